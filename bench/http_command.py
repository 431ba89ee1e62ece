"""How much a command over HTTP costs: registering a unit, beside a bare ASGI application with one SQL statement.

kokemus   POST /v1/areas/{area}/units: token, row security, Idempotency-Key, decision, unit, outbox row
bare      raw ASGI + msgspec, one statement that writes the same two rows, nobody asked who they are
one at a time is measured as well (concurrency 1), for what a single person waits
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from statistics import median
from time import perf_counter
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import msgspec
import uvicorn
import uvloop

from chassis.testing.issuer import IssuerServer
from kokemus.machine.probes import free_port
from kokemus.platform.service_databases import ServiceDatabase
from kokemus_client import Client
from kokemus_client.registry import AreaBody, ContactBody, NewStaffBody
from measuring import finish, paired, percentile, show
from places import service_database

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
REQUESTS = 2_000
CONCURRENCY = 32
AREA = "bench-area"
HOST = "127.0.0.1"
NEEDED = {"name": "Unit of the benchmark", "cost_centre": "4711"}

Bare = Callable[
    [dict[str, Any], Callable[[], Awaitable[Any]], Callable[[Any], Awaitable[None]]], Awaitable[None]
]

_ONE_STATEMENT = """
    WITH allowed AS (SELECT set_config('kokemus.areas', $1, true)),
    written AS (
        INSERT INTO bare_unit (area_id, unit_id, name, cost_centre, coordinator_id)
        SELECT $1, $2, $3, $4, $5 FROM allowed RETURNING unit_id
    )
    INSERT INTO bare_outbox (area_id, event_id, topic, key, payload)
    SELECT $1, $6, 'registry.internal.unit.v1', $1 || ':' || unit_id, $7 FROM written
"""


class Asked(msgspec.Struct):
    """What the bare application reads."""

    name: str
    cost_centre: str
    coordinator_id: UUID


async def bare_application() -> Bare:
    """Return the rival: as little as can be between the socket and one statement."""
    pool = await asyncpg.create_pool(os.environ["BENCH_URL"], min_size=8, max_size=8)
    read = msgspec.json.Decoder(Asked).decode

    async def application(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        body = (await receive())["body"]
        asked = read(body)
        unit_id = uuid4()
        await pool.execute(
            _ONE_STATEMENT, AREA, unit_id, asked.name, asked.cost_centre, asked.coordinator_id, uuid4(), body
        )
        answer = msgspec.json.encode({"unit_id": unit_id})
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": 201, "headers": headers})
        await send({"type": "http.response.body", "body": answer})

    return application


async def serve_bare() -> None:
    """Be the rival's process."""
    application: Any = await bare_application()
    config = uvicorn.Config(
        application,
        host=HOST,
        port=int(os.environ["BENCH_PORT"]),
        log_config=None,
        access_log=False,
        lifespan="off",
    )
    await uvicorn.Server(config).serve()


@asynccontextmanager
async def process(port: int, *command: str, **environment: str) -> AsyncIterator[None]:
    """Run a server process for as long as it is needed."""
    running = await asyncio.create_subprocess_exec(*command, env={**os.environ, **environment})
    try:
        for _ in range(600):
            try:
                _, writer = await asyncio.open_connection(HOST, port)
                writer.close()
                break
            except OSError:
                await asyncio.sleep(0.05)
        yield
    finally:
        running.terminate()
        await running.wait()


async def load(
    port: int, path: str, headers: str, body: bytes, *, at_once: int, requests: int
) -> tuple[float, list[float]]:
    """Return requests per second and each one's milliseconds; a closed loop over kept connections."""
    numbers = iter(range(requests))
    took: list[float] = []

    async def one_connection() -> None:
        reader, writer = await asyncio.open_connection(HOST, port)
        for _ in numbers:
            head = f"POST {path} HTTP/1.1\r\nHost: bench\r\nIdempotency-Key: {uuid4()}\r\n{headers}"
            begun = perf_counter()
            writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
            answer = await reader.readuntil(b"\r\n\r\n")
            if not answer.startswith(b"HTTP/1.1 201"):
                rest = await reader.read(2000)
                raise RuntimeError(f"expected 201, got {answer!r} {rest!r}")
            length = int(answer.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            await reader.readexactly(length)
            took.append((perf_counter() - begun) * 1000)
        writer.close()

    begun = perf_counter()
    await asyncio.gather(*(one_connection() for _ in range(at_once)))
    return requests / (perf_counter() - begun), took


async def prepared(port: int, issuer: IssuerServer) -> tuple[str, str, bytes]:
    """Open the area and register the coordinator; return path, headers and body of the measured request."""
    token = issuer.issuer.token("bench", areas=[AREA], roles=["coordinator", "operator"])
    async with Client({"registry": f"http://{HOST}:{port}"}, token) as client:
        names = {"fi": "Mitta", "sv": "Mått", "en": "Measure"}
        (await client.registry.post_area(AREA, AreaBody(model="wellbeing_area", names=names))).expect()
        contact = ContactBody(email="mitta@example.org", language="fi")
        coordinator = NewStaffBody(name="Mitta M.", contact=contact, roles=["unit_coordinator"])
        person = (await client.registry.post_staff(AREA, coordinator)).expect()
    body = msgspec.json.encode(NEEDED | {"coordinator_id": person.person_id})
    headers = f"Authorization: Bearer {token}\r\nContent-Type: application/json\r\n"
    return f"/v1/areas/{AREA}/units", headers, body


async def bare_tables(database: ServiceDatabase) -> None:
    """Make the rival's two tables, with the same columns and keys and nothing to guard them."""
    owner = await asyncpg.connect(database.owner_url)
    await owner.execute("""
        CREATE TABLE bare_unit (area_id text, unit_id uuid, name text, cost_centre text, coordinator_id uuid,
                                PRIMARY KEY (area_id, unit_id));
        CREATE TABLE bare_outbox (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, area_id text, event_id uuid,
                                  topic text, key text, payload bytea);
        GRANT SELECT, INSERT ON bare_unit, bare_outbox TO registry_app;
    """)
    await owner.close()


async def measure() -> None:
    """Measure both applications, each in a process of its own, in turns."""
    rates: dict[str, list[float]] = {"bare": [], "kokemus": []}
    p99: dict[str, list[float]] = {"bare": [], "kokemus": []}
    alone: dict[str, list[float]] = {"bare": [], "kokemus": []}
    issuer = IssuerServer().start()
    async with service_database("registry") as database:
        await bare_tables(database)
        ports = {"bare": free_port(), "kokemus": free_port()}
        ours = {
            "KOKEMUS_DATABASE_URL": database.app_url,
            "KOKEMUS_OIDC_ISSUER": issuer.issuer.url,
            "KOKEMUS_HTTP_PORT": str(ports["kokemus"]),
            "KOKEMUS_LOG_LEVEL": "WARNING",
        }
        async with (
            process(ports["kokemus"], sys.executable, "-m", "registry", "api", **ours),
            process(
                ports["bare"],
                sys.executable,
                __file__,
                "bare",
                BENCH_URL=database.app_url,
                BENCH_PORT=str(ports["bare"]),
            ),
        ):
            request = await prepared(ports["kokemus"], issuer)
            for port in ports.values():  # warm both up
                await load(port, *request, at_once=CONCURRENCY, requests=500)
            for _ in range(ROUNDS):
                for name, port in ports.items():
                    rate, took = await load(port, *request, at_once=CONCURRENCY, requests=REQUESTS)
                    rates[name].append(rate)
                    p99[name].append(percentile(took, 0.99))
                    _, took = await load(port, *request, at_once=1, requests=REQUESTS // 10)
                    alone[name].append(median(took))
    issuer.stop()
    show(f"commands, {CONCURRENCY} at once", "requests/s", rates, "bare")
    show(f"p99, {CONCURRENCY} at once", "ms", p99, "bare")
    show("median, one at a time", "ms", alone, "bare")
    summary = {
        "ratio": round(paired(rates["kokemus"], rates["bare"]), 2),
        "p99_ratio": round(paired(p99["kokemus"], p99["bare"]), 2),
        "alone_ratio": round(paired(alone["kokemus"], alone["bare"]), 2),
    }
    finish("http", summary, {"requests_s": rates, "p99_ms": p99, "alone_ms": alone})


if __name__ == "__main__":
    uvloop.run(serve_bare() if sys.argv[1:] == ["bare"] else measure())
