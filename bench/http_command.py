"""How much a command over HTTP costs: registering a unit, each way in a process of its own, in turns.

kokemus   `python -m registry api` as in production: POST /v1/areas/{area}/units, telemetry on
by hand   the same statements and guarantees in one FastAPI endpoint (`http_by_hand`)
usual     SQLModel session, commit, then publish (`http_usual`): less is guaranteed
bare      raw ASGI and one statement, for orientation (`http_bare`): nothing is guaranteed
Measured with 32 at once, and one at a time for what a single person waits. Every turn begins with empty tables.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from statistics import median

import asyncpg
import msgspec
import uvloop

import http_bare
import http_by_hand
import http_usual
from chassis.testing.issuer import IssuerServer
from http_load import Request, Server, Took, server
from http_serving import AREA, HOST
from kokemus.machine.probes import free_port
from kokemus.platform.service_databases import ServiceDatabase
from kokemus_client import Client
from kokemus_client.registry import AreaBody, ContactBody, NewStaffBody
from measuring import finish, paired, percentile, show
from places import emptied, service_database, settings_for, topics
from receiver import receiver

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
REQUESTS = 2_000
WARMING = 500
CONCURRENCY = 32
HERE = Path(__file__).parent
WRITTEN = (*http_by_hand.WRITTEN, *http_usual.WRITTEN, *http_bare.WRITTEN)

Figures = dict[str, list[float]]


@asynccontextmanager
async def servers(database: ServiceDatabase, issuer: str, otlp: str) -> AsyncIterator[dict[str, Server]]:
    """Run all of them; only one is asked at a time."""
    names = {"kokemus": "", "by hand": "http_by_hand.py", "usual": "http_usual.py", "bare": "http_bare.py"}
    async with AsyncExitStack() as running:
        started: dict[str, Server] = {}
        for name, file in names.items():
            port = free_port()
            ours = {
                "KOKEMUS_DATABASE_URL": database.app_url,
                "KOKEMUS_OIDC_ISSUER": issuer,
                "KOKEMUS_HTTP_PORT": str(port),
                "KOKEMUS_OTLP_ENDPOINT": otlp,
                "KOKEMUS_LOG_LEVEL": "WARNING",
            }
            theirs = {"BENCH_URL": database.app_url, "BENCH_ISSUER": issuer, "BENCH_OTLP": otlp}
            if file:
                command = server(port, str(HERE / file), BENCH_PORT=str(port), **theirs)
            else:
                command = server(port, "-m", "registry", "api", **ours)
            started[name] = await running.enter_async_context(command)
        yield started


async def prepared(port: int, issuer: IssuerServer, database: ServiceDatabase) -> Request:
    """Open the area, register the coordinator, make the rivals' tables; return the measured request."""
    token = issuer.issuer.token("bench", areas=[AREA], roles=["coordinator", "operator"])
    async with Client({"registry": f"http://{HOST}:{port}"}, token) as client:
        names = {"fi": "Mitta", "sv": "Mått", "en": "Measure"}
        (await client.registry.post_area(AREA, AreaBody(model="wellbeing_area", names=names))).expect()
        contact = ContactBody(email="mitta@example.org", language="fi")
        coordinator = NewStaffBody(name="Mitta M.", contact=contact, roles=["unit_coordinator"])
        person = (await client.registry.post_staff(AREA, coordinator)).expect()
    owner = await asyncpg.connect(database.owner_url)
    await owner.execute(f"SET kokemus.areas = '{AREA}'; {http_bare.TABLES} {http_usual.TABLES}")
    await owner.close()
    needed = {"name": "Unit of the benchmark", "cost_centre": "4711", "coordinator_id": person.person_id}
    return Request(f"/v1/areas/{AREA}/units", token, msgspec.json.encode(needed))


async def rounds(
    running: dict[str, Server], request: Request, database: ServiceDatabase
) -> dict[str, Figures]:
    """Ask each in turns, the order turning round every time, and return the figures by what they tell."""
    told: dict[str, Figures] = {
        what: {name: [] for name in running} for what in ("requests_s", "cpu_us", "p99_ms", "alone_ms")
    }
    for one in running.values():
        await one.load(request, at_once=CONCURRENCY, requests=WARMING)
    for number in range(ROUNDS):
        order = list(running)
        for name in order if number % 2 == 0 else reversed(order):
            await emptied(database, *WRITTEN)
            busy: Took = await running[name].load(request, at_once=CONCURRENCY, requests=REQUESTS)
            alone = await running[name].load(request, at_once=1, requests=REQUESTS // 10)
            told["requests_s"][name].append(busy.rate)
            told["cpu_us"][name].append(busy.cpu_us)
            told["p99_ms"][name].append(percentile(busy.waits_ms, 0.99))
            told["alone_ms"][name].append(median(alone.waits_ms))
    return told


def tell(told: dict[str, Figures]) -> None:
    """Print the tables and the result."""
    show(f"commands, {CONCURRENCY} at once", "requests/s", told["requests_s"], "by hand")
    show("CPU of the server a request", "µs", told["cpu_us"], "by hand")
    show(f"p99, {CONCURRENCY} at once", "ms", told["p99_ms"], "by hand")
    show("median, one at a time", "ms", told["alone_ms"], "by hand")
    ours = {what: figures["kokemus"] for what, figures in told.items()}
    summary = {
        "ratio": round(paired(ours["requests_s"], told["requests_s"]["by hand"]), 2),
        "usual_ratio": round(paired(ours["requests_s"], told["requests_s"]["usual"]), 2),
        "bare_ratio": round(paired(ours["requests_s"], told["requests_s"]["bare"]), 2),
        "cpu_ratio": round(paired(ours["cpu_us"], told["cpu_us"]["by hand"]), 2),
        "p99_ratio": round(paired(ours["p99_ms"], told["p99_ms"]["by hand"]), 2),
        "alone_ratio": round(paired(ours["alone_ms"], told["alone_ms"]["by hand"]), 2),
    }
    finish("http", summary, told)


async def measure() -> None:
    """Measure; the receiver outlives the servers, which export to the last."""
    issuer = IssuerServer().start()
    with receiver() as otlp:
        async with service_database("registry") as database:
            settings = settings_for(database, "registry")
            async with (
                topics(settings, http_usual.TOPIC),
                servers(database, issuer.issuer.url, otlp) as running,
            ):
                request = await prepared(running["kokemus"].port, issuer, database)
                told = await rounds(running, request, database)
    issuer.stop()
    tell(told)


if __name__ == "__main__":
    uvloop.run(measure())
