"""The sample on a real broker: listening, speaking as a stranger would, and looking at what is there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from aiokafka import TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.structs import ConsumerRecord

from chassis import kafka
from chassis.database import Database
from chassis.hearing import Ear
from chassis.listening import Listening
from chassis.parking import Raw
from chassis.settings import ServiceSettings
from chassis.testing.waiting import until


@asynccontextmanager
async def listening(
    ears: Sequence[Ear], database: Database, settings: ServiceSettings, *, assigned: bool = True
) -> AsyncIterator[Listening]:
    """Listen until the end of the block, from when every ear has joined its group."""
    stop = asyncio.Event()
    made = Listening(ears, database, settings)
    running = asyncio.create_task(made.run(stop))

    async def has_joined() -> bool:
        assert not running.done(), "listening has ended"
        return all(lag >= 0 for lag in (await made.lag()).values())

    try:
        if assigned:
            await until(has_joined, expected="every ear to join its group")
        yield made
    finally:
        stop.set()
        await running


async def speak(settings: ServiceSettings, raws: Sequence[Raw], *, partition: int | None = None) -> None:
    """Put messages on their topics as they are, whatever they are."""
    producer = kafka.producer(settings)
    await producer.start()
    try:
        for raw in raws:
            key = raw.key.encode() or None
            await producer.send_and_wait(
                raw.topic, raw.value, key=key, headers=list(raw.headers), partition=partition
            )
    finally:
        await producer.stop()


async def on_topic(settings: ServiceSettings, topic: str) -> list[ConsumerRecord[bytes, bytes]]:
    """Return every message that a topic holds now, in order within each partition."""
    places = await partitions(settings, topic)
    found: list[ConsumerRecord[bytes, bytes]] = []
    async with kafka.reading(settings) as reader:
        reader.assign(places)
        ends, starts = await reader.end_offsets(places), await reader.beginning_offsets(places)
        waiting = sum(ends.values()) - sum(starts.values())
        while len(found) < waiting:
            for records in (await reader.getmany(timeout_ms=1000)).values():
                found += records
    return found


async def committed(settings: ServiceSettings, group: str, topic: str) -> int:
    """Return how many messages a group has acknowledged, over all partitions of a topic."""
    places = await partitions(settings, topic)
    async with kafka.reading(settings, group) as reader:
        return sum([await reader.committed(place) or 0 for place in places])


async def partitions(settings: ServiceSettings, topic: str) -> list[TopicPartition]:
    """Return a topic's partitions, none when there is no such topic."""
    async with admin(settings) as client:
        (described,) = await client.describe_topics([topic])
    return [TopicPartition(topic, one["partition"]) for one in described["partitions"]]


@asynccontextmanager
async def admin(settings: ServiceSettings) -> AsyncIterator[AIOKafkaAdminClient]:
    """Give a client for making and removing topics."""
    client = AIOKafkaAdminClient(**kafka.connection(settings))
    await client.start()
    try:
        yield client
    finally:
        await client.close()
