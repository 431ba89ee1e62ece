"""The month as it is kept: how far it is, its notices, its statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import tuple_
from sqlmodel import col, select

from billing.month import tables
from billing.month.domain.statements import MonthState, Notice, Run, Statement
from billing.units.tables import Unit
from billing.words.money import Money
from billing.words.sessions import ExpertId, UnitId
from billing.words.times import Month
from chassis.columns import insert, row_of
from chassis.database import Tx

NOTICES_MAX = 2000
"""Notices of one month: units of an area times the few revisions each may have."""
LINES_MAX = 5000
"""Lines of one statement; ten sessions a day for a year are fewer."""

# Whoever comes first makes the row; whoever comes second waits for it.
_MAKE = (
    "INSERT INTO month (area_id, month, state, sequence) VALUES ($1, $2, 'open', 0) ON CONFLICT DO NOTHING"
)
_HOLD = "SELECT 1 FROM month WHERE area_id = $1 AND month = $2 FOR UPDATE"
# A close writes one row for each line of the month, thousands at once.
_STATEMENT, _STATED = row_of(tables.Statement), row_of(tables.StatementLine)
_ADD_STATEMENTS = insert(tables.Statement)
_ADD_STATED = insert(tables.StatementLine)
# One look into an index for each expert of the month, however many statements there have been.
_CARRIED = """
    SELECT last.expert_id, last.total_minor + last.brought_minor AS minor FROM unnest($2::uuid[]) AS expert (id)
    CROSS JOIN LATERAL (
        SELECT * FROM statement
        WHERE statement.area_id = $1 AND statement.expert_id = expert.id AND statement.month < $3
        ORDER BY statement.month DESC LIMIT 1
    ) AS last WHERE last.settlement = 'carried'
"""


@dataclass(frozen=True, slots=True)
class KeptNotice:
    """A notice as it was issued, and its unit as it now is, where that is known."""

    notice: Notice
    issued_at: datetime
    unit_name: str | None
    cost_centre: str | None


async def run_of(tx: Tx, area: str, month: Month) -> Run:
    """Return a month as it is kept; one without a row is open."""
    session = await tx.session()
    row = await session.get(tables.Month, (area, month), populate_existing=True)
    if row is None:
        return Run(month)
    state = MonthState(row.state)
    return Run(month, state, row.sequence, row.noticed_at, row.closed_at, row.pay_date)


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


async def last_notices(tx: Tx, area: str, month: Month) -> dict[UnitId, Notice]:
    """Return the last notice of each unit for a month."""
    session = await tx.session()
    table = tables.PaymentNotice
    query = (
        select(table)
        .where(col(table.area_id) == area, col(table.month) == month)
        .order_by(col(table.unit_id), col(table.revision))
    )
    return {UnitId(row.unit_id): _notice(row) for row in await session.exec(query)}


async def notices(tx: Tx, area: str, month: Month, *, unit_id: UUID | None = None) -> list[KeptNotice]:
    """Return a month's notices by unit, the last revision of each first."""
    session = await tx.session()
    table = tables.PaymentNotice
    its_unit = (col(Unit.area_id) == table.area_id) & (col(Unit.unit_id) == table.unit_id)
    query = (
        select(table, Unit)
        .join(Unit, its_unit, isouter=True)
        .where(col(table.area_id) == area, col(table.month) == month)
        .order_by(col(table.unit_id), col(table.revision).desc())
        .limit(NOTICES_MAX)
    )
    if unit_id is not None:
        query = query.where(col(table.unit_id) == unit_id)
    found = (await session.exec(query)).all()
    return [_kept_notice(row, unit) for row, unit in found]


async def add_notices(tx: Tx, area: str, issued: Sequence[Notice], *, at: datetime) -> None:
    """Add notices; a revision told twice breaks a named constraint."""
    session = await tx.session()
    session.add_all(
        tables.PaymentNotice(
            area_id=area,
            notice_id=one.notice_id,
            revision=one.revision,
            month=one.month,
            unit_id=one.unit_id,
            coordinator_id=one.coordinator_id,
            total_minor=one.total.minor,
            currency=one.total.currency,
            line_ids=list(one.line_ids),
            issued_at=at,
        )
        for one in issued
    )
    await session.flush()


async def add_statements(tx: Tx, area: str, issued: Sequence[Statement], *, at: datetime) -> None:
    """Add statements with their lines; a line stated twice breaks a named constraint."""
    statements = [
        _STATEMENT(
            area_id=area,
            statement_id=one.statement_id,
            month=one.month,
            expert_id=one.expert_id,
            pay_date=one.pay_date,
            total_minor=one.total.minor,
            currency=one.total.currency,
            issued_at=at,
            brought_minor=one.brought.minor,
            settlement=one.settlement.value,
        )
        for one in issued
    ]
    stated = [
        _STATED(area_id=area, statement_id=one.statement_id, position=position, line_id=line_id)
        for one in issued
        for position, line_id in enumerate(one.line_ids, start=1)
    ]
    await tx.execute(_ADD_STATEMENTS.sql, *_ADD_STATEMENTS.arguments(statements))
    await tx.execute(_ADD_STATED.sql, *_ADD_STATED.arguments(stated))


async def carried(tx: Tx, area: str, month: Month, experts: Iterable[ExpertId]) -> dict[ExpertId, int]:
    """Return the cents (below zero) that the last statements of experts left to the one of a month."""
    rows = await tx.fetch(_CARRIED, area, sorted(set(experts)), month)
    return {ExpertId(row["expert_id"]): row["minor"] for row in rows}


async def statements(
    tx: Tx,
    area: str,
    *,
    expert_id: UUID | None,
    month: Month | None,
    after: tuple[str, UUID] | None,
    limit: int,
) -> Sequence[tables.Statement]:
    """Return statements by month."""
    session = await tx.session()
    table = tables.Statement
    query = select(table).where(col(table.area_id) == area)
    if expert_id is not None:
        query = query.where(col(table.expert_id) == expert_id)
    if month is not None:
        query = query.where(col(table.month) == month)
    if after is not None:
        query = query.where(tuple_(col(table.month), col(table.statement_id)) > after)
    query = query.order_by(col(table.month), col(table.statement_id)).limit(limit)
    return (await session.exec(query)).all()


async def statement(tx: Tx, area: str, statement_id: UUID) -> tables.Statement | None:
    """Return a statement; None when there is none."""
    session = await tx.session()
    return await session.get(tables.Statement, (area, statement_id))


async def lines_stated(tx: Tx, area: str, statement_id: UUID) -> list[UUID]:
    """Return the ids of a statement's lines, in its order."""
    session = await tx.session()
    table = tables.StatementLine
    query = select(table.line_id).where(col(table.area_id) == area, col(table.statement_id) == statement_id)
    return [*await session.exec(query.order_by(col(table.position)).limit(LINES_MAX))]


def _notice(row: tables.PaymentNotice) -> Notice:
    return Notice(
        notice_id=row.notice_id,
        month=Month(row.month),
        unit_id=UnitId(row.unit_id),
        coordinator_id=row.coordinator_id,
        revision=row.revision,
        total=Money(row.total_minor, row.currency),
        line_ids=tuple(row.line_ids),
    )


def _kept_notice(row: tables.PaymentNotice, unit: Unit | None) -> KeptNotice:
    name, cost_centre = (None, None) if unit is None else (unit.name, unit.cost_centre)
    return KeptNotice(_notice(row), row.issued_at, name, cost_centre)
