"""What draining is measured beside: one good programmer's loop, and the least that moves rows to the broker."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC
from time import perf_counter

import asyncpg
from aiokafka import AIOKafkaProducer

from chassis import kafka
from chassis.settings import ServiceSettings
from kokemus.platform.service_databases import ServiceDatabase

BATCH = 500
READ = """
    SELECT id, event_id, area_id, topic, key, type, schema, subject, sequence, said_at, correlation_id, causation_id,
           traceparent, tracestate, payload FROM outbox ORDER BY id LIMIT 500
"""
ARCHIVE = """
    WITH gone AS (DELETE FROM outbox WHERE id = ANY ($1::bigint[]) RETURNING *)
    INSERT INTO outbox_archive (id, area_id, event_id, topic, key, type, schema, subject, sequence, said_at,
                                correlation_id, causation_id, traceparent, tracestate, payload, created_at)
    SELECT id, area_id, event_id, topic, key, type, schema, subject, sequence, said_at,
           correlation_id, causation_id, traceparent, tracestate, payload, created_at FROM gone
"""
_LEAST = "SELECT id, topic, key, payload FROM outbox ORDER BY id LIMIT 500"
_FORGET = "DELETE FROM outbox WHERE id = ANY ($1::bigint[])"

Rows = Sequence[asyncpg.Record]
Carry = Callable[[asyncpg.Connection, AIOKafkaProducer, Rows], Awaitable[None]]


async def by_hand(settings: ServiceSettings, database: ServiceDatabase) -> float:
    """Return the seconds of a loop with the relay's headers and archive, and none of its care for failures."""
    return await _loop(settings, database, READ, carried)


async def floor(settings: ServiceSettings, database: ServiceDatabase) -> float:
    """Return the seconds of a loop that sends no headers and keeps no archive."""
    return await _loop(settings, database, _LEAST, _forgotten)


async def _loop(settings: ServiceSettings, database: ServiceDatabase, read: str, carry: Carry) -> float:
    connection = await asyncpg.connect(database.app_url, server_settings={"kokemus.areas": "*"})
    producer = kafka.producer(settings)
    await producer.start()
    begun = perf_counter()
    while rows := await connection.fetch(read):
        await carry(connection, producer, rows)
    seconds = perf_counter() - begun
    await producer.stop()
    await connection.close()
    return seconds


async def carried(connection: asyncpg.Connection, producer: AIOKafkaProducer, rows: Rows) -> None:
    """Send these rows with every header, wait for the broker, and move them to the archive."""
    sent = [
        await producer.send(row["topic"], row["payload"], key=row["key"].encode(), headers=headers_of(row))
        for row in rows
    ]
    await asyncio.gather(*sent)
    await connection.execute(ARCHIVE, [row["id"] for row in rows])


def headers_of(row: asyncpg.Record) -> list[tuple[str, bytes]]:
    """Return what the relay says of a row, written down straight."""
    headers = [
        ("ce_specversion", b"1.0"),
        ("ce_id", str(row["event_id"]).encode()),
        ("ce_type", row["type"].encode()),
        ("ce_source", b"/kokemus/bench"),
        ("ce_time", row["said_at"].astimezone(UTC).isoformat().encode()),
        ("ce_subject", row["subject"].encode()),
        ("ce_dataschema", row["schema"].encode()),
        ("ce_area", row["area_id"].encode()),
        ("ce_sequence", str(row["sequence"]).encode()),
        ("content-type", b"application/json"),
        ("correlation_id", row["correlation_id"].encode()),
    ]
    if row["causation_id"] is not None:
        headers.append(("ce_causationid", str(row["causation_id"]).encode()))
    if row["traceparent"]:
        headers.append(("traceparent", row["traceparent"].encode()))
    if row["tracestate"]:
        headers.append(("tracestate", row["tracestate"].encode()))
    return headers


async def _forgotten(connection: asyncpg.Connection, producer: AIOKafkaProducer, rows: Rows) -> None:
    sent = [await producer.send(row["topic"], row["payload"], key=row["key"].encode()) for row in rows]
    await asyncio.gather(*sent)
    await connection.execute(_FORGET, [row["id"] for row in rows])
