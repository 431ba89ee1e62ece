"""Part of whatever needs an area that is open."""

from chassis.database import Tx
from chassis.failures import NotFound
from registry.areas import store
from registry.areas.domain.areas import Area


async def find_area(tx: Tx, area_id: str) -> Area:
    """Return the open area; raise NotFound when it is not open."""
    area = await store.area_of(tx, area_id)
    if area is None:
        raise NotFound(f"area {area_id} is not open yet; open it with POST /v1/areas/{area_id}")
    return area
