"""What billing's worker is measured beside for orientation: a loop that does less than must be, and the naive way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from time import monotonic
from typing import Any
from uuid import uuid4

import asyncpg
import msgspec
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRebalanceListener

from chassis import headers, kafka
from chassis.connection import prepare
from chassis.ids import new_id
from chassis.settings import ServiceSettings
from contracts import billing as said_by_billing
from contracts import dispatch, flow
from outcomes import AREA, EXPERT, FEES, NOW, STARTS, UNIT

NAIVE_OUTCOMES = 400
RULE = "held"


class Begun(ConsumerRebalanceListener):  # type: ignore[misc]
    """Notes when the partitions were assigned."""

    def __init__(self) -> None:
        self.at = 0.0

    async def on_partitions_revoked(self, revoked: Any) -> None:
        """Do nothing."""

    async def on_partitions_assigned(self, assigned: Any) -> None:  # noqa: ARG002
        """Note the time."""
        self.at = monotonic()


async def floor(settings: ServiceSettings, topic: str, count: int) -> float:
    """Return events per second of a loop that reads nothing, decides nothing and sends what it has in memory."""
    return await _loop(settings, topic, count, 500, _take_batch)


async def naive(settings: ServiceSettings, topic: str, count: int) -> float:
    """Return events per second of one event, one transaction, one publish."""
    return await _loop(settings, topic, min(count, NAIVE_OUTCOMES), 1, _take_one)


Take = Callable[[asyncpg.Connection, AIOKafkaProducer, Sequence[Any]], Any]


async def _loop(settings: ServiceSettings, topic: str, count: int, most: int, take: Take) -> float:
    connection = await asyncpg.connect(settings.database_url.get_secret_value())
    await prepare(connection)
    producer = kafka.producer(settings)
    await producer.start()
    begun = Begun()
    consumer = AIOKafkaConsumer(
        **kafka.connection(settings),
        group_id=f"bench.{uuid4().hex[:8]}",
        auto_offset_reset="earliest",
        enable_auto_commit=False,
        fetch_max_wait_ms=settings.kafka_fetch_wait_ms,
    )
    consumer.subscribe([topic], listener=begun)
    await consumer.start()
    done = 0
    while done < count:
        found = await consumer.getmany(timeout_ms=1000, max_records=most)
        records = [record for part in found.values() for record in part]
        if records:
            await take(connection, producer, records)
            await consumer.commit()
            done += len(records)
    seconds = monotonic() - begun.at
    await consumer.stop()
    await producer.stop()
    await connection.close()
    return done / seconds


_decode = msgspec.json.Decoder(dispatch.SessionHeld).decode
FACTS = {"starts_at": STARTS.isoformat(), "minutes": 60, "price_minor": 5000, "basis": "per_session"}
_INBOX = """
    INSERT INTO inbox (area_id, consumer, event_id) SELECT $1, $2, * FROM unnest($3::uuid[]) ON CONFLICT DO NOTHING
"""
_SESSION = """
    UPDATE session SET outcome = $3, outcome_revision = 1, revision = 1, line_id = kept.line_id, sequence = 1
    FROM unnest($1::uuid[], $2::uuid[]) AS kept (session_id, line_id)
    WHERE session.area_id = $4 AND session.session_id = kept.session_id
"""
_LINE = """
    INSERT INTO fee_line (area_id, line_id, session_id, expert_id, unit_id, revision, kind, amount_minor, currency,
                          rule, policy_version, schedule_version, work_month, statement_month, corrects, facts,
                          caused_by, decided_at)
    SELECT $1, line_id, session_id, $2, $3, 1, 'fee', 5000, 'EUR', $9, 1, 1, '2026-10', '2026-10', NULL, $4,
           caused_by, $5
    FROM unnest($6::uuid[], $7::uuid[], $8::uuid[]) AS added (line_id, session_id, caused_by)
"""
_OUTBOX = """
    INSERT INTO outbox (area_id, event_id, topic, key, type, schema, subject, sequence, said_at, correlation_id,
                        causation_id, traceparent, tracestate, payload)
    SELECT $1, event_id, $2, key, $3, $4, subject, 1, $5, correlation_id, causation_id, '', '', payload
    FROM unnest($6::uuid[], $7::text[], $8::text[], $9::text[], $10::uuid[], $11::bytea[])
      AS new (event_id, key, subject, correlation_id, causation_id, payload)
"""
_ARCHIVE = """
    WITH gone AS (DELETE FROM outbox WHERE event_id = ANY ($1::uuid[]) RETURNING *)
    INSERT INTO outbox_archive (id, area_id, event_id, topic, key, type, schema, subject, sequence, said_at,
                                correlation_id, causation_id, traceparent, tracestate, payload, created_at)
    SELECT id, area_id, event_id, topic, key, type, schema, subject, sequence, said_at, correlation_id,
           causation_id, traceparent, tracestate, payload, created_at FROM gone
"""


def _decided(records: Sequence[Any]) -> list[tuple[Any, ...]]:
    rows = []
    for record in records:
        envelope = headers.read(record.headers, record.key)
        heard = _decode(record.value)
        line_id = new_id(NOW)
        fee = said_by_billing.FeeAssessed(
            session_id=heard.session_id,
            order_id=heard.order_id,
            expert_id=heard.expert_id,
            unit_id=heard.unit_id,
            revision=1,
            currency="EUR",
            lines=[
                said_by_billing.FeeLine(
                    line_id=line_id,
                    kind="fee",
                    amount_minor=5000,
                    rule="held",
                    policy_version=1,
                    schedule_version=1,
                    work_month="2026-10",
                    statement_month="2026-10",
                )
            ],
        )
        message = flow.say(fee, area=AREA, sequence=1)
        rows.append((envelope.event_id, heard.session_id, line_id, new_id(NOW), message, str(heard.order_id)))
    return rows


async def _take_batch(
    connection: asyncpg.Connection, producer: AIOKafkaProducer, records: Sequence[Any]
) -> None:
    rows = _decided(records)
    causes = [row[0] for row in rows]
    sessions = [row[1] for row in rows]
    lines = [row[2] for row in rows]
    said_ids = [row[3] for row in rows]
    messages = [row[4] for row in rows]
    async with connection.transaction():
        await connection.fetchval("SELECT set_config('kokemus.areas', $1, true)", AREA)
        await connection.execute(_INBOX, AREA, "bench", sorted(causes))
        await connection.execute(_LINE, AREA, EXPERT, UNIT, FACTS, NOW, lines, sessions, causes, RULE)
        await connection.execute(_SESSION, sessions, lines, {"kind": "held"}, AREA)
        first = messages[0]
        columns = (
            said_ids,
            [message.key for message in messages],
            [message.subject for message in messages],
            [row[5] for row in rows],
            causes,
            [message.data for message in messages],
        )
        await connection.execute(_OUTBOX, AREA, FEES, first.type, first.schema, NOW, *columns)
    acks = [
        await producer.send(
            FEES, message.data, key=message.key.encode(), headers=[("ce_id", str(event_id).encode())]
        )
        for message, event_id in zip(messages, said_ids, strict=True)
    ]
    await asyncio.gather(*acks)
    async with connection.transaction():
        await connection.fetchval("SELECT set_config('kokemus.areas', $1, true)", AREA)
        await connection.execute(_ARCHIVE, said_ids)


async def _take_one(
    connection: asyncpg.Connection, producer: AIOKafkaProducer, records: Sequence[Any]
) -> None:
    for record in records:
        await _take_batch(connection, producer, [record])
