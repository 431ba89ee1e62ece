"""On somebody who doubts: the ledger and statements of an area's month against the events, counted twice.

What holds for the area is read whole; of the orders, those that can have a line in the month, some at a time, each with
all that was ever said of it. So memory goes by the month, however long the history.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from billing.audit import store
from billing.audit.domain import verdict
from billing.audit.domain.verdict import Difference, FeeDifference, Line, LineKey, Verdict
from billing.audit.handlers.archive import OF_AREA, Archive, concern_of, concerned
from billing.audit.handlers.reckon import reckon
from billing.audit.handlers.recount import Recount, Told, recount
from billing.audit.store import Kept
from billing.words import times
from billing.words.times import Month
from chassis.database import Database
from contracts import billing, dispatch, registry

ORDERS_AT_ONCE = 200
"""Each with some dozen events; more would save hardly a round trip."""


async def verify(database: Database, area: str, month: str, archive: Archive) -> Verdict:
    """Return where lines and statements of a statement month (YYYY-MM) differ from what the events give.

    Raise ValueError for what is no month; refuse an area that was never opened, and a month without a line.
    """
    month = times.month_named(month)
    known = sorted([told async for told in archive.each(OF_AREA)], key=Told.place)
    if not any(isinstance(told.event, registry.AreaOpened) for told in known):
        raise verdict.nothing_to_verify(area, what="no such area was ever opened")
    async with database.transaction({area}) as tx:
        stated_sessions = await store.sessions_stated(tx, area, month=month)
    orders = await concerned(archive, concern_of(month, known, stated_sessions))
    found = Findings(month, known)
    for some in _batches(orders):
        events = await archive.of_orders(some)
        sessions = found.sessions_of(events)
        async with database.transaction({area}) as tx:
            found.compare(events, await store.ledger(tx, area, sessions))
        stated_sessions -= sessions
    async with database.transaction({area}) as tx:
        found.compare((), await store.ledger(tx, area, stated_sessions))  # of sessions that nobody ever said
    if not (found.lines or found.reckoned or found.differences):
        raise verdict.nothing_to_verify(area, what=f"no fee is stated in {month}")
    return await _verdict(database, area, found, archive)


@dataclass(slots=True)
class Findings:
    """What was found so far: differences, and sums of what was looked at."""

    month: Month
    known: Sequence[Told]
    events: int = 0
    lines: int = 0
    total_minor: int = 0
    differences: list[Difference] = field(default_factory=list)
    fees: list[FeeDifference] = field(default_factory=list)
    reckoned: dict[UUID, int] = field(default_factory=dict)
    """By expert."""
    refused: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Count what is known of the area, and what of it can never work."""
        self.events = len(self.known)
        self.refused = [why for _, why in recount(self.known).refused]

    @staticmethod
    def sessions_of(events: Iterable[Told]) -> set[UUID]:
        """Return the sessions that some events agreed on."""
        return {told.event.session_id for told in events if isinstance(told.event, dispatch.SessionScheduled)}

    def compare(self, events: Sequence[Told], kept: Sequence[Kept]) -> None:
        """Count some orders again, in both ways, and hold what was kept of their sessions against it."""
        every = sorted([*self.known, *events], key=Told.place)
        counted, reckoned = recount(every), _of_month(self.month, reckon(every))
        mine = [one for one in kept if one.counts and one.statement_month == self.month]
        ledger = _sums((one.session_id, one.amount_minor) for one in mine)
        self.differences += verdict.differing_lines(self.month, ledger=_kept(kept), again=_counted(counted))
        self.fees += verdict.differing_fees(ledger=ledger, reckoned=reckoned)
        experts = {
            told.event.session_id: told.event.expert_id
            for told in events
            if isinstance(told.event, dispatch.SessionScheduled)
        }
        for session_id, minor in reckoned.items():
            expert = experts[session_id]
            self.reckoned[expert] = self.reckoned.get(expert, 0) + minor
        of_all = {id(told) for told in self.known}
        self.refused += [why for told, why in counted.refused if id(told) not in of_all]
        self.events += len(events)
        self.lines += len(mine)
        self.total_minor += sum(one.amount_minor for one in mine)


async def _verdict(database: Database, area: str, found: Findings, archive: Archive) -> Verdict:
    month = found.month
    async with database.transaction({area}) as tx:
        kept = await store.statements(tx, area, month=month)
    said = {
        told.event.expert_id: told.event.total.amount_minor
        async for told in archive.each((billing.StatementIssued,))
        if isinstance(told.event, billing.StatementIssued) and told.event.month == month
    }
    is_closed = any(
        isinstance(told.event, billing.MonthClosed) and told.event.month == month for told in found.known
    )
    return Verdict(
        area,
        month,
        found.events + len(said),
        found.lines,
        len(kept),
        found.total_minor,
        tuple(sorted(found.differences, key=lambda one: (one.session_id, one.revision, one.kind))),
        tuple(sorted(found.fees, key=lambda one: one.session_id)),
        verdict.differing_statements(
            {one.expert_id: (one.total_minor, one.lines_minor) for one in kept},
            said=said,
            reckoned=found.reckoned if is_closed else {},
        ),
        tuple(found.refused),
    )


def _batches(orders: Sequence[UUID]) -> Iterator[Collection[UUID]]:
    for start in range(0, len(orders), ORDERS_AT_ONCE):
        yield orders[start : start + ORDERS_AT_ONCE]


def _of_month(month: str, sums: dict[tuple[UUID, str], int]) -> dict[UUID, int]:
    return {session_id: minor for (session_id, its), minor in sums.items() if its == month}


def _sums(pairs: Iterable[tuple[UUID, int]]) -> dict[UUID, int]:
    sums: dict[UUID, int] = {}
    for one, minor in pairs:
        sums[one] = sums.get(one, 0) + minor
    return sums


def _kept(kept: Sequence[Kept]) -> dict[LineKey, Line]:
    return {
        (one.session_id, one.revision, one.kind): Line(one.amount_minor, one.rule, one.statement_month)
        for one in kept
    }


def _counted(counted: Recount) -> dict[LineKey, Line]:
    return {
        (line.session.session_id, line.revision, line.kind.value): Line(
            line.amount_minor, line.rule.value, line.statement_month
        )
        for line in counted.lines
    }
