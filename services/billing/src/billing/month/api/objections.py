"""Objections over HTTP: what units say is wrong in their notices, and what is answered."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from billing.areas.store import area_of
from billing.month import acts
from billing.month.api import views
from billing.month.api.bodies import AnswerBody, ObjectionBody
from billing.month.domain.objections import Objection, ObjectionState
from billing.month.handlers.object_to_notice import object_to_notice
from billing.month.handlers.reaching import shown_notice, shown_objection
from billing.month.handlers.settle_objection import answer_objection, withdraw_objection
from billing.month.store.objections import ObjectionFilter, objections
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, may, repeatable

ByReader = Annotated[Call, Depends(may(acts.READ_OBJECTIONS))]
ByUnit = Annotated[Call, Depends(may(acts.OBJECT_TO_NOTICES))]
ByOffice = Annotated[Call, Depends(may(acts.ANSWER_OBJECTIONS))]

router = APIRouter(prefix="/v1/areas/{area}", tags=["months"])

_OBJECTIONS: Cursor[tuple[datetime, UUID]] = Cursor("objections", datetime, UUID)


@router.post(
    "/notices/{notice_id}/objections",
    status_code=201,
    response_model=views.ObjectionView,
    operation_id="object_to_notice",
)
async def post_objection(call: ByUnit, notice_id: UUID, body: ObjectionBody) -> Response:
    """Object to a payment notice of the own unit: say what is wrong, and wait for the answer."""

    async def work(tx: Tx) -> Answer:
        return await _shown(
            tx, call, await object_to_notice(tx, call.asked, notice_id, words=body.words), 201
        )

    return await call.once(work, within=lambda tx: shown_notice(tx, call.asked, notice_id))


@router.get("/objections", response_model=views.ObjectionPage)
async def list_objections(
    call: ByReader,
    state: ObjectionState | None = None,
    notice: UUID | None = None,
    after: After = None,
    limit: Limit = LIMIT_DEFAULT,
) -> Response:
    """List objections to notices in the order in which they were raised: the area's, to a unit its own."""
    place = _OBJECTIONS.place(after)
    async with call.transaction() as tx:
        zone = (await area_of(tx, call.area)).zone
        wanted = ObjectionFilter(state, notice, call.asked.own)
        found = await objections(tx, call.area, wanted, after=place, limit=limit + 1)
    page = _OBJECTIONS.page(found, limit, lambda one: (one.raised_at, one.objection_id))
    items = [views.objection(one, zone) for one in page.items]
    return Answer({"items": items, "next": page.next}).response()


@router.get("/objections/{objection_id}", response_model=views.ObjectionView)
async def get_objection(call: ByReader, objection_id: UUID) -> Response:
    """Show an objection to a notice, and what was answered."""
    async with call.transaction() as tx:
        return (await _shown(tx, call, await shown_objection(tx, call.asked, objection_id))).response()


@router.post(
    "/objections/{objection_id}/answer", response_model=views.ObjectionView, operation_id="answer_objection"
)
@repeatable
async def post_answer(call: ByOffice, objection_id: UUID, body: AnswerBody) -> Response:
    """Uphold or reject an open objection, and say why; who raised it is told by mail."""

    async def work(tx: Tx) -> Answer:
        told = await answer_objection(tx, call.asked, objection_id, upheld=body.upheld, words=body.words)
        return await _shown(tx, call, told)

    return await call.once(work)


@router.post(
    "/objections/{objection_id}/withdrawal",
    response_model=views.ObjectionView,
    operation_id="withdraw_objection",
)
@repeatable
async def post_withdrawal(call: ByUnit, objection_id: UUID) -> Response:
    """Take back an open objection that you raised."""

    async def work(tx: Tx) -> Answer:
        return await _shown(tx, call, await withdraw_objection(tx, call.asked, objection_id))

    return await call.once(work, within=lambda tx: shown_objection(tx, call.asked, objection_id))


async def _shown(tx: Tx, call: Call, objection: Objection, status: int = 200) -> Answer:
    return Answer(views.objection(objection, (await area_of(tx, call.area)).zone), status)
