"""Reminding: saying archived events again, because a person asks or because the broker has forgotten them.

Where each partition ended at the last acknowledgement is kept in the database. A partition that ends before
that place has lost messages (a topic made anew, a broker without a disk), and everything of its topic is said
again, in the old order and with the old ids: hearers that know an event pass it over.

It never stands in front of the outbox: one portion at a time, between two batches of the relay, and what the
broker refuses waits longer each time and is given up with its reason. Only a topic that the broker forgot rests
until it has been said again, so that nothing new overtakes what was lost.

Before that the topic rests for a while. A hearer that goes on from its old place is told by the broker that
there is none, and begins anew, only as long as the topic has not grown beyond that place again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Sequence
from typing import TypeAlias

import asyncpg
from aiokafka.errors import KafkaError
from aiokafka.structs import RecordMetadata, TopicPartition

from chassis import kafka
from chassis.database import NO_AREA
from chassis.logging import Log
from chassis.settings import ServiceSettings
from chassis.speaking import REFUSED, Answer, Voice

AGAIN_MAX = 500
"""Rows said again in one go."""
FAILURES_MAX = 10
"""After so many in a row, about six minutes, a person's request is given up."""
PROBE_SECONDS = 0.2
"""How long a portion waits to be told whether its topic is there; it is asked on meanwhile."""
REST_SECONDS = 5.0
"""How long a topic rests that the broker forgot: longer than any hearer waits for an answer to its fetch."""

log = Log("chassis.reminding")

REMEMBER = """
    INSERT INTO relay_position (area_id, topic, partition, end_offset)
    SELECT $1, * FROM unnest($2::text[], $3::int[], $4::bigint[])
    ON CONFLICT (area_id, topic, partition) DO UPDATE
    SET end_offset = greatest(relay_position.end_offset, excluded.end_offset)
"""
# Whatever was asked of the topic because it was forgotten is asked anew with this.
_ASK = """
    WITH before AS (
        UPDATE republish_request SET done_at = clock_timestamp(), ended_because = 'forgotten once more'
        WHERE topic = $2 AND since = '-infinity' AND done_at IS NULL
    )
    INSERT INTO republish_request (area_id, topic, since, until) VALUES ($1, $2, '-infinity', 'infinity')
"""
_OPEN = """
    SELECT id, topic, since, until, reached, last, since = '-infinity' AS is_forgotten,
           coalesce(retry_at <= clock_timestamp(), true)
           AND (since <> '-infinity' OR asked_at < clock_timestamp() - make_interval(secs => $1)) AS is_due
    FROM republish_request WHERE done_at IS NULL ORDER BY id
"""
# By when it became a fact, which is what people know; `published_at` is when the broker had it. The ids are bounded
# on both sides: what is asked of an hour is found without going through the years before and after it.
_AGAIN = """
    SELECT id, event_id, area_id, topic, key, type, schema, subject, sequence, said_at,
           correlation_id, causation_id, traceparent, tracestate, payload, created_at
    FROM outbox_archive WHERE id > $1 AND id <= $2 AND topic = $3 AND said_at >= $4 AND said_at <= $5
    ORDER BY id LIMIT $6
"""
_REACHED = """
    UPDATE republish_request SET reached = greatest(reached, $2), published = published + $3, failures = 0,
           last_error = NULL, retry_at = NULL, done_at = CASE WHEN $4 THEN clock_timestamp() END
    WHERE id = $1 AND done_at IS NULL
"""
_FAILED = """
    UPDATE republish_request SET failures = failures + 1, last_error = $2,
           retry_at = clock_timestamp() + make_interval(secs => least(60, 5 * power(2, least(failures, 6)))),
           done_at = CASE WHEN given_up THEN clock_timestamp() END,
           ended_because = CASE WHEN given_up THEN 'given up after ' || failures + 1 || ' failures: ' || $2 END
    FROM (SELECT id AS number, since <> '-infinity' AND failures + 1 >= $3 AS given_up FROM republish_request) AS one
    WHERE id = $1 AND number = id AND done_at IS NULL
"""


Ends: TypeAlias = dict[TopicPartition, int]
"""The offset that the next message of each partition will get."""


def columns(ends: Ends) -> tuple[str, list[str], list[int], list[int]]:
    """Return ends as the four arguments that keep them in the database."""
    return NO_AREA, [one.topic for one in ends], [one.partition for one in ends], list(ends.values())


class BrokerForgot(Exception):
    """A message was given a place that had been taken already."""

    def __init__(self, place: TopicPartition, *, found: int, expected: int) -> None:
        super().__init__(f"{place} goes on at {found}, expected {expected}")
        self.topic: str = place.topic


class Reminder:
    """Knows what the broker has acknowledged, and says it again when it has to."""

    def __init__(
        self, connection: asyncpg.Connection[asyncpg.Record], voice: Voice, settings: ServiceSettings
    ) -> None:
        self._connection = connection
        self._voice = voice
        self._settings = settings
        self._ends: Ends = {}
        self._probes: dict[str, asyncio.Task[Collection[int]]] = {}
        self.resting: frozenset[str] = frozenset()
        """Topics that the broker forgot and that have not been said again yet: nothing new is said before that."""

    def ends_after(self, answers: Sequence[Answer]) -> Ends:
        """Return where the partitions written to end now; raise BrokerForgot when one ended later before."""
        ends: Ends = {}
        for answer in answers:
            ack = answer.ack
            if isinstance(ack, RecordMetadata):
                place = TopicPartition(ack.topic, ack.partition)
                if ack.offset < self._ends.get(place, 0):
                    raise BrokerForgot(place, found=ack.offset, expected=self._ends[place])
                ends[place] = max(ends.get(place, 0), ack.offset + len(answer.rows))
        return ends

    def remembered(self, ends: Ends) -> None:
        """Take note of ends that have been kept in the database."""
        self._ends |= ends

    async def notice(self) -> None:
        """Ask for every topic whose partitions end before the place that the broker acknowledged."""
        rows = await self._connection.fetch("SELECT topic, partition, end_offset FROM relay_position")
        self._ends = {TopicPartition(row["topic"], row["partition"]): row["end_offset"] for row in rows}
        found = await self._found()
        forgotten = {place.topic for place, end in found.items() if end < self._ends[place]}
        for topic in sorted(forgotten):
            await self.ask(topic)

    async def ask(self, topic: str) -> None:
        """Ask for all of a topic that the broker forgot."""
        log.warning("reminding.broker_forgot", topic=topic)
        async with self._connection.transaction():
            await self._connection.execute("DELETE FROM relay_position WHERE topic = $1", topic)
            await self._connection.execute(_ASK, NO_AREA, topic)
        self._ends = {place: end for place, end in self._ends.items() if place.topic != topic}
        self.resting |= {topic}

    async def _found(self) -> dict[TopicPartition, int]:
        """Return where the known partitions end; a topic that is not there now is looked at later."""
        there = await self._there({place.topic for place in self._ends})
        topics = {place.topic for place in there}
        # A partition that its topic no longer has ends before anything that was acknowledged there.
        ends: Ends = {place: 0 for place in self._ends if place.topic in topics and place not in there}
        places = [place for place in self._ends if place in there]
        if places:
            async with kafka.reading(self._settings) as reader:
                ends |= await reader.end_offsets(places)
        return ends

    async def _there(self, topics: Iterable[str]) -> set[TopicPartition]:
        return {
            TopicPartition(topic, partition)
            for topic in sorted(topics)
            for partition in await self._partitions(topic) or ()
        }

    async def _partitions(self, topic: str) -> Collection[int] | None:
        """Return a topic's partitions, none when it is not there; None while the broker has not said.

        A topic that is missing is waited for, for seconds, and nobody waits for that here.
        """
        probe = self._probes.pop(topic, None) or asyncio.create_task(self._voice.partitions(topic))
        try:
            return await asyncio.wait_for(asyncio.shield(probe), PROBE_SECONDS)
        except TimeoutError:
            self._probes[topic] = probe
            return None

    async def answer(self) -> bool:
        """Say a portion of what has been asked for, of the oldest request that is due; tell whether more waits."""
        requests = await self._connection.fetch(_OPEN, REST_SECONDS)
        self.resting = frozenset(one["topic"] for one in requests if one["is_forgotten"])
        for request in requests:
            if not request["is_due"]:
                continue
            there = await self._partitions(request["topic"])
            if there:
                return await self._say_again(request)
            if there is not None:
                await self._failed(
                    request, "the broker has no such topic, or does not let this service write to it"
                )
        return False

    async def _say_again(self, request: asyncpg.Record) -> bool:
        rows = await self._connection.fetch(
            _AGAIN,
            request["reached"],
            request["last"],
            request["topic"],
            request["since"],
            request["until"],
            AGAIN_MAX,
        )
        more = len(rows) == AGAIN_MAX
        if rows:
            try:
                answers = await self._voice.say(rows)
                for answer in answers:
                    if isinstance(answer.ack, BaseException):
                        raise answer.ack
                ends = self.ends_after(answers)
            except BrokerForgot as forgot:
                await self.ask(forgot.topic)
                return True
            except REFUSED as problem:
                await self._failed(request, type(problem).__name__)
                return False
            except (KafkaError, TimeoutError) as problem:  # the producer may be of no use any more
                await self._failed(request, type(problem).__name__)
                raise
            await self._connection.execute(REMEMBER, *columns(ends))
            self.remembered(ends)
        reached = rows[-1]["id"] if rows else request["reached"]
        await self._connection.execute(_REACHED, request["id"], reached, len(rows), not more)
        log.info("reminding.said_again", topic=request["topic"], events=len(rows), request=request["id"])
        return more

    async def _failed(self, request: asyncpg.Record, cause: str) -> None:
        """Let a request wait, longer each time; a person's is given up after a while, saying why."""
        log.warning("reminding.failed", topic=request["topic"], request=request["id"], reason=cause)
        await self._connection.execute(_FAILED, request["id"], cause, FAILURES_MAX)
