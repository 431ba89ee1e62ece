"""Reminding: saying archived events again, because a person asks or because the broker has forgotten them.

Where each partition ended at the last acknowledgement is kept in the database. A partition that ends before
that place has lost messages (a topic made anew, a broker without a disk), and everything of its topic is said
again, in the old order and with the old ids: hearers that know an event pass it over.

Before that the topic rests for a while. A hearer that goes on from its old place is told by the broker that
there is none, and begins anew, only as long as the topic has not grown beyond that place again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import asyncpg
from aiokafka.structs import RecordMetadata, TopicPartition

from chassis import kafka
from chassis.database import NO_AREA
from chassis.logging import Log
from chassis.settings import ServiceSettings
from chassis.speaking import Ack, Voice

AGAIN_MAX = 500
"""Rows said again in one go."""
REST_SECONDS = 5.0
"""How long a topic rests that the broker forgot: longer than any hearer waits for an answer to its fetch."""

log = Log("chassis.reminding")

REMEMBER = """
    INSERT INTO relay_position (area_id, topic, partition, end_offset)
    SELECT $1, * FROM unnest($2::text[], $3::int[], $4::bigint[])
    ON CONFLICT (area_id, topic, partition) DO UPDATE
    SET end_offset = greatest(relay_position.end_offset, excluded.end_offset)
"""
_ASK = """
    INSERT INTO republish_request (area_id, topic, since, until)
    VALUES ($1, $2, '-infinity', clock_timestamp())
"""
_OPEN = """
    SELECT *, since <> '-infinity' OR asked_at < clock_timestamp() - make_interval(secs => $1) AS has_rested
    FROM republish_request WHERE done_at IS NULL ORDER BY id
"""
_AGAIN = """
    SELECT id, event_id, area_id, topic, key, type, schema, subject, sequence, said_at,
           correlation_id, causation_id, traceparent, tracestate, payload, created_at
    FROM outbox_archive
    WHERE topic = $1 AND published_at >= $2 AND published_at <= $3 AND id > $4 ORDER BY id LIMIT $5
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
        self.resting: frozenset[str] = frozenset()
        """Topics that the broker forgot and that have not been said again yet: nothing new is said before that."""

    def ends_after(self, acks: Sequence[Ack]) -> Ends:
        """Return where the partitions written to end now; raise BrokerForgot when one ended later before."""
        ends: Ends = {}
        for ack in acks:
            if isinstance(ack, RecordMetadata):
                place = TopicPartition(ack.topic, ack.partition)
                if ack.offset < self._ends.get(place, 0):
                    raise BrokerForgot(place, found=ack.offset, expected=self._ends[place])
                ends[place] = max(ends.get(place, 0), ack.offset + 1)
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
            for partition in await self._voice.partitions(topic)
        }

    async def answer(self) -> None:
        """Say again what has been asked for, oldest request first, when the topic is there and has rested."""
        requests = await self._connection.fetch(_OPEN, REST_SECONDS)
        resting = {request["topic"] for request in requests if not request["has_rested"]}
        self.resting = frozenset(resting)
        for request in requests:
            if request["topic"] not in resting and await self._voice.partitions(request["topic"]):
                await self._say_again(request)

    async def _say_again(self, request: asyncpg.Record) -> None:
        last, count = 0, 0
        bounds = (request["topic"], request["since"], request["until"])
        while rows := await self._connection.fetch(_AGAIN, *bounds, last, AGAIN_MAX):
            acks = await self._voice.say(rows)
            for ack in acks:
                if isinstance(ack, BaseException):
                    raise ack
            ends = self.ends_after(acks)
            await self._connection.execute(REMEMBER, *columns(ends))
            self.remembered(ends)
            last, count = rows[-1]["id"], count + len(rows)
        await self._connection.execute(
            "UPDATE republish_request SET done_at = clock_timestamp(), published = $2 WHERE id = $1",
            request["id"],
            count,
        )
        log.info("reminding.said_again", topic=request["topic"], events=count)
