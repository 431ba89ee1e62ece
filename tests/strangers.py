"""Messages as strangers might put them on the topics: past every service, byte for byte as a test says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.structs import ConsumerRecord

from chassis.testing import events
from contracts import flow
from contracts.envelope import Event
from kokemus.platform.running import Platform

MESSAGE_MAX = 1_000_000
"""Bytes; just below what a broker takes by default."""


@dataclass(frozen=True)
class Stranger:
    """One message before it is sent."""

    topic: str
    key: bytes | None
    value: bytes | None
    headers: tuple[tuple[str, bytes | None], ...] = ()

    @classmethod
    def saying(
        cls, event: Event, *, area: str, at: datetime, sequence: int = 1, event_id: UUID | None = None
    ) -> Self:
        """Return an event as its service would say it."""
        message = flow.say(event, area=area, sequence=sequence)
        raw = events.raw(message, at=at, event_id=event_id)
        return cls(raw.topic, raw.key.encode(), raw.value, raw.headers)

    def with_header(self, name: str, value: bytes | None) -> Self:
        """Return it with a header's value replaced."""
        others = tuple(one for one in self.headers if one[0] != name)
        return replace(self, headers=(*others, (name, value)))

    def without_header(self, name: str) -> Self:
        """Return it without a header."""
        return replace(self, headers=tuple(one for one in self.headers if one[0] != name))

    def with_value(self, value: bytes | None) -> Self:
        """Return it with another value."""
        return replace(self, value=value)

    @property
    def event_id(self) -> UUID:
        """Return the id in its headers."""
        return UUID(next(value.decode() for name, value in self.headers if name == "ce_id" and value))


async def put(platform: Platform, *messages: Stranger) -> None:
    """Put messages on their topics, in order."""
    producer = AIOKafkaProducer(
        bootstrap_servers=platform.servers.broker.bootstrap_servers, max_request_size=2 * MESSAGE_MAX
    )
    await producer.start()
    try:
        for one in messages:
            await producer.send_and_wait(one.topic, one.value, key=one.key, headers=list(one.headers))
    finally:
        await producer.stop()


async def everything_on(platform: Platform, topics: Iterable[str]) -> list[ConsumerRecord[Any, Any]]:
    """Return all that the broker keeps of these topics, in order within each partition."""
    reader = AIOKafkaConsumer(
        *topics,
        bootstrap_servers=platform.servers.broker.bootstrap_servers,
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        fetch_max_wait_ms=100,
    )
    await reader.start()
    try:
        places = sorted(reader.assignment())
        ends = await reader.end_offsets(places)
        found: list[ConsumerRecord[Any, Any]] = []
        await reader.seek_to_beginning(*places)
        while any([await reader.position(place) < ends[place] for place in places]):
            batches = await reader.getmany(timeout_ms=200, max_records=2000)
            found += [record for batch in batches.values() for record in batch]
        return found
    finally:
        await reader.stop()
