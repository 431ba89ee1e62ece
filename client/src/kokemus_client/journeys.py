"""Journeys: what every service tells of one story put together, and which stories a number leads to.

Written by hand. Each service knows its own part only; whoever asks them all has to put the parts in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from kokemus_client.operations import FoundThing, JourneyView

LAST = datetime.max.replace(tzinfo=UTC)
"""When a step was recorded of which no service says it: after what was said at the same moment."""
EVENTS_MAX = 200
"""Events of other stories that are asked about, the newest; `chassis.stories` has the bound."""
STORY = "story"
"""What a service calls a thing of which it knows the story only, and not what it is."""
FOUND_MAX = 50
"""So many of each kind are told; `chassis.stories` has the bound."""
NOT_TOLD = "not_told"
"""The fact of a step that stands for events which are not told, and how many they are."""


@dataclass(frozen=True, order=True)
class Told:
    """One thing that happened, and where."""

    at: datetime
    recorded_at: datetime
    service: str
    what: str
    """An event's name, or what a service calls its own step"""
    trace_id: str = ""
    facts: Mapping[str, Any] = field(compare=False, default_factory=dict)
    elsewhere: UUID | None = field(compare=False, default=None)
    """The event of another story that told it"""
    withheld: bool = field(compare=False, default=False)
    """Whether its facts tell of a person and are not shown"""


def said_elsewhere(told: Mapping[str, JourneyView]) -> list[UUID]:
    """Return the newest events of other stories that have a part in this one: who told of them is to be asked too."""
    events = [UUID(step["event_id"]) for one in told.values() for step in one.steps if step.get("event_id")]
    return events[-EVENTS_MAX:]


def merged(told: Mapping[str, JourneyView]) -> list[Told]:
    """Return every step of a story in time order, by the names of the services that told them."""
    return sorted(step for name, one in told.items() for step in _steps(name, one))


def _steps(name: str, one: JourneyView) -> Iterator[Told]:
    for event in one.events:
        yield Told(
            event.at,
            event.recorded_at,
            name,
            event.type.split(".")[1],
            event.trace_id or "",
            event.body or {},
            withheld=event.body is None,
        )
    if one.more:
        last = one.events[-1]
        yield Told(last.at, LAST, name, f"… and {one.more} events more", "", {NOT_TOLD: one.more})
    for step in one.steps:
        at, facts = datetime.fromisoformat(step["at"]), dict(step.get("facts") or {})
        event_id = step.get("event_id")
        if event_id:
            facts["event_id"] = event_id  # as the message that told of it has it
        # A service's own step follows from what was said at the same moment.
        yield Told(
            at,
            LAST,
            name,
            step["what"],
            step.get("trace_id") or "",
            facts,
            elsewhere=UUID(event_id) if event_id else None,
        )


@dataclass(frozen=True)
class Fit:
    """A story that a number leads to, and by what: kinds with their ids."""

    story: str
    by: tuple[tuple[str, str], ...] = ()


def fitting(found: Iterable[FoundThing]) -> list[Fit]:
    """Return the stories of what was found, each with the things that led to it; of several services one word."""
    by: dict[str, set[tuple[str, str]]] = {}
    for one in found:
        things = by.setdefault(one.story, set())
        if one.kind != STORY:
            things.add((one.kind, one.id))
    return [Fit(story, tuple(sorted(things))) for story, things in sorted(by.items())]


def short(identity: str) -> str:
    """Return an id as mails have it: its last eight digits."""
    return identity.replace("-", "")[-8:].upper()
