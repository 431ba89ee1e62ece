"""On PUT /v1/areas/{area}/assurance: an area says how surely people show who they are."""

from collections.abc import Sequence
from dataclasses import replace

from chassis import assurance, outbox
from chassis.asked import Asked
from chassis.database import Tx
from chassis.demands import Demand
from registry.areas import store, wire
from registry.areas.domain.areas import Area
from registry.areas.domain.assurance import demanded
from registry.areas.handlers.find_area import find_area


async def set_assurance(tx: Tx, asked: Asked, wished: Sequence[Demand]) -> Area:
    """Set an area's demands, unless they are these, and tell every service; who did and when is written down."""
    await store.hold_area(tx, asked.area)
    found = await find_area(tx, asked.area)
    asked.expect(str(found.version))
    demands = demanded(wished, acr=asked.by.acr)
    known, since = await assurance.demands_of(tx, asked.area)
    if since is not None and demands == known:
        return found
    area = replace(found, version=await store.next_version(tx, asked.area))
    await assurance.keep(tx, asked.area, demands, sequence=area.version, at=asked.now, by=asked.by.subject)
    await outbox.append(
        tx, wire.assurance_set(area, demands), at=asked.now, because=asked.cause(area.area_id)
    )
    return area
