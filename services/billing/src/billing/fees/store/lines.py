"""Fee lines: for people, with their sessions, and for the month, with what its sums need.

SQL, because each line is shown with its session, and asked whether a later one took its place. A page is found first,
by an index in its order, and what belongs to its lines is looked up then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
import sqlalchemy as sa
from sqlmodel import col, select

from billing.fees import tables
from billing.fees.domain.corrections import FeeLine, MonthLine
from billing.fees.store import rows
from billing.words.sessions import ExpertId, UnitId
from billing.words.times import Month
from chassis.asked import Own
from chassis.columns import listed
from chassis.database import Tx
from chassis.narrowing import first
from chassis.stories import Numbered

LINES_MAX = 5000
"""Lines of one statement or notice; ten sessions a day for a year are fewer."""

# A fee line does not count once a later fee line has taken its place; a reversed one goes on counting,
# because the reversal takes its amount back. Fenced (OFFSET 0), like all that is looked up by key: a planner that
# errs about a month or an area would else join the ledger with itself.
COUNTS = """
    NOT EXISTS (SELECT 1 FROM fee_line AS later
                WHERE later.area_id = line.area_id AND later.corrects = line.line_id AND later.kind = 'fee' OFFSET 0)
"""
_OF_SESSION = (
    "order_id",
    "assignment_id",
    "work_form",
    "starts_at",
    "ends_at",
    "agreed_minor",
    "agreed_currency",
)
_LINE = f"""
    SELECT {listed(tables.FeeLine, "line")}, line.revision AS line_revision,
           {", ".join(f"session.{name}" for name in _OF_SESSION)}, {COUNTS} AS counts
"""
ITS_SESSION = """
    CROSS JOIN LATERAL (
        SELECT * FROM session
        WHERE session.area_id = line.area_id AND session.session_id = line.session_id OFFSET 0
    ) AS session
"""
LINES_OF_SESSION = """
    CROSS JOIN LATERAL (
        SELECT * FROM fee_line
        WHERE fee_line.area_id = session.area_id AND fee_line.session_id = session.session_id OFFSET 0
    ) AS line
"""

_HISTORY = f"""
    {_LINE} FROM fee_line AS line {ITS_SESSION} WHERE line.area_id = $1 AND line.session_id = $2
    ORDER BY line.revision, line.kind DESC LIMIT $3
"""
_NAMED = f"""
    {_LINE} FROM unnest($2::uuid[]) WITH ORDINALITY AS named (line_id, position)
    CROSS JOIN LATERAL (
        SELECT * FROM fee_line WHERE fee_line.area_id = $1 AND fee_line.line_id = named.line_id OFFSET 0
    ) AS line {ITS_SESSION}
    ORDER BY named.position LIMIT $3
"""
_OF_MONTH = f"""
    SELECT line.line_id, line.expert_id, line.unit_id, line.amount_minor FROM fee_line AS line {ITS_SESSION}
    WHERE line.area_id = $1 AND line.statement_month = $2 AND ($3::uuid IS NULL OR line.unit_id = $3)
      AND {COUNTS}
    ORDER BY line.unit_id, line.expert_id, session.starts_at, line.session_id, line.revision, line.kind DESC
"""
_STEPS = f"""
    SELECT line.decided_at, line.session_id, line.kind, line.rule, line.amount_minor, line.currency,
           line.policy_version, line.schedule_version, line.work_month, line.statement_month, line.revision
    FROM session {LINES_OF_SESSION} WHERE session.area_id = $1 AND session.order_id = $2
    ORDER BY line.decided_at, line.line_id LIMIT $3
"""

NUMBERED = (
    Numbered(
        "fee_line",
        "SELECT line.area_id, line.line_id AS id, session.order_id::text AS story"
        f" FROM fee_line AS line {ITS_SESSION}",
        among="SELECT area_id, line_id AS id, decided_at FROM fee_line",
        newest_by="decided_at",
    ),
)


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A line as it was kept: whether it counts, and when it was decided."""

    line: FeeLine
    counts: bool
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class LineFilter:
    """Which lines are asked for; None asks for all."""

    expert_id: UUID | None = None
    unit_id: UUID | None = None
    session_id: UUID | None = None
    statement_month: Month | None = None
    own: Own | None = None


async def lines(
    tx: Tx, area: str, wanted: LineFilter, *, after: tuple[datetime, UUID] | None, limit: int
) -> list[KeptLine]:
    """Return lines in the order in which they were decided."""
    table = tables.FeeLine
    place = (col(table.decided_at), col(table.line_id))
    asked = (
        (col(table.expert_id), wanted.expert_id),
        (col(table.unit_id), wanted.unit_id),
        (col(table.session_id), wanted.session_id),
        (col(table.statement_month), wanted.statement_month),
    )
    query = sa.select(*place).where(col(table.area_id) == area)
    query = query.where(*(column == value for column, value in asked if value is not None))
    if after is not None:
        query = query.where(sa.tuple_(*place) > after)
    page = first(query, wanted.own, by_unit=col(table.unit_id), by_expert=col(table.expert_id), limit=limit)
    connection = await (await tx.session()).connection()
    found = await connection.execute(page)
    return await lines_named(tx, area, [line_id for _, line_id in found])


async def history(tx: Tx, area: str, session_id: UUID) -> list[KeptLine]:
    """Return a session's lines, one decision after the other."""
    return [_kept(row) for row in await tx.fetch(_HISTORY, area, session_id, LINES_MAX)]


async def lines_named(tx: Tx, area: str, line_ids: Sequence[UUID]) -> list[KeptLine]:
    """Return these lines, in this order."""
    return [_kept(row) for row in await tx.fetch(_NAMED, area, line_ids, LINES_MAX)]


async def lines_of(tx: Tx, area: str, month: Month, *, unit_id: UnitId | None = None) -> list[MonthLine]:
    """Return the lines that count in a month's run, by unit, expert and time of the session."""
    return [
        MonthLine(row["line_id"], ExpertId(row["expert_id"]), UnitId(row["unit_id"]), row["amount_minor"])
        for row in await tx.fetch(_OF_MONTH, area, month, unit_id)
    ]


async def months_of(tx: Tx, area: str, unit_id: UnitId) -> set[Month]:
    """Return the statement months that a unit has lines in."""
    table = tables.FeeLine
    query = select(table.statement_month).where(col(table.area_id) == area, col(table.unit_id) == unit_id)
    return {Month(month) for month in await (await tx.session()).exec(query.distinct())}


async def steps(tx: Tx, area: str, *, order_id: UUID) -> list[dict[str, Any]]:
    """Return what was decided about an order's sessions, oldest first, for whoever follows its story."""
    return [
        {
            "at": row["decided_at"],
            "what": f"fee line: {row['kind']}",
            "facts": {name: value for name, value in row.items() if name not in {"decided_at", "kind"}},
        }
        for row in await tx.fetch(_STEPS, area, order_id, LINES_MAX)
    ]


def _kept(row: asyncpg.Record) -> KeptLine:
    line = rows.line(row, rows.session(row))
    return KeptLine(line, row["counts"], rows.utc(row["decided_at"]))
