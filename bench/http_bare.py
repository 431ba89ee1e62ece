"""For orientation: as little as can be between the socket and one SQL statement.

Raw ASGI and msgspec; one statement writes a unit and an outbox row into tables that nothing guards. Nobody is asked
who they are, nothing is decided, no repeat is told from a first request, nothing is traced.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias
from uuid import UUID, uuid4

import asyncpg
import msgspec
import uvloop

from http_serving import AREA, POOL, serve

TABLES = """
    CREATE TABLE bare_unit (area_id text, unit_id uuid, name text, cost_centre text, coordinator_id uuid,
                            PRIMARY KEY (area_id, unit_id));
    CREATE TABLE bare_outbox (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, area_id text, event_id uuid,
                              topic text, key text, payload bytea);
    GRANT SELECT, INSERT ON bare_unit, bare_outbox TO registry_app;
"""
WRITTEN = ("bare_unit", "bare_outbox")
"""What it writes to."""

_ONE_STATEMENT = """
    WITH allowed AS (SELECT set_config('kokemus.areas', $1, true)),
    written AS (
        INSERT INTO bare_unit (area_id, unit_id, name, cost_centre, coordinator_id)
        SELECT $1, $2, $3, $4, $5 FROM allowed RETURNING unit_id
    )
    INSERT INTO bare_outbox (area_id, event_id, topic, key, payload)
    SELECT $1, $6, 'registry.internal.unit.v1', $1 || ':' || unit_id, $7 FROM written
"""

Receive: TypeAlias = Callable[[], Awaitable[Any]]
Send: TypeAlias = Callable[[Any], Awaitable[None]]


class Wished(msgspec.Struct):
    """The body that is read."""

    name: str
    cost_centre: str
    coordinator_id: UUID


async def main() -> None:
    """Be the process."""
    pool = await asyncpg.create_pool(os.environ["BENCH_URL"], min_size=POOL, max_size=POOL)
    read = msgspec.json.Decoder(Wished).decode

    async def application(scope: Any, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        body = (await receive())["body"]
        wished = read(body)
        unit_id = uuid4()
        await pool.execute(
            _ONE_STATEMENT,
            AREA,
            unit_id,
            wished.name,
            wished.cost_centre,
            wished.coordinator_id,
            uuid4(),
            body,
        )
        answer = msgspec.json.encode({"unit_id": unit_id})
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": 201, "headers": headers})
        await send({"type": "http.response.body", "body": answer})

    await serve(application)


if __name__ == "__main__":
    uvloop.run(main())
