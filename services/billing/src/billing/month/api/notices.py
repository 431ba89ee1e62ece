"""Notices over HTTP: what units were told that they pay."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from billing.areas.store import area_of
from billing.fees.api.asking import Language, MonthPath
from billing.fees.api.views import line, teller
from billing.fees.store.lines import lines_named
from billing.month import acts
from billing.month.api import views
from billing.month.store import notices as store
from billing.words import times
from chassis.failures import NotFound
from chassis.http import Answer, Call, may
from chassis.queries import TAKES_PURPOSE

ByOffice = Annotated[Call, Depends(may(acts.READ_MONTHS))]

router = APIRouter(prefix="/v1/areas/{area}", tags=["months"])


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
