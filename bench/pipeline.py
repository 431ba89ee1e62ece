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
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import msgspec
import uvloop
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRebalanceListener

from billing import consumers
from chassis import headers, kafka, telemetry
from chassis.clock import SteppedClock
from chassis.database import Database, prepare
from chassis.ears import Ear
from chassis.hearing import Hearing
from chassis.ids import new_id
from chassis.listening import Listening
from chassis.relay import Relay
from chassis.running import calm_the_collector
from chassis.settings import ServiceSettings
from chassis.testing import events
from contracts import billing as said_by_billing
from contracts import dispatch, flow, registry
from contracts.envelope import Event
from kokemus.service_databases import ServiceDatabase
from measuring import finish, paired, show
from places import service_database, settings_for, topics

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
OUTCOMES = int(os.environ.get("BENCH_OUTCOMES", "10000"))
NAIVE_OUTCOMES = 400
PER_ORDER = 10
AREA = "bench-area"
FEES = "billing.internal.fee.v1"
STARTS = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
UNIT, EXPERT = UUID(int=1), UUID(int=2)
TABLES = ("inbox", "outbox", "outbox_archive", "relay_position", "statement_line", "fee_line", "session")


def session_id(number: int) -> UUID:
    """Return the id of a session."""
    return UUID(int=(7 << 64) + number)


def order_id(number: int) -> UUID:
    """Return the id of the order that a session belongs to."""
    return UUID(int=(8 << 64) + number // PER_ORDER)


def lives() -> Iterator[list[Event]]:
    """Yield, in batches, what billing hears before the outcomes."""
    for first in range(0, OUTCOMES, PER_ORDER):
        batch: list[Event] = [
            dispatch.AssignmentAccepted(
                order_id=order_id(first),
                assignment_id=order_id(first),
                offer_id=order_id(first),
                expert_id=EXPERT,
                unit_id=UNIT,
                orderer_id=UNIT,
                work_form="individual",
                contact_method="on_site",
            )
        ]
        batch += [
            dispatch.SessionScheduled(
                order_id=order_id(first),
                assignment_id=order_id(first),
                session_id=session_id(number),
                expert_id=EXPERT,
                unit_id=UNIT,
                work_form="individual",
                starts_at=STARTS,
                ends_at=STARTS + timedelta(hours=1),
            )
            for number in range(first, first + PER_ORDER)
        ]
        yield batch


def outcome(number: int) -> dispatch.SessionHeld:
    """Return the measured event."""
    return dispatch.SessionHeld(
        order_id=order_id(number), session_id=session_id(number), expert_id=EXPERT, unit_id=UNIT, revision=1
    )


def said(event: Event, number: int) -> events.Raw:
    """Return an event as it stands on its topic."""
    return events.raw(flow.say(event, area=AREA, sequence=number + 1), at=NOW)


async def settled_life(database: ServiceDatabase) -> None:
    """Let billing hear everything up to the outcomes, and keep the sessions as they then are."""
    opened = await Database.open(database.app_url)
    ears = {ear.consumer: ear for ear in consumers.ears(SteppedClock(NOW))}
    names = {"fi": "Mitta", "sv": "Mått", "en": "Measure"}
    area = registry.AreaOpened(
        area_id=AREA, model="wellbeing_area", time_zone="Europe/Helsinki", languages=["fi"], names=names
    )
    agreement = registry.AgreementSigned(
        expert_id=EXPERT, agreement_id=UUID(int=3), work_forms=["individual"], valid_from=date(2026, 1, 1)
    )
    await Hearing(ears["billing.areas"], opened).take([said(area, 0)])
    await Hearing(ears["billing.agreements"], opened).take([said(agreement, 0)])
    hearing = Hearing(ears["billing.orders"], opened)
    batch: list[events.Raw] = []
    for life in lives():
        batch += [said(event, number) for number, event in enumerate(life)]
        if len(batch) >= 500:
            await hearing.take(batch)
            batch = []
    if batch:
        await hearing.take(batch)
    await opened.close()
    owner = await _owner(database)
    await owner.execute("CREATE TABLE session_fresh AS SELECT * FROM session")
    await owner.close()


async def _owner(database: ServiceDatabase) -> asyncpg.Connection:
    return await asyncpg.connect(database.owner_url, server_settings={"kokemus.areas": AREA})


async def fresh(database: ServiceDatabase) -> None:
    """Put the database back to where every session waits for its outcome."""
    owner = await _owner(database)
    await owner.execute("TRUNCATE " + ", ".join(TABLES))
    await owner.execute("INSERT INTO session SELECT * FROM session_fresh")
    await owner.execute("VACUUM ANALYZE")
    await owner.close()


async def produced(settings: ServiceSettings, topic: str, count: int) -> None:
    """Put the outcomes on a topic."""
    producer = kafka.producer(settings)
    await producer.start()
    acks = []
    for number in range(count):
        raw = said(outcome(number), PER_ORDER + number)
        acks.append(await producer.send(topic, raw.value, key=raw.key.encode(), headers=list(raw.headers)))
    await asyncio.gather(*acks)
    await producer.stop()


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
    ear: Ear = next(ear for ear in consumers.ears(SteppedClock(NOW)) if ear.consumer == "billing.orders")
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


class Begun(ConsumerRebalanceListener):  # type: ignore[misc]
    """Notes when the partitions were assigned."""

    def __init__(self) -> None:
        self.at = 0.0

    async def on_partitions_revoked(self, revoked: Any) -> None:
        """Do nothing."""

    async def on_partitions_assigned(self, assigned: Any) -> None:  # noqa: ARG002
        """Note the time."""
        self.at = monotonic()


async def by_hand(settings: ServiceSettings, topic: str, count: int) -> float:
    """Return events per second of a loop that somebody wrote for nothing else."""
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

_INBOX = "INSERT INTO inbox (area_id, consumer, event_id) SELECT $1, $2, * FROM unnest($3::uuid[]) ON CONFLICT DO NOTHING"
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


RULE = "held"


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
