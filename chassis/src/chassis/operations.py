"""What operators need of every service: what is parked, and what to do about it.

What is said on a topic that tells of a person (contact points, experts and their topics, which tell of their
health) is withheld: an operator sees that an event was said, when and under which key. What of it is parked is
shown when the operator asks for it with a reason, and that is logged (GDPR art. 9).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from chassis import readings
from chassis.acts import Act, Whose
from chassis.asked import Asked
from chassis.clock import Clock
from chassis.database import Database
from chassis.failures import Invalid, NotFound
from chassis.operators import Operator, within_reach
from chassis.told import ParkedInFull, ParkedList, RetriesAsked

REVEAL = Act("reveal a parked event", operator=Whose.AREA)
PARKED_MAX = 200

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


class Retry(BaseModel):
    """Which parked keys to try again: one key, or all of a cause group."""

    key: str | None = None
    cause_group: str | None = None
    area: Annotated[
        str | None, Field(description="Only what is parked in this area; left out: all of the token's")
    ] = None


class Skip(BaseModel):
    """Why an event will never be taken in."""

    reason: Annotated[str, Field(min_length=3, max_length=500)]


def router(database: Database, clock: Clock, tells_of_a_person: Callable[[str], bool]) -> APIRouter:
    """Return `/v1/operations/…`, for the role operator, within the areas of the token (`*`: all)."""
    routes = APIRouter(prefix="/v1/operations", tags=["operations"])
    _list_parked(routes, database, tells_of_a_person)
    _show_parked(routes, database, clock, tells_of_a_person)
    _move_parked(routes, database)
    return routes


def _list_parked(routes: APIRouter, database: Database, tells_of_a_person: Callable[[str], bool]) -> None:
    @routes.get("/parked", response_model=ParkedList, responses={404: {}})
    async def list_parked(
        operator: Operator, cause_group: str | None = None, key: str | None = None, area: str | None = None
    ) -> dict[str, Any]:
        """List what waits, oldest first, with the groups of causes: of one area, or of all that the token covers."""
        async with database.transaction(within_reach(operator, area)) as tx:
            rows = await tx.fetch(_PARKED, cause_group, key, PARKED_MAX)
            groups = await tx.fetch(_GROUPS)
        items = [dict(row) | _cause(row, withheld=tells_of_a_person(row["topic"])) for row in rows]
        return {"items": items, "groups": [dict(row) for row in groups]}


def _show_parked(
    routes: APIRouter, database: Database, clock: Clock, tells_of_a_person: Callable[[str], bool]
) -> None:
    @routes.get("/parked/{parked_id}", response_model=ParkedInFull, responses={422: {}})
    async def get_parked(
        request: Request, parked_id: int, operator: Operator, *, reveal: bool = False, purpose: str = ""
    ) -> dict[str, Any]:
        """Show one parked event as it came.

        What tells of a person is withheld, unless `reveal` is asked for with a reason (X-Purpose or `purpose`):
        that is logged.
        """
        async with database.transaction(within_reach(operator)) as tx:
            row = await tx.fetchrow("SELECT * FROM parked_event WHERE id = $1", parked_id)
            if row is None:
                raise NotFound(f"parked event {parked_id} is not known")
            withheld = tells_of_a_person(row["topic"])
            if withheld and reveal:
                why = (request.headers.get("X-Purpose") or purpose).strip()
                asked = Asked(row["area_id"], operator, clock.now(), REVEAL, lambda: why)
                readings.needs_purpose(asked)
                await readings.log_reveal(tx, asked, "parked_event", about=_subject(row["key"]))
                withheld = False
        payload = None if withheld or row["payload"] is None else row["payload"]
        shown = None if payload is None else payload.decode("utf-8", "backslashreplace")
        headers = [[name, None] for name, _ in row["headers"]] if withheld else row["headers"]
        told = {"payload": shown, "headers": headers, "withheld": withheld}
        return dict(row) | told | _cause(row, withheld=withheld)


def _move_parked(routes: APIRouter, database: Database) -> None:
    @routes.post("/parked/retries", status_code=202, response_model=RetriesAsked, responses={404: {}})
    async def retry_parked(asked: Retry, operator: Operator) -> dict[str, int]:
        """Ask for parked keys to be tried again; asking twice changes nothing."""
        if (asked.key is None) == (asked.cause_group is None):
            raise Invalid("name a key or a cause_group, one of the two")
        async with database.transaction(within_reach(operator, asked.area)) as tx:
            tag = await tx.execute(_ASK_RETRY, asked.key, asked.cause_group)
        return {"asked": int(tag.split()[-1])}

    @routes.post("/parked/{parked_id}/skip", response_model=RetriesAsked)
    async def skip_parked(parked_id: int, why: Skip, operator: Operator) -> dict[str, int]:
        """Give an event up with a reason, and try what waits behind it."""
        async with database.transaction(within_reach(operator)) as tx:
            row = await tx.fetchrow(_SKIP, parked_id, f"{operator.subject}: {why.reason}")
            if row is None:
                raise NotFound(f"parked event {parked_id} is not waiting")
            tag = await tx.execute(_ASK_BEHIND, row["consumer"], row["key"])
        return {"asked": int(tag.split()[-1])}


def _subject(key: str) -> str:
    """Return the id in a key: whom an event of a person's topic is about."""
    return key.partition(":")[2] or key


def _cause(row: Any, *, withheld: bool) -> dict[str, str]:  # noqa: ANN401 - a database row
    """Return why an event is parked; of a person's, without values that the cause may repeat."""
    return {"cause": row["cause_group"] if withheld else row["cause"]}
