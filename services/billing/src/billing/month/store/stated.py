"""In which notices and statements an order's fee lines stood, and of which orders' lines they are made.

SQL, because each list joins lines with their sessions and with what they stood in.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from billing.fees.store.lines import ITS_SESSION, LINES_OF_SESSION
from chassis.database import Tx
from chassis.stories import Numbered

STOOD_MAX = 5000
"""Lines of an order in its notices: a few revisions of each."""

# Each step is looked up by key from the one before, and fenced (OFFSET 0) so that it stays so.
_THEIR_NOTICES = """
    CROSS JOIN LATERAL (
        SELECT * FROM payment_notice AS one
        WHERE one.area_id = line.area_id AND one.month = line.statement_month AND one.unit_id = line.unit_id
          AND line.line_id = ANY (one.line_ids) OFFSET 0
    ) AS notice
"""
_THEIR_STATEMENTS = """
    CROSS JOIN LATERAL (
        SELECT * FROM statement_line AS one
        WHERE one.area_id = line.area_id AND one.line_id = line.line_id OFFSET 0
    ) AS stated
    CROSS JOIN LATERAL (
        SELECT * FROM statement AS one
        WHERE one.area_id = line.area_id AND one.statement_id = stated.statement_id OFFSET 0
    ) AS statement
"""
_LINE = "line.line_id, line.session_id, line.kind, line.amount_minor, line.currency"
_OF_ORDER = """
    WHERE session.area_id = $1 AND session.order_id = $2
    ORDER BY issued_at, {thing}_id, {then} session.starts_at, line.revision, line.kind DESC LIMIT $3
"""
_NOTICES = f"""
    SELECT notice.notice_id, notice.revision, notice.month, notice.unit_id, notice.issued_at, {_LINE}
    FROM session {LINES_OF_SESSION} {_THEIR_NOTICES}
    {_OF_ORDER.format(thing="notice", then="notice.revision,")}
"""
_STATEMENTS = f"""
    SELECT statement.statement_id, statement.month, statement.expert_id, statement.issued_at,
           statement.settlement, statement.pay_date, {_LINE}
    FROM session {LINES_OF_SESSION} {_THEIR_STATEMENTS}
    {_OF_ORDER.format(thing="statement", then="")}
"""

_ITS_LINE = f"""
    CROSS JOIN LATERAL (
        SELECT * FROM fee_line WHERE fee_line.area_id = of.area_id AND fee_line.line_id = its.line_id OFFSET 0
    ) AS line {ITS_SESSION}
"""
NUMBERED = (
    Numbered(
        "payment_notice",
        f"""
            SELECT of.area_id, of.notice_id AS id, session.order_id::text AS story
            FROM payment_notice AS of CROSS JOIN LATERAL unnest(of.line_ids) AS its (line_id) {_ITS_LINE}
        """,
        among="SELECT area_id, notice_id AS id, month FROM payment_notice",
        newest_by="month",
    ),
    Numbered(
        "statement",
        f"""
            SELECT of.area_id, of.statement_id AS id, session.order_id::text AS story
            FROM statement AS of
            CROSS JOIN LATERAL (
                SELECT one.line_id FROM statement_line AS one
                WHERE one.area_id = of.area_id AND one.statement_id = of.statement_id OFFSET 0
            ) AS its {_ITS_LINE}
        """,
        among="SELECT area_id, statement_id AS id, month FROM statement",
        newest_by="month",
    ),
)
"""A notice or statement has a part in the story of every order that it has a line of."""


async def lines_in_notices(tx: Tx, area: str, *, order_id: UUID) -> list[dict[str, Any]]:
    """Return an order's lines in the notices of its units, each revision in its turn."""
    return [dict(row) for row in await tx.fetch(_NOTICES, area, order_id, STOOD_MAX)]


async def lines_in_statements(tx: Tx, area: str, *, order_id: UUID) -> list[dict[str, Any]]:
    """Return an order's lines in the statements of its experts."""
    return [dict(row) for row in await tx.fetch(_STATEMENTS, area, order_id, STOOD_MAX)]
