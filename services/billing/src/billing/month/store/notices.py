"""Notices: what units were told that they pay, and which they approved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import col, select
from sqlmodel.sql.expression import Select, SelectOfScalar

from billing.month import tables
from billing.month.domain.objections import Approval, ObjectionState
from billing.month.domain.statements import Notice
from billing.units.tables import Unit
from billing.words.money import Money
from billing.words.sessions import UnitId
from billing.words.times import Month
from chassis.asked import Own
from chassis.database import Tx

NOTICES_MAX = 2000
"""Notices of one month: units of an area times the few revisions each may have."""


@dataclass(frozen=True, slots=True)
class KeptNotice:
    """A notice as it was issued; its unit as it now is, where that is known; what the unit says of it."""

    notice: Notice
    issued_at: datetime
    unit_name: str | None
    cost_centre: str | None
    approval: Approval | None
    open_objections: int


async def last_notices(tx: Tx, area: str, month: Month) -> dict[UnitId, Notice]:
    """Return the last notice of each unit for a month."""
    session = await tx.session()
    table = tables.PaymentNotice
    query = (
        select(table)
        .where(col(table.area_id) == area, col(table.month) == month)
        .order_by(col(table.unit_id), col(table.revision))
    )
    return {UnitId(row.unit_id): _notice(row) for row in await session.exec(query)}


async def notices(
    tx: Tx, area: str, month: Month, *, unit_id: UUID | None = None, own: Own | None = None
) -> list[KeptNotice]:
    """Return a month's notices by unit, the last revision of each first; None for `own`: of every unit."""
    table = tables.PaymentNotice
    query = _kept().where(col(table.area_id) == area, col(table.month) == month)
    if unit_id is not None:
        query = query.where(col(table.unit_id) == unit_id)
    if own is not None:
        query = query.where(col(table.unit_id).in_(own.units))
    query = query.order_by(col(table.unit_id), col(table.revision).desc()).limit(NOTICES_MAX)
    session = await tx.session()
    return [_kept_notice(*row) for row in (await session.exec(query)).all()]


def last_of_each(found: Sequence[KeptNotice]) -> list[KeptNotice]:
    """Return the last revision of each notice, of notices in the order of `notices`."""
    return [
        one
        for before, one in zip((None, *found), found, strict=False)
        if before is None or before.notice.notice_id != one.notice.notice_id
    ]


async def notice_named(tx: Tx, area: str, notice_id: UUID) -> KeptNotice | None:
    """Return a notice as it last was; None when there is none."""
    table = tables.PaymentNotice
    query = _kept().where(col(table.area_id) == area, col(table.notice_id) == notice_id)
    session = await tx.session()
    row = (await session.exec(query.order_by(col(table.revision).desc()).limit(1))).first()
    return None if row is None else _kept_notice(*row)


async def add_approval(tx: Tx, area: str, approval: Approval) -> None:
    """Add an approval; a second one of a revision breaks its key."""
    session = await tx.session()
    session.add(
        tables.NoticeApproval(
            area_id=area,
            notice_id=approval.notice.notice_id,
            revision=approval.notice.revision,
            approved_by=approval.approved_by,
            approved_at=approval.approved_at,
        )
    )
    await session.flush()


async def add_notices(tx: Tx, area: str, issued: Sequence[Notice], *, at: datetime) -> None:
    """Add notices; a revision told twice breaks a named constraint."""
    session = await tx.session()
    session.add_all(
        tables.PaymentNotice(
            area_id=area,
            notice_id=one.notice_id,
            revision=one.revision,
            month=one.month,
            unit_id=one.unit_id,
            coordinator_id=one.coordinator_id,
            total_minor=one.total.minor,
            currency=one.total.currency,
            line_ids=list(one.line_ids),
            issued_at=at,
            open_sessions=one.open_sessions,
        )
        for one in issued
    )
    await session.flush()


def _notice(row: tables.PaymentNotice) -> Notice:
    return Notice(
        notice_id=row.notice_id,
        month=Month(row.month),
        unit_id=UnitId(row.unit_id),
        coordinator_id=row.coordinator_id,
        revision=row.revision,
        total=Money(row.total_minor, row.currency),
        line_ids=tuple(row.line_ids),
        open_sessions=row.open_sessions,
    )


def _kept() -> Select[tables.PaymentNotice, Unit, tables.NoticeApproval, Any]:
    """Return the query for notices with their units as they now are, their approvals, their open objections.

    What belongs to a notice is looked up by its key, behind a fence: a planner that errs about how many notices there
    are would else read every unit and approval of the area.
    """
    table, objection = tables.PaymentNotice, tables.NoticeObjection
    unit, approval = Unit, tables.NoticeApproval
    its_unit = aliased(
        unit, _fenced(select(unit).where(unit.area_id == table.area_id, unit.unit_id == table.unit_id))
    )
    its_approval = aliased(
        approval,
        _fenced(
            select(approval).where(
                approval.area_id == table.area_id,
                approval.notice_id == table.notice_id,
                approval.revision == table.revision,
            )
        ),
    )
    is_open = (
        select(func.count())
        .where(
            col(objection.area_id) == table.area_id,
            col(objection.notice_id) == table.notice_id,
            col(objection.state) == ObjectionState.OPEN.value,
        )
        .scalar_subquery()
    )
    query = (
        select(table, its_unit, its_approval, is_open)
        .select_from(table)
        .join(its_unit, sa.true(), isouter=True)
    )
    return query.join(its_approval, sa.true(), isouter=True)


def _fenced(query: SelectOfScalar[Any]) -> sa.FromClause:
    return query.correlate(tables.PaymentNotice).offset(sa.literal_column("0")).lateral()


def _kept_notice(
    row: tables.PaymentNotice, unit: Unit | None, approval: tables.NoticeApproval | None, is_open: int
) -> KeptNotice:
    name, cost_centre = (None, None) if unit is None else (unit.name, unit.cost_centre)
    notice = _notice(row)
    found = None if approval is None else Approval(notice, approval.approved_by, approval.approved_at)
    return KeptNotice(notice, row.issued_at, name, cost_centre, found, is_open)
