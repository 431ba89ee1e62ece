"""Units as they are kept."""

from __future__ import annotations

from uuid import UUID

from sqlmodel import col, select

from billing.units.tables import Unit
from billing.words.sessions import UnitId
from chassis.database import Tx


async def keep_unit(
    tx: Tx, area: str, unit_id: UUID, *, name: str, cost_centre: str, coordinator_id: UUID
) -> None:
    """Keep a unit as it now is."""
    session = await tx.session()
    unit = Unit(
        area_id=area, unit_id=unit_id, name=name, cost_centre=cost_centre, coordinator_id=coordinator_id
    )
    await session.merge(unit)


async def coordinators(tx: Tx, area: str) -> dict[UnitId, UUID]:
    """Return the coordinator of every unit of an area."""
    session = await tx.session()
    found = await session.exec(select(Unit).where(col(Unit.area_id) == area).order_by(col(Unit.unit_id)))
    return {UnitId(unit.unit_id): unit.coordinator_id for unit in found}
