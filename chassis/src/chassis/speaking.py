"""Speaking: outbox rows to Kafka, in their order, and which of them may be forgotten afterwards."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from typing import TypeAlias

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
from aiokafka.structs import RecordMetadata

from chassis import headers
from chassis.faults import point
from chassis.headers import Row

ACK_SECONDS = 60
"""Longer than a broker's restart; then the producer is made anew and the rows are sent again."""
TOPIC_SECONDS = 5
"""How long a topic that the broker does not know is waited for."""

TOPIC_REFUSED = (UnknownTopicOrPartitionError, TopicAuthorizationFailedError, InvalidTopicError)
ROW_REFUSED = (MessageSizeTooLargeError, RecordListTooLargeError)
REFUSED = (*TOPIC_REFUSED, *ROW_REFUSED)
"""What trying again at once does not mend: these rows rest, and the others go on."""

Ack: TypeAlias = "RecordMetadata | BaseException"


class Voice:
    """A producer that speaks in the name of one service."""

    def __init__(self, producer: AIOKafkaProducer, service: str) -> None:
        self._producer = producer
        self._service = service.encode()

    async def partitions(self, topic: str) -> Collection[int]:
        """Return a topic's partitions, none when the broker does not know it or does not let us write."""
        try:
            known: Collection[int] = await asyncio.wait_for(
                self._producer.partitions_for(topic), TOPIC_SECONDS
            )
        except (TimeoutError, KafkaError):
            return ()
        return known

    async def say(self, rows: Sequence[asyncpg.Record]) -> list[Ack]:
        """Send the rows and return the broker's answer to each; nothing of a key is sent after a refusal."""
        acks = await self._at_once(rows)
        return (
            await self._one_by_one(rows, acks) if any(isinstance(ack, ROW_REFUSED) for ack in acks) else acks
        )

    async def _one_by_one(self, rows: Sequence[asyncpg.Record], acks: Sequence[Ack]) -> list[Ack]:
        """Send each row that was refused by itself: the broker refuses all that came with it."""
        refused: dict[str, Ack] = {}
        found: list[Ack] = []
        for row, ack in zip(rows, acks, strict=True):
            answer = ack
            if isinstance(ack, ROW_REFUSED):
                answer = refused.get(row["key"]) or (await self._at_once([row]))[0]
                if isinstance(answer, ROW_REFUSED):
                    refused[row["key"]] = answer
            found.append(answer)
        return found

    async def _at_once(self, rows: Sequence[asyncpg.Record]) -> list[Ack]:
        sent: list[asyncio.Future[RecordMetadata]] = []
        refused: dict[str, KafkaError] = {}
        for row in rows:
            if row["key"] not in refused:
                try:
                    sent.append(await self._send(row))
                    continue
                except REFUSED as problem:
                    refused[row["key"]] = problem
            sent.append(_failed(refused[row["key"]]))
        point("relay.after_send")
        return await asyncio.wait_for(asyncio.gather(*sent, return_exceptions=True), ACK_SECONDS)

    async def _send(self, row: Row) -> asyncio.Future[RecordMetadata]:
        future: asyncio.Future[RecordMetadata] = await self._producer.send(
            row["topic"],
            row["payload"],
            key=row["key"].encode(),
            headers=headers.write(row, self._service),
        )
        return future


def _failed(problem: KafkaError) -> asyncio.Future[RecordMetadata]:
    future: asyncio.Future[RecordMetadata] = asyncio.get_running_loop().create_future()
    future.set_exception(problem)
    return future


def arrived_in_order(rows: Sequence[Row], acks: Sequence[Ack]) -> list[int]:
    """Return the ids that may go: acknowledged, with no earlier unacknowledged row of the same key."""
    stuck: set[str] = set()
    arrived: list[int] = []
    for row, ack in zip(rows, acks, strict=True):
        if isinstance(ack, BaseException):
            stuck.add(row["key"])
        elif row["key"] not in stuck:
            arrived.append(row["id"])
    return arrived
