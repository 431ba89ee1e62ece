"""Speaking: outbox rows to Kafka, in their order, and what the broker answered.

Rows go in batches that are made here, one or more for each partition: aiokafka's own `send` looks the topic up,
makes a future and wakes tasks for every record, 26 µs beside 9. A key stays in one partition, and a partition's next
batch is sent when the one before has arrived; so nothing of a key is ever said behind something that was not.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import asyncpg
from aiokafka import AIOKafkaProducer
from aiokafka.errors import (
    InvalidTopicError,
    KafkaError,
    MessageSizeTooLargeError,
    RecordListTooLargeError,
    TopicAuthorizationFailedError,
    UnknownTopicOrPartitionError,
)
from aiokafka.structs import RecordMetadata, TopicPartition

from chassis import headers
from chassis.faults import point
from chassis.partitioning import partition_of

ACK_SECONDS = 60
"""Longer than a broker's restart; then the producer is made anew and the rows are sent again."""
TOPIC_SECONDS = 5
"""How long a topic that the broker does not know is waited for."""

TOPIC_REFUSED = (UnknownTopicOrPartitionError, TopicAuthorizationFailedError, InvalidTopicError)
ROW_REFUSED = (MessageSizeTooLargeError, RecordListTooLargeError)
REFUSED = (*TOPIC_REFUSED, *ROW_REFUSED)
"""What trying again at once does not mend: these rows rest, and the others go on."""

Ack: TypeAlias = "RecordMetadata | BaseException"
Rows: TypeAlias = "Sequence[asyncpg.Record]"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the broker said to rows of one topic, in their order: where the first of them stands, or why none does."""

    rows: Rows
    ack: Ack

    @property
    def arrived(self) -> bool:
        """Tell whether the broker has them."""
        return not isinstance(self.ack, BaseException)


@dataclass(frozen=True, slots=True)
class _Batch:
    """Rows of one partition as they go to the broker."""

    rows: list[asyncpg.Record]
    built: Any


class Voice:
    """A producer that speaks in the name of one service."""

    def __init__(self, producer: AIOKafkaProducer, service: str) -> None:
        self._producer = producer
        self._source = headers.source(service)

    async def partitions(self, topic: str) -> Collection[int]:
        """Return a topic's partitions, none when the broker does not know it or does not let us write."""
        try:
            async with asyncio.timeout(TOPIC_SECONDS):
                known: Collection[int] = await self._producer.partitions_for(topic)
        except (TimeoutError, KafkaError):
            return ()
        return known

    async def say(self, rows: Rows) -> list[Answer]:
        """Send the rows and return the broker's answers; nothing of a key is sent after what did not arrive."""
        answers = await self._at_once(rows)
        # The broker refuses all that came with one, and what stood behind was not sent.
        refused = [row for one in answers if isinstance(one.ack, ROW_REFUSED) for row in one.rows]
        others = [one for one in answers if not isinstance(one.ack, ROW_REFUSED)]
        return [*others, *await self._one_by_one(refused)]

    async def _one_by_one(self, rows: Rows) -> list[Answer]:
        """Send each row by itself; what is refused keeps its key, and what else goes wrong keeps all that follow."""
        stuck: dict[str, Ack] = {}
        answers: list[Answer] = []
        for number, row in enumerate(rows):
            if row["key"] in stuck:
                answers.append(Answer([row], stuck[row["key"]]))
                continue
            (answer,) = await self._at_once([row])
            if not answer.arrived and not isinstance(answer.ack, ROW_REFUSED):
                return [*answers, Answer(rows[number:], answer.ack)]
            answers.append(answer)
            if not answer.arrived:
                stuck[row["key"]] = answer.ack
        return answers

    async def _at_once(self, rows: Rows) -> list[Answer]:
        partitions: dict[str, list[int]] = {}
        refused: list[Answer] = []
        for topic in {row["topic"] for row in rows}:
            try:
                partitions[topic] = sorted(await self._producer.partitions_for(topic))
            except REFUSED as problem:
                refused.append(Answer([row for row in rows if row["topic"] == topic], problem))
        batches = self._batches(rows, partitions)
        said = await asyncio.gather(*(self._in_order(place, those) for place, those in batches.items()))
        return [*refused, *(answer for answers in said for answer in answers)]

    def _batches(self, rows: Rows, partitions: dict[str, list[int]]) -> dict[TopicPartition, list[_Batch]]:
        """Return the rows of the topics that have partitions as batches, in their order within each."""
        found: dict[TopicPartition, list[_Batch]] = {}
        source = self._source
        for row in rows:
            if (topic := row["topic"]) in partitions:
                key = row["key"].encode()
                record = {"timestamp": None, "key": key, "value": row["payload"]}
                record["headers"] = headers.write(row, source)
                batches = found.setdefault(TopicPartition(topic, partition_of(key, partitions[topic])), [])
                if not batches or batches[-1].built.append(**record) is None:  # it is full
                    batches.append(_Batch([], self._producer.create_batch()))
                    batches[-1].built.append(**record)  # the first is always taken, of any size
                batches[-1].rows.append(row)
        return found

    async def _in_order(self, place: TopicPartition, batches: Iterable[_Batch]) -> list[Answer]:
        """Send a partition's batches, each when the one before has arrived; after one that has not, none."""
        answers: list[Answer] = []
        for batch in batches:
            is_stuck = answers and not answers[-1].arrived
            answers.append(
                Answer(batch.rows, answers[-1].ack if is_stuck else await self._sent(place, batch))
            )
        return answers

    async def _sent(self, place: TopicPartition, batch: _Batch) -> Ack:
        try:
            coming = await self._producer.send_batch(batch.built, place.topic, partition=place.partition)
            point("relay.after_send")
            async with asyncio.timeout(ACK_SECONDS):
                ack: RecordMetadata = await coming
        except Exception as problem:  # noqa: BLE001 - that is the answer
            return problem
        return ack
