"""On PUT .../units/{unit}: other name, cost centre or coordinator."""

from chassis import outbox
from chassis.database import Tx
from registry.areas.handlers.asking import Asked
from registry.areas.handlers.loading import VersionCheck
from registry.units import store, wire
from registry.units.domain import units
from registry.units.domain.units import Unit, UnitWish
from registry.units.handlers import loading
from registry.words.ids import UnitId


async def change_unit(tx: Tx, asked: Asked, unit_id: UnitId, wish: UnitWish, *, check: VersionCheck) -> Unit:
    """Change a unit, and say all of it as it now is; nothing is said when nothing changed."""
    known = await loading.unit_for_update(tx, asked.area, unit_id)
    check(known.version)
    coordinator = await store.staff_for_share(tx, asked.area, wish.coordinator_id)
    wished = units.unit(unit_id, wish, coordinator=coordinator)
    changed = units.change_unit(known, wished=wished)
    if changed is None:
        return known
    await store.save_unit(tx, asked.area, changed)
    await outbox.append(tx, wire.unit_changed(changed, area=asked.area), at=asked.at, because=asked.because)
    return changed
