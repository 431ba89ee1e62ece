"""On units registered or changed: they are kept as they now are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from billing.areas.store import hold_areas
from billing.units import store
from chassis.database import Tx
from chassis.ears import Heard
from contracts.registry import UnitChanged, UnitRegistered


async def keep_units(
    tx: Tx, batch: Sequence[Heard[UnitRegistered | UnitChanged]], /, *, now: datetime
) -> None:
    """Keep units in the order in which they were said; all their areas are held, so nobody is told meanwhile."""
    await hold_areas(tx, {heard.area for heard in batch}, alone=True)
    for heard in batch:
        unit = heard.body
        await store.keep_unit(
            tx,
            heard.area,
            unit.unit_id,
            name=unit.name,
            cost_centre=unit.cost_centre,
            coordinator_id=unit.coordinator_id,
        )
