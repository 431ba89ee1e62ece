"""Policies over HTTP: versions are read and added, never changed."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Response

from billing.api import views
from billing.api.bodies import PolicyBody, ScheduleBody
from billing.api.calls import ByAnyone, ByOffice
from billing.handlers.set_policy import Setting, set_cancellation_policy, set_fee_schedule
from billing.store import areas
from chassis.database import Tx
from chassis.http import Answer, Call

router = APIRouter(prefix="/v1/areas/{area}", tags=["policies"])


@router.get("/fee-schedules")
async def get_schedules(call: ByAnyone) -> dict[str, Any]:
    """List the versions of the fee schedule, newest first."""
    async with call.transaction() as tx:
        await areas.area_of(tx, call.area)
        found = await areas.schedules(tx, call.area)
    return {"items": [views.version(one) for one in found], "next": None}


@router.post("/fee-schedules", status_code=201)
async def post_schedule(call: ByOffice, body: ScheduleBody) -> Response:
    """Add a version of the fee schedule; sessions that start since it holds are judged by it."""

    async def work(tx: Tx) -> Answer:
        added = await set_fee_schedule(tx, call.area, body.draft(), _setting(call))
        return Answer(views.schedule(added), 201)

    return await call.once(work)


@router.get("/cancellation-policies")
async def get_policies(call: ByAnyone) -> dict[str, Any]:
    """List the versions of the cancellation policy, newest first."""
    async with call.transaction() as tx:
        await areas.area_of(tx, call.area)
        found = await areas.policies(tx, call.area)
    return {"items": [views.version(one) for one in found], "next": None}


@router.post("/cancellation-policies", status_code=201)
async def post_policy(call: ByOffice, body: PolicyBody) -> Response:
    """Add a version of the cancellation policy; sessions that start since it holds are judged by it."""

    async def work(tx: Tx) -> Answer:
        added = await set_cancellation_policy(tx, call.area, body.draft(), _setting(call))
        return Answer(views.policy(added), 201)

    return await call.once(work)


def _setting(call: Call) -> Setting:
    return Setting(by=call.principal.subject, now=call.now, because=call.cause(call.area))
