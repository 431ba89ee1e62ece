"""What is loaded first, and what is said when it is not there."""

from collections.abc import Callable
from typing import TypeVar

from chassis.database import Tx
from chassis.failures import NotFound
from registry.areas import store
from registry.areas.domain.areas import Area

Value = TypeVar("Value")


VersionCheck = Callable[[int], None]
"""Refuses the change when the caller has read another version than this one."""


async def area(tx: Tx, area_id: str) -> Area:
    """Return the open area; raise NotFound when it is not open."""
    return found(
        await store.area_of(tx, area_id),
        f"area {area_id} is not open yet; open it with POST /v1/areas/{area_id}",
    )


def unknown(what: str, found_id: object, area_id: str) -> str:
    """Return what is said of an id that the area does not have."""
    return f"{what} {found_id} is not registered in area {area_id}; look for the id with GET"


def found(value: Value | None, otherwise: str) -> Value:
    """Return the value; raise NotFound when there is none."""
    if value is None:
        raise NotFound(otherwise)
    return value
