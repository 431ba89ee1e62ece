"""Sessions for people: one with its expert's agreements, and those whose fee waits.

They are read by the fold's own columns (`books`), so that a person sees exactly what is judged by.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlmodel import col, select

from billing.fees import tables
from billing.fees.domain.book import SessionState
from billing.fees.domain.fees import Agreement
from billing.fees.store import rows
from billing.fees.store.books import LINE, SESSION_COLUMNS
from billing.fees.store.lines import narrowed
from chassis.asked import Own
from chassis.database import Tx

_ONE = f"""
    SELECT {SESSION_COLUMNS} FROM session {LINE} WHERE session.area_id = $1 AND session.session_id = $2
"""
_WAITING = f"""
    SELECT {SESSION_COLUMNS} FROM session {LINE}
    WHERE session.area_id = $1 AND session.missing IS NOT NULL
      AND ($2::uuid IS NULL OR session.expert_id = $2)
      AND ($3::timestamptz IS NULL OR (session.starts_at, session.session_id) > ($3, $4::uuid))
      AND ($6::uuid[] IS NULL OR session.unit_id = ANY ($6) OR session.expert_id = $7)
    ORDER BY session.starts_at, session.session_id LIMIT $5
"""


async def session_state(tx: Tx, area: str, session_id: UUID) -> SessionState | None:
    """Return a session; None when it is not known."""
    row = await tx.fetchrow(_ONE, area, session_id)
    return None if row is None else rows.state(row)


async def agreements_of(tx: Tx, area: str, expert_id: UUID) -> tuple[Agreement, ...]:
    """Return all agreements of an expert."""
    session = await tx.session()
    table = tables.Agreement
    query = select(table).where(col(table.area_id) == area, col(table.expert_id) == expert_id)
    found = await session.exec(query.order_by(col(table.agreement_id)))
    return tuple(rows.agreement(row.model_dump()) for row in found)


async def waiting(
    tx: Tx,
    area: str,
    *,
    expert_id: UUID | None,
    own: Own | None,
    after: tuple[datetime, UUID] | None,
    limit: int,
) -> list[SessionState]:
    """Return the sessions whose fee waits, in order of time; None for `own`: everybody's."""
    place = after or (None, None)
    found = await tx.fetch(_WAITING, area, expert_id, *place, limit, *narrowed(own))
    return [rows.state(row) for row in found]
