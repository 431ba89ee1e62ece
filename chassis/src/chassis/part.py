"""Parts: what a capability brings to its service; and how a service hears with all of them.

Parts contribute rows of what is heard; the service has one ear for each topic, so that a key's order and its
transaction stay whole. Of a batch, each row gets the events of its types in their order, and the parts take
turns from the lowest to the highest: what a lower one keeps, a higher one finds.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from chassis.clock import Clock
from chassis.database import Tx
from chassis.ears import Decode, Ear, Handle, Heard

if TYPE_CHECKING:
    from fastapi import APIRouter
    from sqlmodel import SQLModel

    from chassis.acts import Act
    from chassis.health import Figures
    from chassis.service import Context, Job
    from chassis.stories import Journey, Numbered
    from chassis.timers import Ring


class Take(Protocol):
    """Takes in, of a batch, what is of a row's types."""

    def __call__(self, tx: Tx, batch: Sequence[Heard[Any]], /, *, now: datetime) -> Awaitable[None]:
        """Take these events in, in their order; `now` is the present moment (UTC)."""
        ...


@dataclass(frozen=True, slots=True)
class Hears:
    """A row of what is heard: events of one topic, by class, and who takes them in."""

    events: Sequence[type]
    take: Take
    tombstones: bool = False
    """Whether it is told, as an event without a body, that what was said under a key is taken back."""

    def concerns(self, heard: Heard[Any]) -> bool:
        """Tell whether an event is for this row."""
        return type(heard.body) in self.events or (self.tombstones and heard.body is None)


@dataclass(frozen=True, kw_only=True)
class Part:
    """What a capability brings to its service."""

    hears: Sequence[Hears] = ()
    rings: Mapping[str, Ring] = field(default_factory=dict)
    routers: Sequence[APIRouter] = ()
    tables: Sequence[type[SQLModel]] = ()
    acts: Sequence[Act] = ()
    jobs: Callable[[Context], Sequence[Job]] = lambda _: ()
    journey: Journey | None = None
    numbered: Sequence[Numbered] = ()
    """Its things that people hold numbers of."""
    figures: Figures | None = None


class Named(Protocol):
    """Something with a name."""

    @property
    def name(self) -> str: ...  # noqa: D102


class Flow(Protocol):
    """The table of who says what on which topic, as far as a service needs it."""

    def said_by(self, service: str, /) -> Sequence[Named]:
        """Return the topics that a service says."""
        ...

    def tells_of_a_person(self, topic: str, /) -> bool:
        """Tell whether what is said on a topic tells of a person."""
        ...

    def topic_of(self, event: type, /) -> str:
        """Return the name of the topic that an event is said on."""
        ...

    def decoders(self, events: Iterable[Any], /) -> Mapping[str, Decode]:
        """Return, for each event class, its type's name on the wire and what reads it."""
        ...


def one_by_one(handlers: Mapping[type, Callable[..., Awaitable[None]]]) -> Take:
    """Return a row's `take` that gives each event, in order, to the handler of its class."""

    async def take(tx: Tx, batch: Sequence[Heard[Any]], /, *, now: datetime) -> None:
        for heard in batch:
            await handlers[type(heard.body)](tx, heard, now=now)

    return take


def ears(service: str, parts: Sequence[Part], flow: Flow, clock: Clock) -> list[Ear]:
    """Return the ears of a service, one for each topic that any part has a row of."""
    rows: dict[str, list[Hears]] = {}
    for row in (row for part in parts for row in part.hears):
        topics = {flow.topic_of(event) for event in row.events}
        assert len(topics) == 1, f"a row hears one topic, found {sorted(topics)}"
        rows.setdefault(topics.pop(), []).append(row)
    return [_ear(service, topic, mine, flow, clock) for topic, mine in sorted(rows.items())]


def consumer_of(service: str, topic: str) -> str:
    """Return by what name a service hears a topic: `billing.order` for `dispatch.internal.order.v1`."""
    return f"{service}.{topic.split('.')[-2]}"


def _ear(service: str, topic: str, rows: Sequence[Hears], flow: Flow, clock: Clock) -> Ear:
    events = dict.fromkeys(event for row in rows for event in row.events)
    return Ear(
        topic=topic,
        consumer=consumer_of(service, topic),
        reads=flow.decoders(events),
        handle=_handle(rows, clock),
        tombstones=any(row.tombstones for row in rows),
    )


def _handle(rows: Sequence[Hears], clock: Clock) -> Handle:
    if len(rows) == 1:  # the hot topics: nothing to pick out
        take = rows[0].take

        async def whole(tx: Tx, batch: Sequence[Heard[Any]]) -> None:
            await take(tx, batch, now=clock.now())

        return whole

    async def handle(tx: Tx, batch: Sequence[Heard[Any]]) -> None:
        now = clock.now()
        for row in rows:
            if mine := [heard for heard in batch if row.concerns(heard)]:
                await row.take(tx, mine, now=now)

    return handle
