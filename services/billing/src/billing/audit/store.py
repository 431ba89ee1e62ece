"""What was kept and stated, for whoever counts again.

SQL, because each asks of every line of an area whether a later one took its place, and what stated it.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from billing.fees.store.lines import COUNTS
from chassis.database import Tx

_LEDGER = f"""
    SELECT session_id, expert_id, revision, kind, amount_minor, rule, statement_month, {COUNTS} AS counts
    FROM fee_line AS line WHERE area_id = $1
"""
_STATED = """
    SELECT statement.expert_id, statement.total_minor, sum(line.amount_minor)::bigint AS lines_minor
    FROM statement
    JOIN statement_line AS stated USING (area_id, statement_id)
    JOIN fee_line AS line ON line.area_id = stated.area_id AND line.line_id = stated.line_id
    WHERE statement.area_id = $1 AND statement.month = $2
    GROUP BY statement.expert_id, statement.total_minor
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


async def ledger(tx: Tx, area: str) -> list[Kept]:
    """Return every line of an area."""
    return [Kept(**row) for row in await tx.fetch(_LEDGER, area)]


async def statements(tx: Tx, area: str, *, month: str) -> list[Stated]:
    """Return the statements of a month (YYYY-MM)."""
    return [Stated(**row) for row in await tx.fetch(_STATED, area, month)]
