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
LOOKED_AMONG_MAX = 20_000
"""Things of a kind that the end of a number is looked for among, the area's newest: six years of the largest area.

Row-level security lets no index answer what a part of an id is, so all of them are read, in a hundredth of a second.
"""


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
    among: str = ""
    """Selects area_id and id of all such things, where `sql` joins others to it."""
    newest_by: str = "id"
    """A column of these that tells which are newest: the id does, unless it follows from other ids (UUIDv5)."""


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
_IN_WHAT_WAS_SAID = f"""
    SELECT DISTINCT correlation_id AS story FROM ({_SAID}) AS said
    WHERE area_id = $1 AND %s ORDER BY story LIMIT {FOUND_MAX}
"""
_WITHIN_TRACE = "traceparent ~>=~ $2 AND traceparent ~<~ $3"  # by bytes, as its index is
_STORIES_ENDING = f"""
    SELECT DISTINCT story FROM (
        SELECT correlation_id AS story FROM outbox WHERE area_id = $1
        UNION ALL (
            SELECT correlation_id FROM outbox_archive WHERE area_id = $1 ORDER BY correlation_id DESC LIMIT $3
        )
    ) AS newest WHERE story LIKE '%' || $2 ORDER BY story LIMIT {FOUND_MAX}
"""
_NAMED = f"""
    SELECT DISTINCT id::text, story FROM (%s) AS thing WHERE area_id = $1 AND id = $2
    ORDER BY story, id LIMIT {FOUND_MAX}
"""
_ENDING = f"""
    SELECT DISTINCT id::text, story FROM (%s) AS thing
    WHERE area_id = $1 AND id = ANY (ARRAY(
        SELECT id FROM (SELECT id FROM (%s) AS all_such WHERE area_id = $1 ORDER BY %s DESC LIMIT $3) AS newest
        WHERE substring(uuid_send(id), {17 - ENDING_DIGITS // 2}) = $2 LIMIT {FOUND_MAX}
    )) ORDER BY story, id LIMIT {FOUND_MAX}
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
    for one in numbered:
        rows = await _with_number(tx, area, number, one)
        found += [{"kind": one.kind, "id": row["id"], "story": row["story"]} for row in rows]
    for kind, sql, given in _in_what_was_said(number):
        rows = await tx.fetch(sql, area, *given)
        stories = [row["story"] for row in rows]
        found += [
            {"kind": kind, "id": one if kind == "story" else number.text, "story": one} for one in stories
        ]
    return found


async def _with_number(tx: Tx, area: str, number: Number, one: Numbered) -> list[Any]:
    if number.whole is not None:
        return await tx.fetch(_NAMED % one.sql, area, number.whole)
    if number.ending is not None:
        ending = bytes.fromhex(number.ending)
        sql = _ENDING % (one.sql, one.among or one.sql, one.newest_by)
        return await tx.fetch(sql, area, ending, LOOKED_AMONG_MAX)
    return []


async def events_said(
    tx: Tx, area: str, *, stories: Collection[str], types: Collection[str]
) -> list[SaidBefore]:
    """Return the events of these types that this service said in these stories and still has."""
    rows = await tx.fetch(_EVENTS, area, sorted(stories), sorted(types))
    return [SaidBefore(row["event_id"], row["type"], _trace_id(row), row["payload"]) for row in rows]


def _in_what_was_said(number: Number) -> list[tuple[str, str, tuple[object, ...]]]:
    """Return the kinds of what is looked for among what was said: each with its statement and what it is given."""
    if number.ending is not None:
        return [("story", _STORIES_ENDING, (number.ending, LOOKED_AMONG_MAX))]
    name = str(number.whole or number.text)
    found: list[tuple[str, str, tuple[object, ...]]] = [
        ("story", _IN_WHAT_WAS_SAID % "correlation_id = $2", (name,))
    ]
    if number.whole is not None:
        found.append(("event", _IN_WHAT_WAS_SAID % "event_id = $2", (number.whole,)))
    if number.trace is not None:
        trace = f"00-{number.trace}"  # and a hyphen; after which a full stop comes in the order of bytes
        found.append(("trace", _IN_WHAT_WAS_SAID % _WITHIN_TRACE, (f"{trace}-", f"{trace}.")))
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
