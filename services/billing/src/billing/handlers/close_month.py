"""On the month's turn, or when a clerk says so: its lines are stated, and nothing more goes in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from billing import wire
from billing.domain import statements
from billing.domain.policies import CALENDAR
from billing.domain.statements import MonthHappening
from billing.domain.times import Month
from billing.handlers.banking_days import is_banking_day
from billing.handlers.notice_month import NO_FEES_YET, notice_month, tell_units
from billing.store import areas, books, months
from billing.store.months import MonthRow
from chassis import outbox
from chassis.database import Tx
from chassis.ids import derived_id
from chassis.outbox import Cause


async def close_month(tx: Tx, area: str, month: Month, *, now: datetime, because: Cause) -> MonthRow:
    """Close a month that is over and next in order: last notices, statements, the close; refuse any other."""
    await books.hold_areas(tx, {area}, alone=True)
    found = await areas.area_of(tx, area)
    statements.check_in_order(month, closed_through=found.closed_through)
    row = await notice_month(tx, area, month, now=now, because=because)
    state = statements.next_state(month, row.state, MonthHappening.CLOSE)
    row = await tell_units(tx, area, row, now=now, because=because)
    pay_date = CALENDAR.pay_date(month, is_banking_day)
    row = await _state(tx, area, replace(row, pay_date=pay_date), now=now, because=because)
    row = replace(row, state=state, closed_at=now, sequence=row.sequence + 1)
    await months.keep_month(tx, area, row)
    await areas.set_closed_through(tx, area, month)
    closed = wire.month_closed(area, month, closed_at=now, pay_date=pay_date, sequence=row.sequence)
    await outbox.append(tx, closed, at=now, because=because)
    return row


async def close_month_on_time(tx: Tx, area: str, month: Month, *, now: datetime, because: Cause) -> None:
    """Close a month when its time has come; harmless when a clerk has closed it before."""
    await books.hold_areas(tx, {area}, alone=True)
    if (await areas.area_of(tx, area)).closed_through < month:
        await close_month(tx, area, month, now=now, because=because)


async def _state(tx: Tx, area: str, row: MonthRow, *, now: datetime, because: Cause) -> MonthRow:
    """Issue the statement of every expert with a line in the month; return the month as counted on."""
    assert row.pay_date is not None, f"{area} {row.month} is stated before its pay date is known"
    lines = await months.lines_of(tx, area, row.month)
    currency = await areas.currency_of(tx, area) or NO_FEES_YET
    stated = statements.close(
        lines, area=area, month=row.month, currency=currency, pay_date=row.pay_date, name_of=derived_id
    )
    await months.add_statements(tx, area, stated, at=now)
    for sequence, statement in enumerate(stated, start=row.sequence + 1):
        message = wire.statement_issued(area, statement, sequence=sequence)
        await outbox.append(tx, message, at=now, because=because)
    return replace(row, sequence=row.sequence + len(stated))
