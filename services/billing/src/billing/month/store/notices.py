"""Notices: what units were told that they pay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import col, select

from billing.month import tables
from billing.month.domain.statements import Notice
from billing.units.tables import Unit
from billing.words.money import Money
from billing.words.sessions import UnitId
from billing.words.times import Month
from chassis.database import Tx

NOTICES_MAX = 2000
"""Notices of one month: units of an area times the few revisions each may have."""


@dataclass(frozen=True, slots=True)
class KeptNotice:
    """A notice as it was issued, and its unit as it now is, where that is known."""

    notice: Notice
    issued_at: datetime
    unit_name: str | None
    cost_centre: str | None


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


async def notices(tx: Tx, area: str, month: Month, *, unit_id: UUID | None = None) -> list[KeptNotice]:
    """Return a month's notices by unit, the last revision of each first."""
    session = await tx.session()
    table = tables.PaymentNotice
    its_unit = (col(Unit.area_id) == table.area_id) & (col(Unit.unit_id) == table.unit_id)
    query = (
        select(table, Unit)
        .join(Unit, its_unit, isouter=True)
        .where(col(table.area_id) == area, col(table.month) == month)
        .order_by(col(table.unit_id), col(table.revision).desc())
        .limit(NOTICES_MAX)
    )
    if unit_id is not None:
        query = query.where(col(table.unit_id) == unit_id)
    found = (await session.exec(query)).all()
    return [_kept_notice(row, unit) for row, unit in found]


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


def _kept_notice(row: tables.PaymentNotice, unit: Unit | None) -> KeptNotice:
    name, cost_centre = (None, None) if unit is None else (unit.name, unit.cost_centre)
    return KeptNotice(_notice(row), row.issued_at, name, cost_centre)
