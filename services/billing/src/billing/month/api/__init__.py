"""The month over HTTP: how far it is, what it adds up to, its notices, its close, its statements."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from billing.areas.store import area_of
from billing.fees.api.asking import Language, MonthPath, MonthQuery
from billing.fees.api.views import line, teller
from billing.fees.store.lines import lines_named, lines_of
from billing.month import acts, store
from billing.month.api import views
from billing.month.domain import statements
from billing.month.domain.statements import MonthState
from billing.month.handlers.close_month import close_month
from billing.month.handlers.notice_month import NO_FEES_YET
from billing.policies.store import currency_of
from billing.words import times
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.database import Tx
from chassis.failures import NotFound
from chassis.http import Answer, Call, may, repeatable
from chassis.queries import TAKES_PURPOSE

ByOffice = Annotated[Call, Depends(may(acts.READ_MONTHS))]
ByClerk = Annotated[Call, Depends(may(acts.CLOSE_MONTH))]
ByReader = Annotated[Call, Depends(may(acts.READ_STATEMENTS))]

router = APIRouter(prefix="/v1/areas/{area}", tags=["months"])

_STATEMENTS: Cursor[tuple[str, UUID]] = Cursor("statements", str, UUID)


@router.get("/months/{month}", response_model=views.MonthView, dependencies=[TAKES_PURPOSE])
async def get_month(call: ByOffice, month: MonthPath) -> Response:
    """Show how far a month's run is, when it is noticed, closed and paid, and its totals."""
    named = times.month_named(month)
    async with call.transaction() as tx:
        area = await area_of(tx, call.area)
        run = await store.run_of(tx, call.area, named)
        lines = await lines_of(tx, call.area, named)
        currency = await currency_of(tx, call.area) or NO_FEES_YET
        await call.log_reads(tx, "monthly totals", about=[one.expert_id for one in lines])
    before_opening = run.state is MonthState.OPEN and named <= area.closed_through
    sums = statements.totals(lines, currency=currency)
    return Answer(views.month(run, sums, area.zone, before_opening=before_opening)).response()


@router.post("/months/{month}/close", response_model=views.ClosedView)
@repeatable
async def post_close(call: ByClerk, month: MonthPath) -> Response:
    """Close a month that is over before its time: last notices, statements; nothing more goes in."""
    named = times.month_named(month)

    async def work(tx: Tx) -> Answer:
        because = call.asked.cause(f"{call.area}:{named}")
        run = await close_month(tx, call.area, named, now=call.now, because=because)
        area = await area_of(tx, call.area)
        return Answer(views.run(run, area.zone))

    return await call.once(work)


@router.get("/months/{month}/notices", response_model=views.NoticeList)
async def list_notices(call: ByOffice, month: MonthPath, unit: UUID | None = None) -> Response:
    """List a month's payment notices by unit, the last revision of each first."""
    async with call.transaction() as tx:
        area = await area_of(tx, call.area)
        found = await store.notices(tx, call.area, times.month_named(month), unit_id=unit)
    return Answer({"items": [views.notice(one, area.zone) for one in found], "next": None}).response()


@router.get("/months/{month}/notices/{unit}", response_model=views.NoticeInFull, dependencies=[TAKES_PURPOSE])
async def get_notice(call: ByOffice, month: MonthPath, unit: UUID, language: Language = None) -> Response:
    """Show a unit's last notice with its lines and their reasons."""
    async with call.transaction() as tx:
        area = await area_of(tx, call.area)
        found = await store.notices(tx, call.area, times.month_named(month), unit_id=unit)
        if not found:
            raise NotFound(f"unit {unit} has no notice for {month} in {call.area}")
        lines = await lines_named(tx, call.area, found[0].notice.line_ids)
        await call.log_reads(tx, "payment notice", about=[one.line.session.expert_id for one in lines])
    tells = teller(area, language)
    shown: views.NoticeInFull = {
        **views.notice(found[0], area.zone),
        "lines": [line(one, tells) for one in lines],
    }
    return Answer(shown).response()


@router.get("/statements", response_model=views.StatementPage, dependencies=[TAKES_PURPOSE])
async def list_statements(
    call: ByReader,
    expert: UUID | None = None,
    month: MonthQuery = None,
    after: After = None,
    limit: Limit = LIMIT_DEFAULT,
) -> Response:
    """List statements by month: the area's, to an expert the own."""
    expert_id = call.asked.expert_asked(expert)
    named = None if month is None else times.month_named(month)
    place = _STATEMENTS.place(after)
    async with call.transaction() as tx:
        area = await area_of(tx, call.area)
        found = await store.statements(
            tx, call.area, expert_id=expert_id, month=named, after=place, limit=limit + 1
        )
        page = _STATEMENTS.page(found, limit, lambda one: (one.month, one.statement_id))
        await call.log_reads(tx, "statements", about=[one.expert_id for one in page.items])
    shown: views.StatementPage = {
        "items": [views.statement(one, area.zone) for one in page.items],
        "next": page.next,
    }
    return Answer(shown).response()


@router.get("/statements/{statement_id}", response_model=views.StatementInFull, dependencies=[TAKES_PURPOSE])
async def get_statement(call: ByReader, statement_id: UUID, language: Language = None) -> Response:
    """Show a statement: its lines with their reasons, and what each unit pays of it."""
    what = f"statement {statement_id}"
    async with call.transaction() as tx:
        area = await area_of(tx, call.area)
        found = await store.statement(tx, call.area, statement_id)
        if found is None:
            raise call.asked.unknown(what)
        call.asked.check(what, expert_id=found.expert_id)
        stated = await store.lines_stated(tx, call.area, statement_id)
        lines = await lines_named(tx, call.area, stated)
        await call.log_reads(tx, "statement", about=[found.expert_id])
    tells = teller(area, language)
    shown: views.StatementInFull = {
        **views.statement(found, area.zone),
        "units": views.unit_shares(lines, found.currency),
        "lines": [line(one, tells) for one in lines],
    }
    return Answer(shown).response()
