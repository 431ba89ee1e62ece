"""On PUT /v1/areas/{area}/settings: an area says how it runs the activity."""

from dataclasses import replace

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from registry.areas import store, wire
from registry.areas.domain.areas import Area, local_day
from registry.areas.domain.counties import county_of
from registry.areas.domain.settings import Settings, checked
from registry.areas.handlers.find_area import find_area


async def set_settings(tx: Tx, asked: Asked, wished: Settings) -> Area:
    """Set an area's settings, unless they are these, and tell every service; each version stays."""
    await store.hold_area(tx, asked.area)
    found = await find_area(tx, asked.area)
    asked.expect(str(found.version))
    settings = checked(wished, county=county_of(asked.area, on=local_day(asked.now, found.time_zone)))
    if settings == await store.settings_of(tx, found):
        return found
    area = replace(found, version=await store.next_version(tx, asked.area))
    await store.add_settings(
        tx, asked.area, settings, version=area.version, at=asked.now, by=asked.by.person_id
    )
    message = wire.settings_set(area, settings)
    await outbox.append(tx, message, at=asked.now, because=asked.cause(area.area_id))
    return area
