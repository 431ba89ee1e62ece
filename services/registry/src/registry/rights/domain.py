"""Rights: what ends when roles change, and when the yearly review is due."""

from calendar import isleap
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from chassis.failures import Refusal
from registry.words.ids import PersonId
from registry.words.refusals import expected
from registry.words.roles import StaffRole


class Reason(StrEnum):
    """Why a right ended."""

    LEFT = "left"
    OTHER_DUTIES = "other_duties"
    SECURITY = "security"
    CHANGED = "changed"
    REVIEW = "review"


LEAVING = (Reason.LEFT, Reason.OTHER_DUTIES, Reason.SECURITY)
"""What can be said of who leaves; the others follow from how a right ended."""


@dataclass(frozen=True, slots=True)
class Right:
    """A role that somebody has, or had; `given_by` is None when it was given before that was kept."""

    right_id: UUID
    person_id: PersonId
    role: StaffRole
    given_at: datetime
    given_by: PersonId | None
    ended_at: datetime | None = None
    ended_by: PersonId | None = None
    reason: Reason | None = None
    confirmed_at: datetime | None = None
    confirmed_by: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What a change of roles gives and takes, and which roles are ended after it."""

    given: tuple[StaffRole, ...]
    taken: tuple[StaffRole, ...]
    ended: frozenset[str]


def change(held: Collection[StaffRole], *, wished: Collection[StaffRole], ended: Collection[str]) -> Change:
    """Return what changes when somebody who holds these roles, and has lost those, is to have the wished ones."""
    given = tuple(role for role in wished if role not in held)
    taken = tuple(role for role in held if role not in wished)
    return Change(given, taken, frozenset({*ended, *taken}) - {*wished})


def check_not_oneself(person: UUID, taken: Collection[StaffRole], *, by: UUID) -> None:
    """Refuse that a coordinator locks the door from inside: the own right to coordinate is ended by another."""
    if person == by and StaffRole.COORDINATOR in taken:
        text = expected(
            str(person),
            what="person",
            known="somebody else than yourself, when the role coordinator ends",
            do="ask another coordinator of the area to do it",
        )
        raise Refusal("your-own-right", text, status=403)


@dataclass(frozen=True, slots=True)
class Review:
    """A yearly review: begun with the first confirmation, done with the last."""

    review_id: UUID
    began_at: datetime
    began_by: PersonId
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """When the area's rights are to be looked through: a year after the last time, or after the area opened."""

    at: datetime
    is_due: bool
    last_done_at: datetime | None
    began_at: datetime | None


def due(opened_at: datetime, *, last: Review | None, begun: Review | None, now: datetime) -> Due:
    """Return when the next review is due; one that has begun waits to be finished."""
    done_at = None if last is None else last.done_at
    at = a_year_after(done_at or opened_at)
    return Due(at, now >= at or begun is not None, done_at, None if begun is None else begun.began_at)


def a_year_after(moment: datetime) -> datetime:
    """Return the same moment of the next year; of a leap day, the last of February."""
    is_leap_day = (moment.month, moment.day) == (2, 29) and not isleap(moment.year + 1)
    return moment.replace(year=moment.year + 1, day=28 if is_leap_day else moment.day)
