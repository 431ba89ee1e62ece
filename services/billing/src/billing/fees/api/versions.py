"""New versions of policies over HTTP: added, never changed; what starts since they hold is judged again."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Response

from billing.fees.api.bodies import PolicyBody, ScheduleBody
from billing.fees.handlers.set_version import set_cancellation_policy, set_fee_schedule
from billing.policies import acts
from billing.policies.api import PolicyView, ScheduleView, policy_view, schedule_view
from chassis.database import Tx
from chassis.http import Answer, Call, may

BySetter = Annotated[Call, Depends(may(acts.SET_POLICIES))]

router = APIRouter(prefix="/v1/areas/{area}", tags=["policies"])


@router.post("/fee-schedules", status_code=201, response_model=ScheduleView)
async def set_schedule(call: BySetter, body: ScheduleBody) -> Response:
    """Add a version of the fee schedule; sessions that start since it holds are judged by it."""

    async def work(tx: Tx) -> Answer:
        return Answer(schedule_view(await set_fee_schedule(tx, call.asked, body.draft())), 201)

    return await call.once(work)


@router.post("/cancellation-policies", status_code=201, response_model=PolicyView)
async def set_policy(call: BySetter, body: PolicyBody) -> Response:
    """Add a version of the cancellation policy; sessions that start since it holds are judged by it."""

    async def work(tx: Tx) -> Answer:
        return Answer(policy_view(await set_cancellation_policy(tx, call.asked, body.draft())), 201)

    return await call.once(work)
