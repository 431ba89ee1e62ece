"""What was kept and stated, for whoever counts again.

SQL, because each asks of every line of an area whether a later one took its place, and what stated it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from billing.fees.store.lines import COUNTS
from chassis.database import Tx

_SESSIONS = "SELECT DISTINCT session_id FROM fee_line WHERE area_id = $1 AND statement_month = $2"
_LEDGER = f"""
    SELECT session_id, expert_id, revision, kind, amount_minor, rule, statement_month, {COUNTS} AS counts
    FROM unnest($2::uuid[]) AS session (id)
    CROSS JOIN LATERAL (
        SELECT * FROM fee_line WHERE fee_line.area_id = $1 AND fee_line.session_id = session.id OFFSET 0
    ) AS line
"""
_STATED = """
    SELECT statement.expert_id, statement.total_minor, lines.minor AS lines_minor
    FROM statement
    CROSS JOIN LATERAL (
        SELECT sum(line.amount_minor)::bigint AS minor FROM statement_line AS stated
        CROSS JOIN LATERAL (
            SELECT amount_minor FROM fee_line
            WHERE fee_line.area_id = stated.area_id AND fee_line.line_id = stated.line_id OFFSET 0
        ) AS line
        WHERE stated.area_id = statement.area_id AND stated.statement_id = statement.statement_id
        HAVING count(*) > 0
    ) AS lines
    WHERE statement.area_id = $1 AND statement.month = $2
"""


@dataclass(frozen=True, slots=True)
class Kept:
    """A line of the ledger, as far as counting again needs it."""

    session_id: UUID
    expert_id: UUID
    revision: int
    kind: str
    amount_minor: int
    rule: str
    statement_month: str
    counts: bool


@dataclass(frozen=True, slots=True)
class Stated:
    """The total of an expert's statement, and what its lines add up to, both in cents."""

    expert_id: UUID
    total_minor: int
    lines_minor: int


async def sessions_stated(tx: Tx, area: str, *, month: str) -> set[UUID]:
    """Return the sessions that have a line in a statement month (YYYY-MM), whether it counts or not."""
    return {row["session_id"] for row in await tx.fetch(_SESSIONS, area, month)}


async def ledger(tx: Tx, area: str, sessions: Collection[UUID]) -> list[Kept]:
    """Return every line of these sessions."""
    return [Kept(**row) for row in await tx.fetch(_LEDGER, area, list(sessions))]


async def statements(tx: Tx, area: str, *, month: str) -> list[Stated]:
    """Return the statements of a month (YYYY-MM)."""
    return [Stated(**row) for row in await tx.fetch(_STATED, area, month)]
