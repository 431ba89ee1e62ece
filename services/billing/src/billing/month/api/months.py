"""Months over HTTP: how far each is, what it adds up to, its close."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Response

from billing.areas.store import Area, area_of
from billing.fees.api.asking import MonthPath
from billing.fees.store.lines import lines_of
from billing.fees.store.objections import open_objections
from billing.fees.store.open_sessions import open_by_unit
from billing.month import acts
from billing.month.api import views
from billing.month.domain import statements
from billing.month.domain.calendar import CALENDAR
from billing.month.domain.statements import MonthState
from billing.month.handlers.close_month import close_month
from billing.month.handlers.notice_month import NO_FEES_YET
from billing.month.store import runs
from billing.month.store.notices import last_of_each, notices
from billing.policies.store import currency_of
from billing.words import times
from billing.words.times import Month
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.database import Tx
from chassis.failures import Invalid
from chassis.http import Answer, Call, may, repeatable
from chassis.queries import TAKES_PURPOSE

ByOffice = Annotated[Call, Depends(may(acts.READ_MONTHS))]
ByClerk = Annotated[Call, Depends(may(acts.CLOSE_MONTH))]

router = APIRouter(prefix="/v1/areas/{area}", tags=["months"])

_MONTHS: Cursor[tuple[str]] = Cursor("months", str)


@router.get("/months", response_model=views.RunPage)
async def list_months(call: ByOffice, after: After = None, limit: Limit = LIMIT_DEFAULT) -> Response:
    """List the months since the area was opened, newest first: how far each is, without its sums."""
    place = _MONTHS.place(after)
    async with call.transaction() as tx:
        area = await area_of(tx, call.area)
        newest = times.month_of(times.local_date(call.now, area.zone)) if place is None else _before(place)
        found = await runs.runs_back(
            tx, call.area, newest, closed_through=area.closed_through, limit=limit + 1
        )
    page = _MONTHS.page(found, limit, lambda one: (one.month,))
    return Answer({"items": [views.run(one, area.zone) for one in page.items], "next": page.next}).response()


@router.get("/months/{month}", response_model=views.MonthView, dependencies=[TAKES_PURPOSE])
async def get_month(call: ByOffice, month: MonthPath) -> Response:
    """Show how far a month's run is, when it is noticed, closed and paid, and its totals."""
    named = times.month_named(month)
    async with call.transaction() as tx:
        area = await area_of(tx, call.area)
        run = await runs.run_of(tx, call.area, named)
        lines = await lines_of(tx, call.area, named)
        currency = await currency_of(tx, call.area) or NO_FEES_YET
        still_open = await _still_open(tx, area, named, now=call.now)
        await call.log_reads(tx, "monthly totals", about=[one.expert_id for one in lines])
    before_opening = run.state is MonthState.OPEN and named <= area.closed_through
    sums = statements.totals(lines, currency=currency)
    shown = views.month(run, sums, area.zone, before_opening=before_opening, still_open=still_open)
    return Answer(shown).response()


@router.post("/months/{month}/close", response_model=views.ClosedView)
@repeatable
async def post_close(call: ByClerk, month: MonthPath) -> Response:
    """Close a month that is over before its time: last notices, statements; nothing more goes in."""
    named = times.month_named(month)

    async def work(tx: Tx) -> Answer:
        because = call.asked.cause(f"{call.area}:{named}")
        run = await close_month(tx, call.area, named, now=call.now, because=because)
        area = await area_of(tx, call.area)
        still_open = await _still_open(tx, area, named, now=call.now)
        return Answer({**views.run(run, area.zone), "open_sessions": still_open.sessions})

    return await call.once(work)


def _before(place: tuple[str]) -> Month:
    """Return the month before one that a cursor names; raise Invalid for what is no month."""
    (named,) = place
    try:
        return times.previous_month(times.month_named(named))
    except (ValueError, OverflowError) as problem:
        raise Invalid(f"{named[:20]!r} is not a month; start without `after`") from problem


async def _still_open(tx: Tx, area: Area, month: Month, *, now: datetime) -> views.StillOpen:
    ended_by = CALENDAR.ended_by(month, area.zone, now=now)
    return views.StillOpen(
        sum((await open_by_unit(tx, area.area, ended_by=ended_by)).values()),
        await open_objections(tx, area.area, ended_by=ended_by),
        last_of_each(await notices(tx, area.area, month)),
    )
