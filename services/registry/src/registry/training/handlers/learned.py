"""Part of whatever asks what somebody has learned, or brings it about: an application moves on with it."""

from dataclasses import dataclass

from chassis.asked import Asked
from chassis.database import Tx
from registry.applicants.domain.requirements import Requirements
from registry.applicants.domain.stages import by_training
from registry.applicants.handlers.requirements_of import requirements_of
from registry.applicants.handlers.step_on import step_on
from registry.applicants.store.applications import application_for_update
from registry.training.domain.courses import Course, CourseKind, EnrolmentState
from registry.training.domain.records import Other, OtherKind, Record, is_enough
from registry.training.store import courses, others
from registry.words.ids import PersonId


@dataclass(frozen=True, slots=True)
class Taken:
    """A course that somebody was put on: where they stand in it, and the hours of it that they did."""

    course: Course
    state: EnrolmentState
    hours: int


@dataclass(frozen=True, slots=True)
class Learned:
    """All that somebody learned, and what the area asks for."""

    taken: list[Taken]
    others: list[Other]
    asks: Requirements

    @property
    def record(self) -> Record:
        """Return it as it is judged."""
        return Record(
            hours=sum(one.hours for one in self.taken) + sum(one.hours for one in self.others),
            has_basic=any(
                one.course.kind is CourseKind.BASIC and one.state is EnrolmentState.COMPLETED
                for one in self.taken
            ),
            has_elsewhere=any(one.kind is OtherKind.ELSEWHERE for one in self.others),
            is_from_before=any(one.kind is OtherKind.BEFORE_RECORDS for one in self.others),
        )


async def learned_by(tx: Tx, area_id: str, person_id: PersonId) -> Learned:
    """Return all that somebody learned; hours count in courses that were left, too."""
    stands = await courses.enrolments_by(tx, area_id, person_id)
    done = await courses.done_by(tx, area_id, person_id)
    taken = [
        Taken(
            course=one,
            state=stands[one.course_id],
            hours=sum(m.hours for m in one.modules if m.module_id in done.get(one.course_id, ())),
        )
        for one in await courses.courses_named(tx, area_id, stands)
    ]
    elsewhere = await others.others_of(tx, area_id, person_id)
    return Learned(taken, elsewhere, await requirements_of(tx, area_id))


async def move_application(tx: Tx, asked: Asked, person_id: PersonId) -> None:
    """Move somebody's application on, or back, with what they learned; an expert has none to move."""
    known = await application_for_update(tx, asked.area, person_id)
    if known is None:
        return
    learned = await learned_by(tx, asked.area, person_id)
    if not learned.asks.asks_for_training:
        return
    takes_part = any(one.state is EnrolmentState.ENROLLED for one in learned.taken)
    enough = is_enough(learned.asks, learned.record)
    happening = by_training(known.stage, is_enough=enough, takes_part=takes_part)
    if happening is not None:
        await step_on(tx, asked, known, happening)
