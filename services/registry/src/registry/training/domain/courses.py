"""Courses: modules with their hours, places, and a waiting list; completed when every module is done.

(none) --> ENROLLED --> COMPLETED
   '-----> WAITING --> ENROLLED        LEFT is reached from ENROLLED and WAITING, and left for either again
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from registry.words.checks import one_line
from registry.words.ids import PersonId
from registry.words.languages import names_by_language
from registry.words.refusals import bad_value, expected

PLACES_MAX, MODULES_MAX, HOURS_MAX = 200, 60, 1000
"""More places than any hall of a course has, more modules than weeks in a year, more hours than a year of evenings."""


class CourseKind(StrEnum):
    """What a course is to whoever takes it."""

    BASIC = "basic"
    FURTHER = "further"


class EnrolmentState(StrEnum):
    """Where somebody stands in a course."""

    ENROLLED = "enrolled"
    WAITING = "waiting"
    LEFT = "left"
    COMPLETED = "completed"


IN_LINE = (EnrolmentState.ENROLLED, EnrolmentState.WAITING)
"""States in which somebody has a place still to be used, or waits for one."""
HELD_BY = frozenset({EnrolmentState.ENROLLED, EnrolmentState.COMPLETED})
"""States in which a place is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """A part of a course; `number` is its place in the order."""

    module_id: UUID
    number: int
    name: str
    hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A course; both days belong to it, by the area's calendar."""

    course_id: UUID
    names: Mapping[str, str]
    kind: CourseKind
    places: int
    starts_on: date
    ends_on: date
    modules: tuple[Module, ...]

    @property
    def hours(self) -> int:
        """Return how long all modules are together."""
        return sum(one.hours for one in self.modules)


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """Somebody's place in a course, or in its waiting list; `number` counts in the order in which they came."""

    person_id: PersonId
    number: int
    state: EnrolmentState


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseWish:
    """What whoever opens a course says of it; the modules by name and hours."""

    names: Mapping[str, str]
    kind: CourseKind
    places: int
    starts_on: date
    ends_on: date
    modules: Sequence[tuple[str, int]]


def course(course_id: UUID, wish: CourseWish, *, module_ids: Sequence[UUID]) -> Course:
    """Return the course; refuse days the wrong way round, one without a name, and one without modules."""
    if wish.ends_on < wish.starts_on:
        text = expected(
            wish.ends_on.isoformat(),
            what="ends_on",
            known=f"{wish.starts_on.isoformat()} (starts_on) or later",
            do="correct the days; both belong to the course",
        )
        raise bad_value(
            "dates-wrong-way-round", text=text, valid_from=wish.starts_on, valid_until=wish.ends_on
        )
    names = names_by_language(wish.names)
    for what, found in (("names", names), ("modules", wish.modules)):
        if not found:
            text = expected([], what=what, known="at least one", do="name what applies")
            raise bad_value("nothing-chosen", text=text, field=what)
    modules = tuple(
        Module(module_id=module_id, number=number, name=one_line(name, what="module"), hours=hours)
        for number, (module_id, (name, hours)) in enumerate(
            zip(module_ids, wish.modules, strict=True), start=1
        )
    )
    return Course(
        course_id=course_id,
        names=names,
        kind=wish.kind,
        places=wish.places,
        starts_on=wish.starts_on,
        ends_on=wish.ends_on,
        modules=modules,
    )


def enrolment_for(known: Course, others: Sequence[Enrolment], person_id: PersonId) -> Enrolment:
    """Return the place of somebody who is put on a course, or their place in the waiting list."""
    taken = sum(one.state in HELD_BY for one in others)
    state = EnrolmentState.ENROLLED if taken < known.places else EnrolmentState.WAITING
    number = max((one.number for one in others), default=0) + 1
    return Enrolment(person_id=person_id, number=number, state=state)


def next_in(known: Course, enrolments: Sequence[Enrolment]) -> Enrolment | None:
    """Return the place of the first who waits, where one is free; None otherwise."""
    taken = sum(one.state in HELD_BY for one in enrolments)
    waiting = sorted(
        (one for one in enrolments if one.state is EnrolmentState.WAITING), key=lambda one: one.number
    )
    return replace(waiting[0], state=EnrolmentState.ENROLLED) if waiting and taken < known.places else None


def enrolment_of(enrolments: Sequence[Enrolment], person_id: PersonId) -> Enrolment | None:
    """Return somebody's place; None when they have none, or left."""
    return next(
        (one for one in enrolments if one.person_id == person_id and one.state is not EnrolmentState.LEFT),
        None,
    )


def is_completed(known: Course, done: Sequence[UUID]) -> bool:
    """Tell whether every module is among those done."""
    return {one.module_id for one in known.modules} <= set(done)
