"""Stories: what a service said and did in one, for an operator; and in which one a number belongs.

Each service looks among its own things only, each area's transaction sees that area's rows only, and what is
another area's is answered like what is not there.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

import msgspec
from fastapi import APIRouter, Path, Query

from chassis.database import Database, Tx
from chassis.numbers import ENDING_DIGITS, Number, number_of
from chassis.operators import Operator, check_within
from chassis.told import FoundThing, JourneyView, NumberView

STORY_MAX = 2000
"""Events of one story that are told: those of an order are some dozens, those of a large month tens of thousands."""
FOUND_MAX = 50
"""Things of one kind and number: an ending fits few; a notice states the sessions of a unit's orders of a month."""
EVENTS_MAX = 200
"""Events of other stories that are asked about: a year of notices and statements of a full order."""
TEXT_MAX = 200


@dataclass(frozen=True, slots=True)
class Story:
    """What is told of: a story of an area, and events of other stories that it has a part in."""

    area: str
    id: str
    events: tuple[UUID, ...] = ()

    @property
    def uuid(self) -> UUID | None:
        """The id that names it, as an order's does its story; None for one that is named otherwise."""
        return number_of(self.id).whole


Journey = Callable[[Tx, Story], Awaitable[list[dict[str, Any]]]]
"""Tells a capability's own steps: {at, what, trace_id, facts}, and event_id when it was said in another story."""


@dataclass(frozen=True, slots=True)
class SaidBefore:
    """An event as it was said."""

    event_id: UUID
    type: str
    trace_id: str | None
    payload: bytes


@dataclass(frozen=True, slots=True)
class Numbered:
    """A kind of thing that people hold numbers of."""

    kind: str
    sql: str
    """Selects area_id, id (uuid) and story (text): one row for each story that the thing has a part in."""


_SAID = """
    SELECT area_id, event_id, correlation_id, traceparent FROM outbox
    UNION ALL SELECT area_id, event_id, correlation_id, traceparent FROM outbox_archive
"""
_EVENTS = """
    SELECT event_id, type, traceparent, payload FROM outbox
    WHERE area_id = $1 AND correlation_id = ANY ($2::text[]) AND type = ANY ($3::text[])
    UNION ALL
    SELECT event_id, type, traceparent, payload FROM outbox_archive
    WHERE area_id = $1 AND correlation_id = ANY ($2::text[]) AND type = ANY ($3::text[])
"""
_STORY = """
    SELECT event_id, topic, type, key, sequence, said_at, created_at, causation_id, traceparent, payload,
           NULL AS published_at
    FROM outbox WHERE area_id = $1 AND correlation_id = $2
    UNION ALL
    SELECT event_id, topic, type, key, sequence, said_at, created_at, causation_id, traceparent, payload,
           published_at
    FROM outbox_archive WHERE area_id = $1 AND correlation_id = $2
    ORDER BY said_at, created_at LIMIT $3
"""
_LENGTH = """
    SELECT (SELECT count(*) FROM outbox WHERE area_id = $1 AND correlation_id = $2)
         + (SELECT count(*) FROM outbox_archive WHERE area_id = $1 AND correlation_id = $2)
"""
# What was said is looked through whole for all but a story's own id (0.3 s for half a million events): an operator
# asks seldom, and row-level security keeps an index on a part of a text from being used.
_IN_WHAT_WAS_SAID = f"""
    SELECT DISTINCT correlation_id AS story FROM ({_SAID}) AS said
    WHERE area_id = $1 AND %s ORDER BY story LIMIT {FOUND_MAX}
"""


def router(
    database: Database,
    journeys: Sequence[Journey],
    numbered: Sequence[Numbered],
    tells_of_a_person: Callable[[str], bool],
) -> APIRouter:
    """Return `/v1/operations/areas/…`, for the role operator, within the areas of the token (`*`: all)."""
    routes = APIRouter(prefix="/v1/operations/areas", tags=["operations"])

    @routes.get("/{area}/journeys/{story}", response_model=JourneyView)
    async def get_journey(
        area: str,
        story: str,
        operator: Operator,
        event: Annotated[
            list[UUID],
            Query(max_length=EVENTS_MAX, description="Events of other stories whose effects are told too"),
        ] = [],  # noqa: B006 - FastAPI copies it
    ) -> dict[str, Any]:
        """Tell what this service said and did in a story, in time order."""
        check_within(operator, area)
        asked = Story(area, story, tuple(event))
        async with database.transaction({area}) as tx:
            rows = await tx.fetch(_STORY, area, story, STORY_MAX)
            length = await tx.fetchval(_LENGTH, area, story) if len(rows) == STORY_MAX else len(rows)
            steps = [step for tell in journeys for step in await tell(tx, asked)]
        said = [_event(row, withheld=tells_of_a_person(row["topic"])) for row in rows]
        shown = sorted(steps, key=lambda step: str(step["at"]))
        return {"events": said, "steps": shown, "more": length - len(rows)}

    @routes.get("/{area}/numbers/{sought}", response_model=NumberView)
    async def find_number(
        area: str,
        sought: Annotated[
            str,
            Path(max_length=TEXT_MAX, description="An id, its last eight digits, a trace, or a story's name"),
        ],
        operator: Operator,
    ) -> dict[str, list[FoundThing]]:
        """Tell what of this service's own has a number, and in which stories; nothing: no such thing here."""
        check_within(operator, area)
        async with database.transaction({area}) as tx:
            return {"items": await things_with(tx, area, number_of(sought), numbered)}

    return routes


async def things_with(tx: Tx, area: str, number: Number, numbered: Sequence[Numbered]) -> list[FoundThing]:
    """Return what has this number, kind by kind, with the stories it has a part in."""
    found: list[FoundThing] = []
    for condition, value in _conditions(number):
        for one in numbered:
            sql = f"""
                SELECT DISTINCT id::text, story FROM ({one.sql}) AS thing
                WHERE area_id = $1 AND {condition} ORDER BY story, id LIMIT {FOUND_MAX}
            """
            rows = await tx.fetch(sql, area, value)
            found += [{"kind": one.kind, "id": row["id"], "story": row["story"]} for row in rows]
    for kind, condition, value in _in_what_was_said(number):
        rows = await tx.fetch(_IN_WHAT_WAS_SAID % condition, area, value)
        stories = [row["story"] for row in rows]
        found += [
            {"kind": kind, "id": one if kind == "story" else number.text, "story": one} for one in stories
        ]
    return found


async def events_said(
    tx: Tx, area: str, *, stories: Collection[str], types: Collection[str]
) -> list[SaidBefore]:
    """Return the events of these types that this service said in these stories and still has."""
    rows = await tx.fetch(_EVENTS, area, sorted(stories), sorted(types))
    return [SaidBefore(row["event_id"], row["type"], _trace_id(row), row["payload"]) for row in rows]


def _conditions(number: Number) -> list[tuple[str, object]]:
    """Return how a thing's id is compared."""
    if number.whole is not None:
        return [("id = $2", number.whole)]
    if number.ending is not None:
        return [(f"substring(uuid_send(id), {17 - ENDING_DIGITS // 2}) = $2", bytes.fromhex(number.ending))]
    return []


def _in_what_was_said(number: Number) -> list[tuple[str, str, object]]:
    found: list[tuple[str, str, object]] = []
    if number.ending is None:
        found.append(("story", "correlation_id = $2", str(number.whole or number.text)))
    else:
        found.append(("story", "correlation_id LIKE '%' || $2", number.ending))
    if number.whole is not None:
        found.append(("event", "event_id = $2", number.whole))
    if number.trace is not None:
        found.append(("trace", "starts_with(traceparent, $2)", f"00-{number.trace}-"))
    return found


def _event(row: Any, *, withheld: bool) -> dict[str, Any]:  # noqa: ANN401 - a database row
    return {
        "at": row["said_at"],
        "recorded_at": row["created_at"],
        "published_at": row["published_at"],
        "type": row["type"],
        "key": row["key"],
        "sequence": row["sequence"],
        "event_id": row["event_id"],
        "caused_by": row["causation_id"],
        "trace_id": _trace_id(row),
        "body": None if withheld else msgspec.json.decode(row["payload"]),
    }


def _trace_id(row: Any) -> str | None:  # noqa: ANN401 - a database row
    parts = str(row["traceparent"]).split("-")
    return parts[1] if len(parts) == 4 else None  # noqa: PLR2004 - version, trace, span, flags
