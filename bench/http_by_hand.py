"""The rival that does the same: one endpoint that a good programmer has written by hand, with FastAPI and asyncpg.

It does, on the tables and under the row-level security of registry: the token (`http_serving`), a pydantic body, the
areas of the transaction, the Idempotency-Key taken first and its answer kept, the area looked up, the coordinator read
FOR SHARE, the unit, the outbox row with its trace, all in one transaction; a span and metrics for each request. Each
statement is one plain call, one after the other; the pool and the garbage collector are as they come.

It does not: wake the relay (whatever reads its outbox would poll), bound what strangers send and for how long, tell
every mistake at once as problem+json, bound the length of names, count and log noes, name what passes by itself.
"""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from hashlib import sha256
from typing import Annotated
from uuid import UUID, uuid4

import asyncpg
import uvloop
from fastapi import Depends, FastAPI, Header, HTTPException, Request, Response
from opentelemetry import propagate
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
from pydantic import BaseModel

from http_serving import POOL, Principal, coordinator, serve, telemetry

WRITTEN = ("unit", "outbox", "idempotency")
"""What it writes to, the same as kokemus."""


class NewUnit(BaseModel):
    """The body."""

    name: str
    names: dict[str, str] = {}
    cost_centre: str
    coordinator_id: UUID
    unit_id: UUID | None = None


class UnitView(BaseModel):
    """The answer."""

    unit_id: UUID
    name: str
    names: dict[str, str]
    cost_centre: str
    coordinator_id: UUID
    version: int


class UnitRegistered(BaseModel):
    """What is said."""

    unit_id: UUID
    name: str
    cost_centre: str
    coordinator_id: UUID
    names: dict[str, str]


async def _init(connection: asyncpg.Connection[asyncpg.Record]) -> None:
    await connection.set_type_codec("jsonb", schema="pg_catalog", encoder=json.dumps, decoder=json.loads)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with asyncpg.create_pool(os.environ["BENCH_URL"], min_size=POOL, max_size=POOL, init=_init) as pool:
        app.state.pool = pool
        yield


app = FastAPI(lifespan=lifespan)
FastAPIInstrumentor.instrument_app(app, exclude_spans=["receive", "send"])


@app.post("/v1/areas/{area}/units", status_code=201, response_model=UnitView)
async def post_unit(
    request: Request,
    area: str,
    body: NewUnit,
    by: Annotated[Principal, Depends(coordinator)],
    idempotency_key: Annotated[str, Header(min_length=1, max_length=200)],
) -> Response:
    """Register a unit with its named coordinator, once per Idempotency-Key."""
    fingerprint = sha256(f"{request.method} {request.url.path}\n".encode() + await request.body()).digest()
    place = (area, by.sub, idempotency_key)
    async with request.app.state.pool.acquire() as connection, connection.transaction():
        await connection.execute("SELECT set_config('kokemus.areas', $1, true)", area)
        if not await _first(connection, place, fingerprint):
            return await _again(connection, place, fingerprint)
        answer = await _register(connection, area, body)
        headers = {"Location": f"/v1/areas/{area}/units/{answer.unit_id}", "ETag": '"1"'}
        encoded = answer.model_dump_json().encode()
        await connection.execute(
            "UPDATE idempotency SET status = $4, headers = $5, body = $6"
            " WHERE area_id = $1 AND subject = $2 AND key = $3",
            *(*place, 201, headers, encoded),
        )
    return Response(encoded, 201, headers, "application/json")


async def _register(connection: asyncpg.Connection[asyncpg.Record], area: str, body: NewUnit) -> UnitView:
    if await connection.fetchrow("SELECT * FROM area WHERE area_id = $1", area) is None:
        raise HTTPException(404, f"area {area} is not open yet")
    staff = await connection.fetchrow(
        "SELECT * FROM staff WHERE area_id = $1 AND person_id = $2 FOR SHARE", area, body.coordinator_id
    )
    if staff is None or "unit_coordinator" not in staff["roles"]:
        raise HTTPException(422, "the coordinator is no unit_coordinator of the area")
    now = datetime.now(UTC)
    unit = UnitView(**body.model_dump(exclude={"unit_id"}), unit_id=body.unit_id or uuid4(), version=1)
    added = await connection.fetchval(
        "INSERT INTO unit (area_id, unit_id, name, names, cost_centre, coordinator_id, version, registered_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING unit_id",
        *(
            area,
            unit.unit_id,
            unit.name,
            unit.names,
            unit.cost_centre,
            unit.coordinator_id,
            unit.version,
            now,
        ),
    )
    if added is None:
        raise HTTPException(409, "the unit is registered already")
    await _say(connection, area, unit, now)
    return unit


async def _say(
    connection: asyncpg.Connection[asyncpg.Record], area: str, unit: UnitView, now: datetime
) -> None:
    carrier: dict[str, str] = {}
    propagate.inject(carrier)
    event = UnitRegistered(**unit.model_dump(exclude={"version"}))
    await connection.execute(
        "INSERT INTO outbox (area_id, event_id, topic, key, type, schema, subject, sequence, said_at,"
        " correlation_id, causation_id, traceparent, tracestate, payload)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, NULL, $11, $12, $13)",
        *(area, uuid4(), "registry.internal.unit.v1", f"{area}:{unit.unit_id}", "registry.UnitRegistered.v1"),
        *("registry.UnitRegistered.v1", str(unit.unit_id), unit.version, now, str(unit.unit_id)),
        *(carrier.get("traceparent", ""), carrier.get("tracestate", ""), event.model_dump_json().encode()),
    )


async def _first(
    connection: asyncpg.Connection[asyncpg.Record], place: tuple[str, str, str], fingerprint: bytes
) -> bool:
    taken = await connection.fetchval(
        "INSERT INTO idempotency (area_id, subject, key, fingerprint, status, headers, body)"
        " VALUES ($1, $2, $3, $4, 0, '{}', '') ON CONFLICT DO NOTHING RETURNING true",
        *(*place, fingerprint),
    )
    return taken is not None


async def _again(
    connection: asyncpg.Connection[asyncpg.Record], place: tuple[str, str, str], fingerprint: bytes
) -> Response:
    row = await connection.fetchrow(
        "SELECT * FROM idempotency WHERE area_id = $1 AND subject = $2 AND key = $3", *place
    )
    assert row is not None, "a key that is taken has a row"
    if row["fingerprint"] != fingerprint:
        raise HTTPException(422, "the Idempotency-Key was used for another request")
    return Response(row["body"], row["status"], row["headers"], "application/json")


if __name__ == "__main__":
    telemetry("by-hand")
    uvloop.run(serve(app))
