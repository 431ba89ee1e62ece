"""Emergency access over HTTP: taken by an operator, seen and ended by the area."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.cursors import LIMIT_DEFAULT, After, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, may, repeatable
from chassis.ids import new_id
from chassis.shapes import Body
from registry.emergency import acts
from registry.emergency.domain import MINUTES, WHY_MIN, Access
from registry.emergency.handlers import acknowledge as seeing
from registry.emergency.handlers import end_access as ending
from registry.emergency.handlers.look_up import look_up_accesses, names_in
from registry.emergency.handlers.take_access import take_access

Taker = Annotated[Call, Depends(may(acts.TAKE))]
Reader = Annotated[Call, Depends(may(acts.LOOK_UP))]
Ender = Annotated[Call, Depends(may(acts.END))]
Seer = Annotated[Call, Depends(may(acts.ACKNOWLEDGE))]

router = APIRouter(prefix="/v1/areas/{area}/emergency-access", tags=["emergency access"])


class AccessBody(Body):
    """Why, and for how long."""

    why: str = Field(
        description=f"In words, at least {WHY_MIN} characters; no personal data: who is meant stays unsaid",
        examples=["The coordinator cannot be reached and an order of tomorrow has to be explained."],
    )
    minutes: int = Field(
        ge=min(MINUTES), le=max(MINUTES), description=f"One of {', '.join(map(str, MINUTES))}", examples=[30]
    )


class AccessView(TypedDict):
    """Emergency access to the area."""

    access_id: UUID
    state: Literal["open", "ended", "ran_out"]
    operator_id: UUID
    operator: Annotated[str, Field(description="What their sign-in calls who took it")]
    why: str
    minutes: int
    taken_at: datetime
    ends_at: Annotated[datetime, Field(description="When it ends, or has ended, by itself")]
    ended_at: Annotated[datetime | None, Field(description="When somebody ended it before its time")]
    ended_by: UUID | None
    ended_by_name: Annotated[str | None, Field(description="Null where who ended it is not on the staff")]
    ended_as: Annotated[str | None, Field(examples=["operator", "coordinator"])]
    seen_at: Annotated[datetime | None, Field(description="When a coordinator first said that it is seen")]
    seen_by: UUID | None
    seen_by_name: str | None


class AccessPage(TypedDict):
    """A page of emergency access, the newest first."""

    items: list[AccessView]
    next: str | None


@router.post("", status_code=201, response_model=AccessView)
async def take_emergency_access(call: Taker, body: AccessBody) -> Response:
    """Read the area for some minutes as a coordinator does, and tell it why; needs an Idempotency-Key."""
    access_id = new_id(call.now)

    async def work(tx: Tx) -> Answer:
        access = await take_access(tx, call.asked, access_id, why=body.why, minutes=body.minutes)
        return Answer(_view(access, {}, call.now), status=201)

    return await call.once(work)


@router.get("", response_model=AccessPage)
async def list_emergency_access(
    call: Reader,
    only: Annotated[
        Literal["open", "unseen"] | None,
        Query(description="open: what holds now; unseen: what no coordinator has said to have seen"),
    ] = None,
    limit: Limit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """Return who read the area in an emergency, when, why and until when; the newest first."""
    async with call.transaction() as tx:
        page, names = await look_up_accesses(tx, call.asked, only, after=after, limit=limit)
    items = [_view(one, names, call.now) for one in page.items]
    return Answer({"items": items, "next": page.next}).response()


@router.post("/{access_id}/end", response_model=AccessView)
@repeatable
async def end_emergency_access(call: Ender, access_id: UUID) -> Response:
    """End it at once in every service: yours, or as a coordinator anybody's; what is over stays as it is."""

    async def work(tx: Tx) -> Answer:
        access = await ending.end_access(tx, call.asked, access_id)
        return Answer(_view(access, await names_in(tx, call.asked, [access]), call.now))

    async def within(tx: Tx) -> None:
        await ending.hold_reached(tx, call.asked, access_id)

    return await call.once(work, within=within)


@router.post("/{access_id}/seen", response_model=AccessView)
@repeatable
async def see_emergency_access(call: Seer, access_id: UUID) -> Response:
    """Say that the area has seen it; it waits no longer."""

    async def work(tx: Tx) -> Answer:
        access = await seeing.acknowledge(tx, call.asked, access_id)
        return Answer(_view(access, await names_in(tx, call.asked, [access]), call.now))

    return await call.once(work)


def _view(access: Access, names: Mapping[UUID, str], now: datetime) -> AccessView:
    return {
        "access_id": access.access_id,
        "state": access.state(now).value,
        "operator_id": access.operator_id,
        "operator": access.operator,
        "why": access.why,
        "minutes": access.minutes,
        "taken_at": access.taken_at,
        "ends_at": access.ends_at,
        "ended_at": access.ended_at,
        "ended_by": access.ended_by,
        "ended_by_name": None if access.ended_by is None else names.get(access.ended_by),
        "ended_as": access.ended_as,
        "seen_at": access.seen_at,
        "seen_by": access.seen_by,
        "seen_by_name": None if access.seen_by is None else names.get(access.seen_by),
    }
