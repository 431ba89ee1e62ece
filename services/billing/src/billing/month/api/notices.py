"""Notices over HTTP: what units were told that they pay, and their approval."""

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
from billing.month.handlers.approve_notice import approve_notice
from billing.month.handlers.reaching import shown_notice
from billing.month.store import notices as store
from billing.words import times
from chassis.database import Tx
from chassis.http import Answer, Call, edits, etag, may, repeatable
from chassis.queries import TAKES_PURPOSE

ByReader = Annotated[Call, Depends(may(acts.READ_NOTICES))]
ByUnit = Annotated[Call, Depends(edits(acts.APPROVE_NOTICES))]

router = APIRouter(prefix="/v1/areas/{area}", tags=["months"])


@router.get("/months/{month}/notices", response_model=views.NoticeList)
async def list_notices(call: ByReader, month: MonthPath, unit: UUID | None = None) -> Response:
    """List a month's payment notices by unit, the last revision of each first: the area's, to a unit its own."""
    async with call.transaction() as tx:
        area = await area_of(tx, call.area)
        own = call.asked.own
        found = await store.notices(tx, call.area, times.month_named(month), unit_id=unit, own=own)
    return Answer({"items": [views.notice(one, area.zone) for one in found], "next": None}).response()


@router.get("/months/{month}/notices/{unit}", response_model=views.NoticeInFull, dependencies=[TAKES_PURPOSE])
async def get_notice(call: ByReader, month: MonthPath, unit: UUID, language: Language = None) -> Response:
    """Show a unit's last notice with its lines and their reasons; its ETag is what an approval names."""
    what = f"a notice of unit {unit} for {month}"
    async with call.transaction() as tx:
        area = await area_of(tx, call.area)
        call.asked.check(what, unit_id=unit)
        found = await store.notices(tx, call.area, times.month_named(month), unit_id=unit)
        if not found:
            raise call.asked.unknown(what)
        lines = await lines_named(tx, call.area, found[0].notice.line_ids)
        await call.log_reads(tx, "payment notice", about=[one.line.session.expert_id for one in lines])
    tells = teller(area, language)
    shown: views.NoticeInFull = {
        **views.notice(found[0], area.zone),
        "lines": [line(one, tells) for one in lines],
    }
    return Answer(shown, etag=etag(found[0].notice.revision)).response()


@router.post("/notices/{notice_id}/approval", response_model=views.NoticeView, operation_id="approve_notice")
@repeatable
async def post_approval(call: ByUnit, notice_id: UUID) -> Response:
    """Approve a payment notice of the own unit at the revision that you read; a revised one needs it again."""

    async def work(tx: Tx) -> Answer:
        found = await approve_notice(tx, call.asked, notice_id)
        zone = (await area_of(tx, call.area)).zone
        return Answer(views.notice(found, zone), etag=etag(found.notice.revision))

    return await call.once(work, within=lambda tx: shown_notice(tx, call.asked, notice_id))
