"""In which notices and statements an order's fee lines stood, and of which orders' lines they are made.

SQL, because each list joins lines with their sessions and with what they stood in.
"""

from __future__ import annotations

from typing import Any

from chassis.database import Tx
from chassis.stories import Numbered

STOOD_MAX = 5000
"""Lines of an order in its notices: a few revisions of each."""

_SESSION = "JOIN session ON session.area_id = line.area_id AND session.session_id = line.session_id"
_STOOD_IN = {
    "notice": """
        JOIN payment_notice AS notice ON notice.area_id = line.area_id AND notice.month = line.statement_month
            AND notice.unit_id = line.unit_id AND line.line_id = ANY (notice.line_ids)
    """,
    "statement": """
        JOIN statement_line AS stated ON stated.area_id = line.area_id AND stated.line_id = line.line_id
        JOIN statement ON statement.area_id = stated.area_id AND statement.statement_id = stated.statement_id
    """,
}
_LINE = "line.line_id, line.session_id, line.kind, line.amount_minor, line.currency"
_OF_ORDER = """
    WHERE session.area_id = $1 AND session.order_id::text = $2
    ORDER BY issued_at, {thing}_id, {then} session.starts_at, line.revision, line.kind DESC LIMIT $3
"""
_NOTICES = f"""
    SELECT notice.notice_id, notice.revision, notice.month, notice.unit_id, notice.issued_at, {_LINE}
    FROM fee_line AS line {_SESSION} {_STOOD_IN["notice"]}
    {_OF_ORDER.format(thing="notice", then="notice.revision,")}
"""
_STATEMENTS = f"""
    SELECT statement.statement_id, statement.month, statement.expert_id, statement.issued_at,
           statement.settlement, statement.pay_date, {_LINE}
    FROM fee_line AS line {_SESSION} {_STOOD_IN["statement"]}
    {_OF_ORDER.format(thing="statement", then="")}
"""

NUMBERED = tuple(
    Numbered(
        kind,
        f"""
            SELECT {thing}.area_id, {thing}.{thing}_id AS id, session.order_id::text AS story
            FROM fee_line AS line {_SESSION} {_STOOD_IN[thing]}
        """,
    )
    for kind, thing in (("payment_notice", "notice"), ("statement", "statement"))
)
"""A notice or statement has a part in the story of every order that it has a line of."""


async def lines_in_notices(tx: Tx, area: str, *, order_id: str) -> list[dict[str, Any]]:
    """Return an order's lines in the notices of its units, each revision in its turn."""
    return [dict(row) for row in await tx.fetch(_NOTICES, area, order_id, STOOD_MAX)]


async def lines_in_statements(tx: Tx, area: str, *, order_id: str) -> list[dict[str, Any]]:
    """Return an order's lines in the statements of its experts."""
    return [dict(row) for row in await tx.fetch(_STATEMENTS, area, order_id, STOOD_MAX)]
