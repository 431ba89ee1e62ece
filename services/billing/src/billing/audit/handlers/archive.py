"""Where an area's events are read from, and what of them concerns a month."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from billing.audit.domain.concern import Concern, Days, Turn, turn_of
from billing.audit.handlers.recount import Told
from billing.fees import wire
from billing.words import times
from billing.words.times import Month
from contracts import billing, dispatch, registry
from contracts.envelope import Event

OF_AREA: tuple[type[Event], ...] = (
    registry.AreaOpened,
    *wire.OF_AGREEMENTS,
    billing.FeeScheduleSet,
    billing.CancellationPolicySet,
    billing.MonthClosed,
)
"""What holds for many sessions: few events, which are kept while orders come and go."""
_TELLING = tuple(one for one in wire.OF_ORDERS if one is not dispatch.AssignmentAccepted)
"""What of an order can tell that it concerns a month; who accepted it decides nothing."""


class Archive(Protocol):
    """What was said of an area, and can be read again."""

    def each(self, types: Collection[type[Event]], /) -> AsyncIterator[Told]:
        """Give every event of these types, in any order; not one is kept."""
        ...

    async def of_orders(self, orders: Collection[UUID], /) -> Sequence[Told]:
        """Return what was said of these orders that concerns billing, in any order."""
        ...


async def concerned(archive: Archive, concern: Concern) -> list[UUID]:
    """Return the orders that can have a line in a month, having gone once through what was said of all."""
    orders: set[UUID] = set()
    async for told in archive.each(_TELLING):
        event = told.event
        if isinstance(event, dispatch.SessionScheduled):
            has = concern.has_session(event.session_id, expert_id=event.expert_id, starts_at=event.starts_at)
        else:
            has = concern.has_fact(told.at)
        if has:
            orders.add(event.order_id)  # type: ignore[attr-defined]  # every event of an order has it
    return sorted(orders)


def concern_of(month: Month, known: Sequence[Told], stated: Collection[UUID]) -> Concern:
    """Return what concerns a month, by what is known of the area and which sessions have a line in it."""
    turn = turn_of(month, _closes(known))
    if turn is None:
        return Concern(month, None, stated=stated)
    meanwhile = [told for told in known if turn.has(told.at)]
    begins = times.first_day(month)
    all_before = any(
        isinstance(told.event, registry.AreaOpened)
        or (
            isinstance(told.event, billing.FeeScheduleSet | billing.CancellationPolicySet)
            and told.event.valid_from < begins
        )
        for told in meanwhile
    )
    return Concern(month, turn, all_before, _covered(known, turn), stated)


def _closes(known: Iterable[Told]) -> Iterator[tuple[Month, datetime]]:
    for told in known:
        match told.event:
            case billing.MonthClosed(month=month):
                yield Month(month), told.at
            case registry.AreaOpened(time_zone=zone):
                opened = times.local_date(told.at, wire.zone_named(zone))
                yield times.previous_month(times.month_of(opened)), told.at
            case _:
                pass  # opens and closes nothing


def _covered(known: Iterable[Told], turn: Turn) -> dict[UUID, list[Days]]:
    """Return the days that agreements cover which were signed or ended in a month's turn, by expert."""
    since: dict[UUID, date] = {}
    covered: dict[UUID, list[Days]] = {}
    for told in known:
        match told.event:
            case registry.AgreementSigned(
                agreement_id=name, expert_id=expert, valid_from=first, valid_until=last
            ):
                since[name] = min(first, since.get(name, first))
            case registry.AgreementEnded(agreement_id=name, expert_id=expert, valid_until=last):
                first = since.get(name, date.min)
            case _:
                continue
        if turn.has(told.at):
            covered.setdefault(expert, []).append((first, last or date.max))
    return covered
