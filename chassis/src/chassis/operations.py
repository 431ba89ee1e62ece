"""What operators need of every service: an order's story, parked keys, saying events again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from chassis.auth import Principal
from chassis.database import EVERY_AREA, NO_AREA, Database, Tx
from chassis.failures import Forbidden, Invalid, NotFound
from chassis.http import Instant, signed_in
from chassis.told import (
    JourneyView,
    ParkedInFull,
    ParkedList,
    RepublishAsked,
    RepublishView,
    RetriesAsked,
)

Journey = Callable[[Tx, str, str], Awaitable[list[dict[str, Any]]]]
"""Given a transaction, an area and a story's id, tells a service's own steps: {at, what, trace_id, facts}."""

STORY_MAX = 2000
PARKED_MAX = 200

_STORY = """
    SELECT event_id, type, key, sequence, said_at, created_at, causation_id, traceparent, payload,
           NULL AS published_at
    FROM outbox WHERE area_id = $1 AND correlation_id = $2
    UNION ALL
    SELECT event_id, type, key, sequence, said_at, created_at, causation_id, traceparent, payload,
           published_at
    FROM outbox_archive WHERE area_id = $1 AND correlation_id = $2
    ORDER BY said_at, created_at LIMIT $3
"""
_PARKED = """
    SELECT id, area_id, consumer, key, event_id, type, topic, partition, "offset", cause, cause_group,
           blocked, parked_at, retry_asked_at, attempts, skipped_because, settled_at
    FROM parked_event WHERE settled_at IS NULL AND ($1::text IS NULL OR cause_group = $1)
      AND ($2::text IS NULL OR key = $2) ORDER BY id LIMIT $3
"""
_GROUPS = """
    SELECT cause_group, count(*) AS events, count(DISTINCT (consumer, key)) AS keys
    FROM parked_event WHERE settled_at IS NULL AND NOT blocked GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 50
"""
_ASK_RETRY = """
    UPDATE parked_event SET retry_asked_at = clock_timestamp()
    WHERE settled_at IS NULL AND retry_asked_at IS NULL AND (consumer, key) IN
      (SELECT consumer, key FROM parked_event WHERE settled_at IS NULL AND (key = $1 OR cause_group = $2))
"""
_SKIP = """
    UPDATE parked_event SET settled_at = clock_timestamp(), skipped_because = $2
    WHERE id = $1 AND settled_at IS NULL RETURNING consumer, key
"""
_ASK_BEHIND = """
    UPDATE parked_event SET retry_asked_at = clock_timestamp()
    WHERE settled_at IS NULL AND (consumer, key) = ($1, $2)
"""
_REPUBLISH = """
    INSERT INTO republish_request (area_id, topic, since, until)
    VALUES ($1, $2, $3, least($4, clock_timestamp())) RETURNING id
"""


class Retry(BaseModel):
    """Which parked keys to try again: one key, or all of a cause group."""

    key: str | None = None
    cause_group: str | None = None


class Skip(BaseModel):
    """Why an event will never be taken in."""

    reason: Annotated[str, Field(min_length=3, max_length=500)]


class Republish(BaseModel):
    """Which archived events to say again."""

    topic: str
    since: Instant
    until: Instant | None = None


async def _operator(principal: Annotated[Principal, Depends(signed_in)]) -> Principal:
    if "operator" not in principal.roles:
        raise Forbidden(f"your roles are {sorted(principal.roles)}, expected operator")
    return principal


_operator.__dict__["roles"] = frozenset({"operator"})

Operator = Annotated[Principal, Depends(_operator)]


def router(database: Database, journey: Journey | None) -> APIRouter:
    """Return `/v1/operations/…`, for the role operator, within the areas of the token (`*`: all)."""
    routes = APIRouter(prefix="/v1/operations", tags=["operations"])
    _tell_stories(routes, database, journey)
    _show_parked(routes, database)
    _move_parked(routes, database)
    _say_again(routes, database)
    return routes


def _tell_stories(routes: APIRouter, database: Database, journey: Journey | None) -> None:
    @routes.get("/areas/{area}/journeys/{story}", response_model=JourneyView)
    async def get_journey(area: str, story: str, operator: Operator) -> dict[str, Any]:
        """Tell what this service said and did in a story, in time order."""
        _within(operator, area)
        async with database.transaction({area}) as tx:
            said = [_event(row) for row in await tx.fetch(_STORY, area, story, STORY_MAX)]
            steps = await journey(tx, area, story) if journey else []
        return {"events": said, "steps": steps}


def _show_parked(routes: APIRouter, database: Database) -> None:
    @routes.get("/parked", response_model=ParkedList)
    async def list_parked(
        operator: Operator, cause_group: str | None = None, key: str | None = None
    ) -> dict[str, Any]:
        """List what waits, oldest first, with the groups of causes."""
        async with database.transaction(_areas(operator)) as tx:
            rows = await tx.fetch(_PARKED, cause_group, key, PARKED_MAX)
            groups = await tx.fetch(_GROUPS)
        return {"items": [dict(row) for row in rows], "groups": [dict(row) for row in groups]}

    @routes.get("/parked/{parked_id}", response_model=ParkedInFull)
    async def get_parked(parked_id: int, operator: Operator) -> dict[str, Any]:
        """Show one parked event as it came."""
        async with database.transaction(_areas(operator)) as tx:
            row = await tx.fetchrow("SELECT * FROM parked_event WHERE id = $1", parked_id)
        if row is None:
            raise NotFound(f"parked event {parked_id} is not known")
        payload = row["payload"]
        shown = None if payload is None else payload.decode("utf-8", "backslashreplace")
        return dict(row) | {"payload": shown}


def _move_parked(routes: APIRouter, database: Database) -> None:
    @routes.post("/parked/retries", status_code=202, response_model=RetriesAsked)
    async def retry_parked(asked: Retry, operator: Operator) -> dict[str, int]:
        """Ask for parked keys to be tried again; asking twice changes nothing."""
        if (asked.key is None) == (asked.cause_group is None):
            raise Invalid("name a key or a cause_group, one of the two")
        async with database.transaction(_areas(operator)) as tx:
            tag = await tx.execute(_ASK_RETRY, asked.key, asked.cause_group)
        return {"asked": int(tag.split()[-1])}

    @routes.post("/parked/{parked_id}/skip", response_model=RetriesAsked)
    async def skip_parked(parked_id: int, why: Skip, operator: Operator) -> dict[str, int]:
        """Give an event up with a reason, and try what waits behind it."""
        async with database.transaction(_areas(operator)) as tx:
            row = await tx.fetchrow(_SKIP, parked_id, f"{operator.subject}: {why.reason}")
            if row is None:
                raise NotFound(f"parked event {parked_id} is not waiting")
            tag = await tx.execute(_ASK_BEHIND, row["consumer"], row["key"])
        return {"asked": int(tag.split()[-1])}


def _say_again(routes: APIRouter, database: Database) -> None:
    @routes.post("/republish", status_code=202, response_model=RepublishAsked)
    async def republish(asked: Republish, operator: Operator) -> dict[str, object]:
        """Say archived events of a topic again; who knows them passes them over."""
        if EVERY_AREA not in operator.areas:
            raise Forbidden("a topic is shared by all areas; your token must cover them all (areas: *)")
        until = asked.until or datetime.max.replace(tzinfo=UTC)
        async with database.transaction({EVERY_AREA}) as tx:
            number = await tx.fetchval(_REPUBLISH, NO_AREA, asked.topic, asked.since, until)
        return {"request": number}

    @routes.get("/republish/{number}", response_model=RepublishView)
    async def get_republish(number: int, operator: Operator) -> dict[str, Any]:
        """Tell how a request to say events again is doing."""
        async with database.transaction(_areas(operator)) as tx:
            row = await tx.fetchrow("SELECT * FROM republish_request WHERE id = $1", number)
        if row is None:
            raise NotFound(f"republish request {number} is not known")
        return dict(row)


def _within(operator: Principal, area: str) -> None:
    if area not in operator.areas and EVERY_AREA not in operator.areas:
        raise Forbidden(f"your token does not cover area {area!r}")


def _areas(operator: Principal) -> set[str]:
    return {EVERY_AREA} if EVERY_AREA in operator.areas else set(operator.areas)


def _event(row: Any) -> dict[str, Any]:  # noqa: ANN401 - a database row
    parts = row["traceparent"].split("-")
    return {
        "at": row["said_at"],
        "recorded_at": row["created_at"],
        "published_at": row["published_at"],
        "type": row["type"],
        "key": row["key"],
        "sequence": row["sequence"],
        "event_id": row["event_id"],
        "caused_by": row["causation_id"],
        "trace_id": parts[1] if len(parts) == 4 else None,  # noqa: PLR2004 - version, trace, span, flags
        "body": msgspec.json.decode(row["payload"]),
    }
