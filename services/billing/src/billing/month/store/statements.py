"""Statements: what experts are paid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import tuple_
from sqlmodel import col, select

from billing.month import tables
from billing.month.domain.statements import Statement
from billing.words.sessions import ExpertId
from billing.words.times import Month
from chassis.columns import insert, row_of
from chassis.database import Tx

LINES_MAX = 5000
"""Lines of one statement; ten sessions a day for a year are fewer."""

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
