"""On POST .../units: a unit that orders work and pays for it."""

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from registry.areas.handlers.find_area import find_area
from registry.units import store, wire
from registry.units.domain import units
from registry.units.domain.units import Unit, UnitWish
from registry.words.ids import UnitId
from registry.words.refusals import already_registered


async def register_unit(tx: Tx, asked: Asked, unit_id: UnitId, wish: UnitWish) -> Unit:
    """Register a unit with its named coordinator, and say so."""
    await find_area(tx, asked.area)
    coordinator = await store.staff_for_share(tx, asked.area, wish.coordinator_id)
    unit = units.unit(unit_id, wish, coordinator=coordinator)
    if not await store.add_unit(tx, asked.area, unit, at=asked.now):
        raise already_registered("unit", unit_id)
    said = wire.unit_registered(unit, area=asked.area)
    await outbox.append(tx, said, at=asked.now, because=asked.cause(unit_id))
    return unit
