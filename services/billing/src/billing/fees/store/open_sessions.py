"""Sessions that have ended and have no outcome yet.

Whatever is asked goes by `ix_session_open`, which holds these and those to come only: however long an area's history
is, what is read is what is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from billing.fees import tables
from billing.fees.store import rows
from billing.words.sessions import AgreedSession, UnitId
from chassis.asked import Own
from chassis.database import Tx

_TABLE = tables.Session


async def open_sessions(  # noqa: PLR0913 - all by name
    tx: Tx,
    area: str,
    *,
    ended_by: datetime,
    own: Own | None,
    unit_id: UUID | None,
    after: tuple[datetime, UUID] | None,
    limit: int,
) -> Sequence[AgreedSession]:
    """Return the sessions that ended by a moment and have no outcome, oldest first; None for `own`: everybody's."""
    query = select(_TABLE).where(*_is_open(area, ended_by))
    if own is not None:
        query = query.where(is_own(own))
    if unit_id is not None:
        query = query.where(col(_TABLE.unit_id) == unit_id)
    place = (col(_TABLE.ends_at), col(_TABLE.session_id))
    if after is not None:
        query = query.where(sa.tuple_(*place) > after)
    session = await tx.session()
    return [rows.session(row.model_dump()) for row in await session.exec(query.order_by(*place).limit(limit))]


async def open_by_unit(tx: Tx, area: str, *, ended_by: datetime) -> dict[UnitId, int]:
    """Return how many sessions of each unit ended by a moment and have no outcome; units without any are left out."""
    counted = select(_TABLE.unit_id, sa.func.count()).where(*_is_open(area, ended_by))
    session = await tx.session()
    found = await session.exec(counted.group_by(col(_TABLE.unit_id)).order_by(col(_TABLE.unit_id)))
    return {UnitId(unit_id): number for unit_id, number in found}


async def first_open(tx: Tx, area: str, unit_id: UnitId) -> datetime | None:
    """Return when the first session of a unit ends that has no outcome; None when each has one."""
    query = select(sa.func.min(_TABLE.ends_at)).where(
        col(_TABLE.area_id) == area, col(_TABLE.outcome).is_(None), col(_TABLE.unit_id) == unit_id
    )
    return (await (await tx.session()).exec(query)).one()


def is_own(own: Own) -> sa.ColumnElement[bool]:
    """Return the condition that a session is of one of these; for lists that are short, whoever they are shown to."""
    return sa.or_(col(_TABLE.expert_id) == own.expert_id, col(_TABLE.unit_id).in_(own.units))


def _is_open(area: str, ended_by: datetime) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        col(_TABLE.area_id) == area,
        col(_TABLE.outcome).is_(None),
        col(_TABLE.ends_at) <= ended_by,
    )
