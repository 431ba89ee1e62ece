"""How much the outbox costs: latency beside producing directly, draining beside a hand-written loop.

latency   commit returned -> a consumer has it, 100 events/s; direct = send() -> a consumer has it
drain     20,000 rows -> the broker has them and they are archived; by hand = the same headers and archive,
          floor = no headers, no archive
writers   transactions/s with the wake-up on, beside the same with nobody to wake
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from time import perf_counter
from uuid import uuid4

import asyncpg
import uvloop
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

import drains
from chassis import kafka, telemetry
from chassis.announcing import Announcer
from chassis.clock import SystemClock
from chassis.database import Database
from chassis.outbox import Cause, append
from chassis.relay import Relay
from chassis.running import calm_the_collector
from chassis.settings import ServiceSettings
from contracts.envelope import Message
from kokemus.platform.service_databases import ServiceDatabase
from measuring import Published, finish, in_turns, paired, percentile, show
from places import emptied, service_database, settings_for, topics

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
LATENCY_EVENTS = 600
EVENTS_PER_SECOND = 100
DRAIN_ROWS = 20_000
WRITER_EVENTS = 3_000
WRITERS = 8
PAYLOAD = b'{"order_id":"' + b"0" * 36 + b'","filler":"' + b"x" * 500 + b'"}'
WARM = "warm"
TABLES = ("outbox", "outbox_archive", "relay_position", "republish_request")
CLOCK = SystemClock()

Drain = Callable[[ServiceSettings, ServiceDatabase], Awaitable[float]]


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


class RelayProcess:
    """The relay in a process of its own, as in production."""

    def __init__(self, database: ServiceDatabase) -> None:
        self._database = database

    async def __aenter__(self) -> None:
        """Start it."""
        environment = {**os.environ, "BENCH_RELAY_URL": self._database.app_url}
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, __file__, "relay", env=environment
        )

    async def __aexit__(self, *_: object) -> None:
        """Stop it."""
        self._process.terminate()
        await self._process.wait()


async def relay_forever() -> None:
    """Be the relay process."""
    url = os.environ["BENCH_RELAY_URL"]
    settings = settings_for(ServiceDatabase("", url, ""), "registry")
    calm_the_collector()
    await Relay("registry", url, settings).run(asyncio.Event())


async def arrivals(settings: ServiceSettings, topic: str, count: int, seen: dict[str, float]) -> None:
    """Note when a consumer has each of `count` messages, by subject."""
    consumer = AIOKafkaConsumer(
        topic,
        **kafka.connection(settings),
        auto_offset_reset="earliest",
        fetch_max_wait_ms=settings.kafka_fetch_wait_ms,
    )
    await consumer.start()
    try:
        while len(seen) <= count:
            for records in (await consumer.getmany(timeout_ms=1000)).values():
                now = perf_counter()
                for record in records:
                    seen.setdefault(record.key.decode().partition(":")[2], now)
    finally:
        await consumer.stop()


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
    await emptied(database, *TABLES)
    async with topics(settings, topic):
        seen: dict[str, float] = {}
        hearing = asyncio.create_task(arrivals(settings, topic, LATENCY_EVENTS, seen))
        if outbox:
            opened = await Database.open(database.app_url, pool_max=WRITERS)
            announcer = Announcer(database.app_url)
            opened.after_saying = announcer.announce
            announcing = asyncio.create_task(announcer.run(asyncio.Event()))
            async with RelayProcess(database):
                await _led(database)
                await say(opened, topic, WARM)
                await _heard(seen)
                done = await paced(LATENCY_EVENTS, lambda subject: say(opened, topic, subject))
                await hearing
            announcing.cancel()
            await opened.close()
        else:
            producer = kafka.producer(settings)
            await producer.start()
            await _handed(producer, topic, WARM)
            await _heard(seen)
            # The floor: from handing the message over; a commit's return has no counterpart here.
            done = await paced(LATENCY_EVENTS, lambda subject: _handed(producer, topic, subject))
            await hearing
            await producer.stop()
    warm = LATENCY_EVENTS // 10
    subjects = [f"s{number}" for number in range(warm, LATENCY_EVENTS)]
    return [max(0.0, (seen[subject] - done[subject]) * 1000) for subject in subjects]


async def _handed(producer: AIOKafkaProducer, topic: str, subject: str) -> None:
    await producer.send(topic, PAYLOAD, key=f"bench:{subject}".encode())


async def _heard(seen: dict[str, float]) -> None:
    """Wait until everybody knows the new topic: the first event has come through."""
    while WARM not in seen:
        await asyncio.sleep(0.005)


async def _led(database: ServiceDatabase) -> None:
    """Wait until a relay holds the lock."""
    connection = await asyncpg.connect(database.app_url)
    while not await connection.fetchval(
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    ):
        await asyncio.sleep(0.05)
    await connection.close()


async def filled(database: ServiceDatabase, topic: str) -> None:
    """Put a backlog into the outbox."""
    opened = await Database.open(database.app_url)
    now = CLOCK.now()
    for start in range(0, DRAIN_ROWS, 1000):
        async with opened.transaction({"bench"}) as tx:
            batch = [message(topic, f"k{number % 997}") for number in range(start, start + 1000)]
            await append(tx, *batch, at=now, because=Cause("bench"))
    await opened.close()


async def drained(settings: ServiceSettings, database: ServiceDatabase, variant: Drain) -> float:
    """Return rows per second."""
    topic = f"bench.{uuid4().hex[:8]}"
    async with topics(settings, topic):
        await emptied(database, *TABLES)
        await filled(database, topic)
        return DRAIN_ROWS / await variant(settings, database)


async def by_relay(settings: ServiceSettings, database: ServiceDatabase) -> float:
    """Return the seconds that the relay takes."""
    stop = asyncio.Event()
    telemetry.PUBLISHED = published = Published(DRAIN_ROWS)  # type: ignore[assignment]
    relay = Relay("registry", database.app_url, settings)
    running = asyncio.create_task(relay.run(stop))
    while not relay.leads:
        await asyncio.sleep(0.001)
    begun = perf_counter()
    await published.all.wait()
    seconds = perf_counter() - begun
    stop.set()
    relay.wake()
    await running
    return seconds


async def written(database: ServiceDatabase, *, waking: bool) -> float:
    """Return transactions per second of eight writers."""
    await emptied(database, *TABLES)
    opened = await Database.open(database.app_url, pool_max=WRITERS)
    announcer = Announcer(database.app_url)
    announcing = asyncio.create_task(announcer.run(asyncio.Event()))
    if waking:
        opened.after_saying = announcer.announce
    numbers = iter(range(WRITER_EVENTS))

    async def write() -> None:
        for number in numbers:
            await say(opened, "bench.nowhere", f"w{number}")

    begun = perf_counter()
    await asyncio.gather(*(write() for _ in range(WRITERS)))
    seconds = perf_counter() - begun
    announcing.cancel()
    await opened.close()
    await emptied(database, *TABLES)  # nobody is to carry these
    return WRITER_EVENTS / seconds


async def measure() -> None:
    """Measure all three and print the tables."""
    calm_the_collector()
    async with service_database("registry") as database:
        settings = settings_for(database, "registry")
        variants: dict[str, Drain] = {"by hand": drains.by_hand, "floor": drains.floor, "relay": by_relay}
        p50: dict[str, list[float]] = {"direct": [], "outbox": []}
        p99: dict[str, list[float]] = {"direct": [], "outbox": []}
        rates: dict[str, list[float]] = {name: [] for name in variants}
        writers: dict[str, list[float]] = {"nobody to wake": [], "waking": []}
        for number in range(ROUNDS):
            for name in in_turns(p50, number):
                found = await latencies(settings, database, outbox=name == "outbox")
                p50[name].append(percentile(found, 0.5))
                p99[name].append(percentile(found, 0.99))
            for name in in_turns(variants, number):
                rates[name].append(await drained(settings, database, variants[name]))
            for name in in_turns(writers, number):
                writers[name].append(await written(database, waking=name == "waking"))
    show("latency p50 at 100 events/s", "ms", p50, "direct")
    show("latency p99 at 100 events/s", "ms", p99, "direct")
    show(f"draining {DRAIN_ROWS:,} rows", "rows/s", rates, "by hand")
    show("writers", "transactions/s", writers, "nobody to wake")
    summary = {
        "p50_ratio": round(paired(p50["outbox"], p50["direct"]), 2),
        "p99_ratio": round(paired(p99["outbox"], p99["direct"]), 2),
        "drain_ratio": round(paired(rates["relay"], rates["by hand"]), 2),
        "drain_floor_ratio": round(paired(rates["relay"], rates["floor"]), 2),
        "writer_ratio": round(paired(writers["waking"], writers["nobody to wake"]), 2),
    }
    finish("relay", summary, {"p50_ms": p50, "p99_ms": p99, "drain_rows_s": rates, "writers_tx_s": writers})


if __name__ == "__main__":
    uvloop.run(relay_forever() if sys.argv[1:] == ["relay"] else measure())
