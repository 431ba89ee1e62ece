"""On POST /v1/areas/{area}: an area joins the platform."""

from chassis import outbox
from chassis.database import Tx
from registry import store, wire
from registry.domain import areas
from registry.domain.areas import Area, AreaWish
from registry.domain.refusals import AreaIsOpen
from registry.handlers.asking import Asked


async def open_area(tx: Tx, asked: Asked, wish: AreaWish) -> Area:
    """Open an area once, and say so."""
    area = areas.open_area(asked.area, wish, on=areas.local_day(asked.at))
    if not await store.add_area(tx, area, at=asked.at):
        raise AreaIsOpen(asked.area)
    await outbox.append(tx, wire.area_opened(area), at=asked.at, because=asked.because)
    return area
