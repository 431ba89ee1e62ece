"""On POST /v1/areas/{area}: an area joins the platform."""

from chassis import outbox
from chassis.database import Tx
from registry.areas import store, telling, wire
from registry.areas.domain import areas
from registry.areas.domain.areas import Area, AreaWish
from registry.areas.handlers.asking import Asked
from registry.words.refusals import Refusal, expected


async def open_area(tx: Tx, asked: Asked, wish: AreaWish) -> Area:
    """Open an area once, and say so."""
    area = areas.open_area(asked.area, wish, on=areas.local_day(asked.at), words=telling.FOR_OPENING)
    if not await store.add_area(tx, area, at=asked.at):
        text = expected(
            asked.area, what="area", known="one that is not open yet", do="read it (GET /v1/areas/{area})"
        )
        raise Refusal("area-is-open", text, area_id=asked.area)
    await outbox.append(tx, wire.area_opened(area), at=asked.at, because=asked.because)
    return area
