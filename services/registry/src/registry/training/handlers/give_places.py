"""On POST .../courses/{course}/enrolments, .../leave: who has a place in a course, and who gives it up."""

from dataclasses import replace
from uuid import UUID

from chassis.asked import Asked
from chassis.database import Tx
from registry.applicants.domain.stages import TRAINABLE
from registry.applicants.store.applications import application_of
from registry.experts.store import expert_of
from registry.training.domain import courses as domain
from registry.training.domain.courses import IN_LINE, Course, Enrolment, EnrolmentState
from registry.training.handlers.learned import move_application
from registry.training.store import courses
from registry.words.ids import ExpertId, PersonId


async def hold_course(tx: Tx, asked: Asked, course_id: UUID) -> tuple[Course, list[Enrolment]]:
    """Return a course whose places nobody else gives away, and who has them."""
    known = await courses.course_of(tx, asked.area, course_id, hold=True)
    if known is None:
        raise asked.unknown(f"course {course_id}")
    return known, await courses.enrolments_of(tx, asked.area, course_id)


async def find_trainable(tx: Tx, asked: Asked, person_id: PersonId) -> None:
    """Refuse whoever is neither an expert nor accepted to become one."""
    if not await _is_trainable(tx, asked, person_id):
        raise asked.unknown(f"expert or accepted applicant {person_id}")


async def _is_trainable(tx: Tx, asked: Asked, person_id: PersonId) -> bool:
    application = await application_of(tx, asked.area, person_id)
    if application is not None and application.stage in TRAINABLE:
        return True
    return await expert_of(tx, asked.area, ExpertId(person_id)) is not None


async def enrol(tx: Tx, asked: Asked, course_id: UUID, person_id: PersonId) -> EnrolmentState:
    """Put somebody on a course, or in its waiting list where all places are taken; who has a place keeps it."""
    known, others = await hold_course(tx, asked, course_id)
    await find_trainable(tx, asked, person_id)
    has = domain.enrolment_of(others, person_id)
    if has is not None:
        return has.state
    enrolment = domain.enrolment_for(known, others, person_id)
    await courses.save_enrolment(tx, asked.area, course_id, enrolment, at=asked.now)
    await move_application(tx, asked, person_id)
    return enrolment.state


async def leave_course(tx: Tx, asked: Asked, course_id: UUID, person_id: PersonId) -> None:
    """Take somebody off a course; the first who waits gets the place. What was done counts on."""
    if not await free_place(tx, asked, course_id, person_id):
        raise asked.unknown(f"a place of person {person_id} in course {course_id}")
    await move_application(tx, asked, person_id)


async def leave_courses(tx: Tx, asked: Asked, person_id: PersonId) -> None:
    """Free somebody's places in all courses: they do not become an expert."""
    for course_id in sorted(await courses.courses_in_line(tx, asked.area, person_id)):
        await free_place(tx, asked, course_id, person_id)


async def free_place(tx: Tx, asked: Asked, course_id: UUID, person_id: PersonId) -> bool:
    """Free somebody's place and give it to the first who waits; return whether there was one."""
    known, enrolments = await hold_course(tx, asked, course_id)
    has = domain.enrolment_of(enrolments, person_id)
    if has is None or has.state not in IN_LINE:
        return False
    stand = {one.person_id: one for one in enrolments}
    stand[person_id] = replace(has, state=EnrolmentState.LEFT)
    await courses.save_enrolment(tx, asked.area, course_id, stand[person_id], at=asked.now)
    while (following := domain.next_in(known, [*stand.values()])) is not None:
        if not await _is_trainable(tx, asked, following.person_id):
            # Was declined while waiting: whoever is behind them gets the place.
            following = replace(following, state=EnrolmentState.LEFT)
        stand[following.person_id] = following
        await courses.save_enrolment(tx, asked.area, course_id, following, at=asked.now)
        await move_application(tx, asked, following.person_id)
    return True
