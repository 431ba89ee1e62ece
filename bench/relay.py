"""How much the outbox costs: latency beside producing directly, draining beside a hand-written loop.

latency   commit returned -> a consumer has it, 100 events/s; direct = send() -> a consumer has it
drain     20,000 rows -> the broker has them and they are archived; by hand = the same headers and archive,
          floor = no headers, no archive
writers   transactions/s with the wake-up on, beside the same with nobody to wake
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from time import perf_counter
from uuid import uuid4

import uvloop

import drains
from chassis import telemetry
from chassis.announcing import Announcer
from chassis.database import Database
from chassis.outbox import Cause, append
from chassis.relay import Relay
from chassis.running import calm_the_collector
from chassis.settings import ServiceSettings
from kokemus.platform.service_databases import ServiceDatabase
from latency import CLOCK, EVENTS_PER_SECOND, latencies, message, say
from measuring import Published, finish, in_turns, paired, percentile, show
from places import emptied, service_database, settings_for, topics

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
DRAIN_ROWS = 20_000
WRITER_EVENTS = 3_000
WRITERS = 8
TABLES = ("outbox", "outbox_archive", "relay_position", "republish_request")

Drain = Callable[[ServiceSettings, ServiceDatabase], Awaitable[float]]


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
                await emptied(database, *TABLES)
                found = await latencies(settings, database, outbox=name == "outbox")
                p50[name].append(percentile(found, 0.5))
                p99[name].append(percentile(found, 0.99))
            for name in in_turns(variants, number):
                rates[name].append(await drained(settings, database, variants[name]))
            for name in in_turns(writers, number):
                writers[name].append(await written(database, waking=name == "waking"))
    show(f"latency p50 at {EVENTS_PER_SECOND} events/s", "ms", p50, "direct")
    show(f"latency p99 at {EVENTS_PER_SECOND} events/s", "ms", p99, "direct")
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
    uvloop.run(measure())
