"""On POST /v1/areas/{area}: an area joins the platform."""

from chassis import outbox
from chassis.database import Tx
from registry.areas import store, telling, wire
from registry.areas.domain import areas
from registry.areas.domain.areas import Area, AreaWish
from registry.areas.handlers.asking import Asked
from registry.words.refusals import AreaIsOpen


async def open_area(tx: Tx, asked: Asked, wish: AreaWish) -> Area:
    """Open an area once, and say so."""
    area = areas.open_area(asked.area, wish, on=areas.local_day(asked.at), words=telling.FOR_OPENING)
    if not await store.add_area(tx, area, at=asked.at):
        raise AreaIsOpen(asked.area)
    await outbox.append(tx, wire.area_opened(area), at=asked.at, because=asked.because)
    return area
