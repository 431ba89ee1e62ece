"""What operators are told: the shapes of the answers that every service gives them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field
from typing_extensions import TypedDict


class SaidEvent(TypedDict):
    """An event that this service said in a story."""

    at: datetime
    recorded_at: datetime
    published_at: datetime | None
    type: str
    key: str
    sequence: int
    event_id: UUID
    caused_by: UUID | None
    trace_id: str | None
    body: Annotated[dict[str, Any] | None, Field(description="Null where it tells of a person: withheld")]


class JourneyView(TypedDict):
    """What a service said and did in a story, in time order."""

    events: list[SaidEvent]
    steps: Annotated[
        list[dict[str, Any]],
        Field(
            description="What it did besides: at, what, trace_id, facts; event_id where another story's event told it"
        ),
    ]
    more: Annotated[
        int, Field(description="Events said after those told here: of a story, the first 2,000 are")
    ]


class FoundThing(TypedDict):
    """Something that has a number, and a story it has a part in."""

    kind: Annotated[
        str, Field(examples=["session"], description="A story as a whole, an event and a trace too")
    ]
    id: str
    story: Annotated[str, Field(description="To be followed as a journey; an order's is its id")]


class NumberView(TypedDict):
    """What of a service's own has a number: one item for each story."""

    items: list[FoundThing]


class ParkedView(TypedDict):
    """An event that could not be taken in, or that waits behind one."""

    id: int
    area_id: str
    consumer: str
    key: str
    event_id: UUID
    type: str
    topic: str
    partition: int
    offset: int
    cause: str
    cause_group: str
    blocked: Annotated[bool, Field(description="Whether it waits behind another of its key")]
    parked_at: datetime
    retry_asked_at: datetime | None
    attempts: int
    skipped_because: str | None
    settled_at: datetime | None


class ParkedInFull(ParkedView):
    """A parked event as it came."""

    headers: dict[str, Any] | list[Any]
    payload: str | None
    withheld: Annotated[
        bool, Field(description="Whether payload, header values and cause are not shown in full")
    ]


class CauseView(TypedDict):
    """What failed in the same way."""

    cause_group: str
    events: int
    keys: int


class ParkedList(TypedDict):
    """What waits, oldest first, with the groups of causes."""

    items: list[ParkedView]
    groups: list[CauseView]


class RetriesAsked(TypedDict):
    """How many parked events will be tried again."""

    asked: int


class RepublishAsked(TypedDict):
    """The number under which saying events again was asked for."""

    request: int


class RepublishView(TypedDict):
    """How a request to say events again is doing."""

    id: int
    topic: str
    since: datetime
    until: datetime
    asked_at: datetime
    asked_by: Annotated[str, Field(description="Empty: the relay itself, because the broker forgot")]
    done_at: Annotated[datetime | None, Field(description="When it ended, in whichever way")]
    published: Annotated[int, Field(description="Events said again so far")]
    failures: Annotated[int, Field(description="How often in a row it could not go on")]
    last_error: str | None
    ended_because: Annotated[str | None, Field(description="Why it ended early; null: all was said")]


class RepublishList(TypedDict):
    """Requests to say events again, newest first."""

    items: list[RepublishView]
    topics: Annotated[list[str], Field(description="What this service says, and may be asked to say again")]
