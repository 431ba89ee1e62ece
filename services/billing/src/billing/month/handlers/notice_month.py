"""On the 9th, when a unit turns up late, and before a close: units are told what they pay."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from billing.areas.store import area_of, hold_areas
from billing.fees.store.lines import lines_of, months_of
from billing.fees.store.open_sessions import first_open, open_by_unit
from billing.month import wire
from billing.month.domain import statements
from billing.month.domain.calendar import CALENDAR
from billing.month.domain.statements import MonthState, Run
from billing.month.handlers.announce import announce
from billing.month.store import runs
from billing.month.store.notices import add_notices, last_notices
from billing.policies.store import currency_of
from billing.units.store import coordinators
from billing.words.sessions import UnitId
from billing.words.times import Month
from chassis.database import Tx
from chassis.ears import Heard
from chassis.ids import derived_id
from chassis.outbox import Cause
from contracts.registry import UnitRegistered

NO_FEES_YET = "EUR"
"""Currency of the sums of an area that has no schedule, and so no lines."""


async def notice_month(tx: Tx, area: str, month: Month, *, now: datetime, because: Cause) -> Run:
    """Send the notices of a month that has none yet; harmless for one that has."""
    await hold_areas(tx, {area}, alone=True)
    found = await area_of(tx, area)
    statements.check_over(month, now=now, calendar=CALENDAR, zone=found.zone)
    run = await runs.run_held(tx, area, month)
    if run.state is not MonthState.OPEN:
        return run
    run = await tell_units(tx, area, run.noticed(now=now), now=now, because=because)
    await runs.keep_run(tx, area, run)
    return run


async def tell_units(
    tx: Tx, area: str, run: Run, *, now: datetime, because: Cause, unit_id: UnitId | None = None
) -> Run:
    """Tell every unit (or one) whose lines are not those of its last notice; return the month since."""
    zone = (await area_of(tx, area)).zone
    open_sessions = await open_by_unit(tx, area, ended_by=CALENDAR.over_at(run.month, zone))
    notices = statements.notices(
        await lines_of(tx, area, run.month, unit_id=unit_id),
        area=area,
        month=run.month,
        currency=await currency_of(tx, area) or NO_FEES_YET,
        coordinators=await coordinators(tx, area),
        issued=await last_notices(tx, area, run.month),
        open_sessions={
            one: number for one, number in open_sessions.items() if unit_id is None or one == unit_id
        },
        name_of=derived_id,
    )
    await add_notices(tx, area, notices, at=now)
    sayings = [partial(wire.notice_issued, area, notice) for notice in notices]
    return await announce(tx, run, sayings, at=now, because=because)


async def tell_new_units(tx: Tx, batch: Sequence[Heard[UnitRegistered]], /, *, now: datetime) -> None:
    """Send new units what could not be sent while their coordinators were not known."""
    for heard in batch:
        unit_id = UnitId(heard.body.unit_id)
        for month in await _noticed_with(tx, heard.area, unit_id):
            run = await runs.run_held(tx, heard.area, month)
            told = await tell_units(tx, heard.area, run, now=now, because=heard.cause, unit_id=unit_id)
            await runs.keep_run(tx, heard.area, told)


async def _noticed_with(tx: Tx, area: str, unit_id: UnitId) -> list[Month]:
    """Return the noticed months that a unit may have to be told of: with a line of it, or a session without an outcome.

    A unit that is new has neither, as a rule, and the months of an area are many.
    """
    months = await runs.noticed_months(tx, area)
    if not months:
        return []
    zone, stated = (await area_of(tx, area)).zone, await months_of(tx, area, unit_id)
    ended = await first_open(tx, area, unit_id)
    return [
        month
        for month in months
        if month in stated or (ended is not None and ended <= CALENDAR.over_at(month, zone))
    ]
