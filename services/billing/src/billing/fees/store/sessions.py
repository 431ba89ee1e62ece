"""Sessions for people: one with its expert's agreements, and those whose fee waits.

They are read by the fold's own columns (`books`), so that a person sees exactly what is judged by.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from billing.fees import tables
from billing.fees.domain.book import SessionState
from billing.fees.domain.fees import Agreement
from billing.fees.store import rows
from billing.fees.store.books import LINE, SESSION_COLUMNS
from billing.fees.store.open_sessions import is_own
from chassis.asked import Own
from chassis.database import Tx

_NAMED = f"""
    SELECT {SESSION_COLUMNS} FROM unnest($2::uuid[]) WITH ORDINALITY AS named (session_id, position)
    CROSS JOIN LATERAL (
        SELECT * FROM session WHERE session.area_id = $1 AND session.session_id = named.session_id OFFSET 0
    ) AS session {LINE}
    ORDER BY named.position
"""


async def session_state(tx: Tx, area: str, session_id: UUID) -> SessionState | None:
    """Return a session; None when it is not known."""
    row = await tx.fetchrow(_NAMED, area, [session_id])
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
    table = tables.Session
    place = (col(table.starts_at), col(table.session_id))
    query = sa.select(*place).where(col(table.area_id) == area, col(table.missing).is_not(None))
    if expert_id is not None:
        query = query.where(col(table.expert_id) == expert_id)
    if own is not None:
        query = query.where(is_own(own))
    if after is not None:
        query = query.where(sa.tuple_(*place) > after)
    connection = await (await tx.session()).connection()
    page = await connection.execute(query.order_by(*place).limit(limit))
    named = [session_id for _, session_id in page]
    return [rows.state(row) for row in await tx.fetch(_NAMED, area, named)]
