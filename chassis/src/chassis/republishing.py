"""What operators ask of the relay: to say archived events again; to see how that goes; to take it back."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import BaseModel, Field

from chassis.auth import Principal
from chassis.clock import Clock
from chassis.database import EVERY_AREA, NO_AREA, Database, Tx
from chassis.failures import Forbidden, Invalid, NotFound, Refusal
from chassis.operators import Operator, within_reach
from chassis.shapes import Instant
from chassis.told import RepublishAsked, RepublishList, RepublishView

LISTED_MAX = 50

_COLUMNS = """
    id, topic, since, until, asked_at, asked_by, done_at, published, failures, last_error, ended_because
"""
# With the ids between which it lies: the relay reads no others for it, however much there is before and after.
_ASK = """
    INSERT INTO republish_request (area_id, topic, since, until, asked_by, reached, last)
    SELECT $1, $2, $3, $4, $5, min(id) - 1, max(id) FROM outbox_archive
    WHERE topic = $2 AND said_at >= $3 AND said_at <= $4
    HAVING count(*) > 0 RETURNING id
"""
_ASKED_JUST_NOW = """
    SELECT id FROM republish_request
    WHERE topic = $1 AND since = $2 AND until = $3 AND asked_by = $4 AND ended_because IS NULL
      AND asked_at > clock_timestamp() - interval '1 minute'
    ORDER BY id DESC LIMIT 1
"""
_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtextextended('republish', 0))"
_SPAN = "SELECT min(said_at) AS first, max(said_at) AS last FROM outbox_archive WHERE topic = $1"
_CANCEL = f"""
    UPDATE republish_request SET done_at = clock_timestamp(), ended_because = $2
    WHERE id = $1 AND done_at IS NULL RETURNING {_COLUMNS}
"""


class Republish(BaseModel):
    """Which archived events to say again."""

    topic: str
    since: Annotated[
        Instant, Field(description="The first moment of a fact (ce_time), by the platform's clock")
    ]
    until: Annotated[Instant | None, Field(description="The last moment of a fact; left out: now")] = None


def router(database: Database, clock: Clock, says: Collection[str]) -> APIRouter:
    """Return `/v1/operations/republish…`, for operators of every area; `says` are the service's own topics."""
    routes = APIRouter(prefix="/v1/operations", tags=["operations"])

    @routes.post("/republish", status_code=202, response_model=RepublishAsked)
    async def republish(asked: Republish, operator: Operator) -> dict[str, object]:
        """Say archived events of a topic again; who knows them passes them over.

        Asked for the same once more within a minute, it answers with the request that there is.
        """
        _everywhere(operator)
        until = asked.until or clock.now()
        if asked.topic not in says:
            raise Invalid(
                f"topic {asked.topic[:80]!r} is not one that this service says; it says"
                f" {', '.join(sorted(says)) or 'nothing'}"
            )
        if asked.since >= until:
            raise Invalid(
                f"since {asked.since.isoformat()} is not before until {until.isoformat()}; both are moments of"
                " facts by the platform's clock, and `until` is now when it is left out"
            )
        async with database.transaction({EVERY_AREA}) as tx:
            await tx.execute(_ONE_AT_A_TIME)
            same = (asked.topic, asked.since, until, operator.subject)
            if (known := await tx.fetchval(_ASKED_JUST_NOW, *same)) is not None:
                return {"request": known}
            number = await tx.fetchval(_ASK, NO_AREA, asked.topic, asked.since, until, operator.subject)
            if number is None:
                raise await _nothing_said(tx, asked.topic, asked.since, until)
        return {"request": number}

    @routes.get("/republish", response_model=RepublishList)
    async def list_republish(operator: Operator) -> dict[str, Any]:
        """List requests to say events again, the relay's own too, newest first."""
        async with database.transaction(within_reach(operator)) as tx:
            rows = await tx.fetch(
                f"SELECT {_COLUMNS} FROM republish_request ORDER BY id DESC LIMIT $1", LISTED_MAX
            )
        return {"items": [dict(row) for row in rows], "topics": sorted(says)}

    @routes.get("/republish/{number}", response_model=RepublishView)
    async def get_republish(number: int, operator: Operator) -> dict[str, Any]:
        """Tell how a request to say events again is doing."""
        async with database.transaction(within_reach(operator)) as tx:
            return await _known(tx, number)

    @routes.post("/republish/{number}/cancel", response_model=RepublishView, responses={409: {}})
    async def cancel_republish(number: int, operator: Operator) -> dict[str, Any]:
        """Take a request back; what has been said stays said. Refuse for one that has ended."""
        _everywhere(operator)
        async with database.transaction({EVERY_AREA}) as tx:
            row = await tx.fetchrow(_CANCEL, number, f"cancelled by {operator.subject}")
            if row is not None:
                return dict(row)
            known = await _known(tx, number)
        ended = known["ended_because"] or f"all of it was said at {known['done_at'].isoformat()}"
        raise Refusal("republish-ended", f"republish request {number} has ended: {ended}")

    return routes


async def _nothing_said(tx: Tx, topic: str, since: datetime, until: datetime) -> Invalid:
    """Return the refusal of a window in which the archive has nothing to say, telling what it has."""
    span = await tx.fetchrow(_SPAN, topic)
    assert span is not None, "an aggregate has a row"
    known = (
        f"what the archive holds of it became fact between {span['first'].isoformat()} and"
        f" {span['last'].isoformat()}"
        if span["first"]
        else "the archive holds nothing of it"
    )
    return Invalid(
        f"nothing was said on {topic} between {since.isoformat()} and {until.isoformat()}; {known}"
    )


async def _known(tx: Tx, number: int) -> dict[str, Any]:
    row = await tx.fetchrow(f"SELECT {_COLUMNS} FROM republish_request WHERE id = $1", number)
    if row is None:
        raise NotFound(f"republish request {number} is not known")
    return dict(row)


def _everywhere(operator: Principal) -> None:
    if EVERY_AREA not in operator.areas:
        raise Forbidden("a topic is shared by all areas; your token must cover them all (areas: *)")
