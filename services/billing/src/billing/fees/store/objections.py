"""Objections to what was reported of sessions, and which sessions have an open one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from billing.fees import tables
from chassis.columns import insert, upsert
from chassis.database import Tx

OPEN = "open"
_TABLE = tables.SessionObjection
# Of one that is said again after it was answered, the answer stands.
_ADD = insert(_TABLE, then="ON CONFLICT DO NOTHING")
_SETTLE = upsert(_TABLE, "state")


async def add_objection(tx: Tx, objection: Mapping[str, object]) -> None:
    """Keep an objection as raised, unless it is known."""
    await tx.execute(_ADD.sql, *_ADD.arguments([objection]))


async def settle_objection(tx: Tx, objection: Mapping[str, object]) -> None:
    """Keep what became of an objection."""
    await tx.execute(_SETTLE.sql, *_SETTLE.arguments([objection]))


async def is_objected_to(tx: Tx, area: str, session_id: UUID) -> bool:
    """Tell whether an objection to what was reported of a session is open."""
    query = select(_TABLE.objection_id).where(*_is_open(area), col(_TABLE.session_id) == session_id)
    session = await tx.session()
    return (await session.exec(query.limit(1))).first() is not None


async def open_objections(tx: Tx, area: str, *, ended_by: datetime) -> int:
    """Return how many objections are open of sessions that ended by a moment."""
    of = tables.Session
    its_session = (
        sa.select(sa.true().label("is_there"))
        .where(
            col(of.area_id) == col(_TABLE.area_id),
            col(of.session_id) == col(_TABLE.session_id),
            col(of.ends_at) <= ended_by,
        )
        .correlate(_TABLE)
        .offset(sa.literal_column("0"))  # a fence: looked up by key, whatever the planner believes
        .lateral()
    )
    counted = select(sa.func.count()).select_from(_TABLE).join(its_session, sa.true())
    session = await tx.session()
    return (await session.exec(counted.where(*_is_open(area)))).one()


def _is_open(area: str) -> Sequence[sa.ColumnElement[bool]]:
    return (col(_TABLE.area_id) == area, col(_TABLE.state) == OPEN)
