"""Interviews: of one applicant with a professional and the coordinator (§5), or of a group with places.

Who is put on one gets a place, first come first served, and waits when all are taken; a place that is given up
goes to the first who waits.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from chassis.failures import Refusal
from registry.applicants.domain.requirements import Requirements
from registry.areas.domain.models import Interview as Kind
from registry.words.checks import one_line
from registry.words.ids import PersonId
from registry.words.refusals import bad_value, expected

PLACES_MAX = 50
"""More than can be heard in one evening."""


class SeatState(StrEnum):
    """What has become of somebody's place in an interview."""

    PLACED = "placed"
    WAITING = "waiting"
    LEFT = "left"
    CAME = "came"
    ABSENT = "absent"


HELD_BY = frozenset({SeatState.PLACED, SeatState.CAME})
"""States in which a place is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """An interview; `coordinator_id` arranged it and is there."""

    interview_id: UUID
    kind: Kind
    starts_at: datetime
    place: str
    is_remote: bool
    professional: str
    """Name and title of the health or social care professional who is there; empty in a group without one."""
    places: int
    coordinator_id: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Somebody's place in an interview, or in its waiting list; `number` counts in the order in which they came."""

    applicant_id: PersonId
    number: int
    state: SeatState


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """What whoever arranges an interview says of it."""

    starts_at: datetime
    place: str
    is_remote: bool
    professional: str
    places: int


def interview(
    interview_id: UUID, wish: Arranged, *, asks: Requirements, coordinator_id: PersonId
) -> Interview:
    """Return the interview, of the kind that the area holds; refuse one person too many, and no professional."""
    kind = asks.interview or Kind.INDIVIDUAL
    professional = wish.professional.strip()
    if kind is Kind.INDIVIDUAL:
        if wish.places != 1:
            text = expected(
                wish.places,
                what="places",
                known="1: the area interviews one at a time",
                do="arrange another interview",
            )
            raise bad_value("one-at-a-time", text=text, field="places")
        professional = one_line(professional, what="professional")
    return Interview(
        interview_id=interview_id,
        kind=kind,
        starts_at=wish.starts_at,
        place=one_line(wish.place, what="place"),
        is_remote=wish.is_remote,
        professional=professional,
        places=wish.places,
        coordinator_id=coordinator_id,
    )


def seat_for(known: Interview, seats: Sequence[Seat], applicant_id: PersonId) -> Seat:
    """Return the place of somebody who is put on it, or their place in the waiting list."""
    taken = sum(one.state in HELD_BY for one in seats)
    state = SeatState.PLACED if taken < known.places else SeatState.WAITING
    return Seat(
        applicant_id=applicant_id, number=max((one.number for one in seats), default=0) + 1, state=state
    )


def next_in(known: Interview, seats: Sequence[Seat]) -> Seat | None:
    """Return the place of the first who waits, where one is free; None otherwise."""
    taken = sum(one.state in HELD_BY for one in seats)
    waiting = sorted((one for one in seats if one.state is SeatState.WAITING), key=lambda one: one.number)
    return replace(waiting[0], state=SeatState.PLACED) if waiting and taken < known.places else None


def seat_of(seats: Sequence[Seat], applicant_id: PersonId) -> Seat | None:
    """Return somebody's place; None when they have none, or gave it up."""
    return next(
        (one for one in seats if one.applicant_id == applicant_id and one.state is not SeatState.LEFT), None
    )


def check_begun(known: Interview, *, now: datetime) -> None:
    """Refuse to say who came to what has not begun."""
    if now < known.starts_at:
        text = expected(
            known.starts_at.isoformat(), what="beginning", known="one that has been", do="say it afterwards"
        )
        raise Refusal("not-yet", text, starts_at=known.starts_at)


def check_in_one_line(interview_id: UUID | None) -> None:
    """Refuse to put somebody on an interview who has a place in another, or waits for one there."""
    if interview_id is not None:
        text = expected(
            str(interview_id),
            what="interview of the applicant",
            known="none that is still to come",
            do="take the applicant off that one first",
        )
        raise Refusal("place-elsewhere", text, interview_id=str(interview_id))
