"""What somebody has learned, and whether it is what the area asks for before it gives them tasks."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from chassis.failures import Refusal
from registry.applicants.domain.requirements import Requirements
from registry.words.checks import one_line
from registry.words.ids import PersonId
from registry.words.refusals import bad_value, expected


class OtherKind(StrEnum):
    """Training that was no course of the area's."""

    ELSEWHERE = "elsewhere"
    BEFORE_RECORDS = "before_records"


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """Training done elsewhere, as somebody saw it; or what was learned before records were kept, seen by nobody."""

    record_id: UUID
    person_id: PersonId
    kind: OtherKind
    where: str
    hours: int
    ended_on: date | None
    seen_by: PersonId | None
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Record:
    """What somebody has learned: hours of modules and of elsewhere, and what was completed."""

    hours: int = 0
    has_basic: bool = False
    has_elsewhere: bool = False
    is_from_before: bool = False


def elsewhere(  # noqa: PLR0913 - one for each thing that is recorded
    record_id: UUID,
    person_id: PersonId,
    *,
    where: str,
    hours: int,
    ended_on: date,
    today: date,
    seen_by: PersonId,
    seen_at: datetime,
) -> Other:
    """Return training done elsewhere; refuse a day that is yet to come."""
    if ended_on > today:
        text = expected(
            ended_on.isoformat(), what="ended_on", known=f"{today.isoformat()} or before", do="record it then"
        )
        raise bad_value("not-yet", text=text, field="ended_on")
    return Other(
        record_id=record_id,
        person_id=person_id,
        kind=OtherKind.ELSEWHERE,
        where=one_line(where, what="where"),
        hours=hours,
        ended_on=ended_on,
        seen_by=seen_by,
        seen_at=seen_at,
    )


def is_enough(asks: Requirements, record: Record) -> bool:
    """Tell whether somebody has learned what the area asks for.

    Where it names no hours, a basic course of its own or training elsewhere is what is asked for. Whoever was an
    expert before records were kept counts as trained.
    """
    if not asks.asks_for_training or record.is_from_before:
        return True
    if asks.training_hours:
        return record.hours >= asks.training_hours
    return record.has_basic or record.has_elsewhere


def check_enough(asks: Requirements, record: Record) -> None:
    """Refuse to give tasks to somebody who has not learned what the area asks for."""
    if is_enough(asks, record):
        return
    if asks.training_hours:
        found, known = f"{record.hours} hours", f"{asks.training_hours} hours"
    else:
        found, known = "none", "a basic course that is completed, or training elsewhere"
    text = expected(found, what="training", known=known, do="record what was learned, then do this again")
    raise Refusal("not-trained", text, hours=record.hours, hours_expected=asks.training_hours)
