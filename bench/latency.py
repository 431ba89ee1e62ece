"""From said to heard, at a hundred events a second: through the outbox, and handed to Kafka directly.

Who says, who carries and who hears are a process each, as in production, also when nobody has to carry: what a
process has to do besides would be measured as well. All three read the one clock of the machine.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from time import perf_counter
from uuid import uuid4

import asyncpg
import uvloop
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

from chassis import kafka
from chassis.announcing import Announcer
from chassis.clock import SystemClock
from chassis.database import Database
from chassis.outbox import Cause, append
from chassis.relay import Relay
from chassis.running import calm_the_collector
from chassis.settings import ServiceSettings
from contracts.envelope import Message
from kokemus.platform.service_databases import ServiceDatabase
from places import settings_for, topics

EVENTS = 600
EVENTS_PER_SECOND = 100
PAYLOAD = b'{"order_id":"' + b"0" * 36 + b'","filler":"' + b"x" * 500 + b'"}'
WARM = "warm"
CLOCK = SystemClock()


def message(topic: str, subject: str) -> Message:
    """Return an event of ordinary size."""
    return Message(
        topic=topic,
        key=f"bench:{subject}",
        type="bench.Said.v1",
        schema="urn:bench",
        area="bench",
        subject=subject,
        sequence=1,
        data=PAYLOAD,
    )


async def say(database: Database, topic: str, subject: str) -> None:
    """Say one event in a transaction of its own."""
    now = CLOCK.now()
    async with database.transaction({"bench"}) as tx:
        await append(tx, message(topic, subject), at=now, because=Cause(subject))


@asynccontextmanager
async def process(url: str, *command: str) -> AsyncIterator[asyncio.StreamReader]:
    """Give what another process of this benchmark tells, for as long as it runs."""
    running = await asyncio.create_subprocess_exec(
        sys.executable,
        __file__,
        *command,
        env={**os.environ, "BENCH_URL": url},
        stdout=asyncio.subprocess.PIPE,
    )
    assert running.stdout is not None, "it was asked for"
    try:
        yield running.stdout
    finally:
        running.terminate()
        await running.wait()


async def carry() -> None:
    """Be the process that carries."""
    calm_the_collector()
    await Relay("registry", os.environ["BENCH_URL"], _settings()).run(asyncio.Event())


async def hear(topic: str) -> None:
    """Be the process that hears, and tell of each event when it came."""
    calm_the_collector()
    settings = _settings()
    consumer = AIOKafkaConsumer(
        topic,
        **kafka.connection(settings),
        auto_offset_reset="earliest",
        fetch_max_wait_ms=settings.kafka_fetch_wait_ms,
    )
    await consumer.start()
    while True:
        for records in (await consumer.getmany(timeout_ms=1000)).values():
            now = perf_counter()
            for record in records:
                print(record.key.decode().partition(":")[2], now, flush=True)


def _settings() -> ServiceSettings:
    return settings_for(ServiceDatabase("", os.environ["BENCH_URL"], ""), "registry")


async def _arrivals(told: asyncio.StreamReader, seen: dict[str, float]) -> None:
    """Note when each event was heard first, until all have been."""
    while len(seen) <= EVENTS:
        subject, _, at = (await told.readline()).decode().partition(" ")
        seen.setdefault(subject, float(at))


async def paced(count: int, one: Callable[[str], Awaitable[object]]) -> dict[str, float]:
    """Do one thing a hundred times a second and note when each was done."""
    done: dict[str, float] = {}
    begun = perf_counter()
    doing: set[asyncio.Task[None]] = set()

    async def do(subject: str) -> None:
        await one(subject)
        done[subject] = perf_counter()

    for number in range(count):
        await asyncio.sleep(max(0.0, begun + number / EVENTS_PER_SECOND - perf_counter()))
        task = asyncio.create_task(do(f"s{number}"))
        doing.add(task)
        task.add_done_callback(doing.discard)
    await asyncio.gather(*doing)
    return done


async def latencies(settings: ServiceSettings, database: ServiceDatabase, *, outbox: bool) -> list[float]:
    """Return milliseconds from said to heard, one per event."""
    topic = f"bench.{uuid4().hex[:8]}"
    seen: dict[str, float] = {}
    saying = _by_outbox(database) if outbox else _directly(settings)
    async with topics(settings, topic), process(database.app_url, "hear", topic) as told, saying as one:
        hearing = asyncio.create_task(_arrivals(told, seen))
        await one(topic, WARM)
        while WARM not in seen:  # everybody knows the new topic when the first event has come through
            await asyncio.sleep(0.005)
        done = await paced(EVENTS, lambda subject: one(topic, subject))
        await hearing
    warm = EVENTS // 10
    subjects = [f"s{number}" for number in range(warm, EVENTS)]
    return [max(0.0, (seen[subject] - done[subject]) * 1000) for subject in subjects]


Saying = Callable[[str, str], Awaitable[None]]


@asynccontextmanager
async def _by_outbox(database: ServiceDatabase) -> AsyncIterator[Saying]:
    async with AsyncExitStack() as ends:
        opened = await Database.open(database.app_url)
        ends.push_async_callback(opened.close)
        announcer = Announcer(database.app_url)
        opened.after_saying = announcer.announce
        announcing = asyncio.create_task(announcer.run(asyncio.Event()))
        ends.callback(announcing.cancel)
        await ends.enter_async_context(process(database.app_url, "carry"))
        await _led(database)
        yield lambda topic, subject: say(opened, topic, subject)


@asynccontextmanager
async def _directly(settings: ServiceSettings) -> AsyncIterator[Saying]:
    producer: AIOKafkaProducer = kafka.producer(settings)
    await producer.start()

    async def hand(topic: str, subject: str) -> None:
        # The floor: from handing the message over; a commit's return has no counterpart here.
        await producer.send(topic, PAYLOAD, key=f"bench:{subject}".encode())

    yield hand
    await producer.stop()


async def _led(database: ServiceDatabase) -> None:
    """Wait until a relay holds the lock."""
    connection = await asyncpg.connect(database.app_url)
    while not await connection.fetchval(
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    ):
        await asyncio.sleep(0.05)
    await connection.close()


if __name__ == "__main__":
    uvloop.run(carry() if sys.argv[1] == "carry" else hear(sys.argv[2]))
