"""How a process is: alive (makes progress), ready (may take traffic), and its figures for people and tests.

`ping` is no health check: a consumer can be dead while the broker answers. An ear is alive when nothing
waits for it or it moved lately.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from importlib import metadata
from typing import Annotated, Any, NotRequired

from fastapi import APIRouter, Response
from pydantic import ConfigDict, Field
from typing_extensions import TypedDict

from chassis.database import EVERY_AREA, Database
from chassis.listening import Listening
from chassis.relay import Relay
from chassis.timers import Timers

STUCK_SECONDS = 90
"""An ear that has messages waiting and has not moved for so long is dead; the process should be replaced."""

HEALTH_SECONDS = 2.0
"""How long the database has to answer somebody who asks how an api is; an orchestrator's probe waits a little more."""

_NO: dict[int | str, dict[str, Any]] = {503: {"description": "It is not"}}
Check = Callable[[], Awaitable[dict[str, Any]]]
Figures = Callable[[Database], Awaitable[dict[str, Any]]]
"""Given the service's database, tells its own figures, such as messages not yet sent."""


class Status(TypedDict):
    """How a process is; what else it counts depends on what it does."""

    __pydantic_config__ = ConfigDict(extra="allow")  # type: ignore[misc] # how pydantic is told

    alive: bool
    ready: bool
    version: NotRequired[Annotated[str, Field(description="Of the service's package, as it was released")]]
    reason: NotRequired[Annotated[str, Field(description="Why it is not ready")]]
    outbox: NotRequired[Annotated[int, Field(description="Events that have not been said yet")]]
    parked_keys: NotRequired[int]
    retries_asked: NotRequired[int]
    timers_due: NotRequired[int]
    unsent: NotRequired[Annotated[int, Field(description="What else could go out and has not")]]
    undelivered: NotRequired[
        Annotated[dict[str, int], Field(description="By state: what stays until somebody does something")]
    ]
    to_be_told: NotRequired[
        Annotated[
            int, Field(description="What people are to tell others by phone or letter: nothing is wrong")
        ]
    ]
    lag: NotRequired[
        Annotated[dict[str, int], Field(description="By consumer: messages waiting; -1: not joined")]
    ]
    relay_leads: NotRequired[bool]
    batches: NotRequired[int]
    busy: NotRequired[list[str]]
    stuck: NotRequired[list[str]]


def router(status: Check, service: str = "") -> APIRouter:
    """Return `/health/live`, `/health/ready` and `/health/status`, all answered from one status."""
    routes = APIRouter(prefix="/health", tags=["health"])
    told = _version(service)
    status = _Shared(status)

    @routes.get("/live", response_class=Response, responses=_NO)
    async def is_live() -> Response:
        """Answer 200 while the process makes progress, else 503."""
        return Response(status_code=200 if (await status())["alive"] else 503)

    @routes.get("/ready", response_class=Response, responses=_NO)
    async def is_ready() -> Response:
        """Answer 200 when the process can take traffic, else 503."""
        return Response(status_code=200 if (await status())["ready"] else 503)

    @routes.get("/status", response_model=Status)
    async def get_status() -> dict[str, Any]:
        """Tell the figures: lag, outbox, timers due, parked keys."""
        return told | await status()

    return routes


def _version(service: str) -> dict[str, str]:
    """Return which version of a service runs; nothing of one that no package brought."""
    try:
        return {"version": metadata.version(f"kokemus-{service}")}
    except metadata.PackageNotFoundError:
        return {}


class _Shared:
    """One check for all who ask at the same time: anybody may ask, and none of them takes a request's connection."""

    def __init__(self, check: Check) -> None:
        self._check = check
        self._asked: asyncio.Task[dict[str, Any]] | None = None

    async def __call__(self) -> dict[str, Any]:
        if self._asked is None or self._asked.done():
            self._asked = asyncio.ensure_future(self._check())
        return await asyncio.shield(self._asked)


async def api_status(database: Database) -> dict[str, Any]:
    """Return how an api is: ready when its database answers."""
    try:
        async with asyncio.timeout(HEALTH_SECONDS), database.transaction({EVERY_AREA}) as tx:
            outbox = await tx.fetchval("SELECT count(*) FROM outbox")
    except Exception as problem:  # noqa: BLE001 - any failure means not ready
        return {"alive": True, "ready": False, "reason": type(problem).__name__}
    return {"alive": True, "ready": True, "outbox": outbox}


async def worker_status(
    database: Database, listening: Listening, relay: Relay, timers: Timers, own: Figures | None = None
) -> dict[str, Any]:
    """Return how a worker is: alive while no ear stands still, ready when each has joined its group."""
    figures: dict[str, Any] = {"alive": True, "ready": False, "relay_leads": relay.leads}
    try:
        figures |= await _of_database(database)
        if own is not None:
            figures |= await own(database)
        figures["timers_due"] = await timers.due()
        figures["lag"] = await listening.lag()
        figures["ready"] = all(behind >= 0 for behind in figures["lag"].values())
    except Exception as problem:  # noqa: BLE001 - any failure means not ready
        figures["reason"] = type(problem).__name__
    progress = listening.progress.values()
    figures["batches"] = sum(one.batches for one in progress)
    figures["busy"] = [one.consumer for one in progress if one.busy]
    figures["stuck"] = [one.consumer for one in progress if one.stands_still_for(STUCK_SECONDS)]
    figures["alive"] = not figures["stuck"]
    return figures


async def _of_database(database: Database) -> dict[str, Any]:
    async with database.transaction({EVERY_AREA}) as tx:
        row = await tx.fetchrow("""
            SELECT (SELECT count(*) FROM outbox) AS outbox,
                   count(DISTINCT (consumer, key)) AS parked_keys,
                   count(*) FILTER (WHERE retry_asked_at IS NOT NULL) AS retries_asked
            FROM parked_event WHERE settled_at IS NULL
        """)
    assert row is not None, "a count has a row"
    return dict(row)
