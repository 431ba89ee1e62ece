"""Carrying the sample's outbox to a real broker, and reading there what was told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiokafka.admin import NewTopic

from chassis import kafka
from chassis.relay import Relay
from chassis.testing import events
from chassis.testing.sample import broker
from chassis.testing.sample.words import AREA
from chassis.testing.sample.world import World
from chassis.testing.waiting import until


@asynccontextmanager
async def relaying(world: World, **settings: Any) -> AsyncIterator[Relay]:  # noqa: ANN401 - of any setting
    """Carry the outbox until the end of the block; whoever says something wakes the relay."""
    stop = asyncio.Event()
    made = Relay("sample", world.database.url, world.settings.model_copy(update=settings))
    world.database.after_saying = made.wake
    running = asyncio.create_task(made.run(stop))
    try:
        yield made
    finally:
        stop.set()
        await asyncio.wait_for(running, 20)


async def all_carried(world: World) -> None:
    """Wait until the outbox is empty."""

    async def none_waits() -> bool:
        return not await events.said(world.database)

    await until(none_waits, expected="an empty outbox")


@dataclass
class Told:
    """A message on a topic, as far as order goes."""

    key: str
    sequence: int
    event_id: str


async def told(world: World, topic: str | None = None) -> list[Told]:
    """Return what is on a topic, in the order of each partition."""
    records = await broker.on_topic(world.settings, topic or world.settings.counted_topic)
    found = [(record.key.decode(), dict(record.headers)) for record in records]
    return [Told(key, int(headers["ce_sequence"]), headers["ce_id"].decode()) for key, headers in found]


def first_told(messages: Sequence[Told]) -> list[Told]:
    """Leave repeats out, as the inbox of a hearer does."""
    return list({one.event_id: one for one in reversed(messages)}.values())[::-1]


def sequences(messages: Sequence[Told], word: str) -> list[int]:
    """Return the versions of a word, in the order in which they were told."""
    return [one.sequence for one in messages if one.key == f"{AREA}:{word}"]


async def made_anew(world: World, topic: str, *, partitions: int = 3) -> None:
    """Remove a topic with all that it holds, and make it again."""
    async with broker.admin(world.settings) as admin:
        await admin.delete_topics([topic])

        async def is_made() -> bool:
            return topic in await kafka.create_topics(world.settings, [NewTopic(topic, partitions, 1)])

        await until(is_made, expected="the topic to be made again")


async def has_told(world: World, number: int) -> bool:
    """Tell whether so many messages are on the topic."""
    return len(await told(world)) >= number
