"""On somebody who doubts: the ledger and statements of an area's month against the events, counted twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from billing.audit import store
from billing.audit.domain import verdict
from billing.audit.domain.verdict import Line, LineKey, Verdict
from billing.audit.handlers.reckon import reckon
from billing.audit.handlers.recount import Recount, Told, recount
from billing.audit.store import Kept, Stated
from billing.words import times
from chassis.database import Tx
from contracts import billing, dispatch, registry


async def verify(tx: Tx, area: str, month: str, events: Sequence[Told]) -> Verdict:
    """Return where lines and statements of a statement month (YYYY-MM) differ from what the events give.

    Raise ValueError for what is no month; refuse an area that was never opened, and a month without a line.
    """
    month = times.month_named(month)
    if not any(isinstance(told.event, registry.AreaOpened) for told in events):
        raise verdict.nothing_to_verify(area, what="no such area was ever opened")
    counted, reckoned = recount(events), _of_month(month, reckon(events))
    kept = await store.ledger(tx, area)
    mine = [one for one in kept if one.counts and one.statement_month == month]
    differences = verdict.differing_lines(month, ledger=_kept(kept), again=_counted(counted))
    if not (mine or reckoned or differences):
        raise verdict.nothing_to_verify(area, what=f"no fee is stated in {month}")
    stated = await store.statements(tx, area, month=month)
    return Verdict(
        area,
        month,
        len(events),
        len(mine),
        len(stated),
        sum(one.amount_minor for one in mine),
        differences,
        verdict.differing_fees(
            ledger=_sums((one.session_id, one.amount_minor) for one in mine), reckoned=reckoned
        ),
        _statements(month, events, stated, reckoned),
        tuple(why for _, why in counted.refused),
    )


def _statements(
    month: str, events: Sequence[Told], kept: Sequence[Stated], reckoned: dict[UUID, int]
) -> tuple[verdict.StatementDifference, ...]:
    stated = {one.expert_id: (one.total_minor, one.lines_minor) for one in kept}
    said = {
        told.event.expert_id: told.event.total.amount_minor
        for told in events
        if isinstance(told.event, billing.StatementIssued) and told.event.month == month
    }
    if not any(isinstance(told.event, billing.MonthClosed) and told.event.month == month for told in events):
        return verdict.differing_statements(stated, said=said, reckoned={})
    experts = {
        told.event.session_id: told.event.expert_id
        for told in events
        if isinstance(told.event, dispatch.SessionScheduled)
    }
    theirs = _sums((experts[session_id], minor) for session_id, minor in reckoned.items())
    return verdict.differing_statements(stated, said=said, reckoned=theirs)


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
