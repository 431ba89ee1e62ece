"""On somebody who doubts: the ledger of an area's month against a recount from the events."""

from __future__ import annotations

from collections.abc import Sequence

from billing.audit.domain.verdict import Line, LineKey, Verdict, compared
from billing.audit.handlers.recount import Told, recount
from billing.fees.store.lines import ledger
from chassis.database import Tx


async def verify(tx: Tx, area: str, month: str, events: Sequence[Told]) -> Verdict:
    """Return where the lines of a statement month (YYYY-MM) differ from what all the area's events give."""
    counted = recount(events)
    again: dict[LineKey, Line] = {
        (line.session.session_id, line.revision, line.kind.value): Line(
            line.amount_minor, line.rule.value, line.statement_month
        )
        for line in counted.lines
    }
    kept: dict[LineKey, Line] = {
        (row["session_id"], row["revision"], row["kind"]): Line(
            row["amount_minor"], row["rule"], row["statement_month"]
        )
        for row in await ledger(tx, area)
    }
    return compared(
        area=area,
        month=month,
        events=len(events),
        ledger=kept,
        again=again,
        refused=(why for _, why in counted.refused),
    )
