"""On a unit registered or changed: it is kept, and told of months whose notices it has not had."""

from __future__ import annotations

from datetime import datetime

from billing.domain.outcomes import UnitId
from billing.handlers.notice_month import tell_units
from billing.store import areas, books, months
from chassis.database import Tx
from chassis.ears import Heard
from contracts.registry import UnitChanged, UnitRegistered


async def keep_unit(tx: Tx, heard: Heard[UnitRegistered | UnitChanged], *, now: datetime) -> None:
    """Keep a unit as it now is, and send what could not be sent while its coordinator was not known."""
    unit = heard.body
    await books.hold_areas(tx, {heard.area}, alone=True)
    is_new = await areas.keep_unit(
        tx,
        heard.area,
        unit.unit_id,
        name=unit.name,
        cost_centre=unit.cost_centre,
        coordinator_id=unit.coordinator_id,
    )
    for month in await months.noticed_months(tx, heard.area) if is_new else ():
        row = await months.month_held(tx, heard.area, month)
        told = await tell_units(
            tx, heard.area, row, now=now, because=heard.cause, unit_id=UnitId(unit.unit_id)
        )
        await months.keep_month(tx, heard.area, told)
