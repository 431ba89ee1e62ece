"""On GET of courses and of somebody's training, with a line in the read log for each person shown."""

from collections.abc import Sequence
from uuid import UUID

from chassis import readings
from chassis.asked import Asked
from chassis.cursors import Cursor, Page
from chassis.database import Tx
from registry.applicants.store.applications import applicants_named, application_of
from registry.experts.store import expert_of, names_of
from registry.training.domain.courses import Course, Enrolment
from registry.training.handlers.learned import Learned, learned_by
from registry.training.store import courses
from registry.units.store import names_of as staff_named
from registry.words.ids import ExpertId, PersonId

COURSES: Cursor[tuple[UUID]] = Cursor("courses", UUID)


async def look_up_courses(
    tx: Tx, asked: Asked, *, after: str | None, limit: int
) -> tuple[Page[Course], dict[UUID, tuple[int, int]]]:
    """Return a page of courses, the last opened first, with how many have a place and how many wait."""
    place = COURSES.place(after)
    found = await courses.courses_before(tx, asked.area, place[0] if place else None, limit=limit + 1)
    page = COURSES.page(found, limit, lambda one: (one.course_id,))
    return page, await courses.taken_in(tx, asked.area, [one.course_id for one in page.items])


async def look_up_course(
    tx: Tx, asked: Asked, course_id: UUID
) -> tuple[Course, list[Enrolment], dict[PersonId, list[UUID]], dict[PersonId, str]]:
    """Return a course with who takes it, the modules that each did, and what they are called."""
    readings.needs_purpose(asked)
    known = await courses.course_of(tx, asked.area, course_id)
    if known is None:
        raise asked.unknown(f"course {course_id}")
    enrolments = await courses.enrolments_of(tx, asked.area, course_id)
    people = [one.person_id for one in enrolments]
    await readings.log_reads(tx, asked, "course", about=people)
    done = await courses.done_in(tx, asked.area, course_id)
    return known, enrolments, done, await _people_named(tx, asked.area, people)


async def look_up_training(tx: Tx, asked: Asked, person_id: PersonId) -> tuple[Learned, dict[UUID, str]]:
    """Return what an expert or applicant has learned, and what the staff are called who saw the proofs."""
    what = f"expert or applicant {person_id}"
    asked.check(what, expert_id=person_id)
    if person_id != asked.by.expert_id:
        readings.needs_purpose(asked)
    if (
        await application_of(tx, asked.area, person_id) is None
        and await expert_of(tx, asked.area, ExpertId(person_id)) is None
    ):
        raise asked.unknown(what)
    await readings.log_reads(tx, asked, "training", about=[person_id])
    learned = await learned_by(tx, asked.area, person_id)
    seen_by = {one.seen_by for one in learned.others if one.seen_by is not None}
    return learned, await staff_named(tx, asked.area, seen_by)


async def _people_named(tx: Tx, area_id: str, people: Sequence[PersonId]) -> dict[PersonId, str]:
    """Return what people are called: an expert as they want it now, an applicant as they applied."""
    applicants = await applicants_named(tx, area_id, people)
    experts = await names_of(tx, area_id, [ExpertId(one) for one in people])
    return applicants | {PersonId(one): name for one, name in experts.items()}
