"""On registry's AreaOpened."""

from __future__ import annotations

from chassis.database import Tx
from chassis.ears import Heard
from chassis.failures import Unprocessable
from chassis.zones import UnknownZone, zone_named
from contracts.registry import AreaOpened
from dispatch.known import store, wire


async def keep_area(tx: Tx, heard: Heard[AreaOpened], **_: object) -> None:
    """Know an area's model and local time; a zone that does not exist can never work."""
    area = wire.area(heard.body)
    try:
        zone_named(area.time_zone)
    except UnknownZone as problem:
        raise Unprocessable(f"area {area.area_id}: {problem}") from problem
    await store.keep_area(tx, area)
