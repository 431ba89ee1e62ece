"""On registry's AreaOpened."""

from __future__ import annotations

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from chassis.database import Tx
from chassis.ears import Heard
from chassis.failures import Unprocessable
from contracts.registry import AreaOpened
from dispatch.known import store, wire


async def keep_area(tx: Tx, heard: Heard[AreaOpened], **_: object) -> None:
    """Know an area's model and local time; a zone that does not exist can never work."""
    area = wire.area(heard.body)
    try:
        ZoneInfo(area.time_zone)
    except (ZoneInfoNotFoundError, ValueError) as problem:
        message = f"area {area.area_id} has time zone {area.time_zone!r}, expected an IANA name"
        raise Unprocessable(message) from problem
    await store.keep_area(tx, area)
