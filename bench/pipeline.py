"""From a session's outcome to its fee on the topic: everything on, beside a loop by hand and the naive way.

by hand   getmany -> msgspec -> the same rows with unnest, one transaction per batch -> send from memory -> archive
kokemus   the billing worker's ear and relay as they are: inbox, row security, policy, decision, explanation's
facts, outbox, relay, archive, a span per batch exported over OTLP
naive     one event, one transaction, statement by statement, publish and wait, commit the offset
All read the same events, write the same tables and end when the broker has every fee. One Python process each.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
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
from measuring import finish, paired, show
from outcomes import FEES, NOW, OUTCOMES, fresh, produced, settled_life
from places import service_database, settings_for, topics
from rivals import by_hand, naive

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))


class Published:
    """Stands in for the counter of published events, and tells when so many have been acknowledged and archived."""

    def __init__(self, expected: int) -> None:
        self._missing = expected
        self.all = asyncio.Event()

    def add(self, count: int) -> None:
        """Count some more."""
        self._missing -= count
        if self._missing <= 0:
            self.all.set()


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


@contextmanager
def receiver() -> Iterator[str]:
    """Give the address of something that takes telemetry and forgets it."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


async def measure() -> None:
    """Measure the three in turns and print the table."""
    calm_the_collector()
    variants = {"by hand": by_hand, "kokemus": kokemus, "naive": naive}
    rates: dict[str, list[float]] = {name: [] for name in variants}
    with receiver() as endpoint:
        async with service_database("billing") as database:
            settings = settings_for(database, "billing", otlp_endpoint=endpoint)
            telemetry.set_up("bench", settings)
            await settled_life(database)
            async with topics(settings, FEES):
                for number in range(ROUNDS):
                    order = list(variants.items())
                    for name, variant in order if number % 2 == 0 else reversed(order):
                        topic = f"bench.{uuid4().hex[:8]}"
                        async with topics(settings, topic):
                            await fresh(database)
                            await produced(settings, topic, OUTCOMES)
                            rates[name].append(await variant(settings, topic, OUTCOMES))
    show(f"outcome to fee, {OUTCOMES:,} outcomes", "events/s", rates, "by hand")
    summary = {
        "ratio": round(paired(rates["kokemus"], rates["by hand"]), 2),
        "naive_ratio": round(paired(rates["naive"], rates["by hand"]), 3),
    }
    finish("pipeline", summary, {"events_s": rates})


if __name__ == "__main__":
    uvloop.run(measure())
