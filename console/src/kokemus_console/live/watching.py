"""Watching: events are heard from now on, without a group, and whoever waits for such a change is woken.

Nothing is kept: what happens while the broker is away is seen when the page is next opened.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from secrets import token_hex

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from chassis import kafka
from chassis.auth import Principal
from chassis.logging import Log
from chassis.pauses import pause, pauses
from chassis.settings import ServiceSettings
from contracts import flow
from kokemus_console.live.changes import Change, change

PROGRAM = "console"
WATCHERS_MAX = 256
"""Half of the connections that the door lets in: the others are for those who want a page."""
REMEMBERED = 2_000
"""Changes, about 1 MB: what came while a page was on its way to the browser, or its stream was interrupted."""
LOOK_MS = 1000

log = Log("console.live")


@dataclass(eq=False)
class Watcher:
    """An open page that waits for a change."""

    principal: Principal
    area: str
    role: str
    things: frozenset[str]
    """What the page is about; empty: whatever concerns the person."""
    woken: asyncio.Event = field(default_factory=asyncio.Event)

    def waits_for(self, seen: Change) -> bool:
        """Tell whether the page may look different now."""
        about = not self.things or bool(self.things & seen.things)
        return about and seen.area == self.area and seen.concerns(self.principal, self.role)


class Watching:
    """Everybody who waits."""

    def __init__(self) -> None:
        self._watchers: set[Watcher] = set()
        self._recent: deque[Change] = deque(maxlen=REMEMBERED)
        self._seen = 0
        self._name = token_hex(4)
        self.is_over = False

    @property
    def mark(self) -> str:
        """Return how far this console has heard, to be told again by whoever waits for what comes after."""
        return f"{self._name}-{self._seen}"

    def has_missed(self, watcher: Watcher, mark: str) -> bool:
        """Tell whether somebody may have missed a change since that mark; of another console's nobody knows."""
        name, _, number = mark.partition("-")
        if name != self._name or not number.isdecimal():
            return True
        count = self._seen - int(number)
        recent = list(self._recent)[-count:] if count > 0 else []
        return count > len(self._recent) or any(watcher.waits_for(one) for one in recent)

    @property
    def is_full(self) -> bool:
        """Tell whether nobody else can wait."""
        return len(self._watchers) >= WATCHERS_MAX

    @contextmanager
    def waiting(self, watcher: Watcher) -> Iterator[Watcher]:
        """Let somebody wait."""
        self._watchers.add(watcher)
        try:
            yield watcher
        finally:
            self._watchers.discard(watcher)

    def tell(self, seen: Change) -> None:
        """Wake those whose page it may concern."""
        self._seen += 1
        self._recent.append(seen)
        for watcher in self._watchers:
            if watcher.waits_for(seen):
                watcher.woken.set()

    def end(self) -> None:
        """Wake everybody for the last time."""
        self.is_over = True
        for watcher in self._watchers:
            watcher.woken.set()

    async def run(self, settings: ServiceSettings, stop: asyncio.Event) -> None:
        """Hear until told to stop; without a broker pages are only less lively."""
        wait = pauses()
        while not stop.is_set():
            try:
                async with kafka.reading(settings) as reader:
                    await _from_now_on(reader)
                    wait = pauses()
                    await self._hear(reader, stop)
            except (KafkaError, OSError) as problem:
                log.warning("live.interrupted", reason=type(problem).__name__)
                await pause(stop, next(wait))
        self.end()

    async def _hear(self, reader: AIOKafkaConsumer, stop: asyncio.Event) -> None:
        while not stop.is_set():
            for messages in (await reader.getmany(timeout_ms=LOOK_MS)).values():
                for message in messages:
                    seen = change(message.key, message.value)
                    if seen is not None:
                        self.tell(seen)


async def _from_now_on(reader: AIOKafkaConsumer) -> None:
    """Have every partition of what is watched, from its end."""
    places = [
        TopicPartition(topic.name, number)
        for topic in flow.watched_by(PROGRAM)
        for number in range(topic.partitions)
    ]
    reader.assign(places)
    await reader.seek_to_end(*places)
