"""Objections: what units say is wrong in their notices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from billing.month import tables
from billing.month.domain.objections import Objection, ObjectionState
from billing.words.sessions import UnitId
from billing.words.times import Month
from chassis.asked import Own
from chassis.database import Tx
from chassis.narrowing import first

_TABLE = tables.NoticeObjection


@dataclass(frozen=True, slots=True)
class ObjectionFilter:
    """Which objections are asked for; None asks for all, and for those of every unit."""

    state: ObjectionState | None = None
    notice_id: UUID | None = None
    own: Own | None = None


async def keep_objection(tx: Tx, area: str, one: Objection) -> None:
    """Keep an objection as it now is; a person's second open one to a notice breaks a named constraint."""
    session = await tx.session()
    await session.merge(
        _TABLE(
            area_id=area,
            objection_id=one.objection_id,
            notice_id=one.notice_id,
            revision=one.revision,
            month=one.month,
            unit_id=one.unit_id,
            words=one.words,
            raised_by=one.raised_by,
            raised_at=one.raised_at,
            state=one.state.value,
            answer=one.answer,
            settled_by=one.settled_by,
            settled_at=one.settled_at,
        )
    )
    await session.flush()


async def objection_named(tx: Tx, area: str, objection_id: UUID) -> Objection | None:
    """Return an objection; None when there is none."""
    session = await tx.session()
    row = await session.get(_TABLE, (area, objection_id), populate_existing=True)
    return None if row is None else _objection(row)


async def open_objection(
    tx: Tx, area: str, notice_id: UUID, *, raised_by: UUID | None = None
) -> Objection | None:
    """Return the oldest open objection to a notice, of a person or of anybody; None when there is none."""
    query = select(_TABLE).where(
        col(_TABLE.area_id) == area,
        col(_TABLE.notice_id) == notice_id,
        col(_TABLE.state) == ObjectionState.OPEN.value,
    )
    if raised_by is not None:
        query = query.where(col(_TABLE.raised_by) == raised_by)
    session = await tx.session()
    row = (await session.exec(query.order_by(col(_TABLE.raised_at)).limit(1))).first()
    return None if row is None else _objection(row)


async def objections(
    tx: Tx,
    area: str,
    wanted: ObjectionFilter,
    *,
    after: tuple[datetime, UUID] | None,
    limit: int,
) -> list[Objection]:
    """Return objections in the order in which they were raised."""
    place = (col(_TABLE.raised_at), col(_TABLE.objection_id))
    query = sa.select(*place).where(col(_TABLE.area_id) == area)
    if wanted.state is not None:
        query = query.where(col(_TABLE.state) == wanted.state.value)
    if wanted.notice_id is not None:
        query = query.where(col(_TABLE.notice_id) == wanted.notice_id)
    if after is not None:
        query = query.where(sa.tuple_(*place) > after)
    session = await tx.session()
    page = await (await session.connection()).execute(
        first(query, wanted.own, by_unit=col(_TABLE.unit_id), limit=limit)
    )
    named = [objection_id for _, objection_id in page]
    these = select(_TABLE).where(col(_TABLE.area_id) == area, col(_TABLE.objection_id).in_(named))
    return [_objection(row) for row in await session.exec(these.order_by(*place))]


def _objection(row: tables.NoticeObjection) -> Objection:
    return Objection(
        objection_id=row.objection_id,
        notice_id=row.notice_id,
        month=Month(row.month),
        unit_id=UnitId(row.unit_id),
        revision=row.revision,
        words=row.words,
        raised_by=row.raised_by,
        raised_at=row.raised_at,
        state=ObjectionState(row.state),
        answer=row.answer,
        settled_by=row.settled_by,
        settled_at=row.settled_at,
    )
