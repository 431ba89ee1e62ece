"""Written by client/generate.py: What every service tells those who operate it."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, Struct, UnsetType

from kokemus_client.asking import Asked, Asking, quoted
from kokemus_client.pages import Pages
from kokemus_client.results import Result


class CauseView(Struct, frozen=True, kw_only=True):
    """What failed in the same way."""

    cause_group: str
    events: int
    keys: int


class FoundThing(Struct, frozen=True, kw_only=True):
    """Something that has a number, and a story it has a part in."""

    kind: str
    """A story as a whole, an event and a trace too"""
    id: str
    story: str
    """To be followed as a journey; an order's is its id"""


class JourneyView(Struct, frozen=True, kw_only=True):
    """What a service said and did in a story, in time order."""

    events: list[SaidEvent]
    steps: list[dict[str, Any]]
    """What it did besides: at, what, trace_id, facts; event_id where another story's event told it"""
    more: int
    """Events said after those told here: of a story, the first 2,000 are"""


class NumberView(Struct, frozen=True, kw_only=True):
    """What of a service's own has a number: one item for each story."""

    items: list[FoundThing]


class ParkedInFull(Struct, frozen=True, kw_only=True):
    """A parked event as it came."""

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
    blocked: bool
    """Whether it waits behind another of its key"""
    parked_at: dt.datetime
    retry_asked_at: dt.datetime | None
    attempts: int
    skipped_because: str | None
    settled_at: dt.datetime | None
    headers: dict[str, Any] | list[Any]
    payload: str | None
    withheld: bool
    """Whether payload, header values and cause are not shown in full"""


class ParkedList(Struct, frozen=True, kw_only=True):
    """What waits, oldest first, with the groups of causes."""

    items: list[ParkedView]
    groups: list[CauseView]


class ParkedView(Struct, frozen=True, kw_only=True):
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
    blocked: bool
    """Whether it waits behind another of its key"""
    parked_at: dt.datetime
    retry_asked_at: dt.datetime | None
    attempts: int
    skipped_because: str | None
    settled_at: dt.datetime | None


class ReadEntry(Struct, frozen=True, kw_only=True):
    """That somebody read something of yours."""

    read_at: dt.datetime
    what: str
    """What was read: `expert`, `work`, `statement`, …"""
    purpose: str
    """The reader's own reason; empty when none was given"""
    reader_roles: list[str]
    """In which roles; empty for reads before these were kept"""
    by_me: bool
    """Whether it was you, in another role"""
    cursor: str
    """Cursor for `after`: the reads before this one"""


class ReadPage(Struct, frozen=True, kw_only=True):
    """A page of the reads of what is about you, newest first; what you read of yourself as your own is left out."""

    about: list[str]
    """The ids under which you are known here"""
    items: list[ReadEntry]
    next: str | None
    """Cursor for `after`; null on the last page"""


class Republish(Struct, frozen=True, kw_only=True):
    """Which archived events to say again."""

    topic: str
    since: dt.datetime
    """The first moment of a fact (ce_time), by the platform's clock"""
    until: dt.datetime | UnsetType | None = UNSET
    """The last moment of a fact; left out: now"""


class RepublishAsked(Struct, frozen=True, kw_only=True):
    """The number under which saying events again was asked for."""

    request: int


class RepublishList(Struct, frozen=True, kw_only=True):
    """Requests to say events again, newest first."""

    items: list[RepublishView]
    topics: list[str]
    """What this service says, and may be asked to say again"""


class RepublishView(Struct, frozen=True, kw_only=True):
    """How a request to say events again is doing."""

    id: int
    topic: str
    since: dt.datetime
    until: dt.datetime
    asked_at: dt.datetime
    asked_by: str
    """Empty: the relay itself, because the broker forgot"""
    done_at: dt.datetime | None
    """When it ended, in whichever way"""
    published: int
    """Events said again so far"""
    failures: int
    """How often in a row it could not go on"""
    last_error: str | None
    ended_because: str | None
    """Why it ended early; null: all was said"""


class RetriesAsked(Struct, frozen=True, kw_only=True):
    """How many parked events will be tried again."""

    asked: int


class Retry(Struct, frozen=True, kw_only=True):
    """Which parked keys to try again: one key, or all of a cause group."""

    key: str | UnsetType | None = UNSET
    cause_group: str | UnsetType | None = UNSET
    area: str | UnsetType | None = UNSET
    """Only what is parked in this area; left out: all of the token's"""


class SaidEvent(Struct, frozen=True, kw_only=True):
    """An event that this service said in a story."""

    at: dt.datetime
    recorded_at: dt.datetime
    published_at: dt.datetime | None
    type: str
    key: str
    sequence: int
    event_id: UUID
    caused_by: UUID | None
    trace_id: str | None
    body: dict[str, Any] | None
    """Null where it tells of a person: withheld"""


class Skip(Struct, frozen=True, kw_only=True):
    """Why an event will never be taken in."""

    reason: str


class Status(Struct, frozen=True, kw_only=True):
    """How a process is; what else it counts depends on what it does."""

    alive: bool
    ready: bool
    version: str | UnsetType = UNSET
    """Of the service's package, as it was released"""
    reason: str | UnsetType = UNSET
    """Why it is not ready"""
    outbox: int | UnsetType = UNSET
    """Events that have not been said yet"""
    parked_keys: int | UnsetType = UNSET
    retries_asked: int | UnsetType = UNSET
    timers_due: int | UnsetType = UNSET
    unsent: int | UnsetType = UNSET
    """What else could go out and has not"""
    undelivered: dict[str, int] | UnsetType = UNSET
    """By state: what stays until somebody does something"""
    to_be_told: int | UnsetType = UNSET
    """What people are to tell others by phone or letter: nothing is wrong"""
    lag: dict[str, int] | UnsetType = UNSET
    """By consumer: messages waiting; -1: not joined"""
    relay_leads: bool | UnsetType = UNSET
    batches: int | UnsetType = UNSET
    busy: list[str] | UnsetType = UNSET
    stuck: list[str] | UnsetType = UNSET


class Operations:
    """What every service tells those who operate it."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    async def get_journey(
        self, area: str, story: str, *, event: list[UUID] | None = None
    ) -> Result[JourneyView]:
        """Tell what this service said and did in a story, in time order."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/operations/areas/{quoted(area)}/journeys/{quoted(story)}",
                query={"event": event},
            ),
            JourneyView,
        )

    async def find_number(self, area: str, sought: str) -> Result[NumberView]:
        """Tell what of this service's own has a number, and in which stories; nothing: no such thing here."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/operations/areas/{quoted(area)}/numbers/{quoted(sought)}"),
            NumberView,
        )

    def list_reads_of_me(
        self, area: str, *, limit: int | None = None, after: str | None = None
    ) -> Pages[ReadEntry, ReadPage]:
        """Return who has read what is about you: when, what, in which role, and the reason; newest first."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/reads-of-me",
                query={"limit": limit, "after": after},
            ),
            ReadPage,
        )

    async def list_parked(
        self, *, cause_group: str | None = None, key_: str | None = None, area: str | None = None
    ) -> Result[ParkedList]:
        """List what waits, oldest first, with the groups of causes: of one area, or of all that the token covers."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path="/v1/operations/parked",
                query={"cause_group": cause_group, "key": key_, "area": area},
            ),
            ParkedList,
        )

    async def get_parked(
        self, parked_id: int, *, reveal: bool | None = None, purpose: str | None = None
    ) -> Result[ParkedInFull]:
        """Show one parked event as it came.

        What tells of a person is withheld, unless `reveal` is asked for with a reason (X-Purpose or `purpose`):
        that is logged.
        """
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/operations/parked/{quoted(parked_id)}",
                query={"reveal": reveal, "purpose": purpose},
            ),
            ParkedInFull,
        )

    async def retry_parked(self, body: Retry, *, key: str | None = None) -> Result[RetriesAsked]:
        """Ask for parked keys to be tried again; asking twice changes nothing."""
        return await self._asking.ask(
            Asked(method="POST", path="/v1/operations/parked/retries", body=body, key=key), RetriesAsked
        )

    async def skip_parked(
        self, parked_id: int, body: Skip, *, key: str | None = None
    ) -> Result[RetriesAsked]:
        """Give an event up with a reason, and try what waits behind it."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/operations/parked/{quoted(parked_id)}/skip", body=body, key=key),
            RetriesAsked,
        )

    async def list_republish(self) -> Result[RepublishList]:
        """List requests to say events again, the relay's own too, newest first."""
        return await self._asking.ask(Asked(method="GET", path="/v1/operations/republish"), RepublishList)

    async def republish(self, body: Republish, *, key: str | None = None) -> Result[RepublishAsked]:
        """Say archived events of a topic again; who knows them passes them over.

        Asked for the same once more within a minute, it answers with the request that there is.
        """
        return await self._asking.ask(
            Asked(method="POST", path="/v1/operations/republish", body=body, key=key), RepublishAsked
        )

    async def get_republish(self, number: int) -> Result[RepublishView]:
        """Tell how a request to say events again is doing."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/operations/republish/{quoted(number)}"), RepublishView
        )

    async def cancel_republish(self, number: int, *, key: str | None = None) -> Result[RepublishView]:
        """Take a request back; what has been said stays said. Refuse for one that has ended."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/operations/republish/{quoted(number)}/cancel", key=key),
            RepublishView,
        )

    async def is_live(self) -> Result[None]:
        """Answer 200 while the process makes progress, else 503."""
        return await self._asking.ask(Asked(method="GET", path="/health/live"), type(None))

    async def is_ready(self) -> Result[None]:
        """Answer 200 when the process can take traffic, else 503."""
        return await self._asking.ask(Asked(method="GET", path="/health/ready"), type(None))

    async def get_status(self) -> Result[Status]:
        """Tell the figures: lag, outbox, timers due, parked keys."""
        return await self._asking.ask(Asked(method="GET", path="/health/status"), Status)
