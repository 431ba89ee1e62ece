"""On POST /v1/areas/{area}: an area joins the platform."""

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from chassis.failures import Refusal
from chassis.zones import is_zone
from registry.areas import store, telling, wire
from registry.areas.domain import areas
from registry.areas.domain.areas import Area, AreaWish
from registry.words.refusals import expected


async def open_area(tx: Tx, asked: Asked, wish: AreaWish) -> Area:
    """Open an area once, and say so."""
    today = areas.local_day(asked.now)
    area = areas.open_area(asked.area, wish, on=today, words=telling.FOR_OPENING, is_zone=is_zone)
    if not await store.add_area(tx, area, at=asked.now):
        text = expected(
            asked.area, what="area", known="one that is not open yet", do="read it (GET /v1/areas/{area})"
        )
        raise Refusal("area-is-open", text, area_id=asked.area)
    await outbox.append(tx, wire.area_opened(area), at=asked.now, because=asked.cause(area.area_id))
    return area
