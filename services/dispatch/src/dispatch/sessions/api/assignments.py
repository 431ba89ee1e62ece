"""Assignments over HTTP: what is agreed beyond the order: the fee, more sessions, the end of a group."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from chassis.database import Tx
from chassis.http import Answer, Call, edits, may, repeatable
from dispatch.known.api import once
from dispatch.orders.api.bodies import FeeBody
from dispatch.orders.api.views import tag
from dispatch.sessions.acts import AGREE_FEES, END_GROUPS, SCHEDULE
from dispatch.sessions.api.bodies import EndGroupBody, SessionsBody
from dispatch.sessions.api.views import AssignmentView, SessionList, assignment_view, session_list
from dispatch.sessions.handlers.agree_fee import agree_fee
from dispatch.sessions.handlers.end_group import end_group
from dispatch.sessions.handlers.reaching import shown_assignment
from dispatch.sessions.handlers.schedule_sessions import schedule_sessions
from dispatch.words.identities import AssignmentId, OrderId

router = APIRouter(prefix="/v1/areas/{area}", tags=["assignments"])


@router.post(
    "/orders/{order_id}/assignments/{assignment_id}/fee",
    response_model=AssignmentView,
    operation_id="agree_fee",
)
@repeatable
async def post_fee(
    call: Annotated[Call, Depends(edits(AGREE_FEES))], order_id: UUID, assignment_id: UUID, body: FeeBody
) -> Response:
    """Say the fee of each session that the parties agreed on after the acceptance."""

    async def work(tx: Tx) -> Answer:
        assignment, order = await agree_fee(
            tx, OrderId(order_id), AssignmentId(assignment_id), body.fee(), call.asked
        )
        return Answer(assignment_view(assignment), etag=tag(order))

    return await once(call, work, within=_within(call, assignment_id))


@router.post(
    "/assignments/{assignment_id}/sessions",
    status_code=201,
    response_model=SessionList,
    operation_id="schedule_sessions",
)
async def post_sessions(
    call: Annotated[Call, Depends(may(SCHEDULE))], assignment_id: UUID, body: SessionsBody
) -> Response:
    """Schedule more sessions of an assignment."""

    async def work(tx: Tx) -> Answer:
        times = [time.pair for time in body.times]
        scheduled = await schedule_sessions(tx, AssignmentId(assignment_id), times, call.asked)
        return Answer(session_list(scheduled), 201)

    return await once(call, work, within=_within(call, assignment_id))


@router.post("/assignments/{assignment_id}/end-group", response_model=SessionList, operation_id="end_group")
@repeatable
async def post_end_group(
    call: Annotated[Call, Depends(may(END_GROUPS))], assignment_id: UUID, body: EndGroupBody
) -> Response:
    """End a group early: its sessions that are scheduled and have not started do not take place."""

    async def work(tx: Tx) -> Answer:
        ended = await end_group(tx, AssignmentId(assignment_id), body.reason, call.asked)
        return Answer(session_list(ended))

    return await once(call, work, within=_within(call, assignment_id))


def _within(call: Call, assignment_id: UUID) -> Callable[[Tx], Awaitable[object]]:
    return lambda tx: shown_assignment(tx, AssignmentId(assignment_id), call.asked)
