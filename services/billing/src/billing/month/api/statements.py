"""Statements over HTTP: what experts are paid, and what each unit pays of it."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from billing.areas.store import area_of
from billing.fees.api.asking import Language, MonthQuery
from billing.fees.api.views import line, teller
from billing.fees.store.lines import lines_named
from billing.month import acts
from billing.month.api import views
from billing.month.store import statements as store
from billing.words import times
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.http import Answer, Call, may
from chassis.queries import TAKES_PURPOSE

ByReader = Annotated[Call, Depends(may(acts.READ_STATEMENTS))]

router = APIRouter(prefix="/v1/areas/{area}", tags=["months"])

_STATEMENTS: Cursor[tuple[str, UUID]] = Cursor("statements", str, UUID)


@router.get("/statements", response_model=views.StatementPage, dependencies=[TAKES_PURPOSE])
async def list_statements(
    call: ByReader,
    expert: UUID | None = None,
    month: MonthQuery = None,
    after: After = None,
    limit: Limit = LIMIT_DEFAULT,
) -> Response:
    """List statements by month: the area's, to an expert the own."""
    named = None if month is None else times.month_named(month)
    place = _STATEMENTS.place(after)
    async with call.transaction() as tx:
        expert_id = call.asked.expert_asked(expert)
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
