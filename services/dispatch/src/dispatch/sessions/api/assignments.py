"""Assignments over HTTP: what is agreed beyond the order: the fee, more sessions, the end of a group."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Response

from chassis.database import Tx
from chassis.http import Answer
from dispatch.known.api.calls import ByWorker, IfMatch, asked, once
from dispatch.orders.api.bodies import FeeBody
from dispatch.orders.api.views import tag
from dispatch.sessions.api.bodies import EndGroupBody, SessionsBody
from dispatch.sessions.api.views import AssignmentView, SessionList, assignment_view, session_list
from dispatch.sessions.handlers.agree_fee import agree_fee
from dispatch.sessions.handlers.end_group import end_group
from dispatch.sessions.handlers.schedule_sessions import schedule_sessions
from dispatch.words.identities import AssignmentId, OrderId

router = APIRouter(prefix="/v1/areas/{area}", tags=["assignments"])


@router.post(
    "/orders/{order_id}/assignments/{assignment_id}/fee",
    response_model=AssignmentView,
    operation_id="agree_fee",
)
async def post_fee(
    call: ByWorker, order_id: UUID, assignment_id: UUID, body: FeeBody, if_match: IfMatch = None
) -> Response:
    """Say the fee of each session that the parties agreed on after the acceptance."""

    async def work(tx: Tx) -> Answer:
        assignment, order = await agree_fee(
            tx, OrderId(order_id), AssignmentId(assignment_id), body.fee(), asked(call, if_match)
        )
        return Answer(assignment_view(assignment), etag=tag(order))

    return await once(call, work, key_required=False)


@router.post(
    "/assignments/{assignment_id}/sessions",
    status_code=201,
    response_model=SessionList,
    operation_id="schedule_sessions",
)
async def post_sessions(call: ByWorker, assignment_id: UUID, body: SessionsBody) -> Response:
    """Schedule more sessions of an assignment."""

    async def work(tx: Tx) -> Answer:
        times = [time.pair for time in body.times]
        scheduled = await schedule_sessions(tx, AssignmentId(assignment_id), times, asked(call))
        return Answer(session_list(scheduled), 201)

    return await once(call, work)


@router.post("/assignments/{assignment_id}/end-group", response_model=SessionList, operation_id="end_group")
async def post_end_group(call: ByWorker, assignment_id: UUID, body: EndGroupBody) -> Response:
    """End a group early: its sessions that are scheduled and have not started do not take place."""

    async def work(tx: Tx) -> Answer:
        ended = await end_group(tx, AssignmentId(assignment_id), body.reason, asked(call))
        return Answer(session_list(ended))

    return await once(call, work, key_required=False)
