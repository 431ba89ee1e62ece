"""The month over HTTP: how far it is, what it adds up to, its notices, its close, its statements."""

from __future__ import annotations

from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Response

from billing.api import views
from billing.api.calls import (
    LIMIT_DEFAULT,
    After,
    ByClerk,
    ByOffice,
    ByOfficeOrExpert,
    Language,
    Limit,
    MonthPath,
    MonthQuery,
    check_own,
    log_reads,
    month_after,
    month_or_none,
    own_or_asked,
)
from billing.domain import statements, times
from billing.domain.policies import CALENDAR
from billing.domain.statements import MonthState, Totals
from billing.domain.times import Month
from billing.handlers.banking_days import is_banking_day
from billing.handlers.close_month import close_month
from billing.handlers.notice_month import NO_FEES_YET
from billing.store import areas, months, reading
from billing.store.months import MonthRow
from billing.store.reading import KeptLine
from chassis.database import Tx
from chassis.failures import NotFound
from chassis.http import Answer, page

router = APIRouter(prefix="/v1/areas/{area}", tags=["months"])


@router.get("/months/{month}")
async def get_month(call: ByOffice, month: MonthPath) -> dict[str, Any]:
    """Show how far a month's run is, when it is noticed, closed and paid, and its totals."""
    named = times.month_named(month)
    async with call.transaction() as tx:
        area = await areas.area_of(tx, call.area)
        row = await months.month_of(tx, call.area, named)
        lines = await months.lines_of(tx, call.area, named)
        currency = await areas.currency_of(tx, call.area) or NO_FEES_YET
        await log_reads(call, tx, "monthly totals", (one.expert_id for one in lines), f"month {named}")
    before_opening = row.state is MonthState.OPEN and named <= area.closed_through
    sums = _totals(statements.totals(lines, currency=currency))
    return _month(row, area.zone) | {"before_opening": before_opening} | sums


@router.post("/months/{month}/close")
async def post_close(call: ByClerk, month: MonthPath) -> Response:
    """Close a month that is over before its time: last notices, statements; nothing more goes in."""
    named = times.month_named(month)

    async def work(tx: Tx) -> Answer:
        because = call.cause(f"{call.area}:{named}")
        row = await close_month(tx, call.area, named, now=call.now, because=because)
        area = await areas.area_of(tx, call.area)
        return Answer(_month(row, area.zone))

    return await call.once(work, key_required=False)


@router.get("/months/{month}/notices")
async def get_notices(call: ByOffice, month: MonthPath, unit: UUID | None = None) -> dict[str, Any]:
    """List a month's payment notices by unit, the last revision of each first."""
    async with call.transaction() as tx:
        area = await areas.area_of(tx, call.area)
        found = await reading.notices(tx, call.area, times.month_named(month), unit_id=unit)
    return {"items": [views.notice(one, area.zone) for one in found], "next": None}


@router.get("/months/{month}/notices/{unit}")
async def get_notice(
    call: ByOffice, month: MonthPath, unit: UUID, language: Language = None
) -> dict[str, Any]:
    """Show a unit's last notice with its lines and their reasons."""
    async with call.transaction() as tx:
        area = await areas.area_of(tx, call.area)
        found = await reading.notices(tx, call.area, times.month_named(month), unit_id=unit)
        if not found:
            raise NotFound(f"unit {unit} has no notice for {month} in {call.area}")
        lines = await reading.lines_named(tx, call.area, found[0].line_ids)
        experts = (one.line.session.expert_id for one in lines)
        await log_reads(call, tx, "payment notice", experts, f"notice {found[0].notice_id}")
    tells = views.teller(area, language)
    return views.notice(found[0], area.zone) | {"lines": [views.line(one, tells) for one in lines]}


@router.get("/statements")
async def get_statements(
    call: ByOfficeOrExpert,
    expert: UUID | None = None,
    month: MonthQuery = None,
    after: After = None,
    limit: Limit = LIMIT_DEFAULT,
) -> dict[str, Any]:
    """List statements by month: the area's, to an expert the own."""
    expert_id = own_or_asked(call, expert)
    async with call.transaction() as tx:
        area = await areas.area_of(tx, call.area)
        found = await reading.statements(
            tx,
            call.area,
            expert_id=expert_id,
            month=month_or_none(month),
            after=month_after(after),
            limit=limit + 1,
        )
        await log_reads(call, tx, "statements", (one.expert_id for one in found[:limit]), "statements")
    shown = page(found, limit, lambda one: f"{one.month}|{one.statement_id}")
    return shown | {"items": [views.statement(one, area.zone) for one in found[:limit]]}


@router.get("/statements/{statement_id}")
async def get_statement(
    call: ByOfficeOrExpert, statement_id: UUID, language: Language = None
) -> dict[str, Any]:
    """Show a statement: its lines with their reasons, and what each unit pays of it."""
    async with call.transaction() as tx:
        area = await areas.area_of(tx, call.area)
        found = await reading.statement(tx, call.area, statement_id)
        if found is None:
            raise NotFound(f"statement {statement_id} is not known in {call.area}")
        kept, lines = found
        check_own(call, kept.expert_id, f"statement {statement_id}")
        await log_reads(call, tx, "statement", [kept.expert_id], f"statement {statement_id}")
    tells = views.teller(area, language)
    return views.statement(kept, area.zone) | {
        "units": _units(lines, kept.total.currency),
        "lines": [views.line(one, tells) for one in lines],
    }


def _units(lines: list[KeptLine], currency: str) -> list[dict[str, Any]]:
    shares: dict[UUID, int] = {}
    for kept in lines:
        unit_id = kept.line.session.unit_id
        shares[unit_id] = shares.get(unit_id, 0) + kept.line.amount_minor
    return [
        {"unit_id": unit_id, "total": {"amount_minor": minor, "currency": currency}}
        for unit_id, minor in shares.items()
    ]


def _month(row: MonthRow, zone: ZoneInfo) -> dict[str, Any]:
    month: Month = row.month
    return {
        "month": month,
        "state": row.state.value,
        "notice_at": CALENDAR.notice_at(month, zone).astimezone(zone),
        "close_at": CALENDAR.close_at(month, zone).astimezone(zone),
        "pay_date": row.pay_date or CALENDAR.pay_date(month, is_banking_day),
        "noticed_at": None if row.noticed_at is None else row.noticed_at.astimezone(zone),
        "closed_at": None if row.closed_at is None else row.closed_at.astimezone(zone),
    }


def _totals(sums: Totals) -> dict[str, Any]:
    return {
        "total": views.money(sums.whole),
        "line_count": sums.line_count,
        "experts": [{"expert_id": one, "total": views.money(of)} for one, of in sums.experts.items()],
        "units": [{"unit_id": one, "total": views.money(of)} for one, of in sums.units.items()],
    }
