"""On the month's turn, or when a clerk says so: its lines are stated, and nothing more goes in."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from billing.areas.store import area_of, hold_areas, set_closed_through
from billing.calendar import is_banking_day
from billing.fees.store.lines import lines_of
from billing.month import wire
from billing.month.domain import statements
from billing.month.domain.calendar import CALENDAR
from billing.month.domain.statements import Run
from billing.month.handlers.announce import announce
from billing.month.handlers.notice_month import NO_FEES_YET, notice_month, tell_units
from billing.month.store import runs
from billing.month.store.statements import add_statements, carried
from billing.policies.domain import policies
from billing.policies.domain.policies import WhenNegative
from billing.policies.store import currency_of, schedules
from billing.words import times
from billing.words.times import Month
from chassis.database import Tx
from chassis.ids import derived_id
from chassis.outbox import Cause


async def close_month(tx: Tx, area: str, month: Month, *, now: datetime, because: Cause) -> Run:
    """Close a month that is over and next in order: last notices, statements, the close; refuse any other."""
    await hold_areas(tx, {area}, alone=True)
    statements.check_in_order(month, closed_through=(await area_of(tx, area)).closed_through)
    run = await notice_month(tx, area, month, now=now, because=because)
    closed = run.closed(now=now, pay_date=CALENDAR.pay_date(month, is_banking_day))
    closed = await tell_units(tx, area, closed, now=now, because=because)
    closed = await _state(tx, area, closed, now=now, because=because)
    last = partial(wire.month_closed, area, closed)
    closed = await announce(tx, closed, [last], at=now, because=because)
    await runs.keep_run(tx, area, closed)
    await set_closed_through(tx, area, month)
    return closed


async def close_month_on_time(tx: Tx, area: str, month: Month, *, now: datetime, because: Cause) -> None:
    """Close a month when its time has come; harmless when a clerk has closed it before."""
    await hold_areas(tx, {area}, alone=True)
    if (await area_of(tx, area)).closed_through < month:
        await close_month(tx, area, month, now=now, because=because)


async def _state(tx: Tx, area: str, run: Run, *, now: datetime, because: Cause) -> Run:
    """Issue the statement of every expert with a line in the month; return the month as counted on."""
    assert run.pay_date is not None, f"{area} {run.month} is stated before its pay date is known"
    lines = await lines_of(tx, area, run.month)
    stated = statements.close(
        lines,
        area=area,
        month=run.month,
        currency=await currency_of(tx, area) or NO_FEES_YET,
        pay_date=run.pay_date,
        carried=await carried(tx, area, run.month, (line.expert_id for line in lines)),
        when_negative=await _when_negative(tx, area, run.month),
        name_of=derived_id,
    )
    await add_statements(tx, area, stated, at=now)
    sayings = [partial(wire.statement_issued, area, statement) for statement in stated]
    return await announce(tx, run, sayings, at=now, because=because)


async def _when_negative(tx: Tx, area: str, month: Month) -> WhenNegative:
    """Return what the fee schedule in force at the end of a month says of a statement below zero."""
    versions = policies.newest_first(one.version for one in await schedules(tx, area))
    schedule = policies.in_force(versions, times.last_day(month))
    return WhenNegative.CARRIED if schedule is None else schedule.when_negative
