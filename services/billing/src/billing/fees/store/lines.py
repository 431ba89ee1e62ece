"""Fee lines: for people, with their sessions, and for the month, with what its sums need.

SQL, because each list joins lines with their sessions and asks of each whether a later one took its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from billing.fees import tables
from billing.fees.domain.corrections import FeeLine, MonthLine
from billing.fees.store import rows
from billing.words.sessions import ExpertId, UnitId
from billing.words.times import Month
from chassis.asked import Own
from chassis.columns import listed
from chassis.database import Tx
from chassis.stories import Numbered

LINES_MAX = 5000
"""Lines of one statement or notice; ten sessions a day for a year are fewer."""

# A fee line does not count once a later fee line has taken its place; a reversed one goes on counting,
# because the reversal takes its amount back.
COUNTS = """
    NOT EXISTS (SELECT 1 FROM fee_line AS later
                WHERE later.area_id = line.area_id AND later.corrects = line.line_id AND later.kind = 'fee')
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
_SESSION = "JOIN session ON session.area_id = line.area_id AND session.session_id = line.session_id"

_LIST = f"""
    {_LINE} FROM fee_line AS line {_SESSION}
    WHERE line.area_id = $1
      AND ($2::uuid IS NULL OR line.expert_id = $2) AND ($3::uuid IS NULL OR line.unit_id = $3)
      AND ($4::uuid IS NULL OR line.session_id = $4)
      AND ($5::text IS NULL OR line.statement_month = $5)
      AND ($9::uuid[] IS NULL OR line.unit_id = ANY ($9) OR line.expert_id = $10)
      AND ($6::timestamptz IS NULL OR (line.decided_at, line.line_id) > ($6, $7::uuid))
    ORDER BY line.decided_at, line.line_id LIMIT $8
"""
_HISTORY = f"""
    {_LINE} FROM fee_line AS line {_SESSION} WHERE line.area_id = $1 AND line.session_id = $2
    ORDER BY line.revision, line.kind DESC LIMIT $3
"""
_NAMED = f"""
    {_LINE} FROM unnest($2::uuid[]) WITH ORDINALITY AS named (line_id, position)
    JOIN fee_line AS line ON line.area_id = $1 AND line.line_id = named.line_id {_SESSION}
    ORDER BY named.position LIMIT $3
"""
_OF_MONTH = f"""
    SELECT line.line_id, line.expert_id, line.unit_id, line.amount_minor FROM fee_line AS line {_SESSION}
    WHERE line.area_id = $1 AND line.statement_month = $2 AND ($3::uuid IS NULL OR line.unit_id = $3)
      AND {COUNTS}
    ORDER BY line.unit_id, line.expert_id, session.starts_at, line.session_id, line.revision, line.kind DESC
"""
_STEPS = """
    SELECT line.decided_at, line.session_id, line.kind, line.rule, line.amount_minor, line.currency,
           line.policy_version, line.schedule_version, line.work_month, line.statement_month, line.revision
    FROM session JOIN fee_line AS line USING (area_id, session_id)
    WHERE session.area_id = $1 AND session.order_id::text = $2
    ORDER BY line.decided_at, line.line_id LIMIT $3
"""

NUMBERED = (
    Numbered(
        "fee_line",
        f"SELECT line.area_id, line.line_id AS id, session.order_id::text AS story FROM fee_line AS line {_SESSION}",
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
    found = await tx.fetch(
        _LIST,
        area,
        wanted.expert_id,
        wanted.unit_id,
        wanted.session_id,
        wanted.statement_month,
        *(after or (None, None)),
        limit,
        *narrowed(wanted.own),
    )
    return [_kept(row) for row in found]


def narrowed(own: Own | None) -> tuple[list[UUID] | None, UUID | None]:
    """Return what a list's statement is narrowed by: the units and the expert, no units (None) for the area's."""
    return (None, None) if own is None else (sorted(own.units), own.expert_id)


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


async def steps(tx: Tx, area: str, *, order_id: str) -> list[dict[str, Any]]:
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
