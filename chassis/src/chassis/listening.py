"""Listening: FastStream batch subscribers around `hearing`, built so that no message is skipped.

What the defaults would lose (each has a regression test): the acknowledgement before the work, the offset
"latest", a header that is null or not UTF-8 (the whole batch), an unbounded batch, a reply sent wherever a
header says, a batch done twice at a rebalance.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from logging import ERROR, getLogger
from time import monotonic
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.structs import ConsumerRecord
from faststream import AckPolicy
from faststream.kafka import KafkaBroker, KafkaMessage

from chassis import kafka, telemetry
from chassis.clock import SystemClock
from chassis.database import Database
from chassis.faults import point
from chassis.hearing import Ear, Hearing, utc
from chassis.logging import Log
from chassis.parking import Raw, storable
from chassis.pauses import pause, pauses
from chassis.settings import ServiceSettings

BATCH_MAX = 500
"""Messages; one transaction of about 20 ms."""
READ_WAIT_MS = 1_000
"""A read ends as soon as something comes; after this long without anything it begins anew."""
REBALANCE_MS = 60_000
"""Longer than the longest batch, which a rebalance waits for."""
METADATA_MS = 5_000
"""A topic that is made later is found within this time."""
STOP_SECONDS = 30

log = Log("chassis.listening")
_faststream_log = getLogger("chassis.listening.faststream")
_faststream_log.setLevel(ERROR)


@dataclass(slots=True)
class Progress:
    """How one ear is doing, for liveness and for people."""

    consumer: str
    topic: str
    busy: bool = False
    standby: bool = False
    batches: int = 0
    moved_at: float = field(default_factory=monotonic)
    behind_since: float | None = None
    idle: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        """Begin with nothing in hand."""
        self.idle.set()

    def fell_behind(self) -> None:
        """Remember since when there is something to do."""
        self.behind_since = self.behind_since or monotonic()

    def stands_still_for(self, seconds: float) -> bool:
        """Say whether it has had something to do for so long and done nothing."""
        return self.behind_since is not None and monotonic() - max(self.moved_at, self.behind_since) > seconds


class _Drain(ConsumerRebalanceListener):  # type: ignore[misc]
    """Holds a rebalance until the batch in hand is done and acknowledged, else another worker does it too."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    async def on_partitions_revoked(self, revoked: Iterable[TopicPartition]) -> None:  # noqa: ARG002
        await self._progress.idle.wait()

    async def on_partitions_assigned(self, assigned: Iterable[TopicPartition]) -> None:
        partitions = len(list(assigned))
        log.info("listening.assigned", consumer=self._progress.consumer, partitions=partitions)
        self._progress.standby = partitions == 0
        self._progress.moved_at = monotonic()


class Listening:
    """All ears of one worker on one broker connection."""

    def __init__(self, ears: Sequence[Ear], database: Database, settings: ServiceSettings) -> None:
        self._settings = settings
        self._hearings = {
            ear.consumer: Hearing(ear, database, spans_per_message=settings.spans_per_message) for ear in ears
        }
        self.progress = {ear.consumer: Progress(ear.consumer, ear.topic) for ear in ears}
        self.broker = self._build()
        self._subscribers: dict[str, Any] = {}
        for hearing in self._hearings.values():
            self._subscribe(hearing)

    def _build(self) -> KafkaBroker:
        settings = self._settings
        return KafkaBroker(
            settings.kafka_bootstrap_servers.split(","),
            security=kafka.security(settings),
            ack_policy=AckPolicy.NACK_ON_ERROR,
            allow_auto_create_topics=False,
            consumer_only=True,
            metadata_max_age_ms=METADATA_MS,
            graceful_timeout=STOP_SECONDS,
            apply_types=False,
            logger=_faststream_log,
        )

    def _subscribe(self, hearing: Hearing) -> None:
        ear, progress = hearing.ear, self.progress[hearing.ear.consumer]

        async def hear(message: KafkaMessage) -> None:
            records = message.raw_message
            progress.busy = True
            progress.idle.clear()
            try:
                await hearing.take([_raw(record) for record in records])
                await message.ack()
                point("hearing.after_ack")
                telemetry.LAG.set(_age_seconds(records), {"consumer": ear.consumer})
            except Exception:  # FastStream, which reads the batch again, would keep it to itself
                log.exception("listening.not_acknowledged", consumer=ear.consumer)
                raise
            finally:
                progress.busy = False
                progress.batches += 1
                progress.moved_at = monotonic()
                progress.idle.set()

        subscriber = self.broker.subscriber(
            ear.topic,
            group_id=ear.consumer,
            batch=True,
            max_records=BATCH_MAX,
            auto_offset_reset="earliest",
            no_reply=True,
            parser=_tolerant_parser,
            decoder=_raw_decoder,
            listener=_Drain(progress),
            session_timeout_ms=self._settings.kafka_session_timeout_ms,
            heartbeat_interval_ms=max(300, self._settings.kafka_session_timeout_ms // 4),
            rebalance_timeout_ms=REBALANCE_MS,
            fetch_max_wait_ms=self._settings.kafka_fetch_wait_ms,
        )
        subscriber(hear)
        # FastStream's own sleeps once more after an empty read: late when that is long, busy for nothing when short.
        subscriber.get_msg = _read  # type: ignore[method-assign]
        self._subscribers[ear.consumer] = subscriber

    async def run(self, stop: asyncio.Event) -> None:
        """Hear until told to stop, waiting for the broker for as long as it takes."""
        wait = pauses()
        while not stop.is_set():
            try:
                await self.broker.start()
                break
            except Exception as problem:  # noqa: BLE001 - whatever keeps the broker away may pass
                log.warning("listening.no_broker", reason=type(problem).__name__, detail=str(problem)[:200])
                await self.broker.stop()
                await pause(stop, next(wait))
        try:
            await stop.wait()
        finally:
            await self.broker.stop()

    async def retry(self, consumer: str, key: str) -> int:
        """Take the parked events of a key in again; return how many went through."""
        return await self._hearings[consumer].retry(key)

    def consumer(self, name: str) -> AIOKafkaConsumer | None:
        """Return the Kafka consumer of an ear, None before it has started."""
        return getattr(self._subscribers[name], "consumer", None)

    async def lag(self) -> dict[str, int]:
        """Return, for each ear, how many messages wait on the broker; -1 until it has joined its group."""
        return dict(
            zip(self._hearings, await asyncio.gather(*map(self._lag_of, self._hearings)), strict=True)
        )

    async def _lag_of(self, name: str) -> int:
        progress, consumer = self.progress[name], self.consumer(name)
        if consumer is None or not (assigned := consumer.assignment()):
            # While another worker has all partitions nothing waits for this one; without its topic it waits itself.
            is_there = consumer is not None and consumer.partitions_for_topic(progress.topic)
            return 0 if progress.standby and is_there else -1
        try:
            behind = await _behind(consumer, list(assigned))
        except BaseException:
            progress.fell_behind()  # a consumer that cannot even tell is as good as one that stands still
            raise
        if behind:
            progress.fell_behind()
        else:
            progress.behind_since = None
        return behind


async def _behind(consumer: AIOKafkaConsumer, places: list[TopicPartition]) -> int:
    """Return how many messages of these partitions have not been acknowledged."""
    starts, ends, *done = await asyncio.gather(
        consumer.beginning_offsets(places), consumer.end_offsets(places), *map(consumer.committed, places)
    )
    # What has been deleted unread does not wait.
    return sum(
        max(0, ends[place] - max(at or 0, starts[place])) for place, at in zip(places, done, strict=True)
    )


async def _tolerant_parser(message: Any, original: Any) -> Any:  # noqa: ANN401 - FastStream's own types
    """Show FastStream one record without headers: it would choke on some of them, and read all for nothing.

    `hearing` judges every message from the untouched records.
    """
    records = tuple(message) if isinstance(message, list | tuple) else (message,)
    parsed = await original((replace(records[0], headers=()),))
    parsed.raw_message = records
    return parsed


async def _raw_decoder(message: KafkaMessage) -> KafkaMessage:
    """Decode nothing: the handler is given the message itself, and `hearing` makes of it what it can."""
    return message


def _raw(record: ConsumerRecord[Any, Any]) -> Raw:
    key = storable((record.key or b"").decode("utf-8", "backslashreplace"))
    return Raw(record.topic, record.partition, record.offset, key, tuple(record.headers), record.value)


async def _read(consumer: AIOKafkaConsumer) -> tuple[ConsumerRecord[bytes, bytes], ...]:
    """Return what has come, a batch at most; nothing after a second in which nothing came."""
    found = await consumer.getmany(timeout_ms=READ_WAIT_MS, max_records=BATCH_MAX)
    return tuple(chain(*found.values()))


def _age_seconds(records: Sequence[ConsumerRecord[Any, Any]]) -> float:
    # The machine's time: lag is measured against the broker's stamp, never against a test clock.
    return max(0.0, (SystemClock().now() - utc(records[-1].timestamp)).total_seconds())
