"""On the 9th, when a unit turns up late, and before a close: units are told what they pay."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from billing import wire
from billing.domain import statements
from billing.domain.outcomes import UnitId
from billing.domain.policies import CALENDAR
from billing.domain.statements import MonthHappening, MonthState
from billing.domain.times import Month
from billing.store import areas, books, months
from billing.store.months import MonthRow
from chassis import outbox
from chassis.database import Tx
from chassis.ids import derived_id
from chassis.outbox import Cause

NO_FEES_YET = "EUR"
"""Currency of the sums of an area that has no schedule, and so no lines."""


async def notice_month(tx: Tx, area: str, month: Month, *, now: datetime, because: Cause) -> MonthRow:
    """Send the notices of a month that has none yet; harmless for one that has."""
    await books.hold_areas(tx, {area}, alone=True)
    found = await areas.area_of(tx, area)
    statements.check_over(month, now=now, calendar=CALENDAR, zone=found.zone)
    row = await months.month_held(tx, area, month)
    if row.state is not MonthState.OPEN:
        return row
    state = statements.next_state(month, row.state, MonthHappening.NOTICE)
    row = await tell_units(tx, area, replace(row, state=state, noticed_at=now), now=now, because=because)
    await months.keep_month(tx, area, row)
    return row


async def tell_units(
    tx: Tx, area: str, row: MonthRow, *, now: datetime, because: Cause, unit_id: UnitId | None = None
) -> MonthRow:
    """Tell every unit (or one) whose lines are not those of its last notice; return the month since."""
    lines = await months.lines_of(tx, area, row.month, unit_id=unit_id)
    notices = statements.notices(
        lines,
        area=area,
        month=row.month,
        currency=await areas.currency_of(tx, area) or NO_FEES_YET,
        coordinators=await areas.coordinators(tx, area),
        issued=await months.last_notices(tx, area, row.month),
        name_of=derived_id,
    )
    await months.add_notices(tx, area, notices, at=now)
    for sequence, notice in enumerate(notices, start=row.sequence + 1):
        message = wire.notice_issued(area, notice, sequence=sequence)
        await outbox.append(tx, message, at=now, because=because)
    return replace(row, sequence=row.sequence + len(notices))
