"""What several handlers load first, and what they say when it is not there."""

from collections.abc import Callable
from typing import TypeVar

from chassis.database import Tx
from chassis.failures import NotFound
from registry import store
from registry.domain.areas import Area
from registry.domain.experts import Expert, ExpertId
from registry.domain.people import PersonId, Staff
from registry.domain.units import Unit, UnitId

Value = TypeVar("Value")
VersionCheck = Callable[[int], None]
"""Refuses the change when the caller has read another version than this one."""


async def area(tx: Tx, area_id: str) -> Area:
    """Return the open area; raise NotFound when it is not open."""
    return found(
        await store.area_of(tx, area_id),
        f"area {area_id} is not open yet; open it with POST /v1/areas/{area_id}",
    )


async def expert_for_update(tx: Tx, area_id: str, expert_id: ExpertId) -> Expert:
    """Return the expert, locked; raise NotFound for one the area does not have."""
    return found(await store.expert_for_update(tx, area_id, expert_id), unknown("expert", expert_id, area_id))


async def staff_for_update(tx: Tx, area_id: str, person_id: PersonId) -> Staff:
    """Return the member of staff, locked; raise NotFound for one the area does not have."""
    return found(await store.staff_for_update(tx, area_id, person_id), unknown("person", person_id, area_id))


async def unit_for_update(tx: Tx, area_id: str, unit_id: UnitId) -> Unit:
    """Return the unit, locked; raise NotFound for one the area does not have."""
    return found(await store.unit_for_update(tx, area_id, unit_id), unknown("unit", unit_id, area_id))


def unknown(what: str, found_id: object, area_id: str) -> str:
    """Return what is said of an id that the area does not have."""
    return f"{what} {found_id} is not registered in area {area_id}; look for the id with GET"


def found(value: Value | None, otherwise: str) -> Value:
    """Return the value; raise NotFound when there is none."""
    if value is None:
        raise NotFound(otherwise)
    return value
