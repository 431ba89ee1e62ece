"""How far each month is."""

from __future__ import annotations

from sqlmodel import col, select

from billing.month import tables
from billing.month.domain.statements import MonthState, Run
from billing.words import times
from billing.words.times import Month
from chassis.database import Tx

# Whoever comes first makes the row; whoever comes second waits for it.
_MAKE = (
    "INSERT INTO month (area_id, month, state, sequence) VALUES ($1, $2, 'open', 0) ON CONFLICT DO NOTHING"
)
_HOLD = "SELECT 1 FROM month WHERE area_id = $1 AND month = $2 FOR UPDATE"


async def run_of(tx: Tx, area: str, month: Month) -> Run:
    """Return a month as it is kept; one without a row is open."""
    session = await tx.session()
    row = await session.get(tables.Month, (area, month), populate_existing=True)
    return Run(month) if row is None else _run(row)


async def runs_back(tx: Tx, area: str, newest: Month, *, closed_through: Month, limit: int) -> list[Run]:
    """Return months from one back to the first of the area, newest first; one without a row is open."""
    table = tables.Month
    query = select(table).where(col(table.area_id) == area, col(table.month) <= newest)
    session = await tx.session()
    rows = await session.exec(query.order_by(col(table.month).desc()).limit(limit))
    kept = {row.month: _run(row) for row in rows}
    found: list[Run] = []
    month = newest
    while len(found) < limit and (month in kept or month > closed_through):
        found.append(kept.get(month) or Run(month))
        month = times.previous_month(month)
    return found


async def run_held(tx: Tx, area: str, month: Month) -> Run:
    """Return a month, held until the transaction ends."""
    await tx.execute(_MAKE, area, month)
    await tx.execute(_HOLD, area, month)
    return await run_of(tx, area, month)


async def keep_run(tx: Tx, area: str, run: Run) -> None:
    """Keep a month as it now is."""
    session = await tx.session()
    await session.merge(
        tables.Month(
            area_id=area,
            month=run.month,
            state=run.state.value,
            noticed_at=run.noticed_at,
            closed_at=run.closed_at,
            pay_date=run.pay_date,
            sequence=run.sequence,
        )
    )
    await session.flush()


async def noticed_months(tx: Tx, area: str) -> list[Month]:
    """Return the months whose notices went out, oldest first."""
    session = await tx.session()
    table = tables.Month
    query = select(table.month).where(col(table.area_id) == area, col(table.state) != MonthState.OPEN.value)
    return [Month(month) for month in await session.exec(query.order_by(col(table.month)))]


def _run(row: tables.Month) -> Run:
    state = MonthState(row.state)
    return Run(Month(row.month), state, row.sequence, row.noticed_at, row.closed_at, row.pay_date)
