"""The relay: takes what the outbox holds to Kafka, in id order, once or again, never out of order per key.

Two truths hold it up. Never remember "the last id seen": rows become visible in commit order, not id
order; so read what is there, oldest id first, and delete it when the broker has it. And one relay works
at a time: it holds an advisory lock on its own connection, and stops at once when that connection goes.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from time import monotonic
from typing import TypeAlias

import asyncpg

from chassis import kafka, telemetry
from chassis.clock import SystemClock
from chassis.faults import point
from chassis.logging import Log
from chassis.passing import ConnectionLost
from chassis.pauses import pause, pauses, waking
from chassis.reminding import REMEMBER, BrokerForgot, Reminder, columns
from chassis.settings import ServiceSettings
from chassis.speaking import REFUSED, TOPIC_REFUSED, Answer, Voice

BATCH_MAX = 500
"""Rows; the drain rate is flat beyond it."""
POLL_SECONDS = 1.0
"""The fallback when a wake-up was lost; a wake-up is what makes it quick."""
NOTICE_SECONDS = 30.0
"""How often it is looked whether the broker still has what it had."""
REST_SECONDS = 30.0
"""How long rows rest that the broker will not take; all others go on."""
CHANNEL = "kokemus_outbox"
LOCK_CLASS = 0x6B6F6B65

log = Log("chassis.relay")

_READ = """
    SELECT id, event_id, area_id, topic, key, type, schema, subject, sequence, said_at,
           correlation_id, causation_id, traceparent, tracestate, payload, created_at
    FROM outbox WHERE topic <> ALL ($2::text[]) AND key <> ALL ($3::text[]) ORDER BY id LIMIT $1
"""
# One statement, one commit: the next event waits for this one.
_ARCHIVE = f"""
    WITH gone AS (DELETE FROM outbox WHERE id = ANY ($5::bigint[]) RETURNING *), ended AS ({REMEMBER})
    INSERT INTO outbox_archive (id, area_id, event_id, topic, key, type, schema, subject, sequence, said_at,
                                correlation_id, causation_id, traceparent, tracestate, payload, created_at)
    SELECT id, area_id, event_id, topic, key, type, schema, subject, sequence, said_at,
           correlation_id, causation_id, traceparent, tracestate, payload, created_at FROM gone
"""

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


class Relay:
    """Carries one service's outbox to Kafka for as long as it runs."""

    def __init__(self, service: str, url: str, settings: ServiceSettings) -> None:
        self._service = service
        self._url = url
        self._settings = settings
        self._lock = zlib.crc32(service.encode()) & 0x7FFFFFFF
        self._woken = asyncio.Event()
        self._resting_topics: dict[str, float] = {}
        self._resting_keys: dict[str, float] = {}
        self.leads = False

    def wake(self) -> None:
        """Say that there is something to carry; safe to call at any rate."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Carry until told to stop, through every restart of broker and database."""
        wait = pauses()
        while not stop.is_set():
            began = monotonic()
            try:
                await self._lead(stop)
            except Exception as problem:  # noqa: BLE001 - whatever it was, the outbox still holds all that was not acked
                log.warning("relay.interrupted", reason=type(problem).__name__, detail=str(problem)[:300])
                if monotonic() - began > NOTICE_SECONDS:
                    wait = pauses()
                await pause(stop, next(wait))

    async def _lead(self, stop: asyncio.Event) -> None:
        """Work while holding the lock; raise ConnectionLost as soon as its connection goes."""
        connection = await _connect(self._url)
        try:
            if not await self._is_elected(connection, stop):
                return
            await connection.add_listener(CHANNEL, lambda *_: self.wake())
            working = asyncio.create_task(self._work(connection, stop))
            connection.add_termination_listener(lambda _: _cancel(working))
            try:
                with waking(stop, self.wake):
                    await working
            except asyncio.CancelledError:
                ours = asyncio.current_task()
                if ours is not None and ours.cancelling():
                    raise
                raise ConnectionLost("the connection that holds the relay's lock has gone") from None
        finally:
            await _closed(connection)

    async def _is_elected(self, connection: Connection, stop: asyncio.Event) -> bool:
        """Wait for the lock and say True when it is held, False when told to stop."""
        while not stop.is_set():
            if await connection.fetchval("SELECT pg_try_advisory_lock($1, $2)", LOCK_CLASS, self._lock):
                return True
            await pause(stop, POLL_SECONDS)
        return False

    async def _work(self, connection: Connection, stop: asyncio.Event) -> None:
        producer = kafka.producer(self._settings)
        try:
            await producer.start()
            self.leads = True
            voice = Voice(producer, self._service)
            await self._carry(connection, voice, Reminder(connection, voice, self._settings), stop)
        finally:
            self.leads = False
            await kafka.closed(producer)

    async def _carry(
        self, connection: Connection, voice: Voice, reminder: Reminder, stop: asyncio.Event
    ) -> None:
        notice_at = answer_at = 0.0
        more = False
        while not stop.is_set():
            self._woken.clear()
            if monotonic() >= notice_at:
                await reminder.notice()
                notice_at = monotonic() + NOTICE_SECONDS
            if monotonic() >= answer_at:
                more = await reminder.answer()
                answer_at = 0.0 if more else monotonic() + POLL_SECONDS
            topics = [*_still(self._resting_topics), *reminder.resting]
            keys = _still(self._resting_keys)
            rows = await connection.fetch(_READ, BATCH_MAX, topics, keys)
            if rows:
                point("relay.after_read")
                await self._deliver(connection, voice, reminder, rows)
            elif not more:
                # What has just been carried is still passed over, row by row: look only when something rests.
                rests = topics or keys
                _tell_age(await connection.fetchval("SELECT min(created_at) FROM outbox") if rests else None)
                with suppress(TimeoutError):
                    async with asyncio.timeout(POLL_SECONDS):
                        await self._woken.wait()

    async def _deliver(
        self, connection: Connection, voice: Voice, reminder: Reminder, rows: Sequence[asyncpg.Record]
    ) -> None:
        rows = await self._without_absent_topics(voice, rows)
        if not rows:
            return
        with telemetry.sending(rows):
            answers = await voice.say(rows)
        point("relay.after_acks")
        if arrived := [row["id"] for answer in answers if answer.arrived for row in answer.rows]:
            try:
                ends = reminder.ends_after(answers)
            except BrokerForgot as forgot:
                await reminder.ask(forgot.topic)
                raise
            await connection.execute(_ARCHIVE, *columns(ends), arrived)
            reminder.remembered(ends)
            telemetry.PUBLISHED.add(len(arrived))
        point("relay.after_archive")
        _tell_age(rows[0]["created_at"])
        self._rest_refused(answers)

    async def _without_absent_topics(
        self, voice: Voice, rows: Sequence[asyncpg.Record]
    ) -> Sequence[asyncpg.Record]:
        """Return the rows whose topics the broker has, and let the others rest."""
        absent = {topic for topic in {row["topic"] for row in rows} if not await voice.partitions(topic)}
        for topic in sorted(absent):
            log.error("relay.no_topic", topic=topic, rests_s=REST_SECONDS)
            self._resting_topics[topic] = monotonic() + REST_SECONDS
        return [row for row in rows if row["topic"] not in absent] if absent else rows

    def _rest_refused(self, answers: Sequence[Answer]) -> None:
        """Let what the broker refuses rest; raise what passes, to begin again with a new producer."""
        for answer in answers:
            ack, first = answer.ack, answer.rows[0]
            if not isinstance(ack, BaseException):
                continue
            if not isinstance(ack, REFUSED):
                raise ack
            log.error(
                "relay.refused",
                topic=first["topic"],
                key=first["key"],
                id=first["id"],
                reason=type(ack).__name__,
            )
            if isinstance(ack, TOPIC_REFUSED):
                self._resting_topics[first["topic"]] = monotonic() + REST_SECONDS
            else:
                self._resting_keys |= dict.fromkeys(
                    (row["key"] for row in answer.rows), monotonic() + REST_SECONDS
                )


def _tell_age(oldest: datetime | None) -> None:
    """Tell how old the oldest event is that was not said."""
    age = (SystemClock().now() - oldest).total_seconds() if oldest else 0.0
    telemetry.OUTBOX_OLDEST.set(max(0.0, age))


def _cancel(task: asyncio.Task[None]) -> None:
    task.cancel()


def _still(resting: dict[str, float]) -> list[str]:
    """Return what still rests, and forget what has rested long enough."""
    now = monotonic()
    for name in [name for name, until in resting.items() if until <= now]:
        del resting[name]
    return list(resting)


async def _connect(url: str) -> Connection:
    """Open a connection that sees the outbox of every area and that a dead host does not hold for long."""
    settings = {
        "application_name": "kokemus-relay",
        "kokemus.areas": "*",
        "tcp_keepalives_idle": "10",
        "tcp_keepalives_interval": "5",
        "tcp_keepalives_count": "3",
    }
    return await asyncpg.connect(url, timeout=15, command_timeout=60, server_settings=settings)


async def _closed(connection: Connection) -> None:
    try:
        await connection.close(timeout=5)
    except (TimeoutError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
        connection.terminate()
