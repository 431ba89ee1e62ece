"""The units that somebody orders for, by id."""

from __future__ import annotations

from uuid import UUID

from kokemus_client import Refused
from kokemus_client.registry import UnitView
from kokemus_console.visits import Visit


async def own_units(visit: Visit) -> dict[UUID, UnitView]:
    """Return the person's own units; none while the registry does not answer."""
    try:
        units = await visit.client.registry.list_units(visit.area.area_id, limit=100).all()
    except Refused:
        return {}
    return {unit.unit_id: unit for unit in units if unit.unit_id in visit.person.principal.units}
