"""From a session's outcome to its fee on the topic: everything on, beside a loop by hand and the naive way.

by hand   a good programmer's two loops: getmany -> inbox, sessions, policy, agreements read -> the same rows with
          unnest, one transaction per batch; outbox -> the same headers -> archive
floor     reads nothing, decides nothing, sends from memory with one header: less than has to be done
kokemus   the billing worker's ear and relay as they are: inbox, row security, policy, decision, explanation's
facts, outbox, relay, archive, a span per batch exported over OTLP
naive     one event, one transaction, statement by statement, publish and wait, commit the offset
All read the same events, write the same tables and end when the broker has every fee. One Python process each.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from dataclasses import replace
from time import monotonic
from uuid import uuid4

import uvloop

from billing.app import SERVICE
from chassis import part, telemetry
from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.ears import Ear
from chassis.listening import Listening
from chassis.relay import Relay
from chassis.running import calm_the_collector
from chassis.settings import ServiceSettings
from contracts import flow
from fair import by_hand
from measuring import Published, finish, in_turns, paired, show
from outcomes import FEES, NOW, OUTCOMES, fresh, produced, settled_life
from places import service_database, settings_for, topics
from receiver import receiver
from rivals import floor, naive

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))

Variant = Callable[[ServiceSettings, str, int], Awaitable[float]]


async def kokemus(settings: ServiceSettings, topic: str, count: int) -> float:
    """Return events per second of the billing worker's own parts."""
    url = settings.database_url.get_secret_value()
    database = await Database.open(url)
    relay = Relay("billing", url, settings)
    database.after_saying = relay.wake
    ear: Ear = next(
        ear
        for ear in part.ears(SERVICE.name, SERVICE.parts, flow, SteppedClock(NOW))
        if ear.consumer == "billing.order"
    )
    ear = replace(ear, topic=topic, consumer=f"bench.{uuid4().hex[:8]}")
    listening = Listening([ear], database, settings)
    stop = asyncio.Event()
    relaying = asyncio.create_task(relay.run(stop))
    while not relay.leads:
        await asyncio.sleep(0.01)
    telemetry.PUBLISHED = published = Published(count)  # type: ignore[assignment]
    hearing = asyncio.create_task(listening.run(stop))
    begun = await _assigned(listening, ear.consumer)
    await published.all.wait()
    seconds = monotonic() - begun
    stop.set()
    relay.wake()
    await asyncio.gather(hearing, relaying)
    await database.close()
    return count / seconds


async def _assigned(listening: Listening, consumer: str) -> float:
    """Return when the ear got its partitions."""
    while not ((joined := listening.consumer(consumer)) and joined.assignment()):
        await asyncio.sleep(0.001)
    return monotonic()


async def measure() -> None:
    """Measure the four in turns and print the table."""
    calm_the_collector()
    variants: dict[str, Variant] = {"by hand": by_hand, "floor": floor, "kokemus": kokemus, "naive": naive}
    rates: dict[str, list[float]] = {name: [] for name in variants}
    with receiver() as endpoint:
        async with service_database("billing") as database:
            settings = settings_for(database, "billing", otlp_endpoint=endpoint)
            telemetry.set_up("bench", settings)
            await settled_life(database)
            async with topics(settings, FEES):
                for number in range(ROUNDS):
                    for name in in_turns(variants, number):
                        topic = f"bench.{uuid4().hex[:8]}"
                        async with topics(settings, topic):
                            await fresh(database)
                            await produced(settings, topic, OUTCOMES)
                            rates[name].append(await variants[name](settings, topic, OUTCOMES))
    show(f"outcome to fee, {OUTCOMES:,} outcomes", "events/s", rates, "by hand")
    summary = {
        "ratio": round(paired(rates["kokemus"], rates["by hand"]), 2),
        "floor_ratio": round(paired(rates["kokemus"], rates["floor"]), 2),
        "naive_ratio": round(paired(rates["naive"], rates["by hand"]), 3),
    }
    finish("pipeline", summary, {"events_s": rates})


if __name__ == "__main__":
    uvloop.run(measure())
