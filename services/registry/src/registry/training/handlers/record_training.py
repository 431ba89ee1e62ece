"""On POST .../attendance, .../elsewhere: what was learned, in a module of a course or elsewhere."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from chassis.asked import Asked
from chassis.database import Tx
from registry.areas.domain.areas import local_day
from registry.areas.handlers.find_area import find_area
from registry.training.domain import courses as domain
from registry.training.domain.courses import HELD_BY, EnrolmentState
from registry.training.domain.records import Other, elsewhere
from registry.training.handlers.give_places import find_trainable, hold_course
from registry.training.handlers.learned import move_application
from registry.training.store import courses, others
from registry.words.ids import PersonId


async def attend(tx: Tx, asked: Asked, course_id: UUID, module_id: UUID, people: Sequence[PersonId]) -> None:
    """Keep who did a module, each once; with the last module done the course is completed."""
    known, enrolments = await hold_course(tx, asked, course_id)
    if module_id not in {one.module_id for one in known.modules}:
        raise asked.unknown(f"module {module_id} of course {course_id}")
    by = asked.by.person_id
    for person_id in sorted(set(people)):
        has = domain.enrolment_of(enrolments, person_id)
        if has is None or has.state not in HELD_BY:
            raise asked.unknown(f"a place of person {person_id} in course {course_id}")
        await courses.add_done(
            tx,
            asked.area,
            course_id=course_id,
            module_id=module_id,
            person_id=person_id,
            by=by,
            at=asked.now,
        )
    done = await courses.done_in(tx, asked.area, course_id)
    for person_id in sorted(set(people)):
        has = domain.enrolment_of(enrolments, person_id)
        if has is not None and domain.is_completed(known, done.get(person_id, [])):
            completed = replace(has, state=EnrolmentState.COMPLETED)
            await courses.save_enrolment(tx, asked.area, course_id, completed, at=asked.now)
        await move_application(tx, asked, person_id)


async def record_elsewhere(  # noqa: PLR0913 - one for each thing that is recorded
    tx: Tx, asked: Asked, record_id: UUID, person_id: PersonId, *, where: str, hours: int, ended_on: date
) -> Other:
    """Keep training that somebody did elsewhere, as whoever records it saw the proof of it."""
    area = await find_area(tx, asked.area)
    await find_trainable(tx, asked, person_id)
    other = elsewhere(
        record_id,
        person_id,
        where=where,
        hours=hours,
        ended_on=ended_on,
        today=local_day(asked.now, area.time_zone),
        seen_by=PersonId(asked.by.person_id),
        seen_at=asked.now,
    )
    await others.add_other(tx, asked.area, other)
    await move_application(tx, asked, person_id)
    return other
