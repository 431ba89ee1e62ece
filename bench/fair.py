"""What billing's worker is measured beside: what a good programmer would write for this topic and no other.

Two loops on a connection each. One hears: a batch is a transaction that passes over repeats, reads the sessions,
the terms and the agreements, decides, and writes lines, sessions and outbox with one statement each. The other
carries the outbox to the broker, with every header, and archives it. Neither parks, retries, traces or reconnects.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from time import monotonic
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import asyncpg
import msgspec
from aiokafka import AIOKafkaConsumer

import drains
from chassis import kafka
from chassis.connection import prepare
from chassis.ids import new_id
from chassis.settings import ServiceSettings
from contracts import billing as said_by_billing
from contracts import dispatch, flow
from contracts.envelope import Message
from outcomes import NOW
from rivals import Begun

_decode = msgspec.json.Decoder(dispatch.SessionHeld).decode
_CLAIM = """
    INSERT INTO inbox (area_id, consumer, event_id) SELECT $1, 'bench', * FROM unnest($2::uuid[])
    ON CONFLICT DO NOTHING RETURNING event_id
"""
_SESSIONS = """
    SELECT session_id, order_id, expert_id, unit_id, work_form, starts_at, ends_at, outcome_revision, revision,
           line_id, sequence
    FROM session WHERE area_id = $1 AND session_id = ANY ($2::uuid[]) FOR UPDATE
"""
_TERMS = "SELECT time_zone, closed_through FROM area WHERE area_id = $1"
_POLICIES = "SELECT * FROM cancellation_policy WHERE area_id = $1 ORDER BY valid_from DESC, version DESC"
_SCHEDULES = "SELECT * FROM fee_schedule WHERE area_id = $1 ORDER BY valid_from DESC, version DESC"
_AGREEMENTS = """
    SELECT expert_id, work_forms, valid_from, valid_until FROM agreement
    WHERE area_id = $1 AND expert_id = ANY ($2::uuid[])
"""
_KEEP = """
    UPDATE session SET outcome = $2, outcome_revision = kept.outcome_revision, revision = kept.revision,
           line_id = kept.line_id, missing = NULL, sequence = kept.sequence
    FROM unnest($3::uuid[], $4::uuid[], $5::int[], $6::int[], $7::bigint[])
      AS kept (session_id, line_id, outcome_revision, revision, sequence)
    WHERE session.area_id = $1 AND session.session_id = kept.session_id
"""
_LINE = """
    INSERT INTO fee_line (area_id, line_id, session_id, expert_id, unit_id, revision, kind, amount_minor, currency,
                          rule, policy_version, schedule_version, work_month, statement_month, corrects, facts,
                          caused_by, decided_at)
    SELECT $1, line_id, session_id, expert_id, unit_id, revision, 'fee', amount_minor, $2, 'held', $3, $4,
           work_month, statement_month, NULL, facts::jsonb, caused_by, $5
    FROM unnest($6::uuid[], $7::uuid[], $8::uuid[], $9::uuid[], $10::int[], $11::bigint[], $12::text[], $13::text[],
                $14::text[], $15::uuid[])
      AS added (line_id, session_id, expert_id, unit_id, revision, amount_minor, work_month, statement_month, facts,
                caused_by)
"""
_OUTBOX = """
    INSERT INTO outbox (area_id, event_id, topic, key, type, schema, subject, sequence, said_at, correlation_id,
                        causation_id, traceparent, tracestate, payload)
    SELECT $1, event_id, $2, key, $3, $4, subject, sequence, $5, correlation_id, causation_id, traceparent, '',
           payload
    FROM unnest($6::uuid[], $7::text[], $8::text[], $9::bigint[], $10::text[], $11::uuid[], $12::text[], $13::bytea[])
      AS new (event_id, key, subject, sequence, correlation_id, causation_id, traceparent, payload)
"""


class Heard(msgspec.Struct):
    """A record as far as it matters here."""

    event_id: UUID
    area: str
    correlation_id: str
    traceparent: str
    body: dispatch.SessionHeld


class Decided(msgspec.Struct):
    """What an outcome earns: the row of its line, and what is kept of its session."""

    heard: Heard
    session: asyncpg.Record
    line_id: UUID
    amount: int
    month: str
    statement_month: str
    facts: str


async def by_hand(settings: ServiceSettings, topic: str, count: int) -> float:
    """Return events per second until the broker has every fee and all are archived."""
    begun, spoken = Begun(), asyncio.Event()
    ended, _ = await asyncio.gather(
        _carry(settings, count, spoken), _hear(settings, topic, count, begun, spoken)
    )
    return count / (ended - begun.at)


async def _hear(
    settings: ServiceSettings, topic: str, count: int, begun: Begun, spoken: asyncio.Event
) -> None:
    connection = await asyncpg.connect(settings.database_url.get_secret_value())
    await prepare(connection)
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
        found = await consumer.getmany(timeout_ms=1000, max_records=500)
        if records := [record for part in found.values() for record in part]:
            await _take(connection, [_read(record) for record in records])
            spoken.set()
            await consumer.commit()
            done += len(records)
    await consumer.stop()
    await connection.close()


async def _carry(settings: ServiceSettings, count: int, spoken: asyncio.Event) -> float:
    """Return when the broker had everything."""
    url = settings.database_url.get_secret_value()
    connection = await asyncpg.connect(url, server_settings={"kokemus.areas": "*"})
    producer = kafka.producer(settings)
    await producer.start()
    done = 0
    while done < count:
        spoken.clear()
        if rows := await connection.fetch(drains.READ):
            await drains.carried(connection, producer, rows)
            done += len(rows)
        else:
            await spoken.wait()
    ended = monotonic()
    await producer.stop()
    await connection.close()
    return ended


def _read(record: Any) -> Heard:
    found = dict(record.headers)
    return Heard(
        UUID(found["ce_id"].decode()),
        found["ce_area"].decode(),
        found["correlation_id"].decode(),
        found.get("traceparent", b"").decode(),
        _decode(record.value),
    )


async def _take(connection: asyncpg.Connection, batch: Sequence[Heard]) -> None:
    area = batch[0].area
    async with connection.transaction():
        await connection.fetchval("SELECT set_config('kokemus.areas', $1, true)", area)
        claimed = {
            row["event_id"]
            for row in await connection.fetch(_CLAIM, area, sorted(one.event_id for one in batch))
        }
        new = [one for one in batch if one.event_id in claimed]
        wanted = [one.body.session_id for one in new]
        sessions = {row["session_id"]: row for row in await connection.fetch(_SESSIONS, area, wanted)}
        experts = {row["expert_id"] for row in sessions.values()}
        (terms,) = await connection.fetch(_TERMS, area)
        policies = await connection.fetch(_POLICIES, area)
        schedules = await connection.fetch(_SCHEDULES, area)
        agreements: dict[UUID, list[asyncpg.Record]] = {}
        for row in await connection.fetch(_AGREEMENTS, area, list(experts)):
            agreements.setdefault(row["expert_id"], []).append(row)
        # One version of each is in force in this benchmark; a real loop would group by them.
        policy, schedule = policies[0], schedules[0]
        decided = [
            _decided(one, sessions[one.body.session_id], terms, policy, schedule, agreements) for one in new
        ]
        await _keep(connection, area, decided, policy, schedule)


def _decided(
    heard: Heard,
    session: asyncpg.Record,
    terms: asyncpg.Record,
    policy: asyncpg.Record,
    schedule: asyncpg.Record,
    agreements: Mapping[UUID, Sequence[asyncpg.Record]],
) -> Decided:
    starts_at: datetime = session["starts_at"]
    day = starts_at.astimezone(ZoneInfo(terms["time_zone"])).date()
    if not any(
        one["valid_from"] <= day
        and (one["valid_until"] is None or day <= one["valid_until"])
        and (not one["work_forms"] or session["work_form"] in one["work_forms"])
        for one in agreements.get(session["expert_id"], ())
    ):
        raise ValueError("a session has no agreement in force; in this bench every session has one")
    price = next(one for one in schedule["prices"] if one["work_form"] == session["work_form"])
    minutes = int((session["ends_at"] - starts_at).total_seconds()) // 60
    amount = price["amount_minor"] * policy["percent"]["held"] // 100
    facts: dict[str, object] = {"basis": price["basis"], "rate_minor": price["amount_minor"]}
    if price["basis"] == "per_hour":
        facts["minutes"] = minutes
        amount = (amount * minutes + 30) // 60
    month = f"{day.year:04d}-{day.month:02d}"
    stated = month if month > terms["closed_through"] else f"{NOW:%Y-%m}"
    return Decided(heard, session, new_id(NOW), amount, month, stated, msgspec.json.encode(facts).decode())


async def _keep(
    connection: asyncpg.Connection,
    area: str,
    decided: Sequence[Decided],
    policy: asyncpg.Record,
    schedule: asyncpg.Record,
) -> None:
    ids = [one.heard.body.session_id for one in decided]
    line_ids = [one.line_id for one in decided]
    causes = [one.heard.event_id for one in decided]
    revisions = [max(one.heard.body.revision, one.session["revision"] + 1) for one in decided]
    sequences = [one.session["sequence"] + 1 for one in decided]
    currency = schedule["currency"]
    await connection.execute(
        _KEEP,
        area,
        {"kind": "held"},
        ids,
        line_ids,
        [one.heard.body.revision for one in decided],
        revisions,
        sequences,
    )
    await connection.execute(
        _LINE,
        area,
        currency,
        policy["version"],
        schedule["version"],
        NOW,
        line_ids,
        ids,
        [one.session["expert_id"] for one in decided],
        [one.session["unit_id"] for one in decided],
        revisions,
        [one.amount for one in decided],
        [one.month for one in decided],
        [one.statement_month for one in decided],
        [one.facts for one in decided],
        causes,
    )
    await _say(
        connection,
        area,
        decided,
        [
            flow.say(_event(one, revision, currency, policy, schedule), area=area, sequence=sequence)
            for one, revision, sequence in zip(decided, revisions, sequences, strict=True)
        ],
    )


async def _say(
    connection: asyncpg.Connection, area: str, decided: Sequence[Decided], messages: Sequence[Message]
) -> None:
    first = messages[0]
    await connection.execute(
        _OUTBOX,
        area,
        first.topic,
        first.type,
        first.schema,
        NOW,
        [new_id(NOW) for _ in messages],
        [message.key for message in messages],
        [message.subject for message in messages],
        [message.sequence for message in messages],
        [one.heard.correlation_id for one in decided],
        [one.heard.event_id for one in decided],
        [one.heard.traceparent for one in decided],
        [message.data for message in messages],
    )


def _event(
    one: Decided, revision: int, currency: str, policy: asyncpg.Record, schedule: asyncpg.Record
) -> said_by_billing.FeeAssessed:
    line = said_by_billing.FeeLine(
        line_id=one.line_id,
        kind="fee",
        amount_minor=one.amount,
        rule="held",
        policy_version=policy["version"],
        schedule_version=schedule["version"],
        work_month=one.month,
        statement_month=one.statement_month,
    )
    return said_by_billing.FeeAssessed(
        session_id=one.session["session_id"],
        order_id=one.session["order_id"],
        expert_id=one.session["expert_id"],
        unit_id=one.session["unit_id"],
        revision=revision,
        currency=currency,
        lines=[line],
    )
