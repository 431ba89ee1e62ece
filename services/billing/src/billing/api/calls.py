"""Who calls, and what of an expert's they may see."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path, Query

from billing.domain import times
from billing.domain.times import Month
from chassis.database import Tx
from chassis.failures import Forbidden, Invalid, NotFound
from chassis.http import Call, PageLimit, allow, place_of

OFFICE = frozenset({"coordinator", "billing_clerk"})

ByOffice = Annotated[Call, Depends(allow("coordinator", "billing_clerk"))]
ByClerk = Annotated[Call, Depends(allow("billing_clerk"))]
ByOfficeOrExpert = Annotated[Call, Depends(allow("coordinator", "billing_clerk", "expert"))]
ByAnyone = Annotated[Call, Depends(allow("coordinator", "billing_clerk", "expert", "orderer"))]

LIMIT_DEFAULT = 50
FIRST_YEAR, LAST_YEAR = 2000, 2999
Limit = Annotated[PageLimit, Query(description="Items on a page")]
After = Annotated[str | None, Query(max_length=300, description="Cursor: `next` of the page before")]
Language = Annotated[
    str | None, Query(pattern="^(fi|sv|en)$", description="Language of the explanations; none: all three")
]
_MONTH = r"^2\d{3}-(0[1-9]|1[0-2])$"
MonthPath = Annotated[str, Path(pattern=_MONTH, examples=["2026-10"])]
MonthQuery = Annotated[str | None, Query(pattern=_MONTH, examples=["2026-10"])]


def is_office(call: Call) -> bool:
    """Tell whether the caller works with the whole area's fees."""
    return not OFFICE.isdisjoint(call.principal.roles)


def own_or_asked(call: Call, expert_id: UUID | None) -> UUID | None:
    """Return whose fees are shown: to the office those asked for, to an expert the own alone."""
    if is_office(call):
        return expert_id
    own = call.principal.expert_id
    if own is None or expert_id not in {None, own}:
        raise Forbidden("an expert sees only the own fees", asked=expert_id)
    return own


def check_own(call: Call, expert_id: UUID, what: str) -> None:
    """Raise NotFound for what is another expert's: it looks the same as what is not there."""
    if not is_office(call) and expert_id != call.principal.expert_id:
        raise NotFound(f"{what} is not known in {call.area}")


async def log_reads(call: Call, tx: Tx, what: str, experts: Iterable[UUID], purpose: str) -> None:
    """Write down that this person saw what these experts earn; one's own things are nobody's business."""
    for expert_id in sorted(set(experts)):
        if expert_id != call.principal.expert_id:
            await call.log_read(tx, what, expert_id, purpose)


def month_or_none(text: str | None) -> Month | None:
    """Return the month that was asked for, if one was."""
    return None if text is None else times.month_named(text)


def moment_after(cursor: str | None) -> tuple[datetime, UUID] | None:
    """Return the moment and id that a page ended with; raise Invalid for a cursor of another list."""
    place = place_of(cursor)
    if place is None:
        return None
    moment, _, name = place.partition("|")
    try:
        return datetime.fromisoformat(moment).astimezone(UTC), UUID(name)
    except (ValueError, OverflowError) as problem:
        raise Invalid(f"cursor {cursor!r} is not one of this list; start without `after`") from problem


def month_after(cursor: str | None) -> tuple[Month, UUID] | None:
    """Return the month and id that a page ended with; raise Invalid for a cursor of another list."""
    place = place_of(cursor)
    if place is None:
        return None
    month, _, name = place.partition("|")
    try:
        return times.month_named(month), UUID(name)
    except ValueError as problem:
        raise Invalid(f"cursor {cursor!r} is not one of this list; start without `after`") from problem


def utc(moment: datetime) -> datetime:
    """Return a moment that was asked about in UTC; raise Invalid for one that no session could have."""
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise Invalid(f"the year is {moment.year}, expected {FIRST_YEAR} to {LAST_YEAR}")
    return moment.astimezone(UTC)
