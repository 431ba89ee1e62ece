"""Staff and units that are about to change, or the answer that they are not there."""

from chassis.database import Tx
from registry.areas.handlers.loading import found, unknown
from registry.units import store
from registry.units.domain.staff import Staff
from registry.units.domain.units import Unit
from registry.words.ids import PersonId, UnitId


async def staff_for_update(tx: Tx, area_id: str, person_id: PersonId) -> Staff:
    """Return the member of staff, locked; raise NotFound for one the area does not have."""
    return found(await store.staff_for_update(tx, area_id, person_id), unknown("person", person_id, area_id))


async def unit_for_update(tx: Tx, area_id: str, unit_id: UnitId) -> Unit:
    """Return the unit, locked; raise NotFound for one the area does not have."""
    return found(await store.unit_for_update(tx, area_id, unit_id), unknown("unit", unit_id, area_id))
