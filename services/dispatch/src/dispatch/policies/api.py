"""The reporting policy over HTTP: what holds, its versions, the next one."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.database import Tx
from chassis.http import Answer, Call, edits, etag, may
from chassis.shapes import Body
from dispatch.known.api import once
from dispatch.known.store import area_known
from dispatch.policies import store
from dispatch.policies.acts import READ_REPORTING, SET_REPORTING
from dispatch.policies.domain.reporting import HOURS_MAX, ReportingPolicy, hours
from dispatch.policies.handlers.set_reporting import set_reporting

router = APIRouter(prefix="/v1/areas/{area}", tags=["policies"])

Hours = Annotated[int, Field(ge=1, le=HOURS_MAX)]


class ReportingPolicyBody(Body):
    """What the area decides about reporting, in hours."""

    report_within_hours: Annotated[
        Hours, Field(description="How late an earlier moment may be said by everybody")
    ]
    remind_after_hours: Annotated[Hours, Field(description="After a session's end: its outcome is missing")]
    remind_again_after_hours: Annotated[Hours, Field(description="After the end: the unit's coordinator too")]


class ReportingPolicyView(TypedDict):
    """What holds; version 0 is what an area has that has decided nothing."""

    version: int
    report_within_hours: int
    remind_after_hours: int
    remind_again_after_hours: int


class ReportingVersionView(ReportingPolicyView):
    """A version with who set it, and when."""

    set_by: UUID
    set_at: datetime


class ReportingInFull(ReportingPolicyView):
    """What holds, and how it came to."""

    versions: list[ReportingVersionView]


@router.get("/reporting-policy", response_model=ReportingInFull)
async def get_reporting_policy(call: Annotated[Call, Depends(may(READ_REPORTING))]) -> Response:
    """Show what holds about reporting, and its versions, newest first."""
    async with call.transaction() as tx:
        await area_known(tx, call.area)
        policy = await store.reporting_policy(tx, call.area)
        kept = await store.versions(tx, call.area)
    versions = [{**_view(one.policy), "set_by": one.set_by, "set_at": one.set_at} for one in kept]
    return Answer({**_view(policy), "versions": versions}, etag=etag(policy.version)).response()


@router.post("/reporting-policy", status_code=201, response_model=ReportingPolicyView)
async def set_reporting_policy(
    call: Annotated[Call, Depends(edits(SET_REPORTING))], body: ReportingPolicyBody
) -> Response:
    """Decide anew; it holds from now on, for what is reported and reminded of later."""

    async def work(tx: Tx) -> Answer:
        await area_known(tx, call.area)
        policy = await set_reporting(
            tx,
            call.asked,
            report_within=timedelta(hours=body.report_within_hours),
            remind_after=timedelta(hours=body.remind_after_hours),
            remind_again_after=timedelta(hours=body.remind_again_after_hours),
        )
        return Answer(_view(policy), 201, etag=etag(policy.version))

    return await once(call, work)


def _view(shown: ReportingPolicy) -> ReportingPolicyView:
    return {
        "version": shown.version,
        "report_within_hours": hours(shown.report_within),
        "remind_after_hours": hours(shown.remind_after),
        "remind_again_after_hours": hours(shown.remind_again_after),
    }
