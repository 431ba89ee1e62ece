"""The relay between a real PostgreSQL and a real broker: nothing lost, order kept, through every stop."""

from __future__ import annotations

import asyncio
import random
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.admin import NewTopic
from aiokafka.errors import KafkaError, MessageSizeTooLargeError, RequestTimedOutError
from aiokafka.producer.message_accumulator import BatchBuilder
from aiokafka.structs import RecordMetadata, TopicPartition

from chassis import kafka, relay, reminding, speaking
from chassis.announcing import Announcer
from chassis.failures import Unprocessable
from chassis.outbox import PAYLOAD_MAX, Cause, append
from chassis.partitioning import partition_of
from chassis.relay import Relay
from chassis.speaking import Voice
from chassis.testing import events
from chassis.testing.sample import broker, words
from chassis.testing.sample.app import SampleSettings
from chassis.testing.sample.carrying import (
    all_carried,
    first_told,
    relaying,
    sequences,
    told,
)
from chassis.testing.sample.words import AREA, Said
from chassis.testing.sample.world import World
from chassis.testing.waiting import until


@pytest.fixture
def world(world: World, topics: SampleSettings) -> World:
    """Give a world whose topics exist."""
    return world


class TestOrder:
    async def test_sixteen_writers_of_twenty_words_lose_nothing_and_keep_every_order(
        self, world: World
    ) -> None:
        each, chance = 12, random.Random()

        async def write() -> None:
            connection = await asyncpg.connect(world.database.url)
            try:
                for _ in range(each):
                    async with connection.transaction():
                        await connection.execute("SELECT set_config('kokemus.areas', $1, true)", AREA)
                        await connection.execute("SELECT pg_sleep($1)", chance.random() / 200)
                        word = f"sana{chance.randrange(20)}"
                        number = await connection.fetchval(words._NEXT_COUNT, AREA, word)
                        await connection.execute("SELECT pg_sleep($1)", chance.random() / 200)
                        await connection.execute(
                            "INSERT INTO outbox (area_id, event_id, topic, key, type, schema, subject, sequence, said_at,"
                            " correlation_id, traceparent, tracestate, payload) VALUES ($1, gen_random_uuid(), $2,"
                            " $1 || ':' || $3, 't', 's', $3, $4, now(), 'x', '', '', '{}')",
                            AREA,
                            world.settings.counted_topic,
                            word,
                            number,
                        )
                        await connection.execute("SELECT pg_sleep($1)", chance.random() / 200)
            finally:
                await connection.close()

        async with relaying(world):
            await asyncio.gather(*(write() for _ in range(16)))
            await all_carried(world)

        messages = await told(world)
        assert len(messages) == 16 * each
        records = await broker.on_topic(world.settings, world.settings.counted_topic)
        assert len({(record.key, record.partition) for record in records}) == len(
            {one.key for one in messages}
        )
        for word in range(20):
            heard = sequences(messages, f"sana{word}")
            assert heard == list(range(1, len(heard) + 1))

    async def test_a_message_is_what_the_row_is(self, world: World) -> None:
        await world.count("yksi")
        (row,) = await events.said(world.database)
        async with relaying(world):
            await all_carried(world)

        (record,) = await broker.on_topic(world.settings, world.settings.counted_topic)
        headers = dict(record.headers)
        assert record.key == b"ita-uusimaa:yksi"
        assert record.value == row["payload"]
        assert headers["ce_id"].decode() == str(row["event_id"])
        assert headers["ce_source"] == b"/kokemus/sample"
        (archived,) = await world.rows("SELECT * FROM outbox_archive")
        assert {name: archived[name] for name in row if name != "body"} == {
            name: value for name, value in row.items() if name != "body"
        }

    async def test_more_than_a_batch_of_one_key_arrives_in_its_order(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(kafka, "BATCH_BYTES", 4096)
        async with world.database.transaction({AREA}) as tx:
            for number in range(60):
                message = sized(world.settings.counted_topic, "pitkä", number, size=1000)
                await append(tx, message, at=world.clock.now(), because=Cause("x"))
        async with relaying(world):
            await all_carried(world)

        assert sequences(await told(world), "pitkä") == list(range(60))

    async def test_what_one_partition_has_is_archived_though_another_had_no_answer(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        send, failures = AIOKafkaProducer.send_batch, iter([RequestTimedOutError()])
        archived: list[int] = []

        async def fails_once(self: AIOKafkaProducer, batch: Any, topic: str, *, partition: int) -> Any:
            if partition == partition_of(f"{AREA}:sana0".encode(), partitions):
                for failure in failures:
                    raise failure
                archived.append(len(await world.rows("SELECT FROM outbox_archive")))
            return await send(self, batch, topic, partition=partition)

        async with broker.admin(world.settings) as admin:
            (topic,) = await admin.describe_topics([world.settings.counted_topic])
        partitions = sorted(one["partition"] for one in topic["partitions"])
        monkeypatch.setattr(AIOKafkaProducer, "send_batch", fails_once)
        await world.count(*(f"sana{number}" for number in range(20)), "sana0")
        async with relaying(world):
            await all_carried(world)

        messages = await told(world)
        assert len(messages) == 21, "nothing is said twice"
        assert archived[0] > 0, "the others were archived before it was tried again"
        assert sequences(messages, "sana0") == [1, 2]


def sized(topic: str, word: str, sequence: int, *, size: int) -> Said:
    data = b'"' + b"x" * size + b'"'
    return Said(
        topic=topic,
        key=f"{AREA}:{word}",
        type="t",
        schema="s",
        area=AREA,
        subject=word,
        sequence=sequence,
        data=data,
    )


class Scripted:
    """A producer of two partitions whose broker gives these answers, in the order it is sent batches to each."""

    def __init__(self, *answers: list[RecordMetadata | KafkaError]) -> None:
        self._answers = answers
        self._sent: list[tuple[int, int]] = []

    @property
    def sent(self) -> list[tuple[int, int]]:
        """Partition and number of records of each batch, in the order of each partition."""
        return sorted(self._sent, key=lambda one: one[0])

    async def partitions_for(self, _: str) -> set[int]:
        return {0, 1}

    def create_batch(self) -> BatchBuilder:
        return BatchBuilder(1300, 0)

    async def send_batch(self, batch: BatchBuilder, _: str, *, partition: int) -> asyncio.Future[Any]:
        self._sent.append((partition, batch.record_count()))
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        found = self._answers[partition].pop(0)
        answer.set_exception(found) if isinstance(found, KafkaError) else answer.set_result(found)
        return answer


def rows(*keys: str) -> list[Any]:
    """Return rows of which two fill a batch; `a` and `b` are keys of partition 0, `d` of 1."""
    told = {"type": "t", "schema": "s", "subject": "x", "area_id": AREA, "sequence": 1, "correlation_id": "x"}
    more = {"causation_id": None, "traceparent": "", "tracestate": "", "said_at": datetime.now(UTC)}
    made = {"topic": "t", "event_id": UUID(int=1), "payload": b"x" * 250}
    return [told | more | made | {"id": number, "key": key} for number, key in enumerate(keys)]


def ack(partition: int, offset: int) -> RecordMetadata:
    return RecordMetadata("t", partition, TopicPartition("t", partition), offset, 0, 0, 0)


class TestVoice:
    async def said(self, producer: Scripted, *keys: str) -> dict[int, bool]:
        """Return which rows, by id, arrived."""
        answers = await Voice(producer, "sample").say(rows(*keys))
        return {row["id"]: answer.arrived for answer in answers for row in answer.rows}

    async def test_one_acknowledgement_is_a_batchs(self) -> None:
        producer = Scripted([ack(0, 10), ack(0, 12)], [ack(1, 5)])

        answers = await Voice(producer, "sample").say(rows("a", "d", "a", "b"))

        assert producer.sent == [(0, 2), (0, 1), (1, 1)]
        assert [
            (getattr(answer.ack, "offset", None), [row["id"] for row in answer.rows]) for answer in answers
        ] == [
            (10, [0, 2]),
            (12, [3]),
            (5, [1]),
        ]

    async def test_a_batch_that_did_not_arrive_keeps_what_stands_behind_it_in_its_partition(self) -> None:
        producer = Scripted([ack(0, 0), RequestTimedOutError()], [ack(1, 0)])

        found = await self.said(producer, "a", "b", "a", "d", "b", "a", "a")

        assert found == {0: True, 1: True, 2: False, 3: True, 4: False, 5: False, 6: False}
        assert producer.sent == [(0, 2), (0, 2), (1, 1)], "nothing is sent behind it"

    async def test_a_row_that_is_refused_by_itself_keeps_its_key_also_in_the_batches_behind(self) -> None:
        refused = MessageSizeTooLargeError()
        producer = Scripted([refused, ack(0, 0), refused, ack(0, 1), ack(0, 2)], [])

        found = await self.said(producer, "a", "b", "b", "a", "a")

        assert found == {0: True, 1: False, 2: False, 3: True, 4: True}
        assert producer.sent == [(0, 2), *[(0, 1)] * 4]

    async def test_when_the_broker_goes_while_rows_are_sent_by_themselves_the_rest_waits(self) -> None:
        producer = Scripted([MessageSizeTooLargeError(), ack(0, 0), RequestTimedOutError()], [])

        found = await self.said(producer, "a", "b", "a")

        assert found == {0: True, 1: False, 2: False}
        assert producer.sent == [(0, 2), (0, 1), (0, 1)]


class TestWakeUp:
    async def test_whoever_says_something_in_another_process_is_heard_at_once(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(relay, "POLL_SECONDS", 60)
        announcer, stop = Announcer(world.database.url), asyncio.Event()
        announcing = asyncio.create_task(announcer.run(stop))
        async with relaying(world) as made:
            world.database.after_saying = announcer.announce
            await until(lambda: _true(made.leads))
            for number in range(5):
                await world.count(f"sana{number}")
                await all_carried(world)
            made.wake()
        stop.set()
        await asyncio.wait_for(announcing, 5)

    async def test_a_wake_up_that_was_lost_costs_a_poll(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(relay, "POLL_SECONDS", 0.1)
        async with relaying(world) as made:
            world.database.after_saying = lambda: None
            await until(lambda: _true(made.leads))
            await world.count("yksi")
            await all_carried(world)

    async def test_an_announcer_goes_on_after_its_connection_was_cut(
        self, world: World, admin_url: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(relay, "POLL_SECONDS", 60)
        announcer, stop = Announcer(world.database.url), asyncio.Event()
        announcing = asyncio.create_task(announcer.run(stop))
        heard = asyncio.Event()
        admin = await asyncpg.connect(admin_url)
        try:
            await admin.add_listener(relay.CHANNEL, lambda *_: heard.set())
            for _ in range(3):
                heard.clear()

                async def is_heard() -> bool:
                    announcer.announce()
                    return heard.is_set()

                await until(is_heard, expected="a wake-up")
                await admin.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'NOTIFY ' || $1",
                    relay.CHANNEL,
                )
        finally:
            await admin.close()
        stop.set()
        await asyncio.wait_for(announcing, 5)


class TestOneLeads:
    async def test_and_when_its_connection_is_cut_the_other_takes_over(
        self, world: World, admin_url: str
    ) -> None:
        admin = await asyncpg.connect(admin_url)
        try:
            async with relaying(world) as first:
                await until(lambda: _true(first.leads))
                async with relaying(world) as second:
                    for round_ in range(4):
                        await world.count(*(f"sana{number}" for number in range(8)))
                        await all_carried(world)
                        assert [first.leads, second.leads].count(True) <= 1
                        if round_ < 3:
                            await admin.execute(
                                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
                                " AND classid = $1 AND granted AND database ="
                                " (SELECT oid FROM pg_database WHERE datname = current_database())",
                                relay.LOCK_CLASS,
                            )
                    await until(lambda: _true(first.leads or second.leads))
        finally:
            await admin.close()

        messages = first_told(await told(world))
        assert all(sequences(messages, f"sana{number}") == [1, 2, 3, 4] for number in range(8))

    async def test_that_loses_its_connection_stops_though_it_still_waits_for_the_broker(
        self, world: World, admin_url: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Another relay leads from that moment; two at once would both carry."""
        waiting = asyncio.Event()

        async def never(*_: object) -> list[Any]:
            waiting.set()
            await asyncio.Event().wait()
            return []

        monkeypatch.setattr(speaking.Voice, "say", never)
        admin = await asyncpg.connect(admin_url)
        try:
            async with relaying(world) as made:
                await world.count("yksi")
                await waiting.wait()
                monkeypatch.undo()
                await admin.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kokemus-relay'"
                    " AND datname = current_database()"
                )
                await all_carried(world)
                assert made.leads
        finally:
            await admin.close()

    async def test_goes_on_when_something_it_waits_for_is_cancelled(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As aiokafka does, now and then, with what it waits for itself."""
        stray = [asyncio.CancelledError(), asyncio.CancelledError()]
        notice = reminding.Reminder.notice

        async def cancelled(self: reminding.Reminder) -> None:
            if stray:
                raise stray.pop()
            await notice(self)

        monkeypatch.setattr(reminding.Reminder, "notice", cancelled)
        async with relaying(world):
            await world.count("yksi")
            await all_carried(world)

        assert not stray

    async def test_is_over_when_it_is_cancelled(self, world: World) -> None:
        made = Relay("sample", world.database.url, world.settings)
        running = asyncio.create_task(made.run(asyncio.Event()))
        await until(lambda: _true(made.leads))
        running.cancel()

        with pytest.raises(asyncio.CancelledError):
            await running
        assert not made.leads

    async def test_stops_within_the_time_of_a_batch(self, world: World) -> None:
        async with relaying(world) as made:
            await until(lambda: _true(made.leads))
            began = asyncio.get_running_loop().time()
        assert asyncio.get_running_loop().time() - began < 5
        assert not made.leads


class TestCrashes:
    @pytest.mark.parametrize("where", ["relay.after_read", "relay.after_acks", "relay.after_archive"])
    async def test_between_the_steps_lead_to_repeats_that_the_hearer_knows(
        self, world: World, monkeypatch: pytest.MonkeyPatch, where: str
    ) -> None:
        crashes = 2

        def crash(name: str) -> None:
            nonlocal crashes
            if name == where and crashes:
                crashes -= 1
                raise OSError("crash")

        monkeypatch.setattr(relay, "point", crash)
        await world.count("yksi", "yksi", "kaksi")
        async with relaying(world):
            await all_carried(world)
            await world.count("yksi")
            await all_carried(world)

        assert crashes == 0
        messages = await told(world)
        assert len(messages) == (12 if where == "relay.after_acks" else 4) - (
            2 if where == "relay.after_acks" else 0
        )
        assert sequences(first_told(messages), "yksi") == [1, 2, 3]
        async with broker.listening([world.ear()], world.database, world.settings):
            await until(lambda: _has(world, 4))
        assert sorted(await world.entries()) == [("kaksi", 1), ("yksi", 1), ("yksi", 2), ("yksi", 3)]


class TestWhatTheBrokerWillNotTake:
    @pytest.fixture
    def quick(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(relay, "REST_SECONDS", 0.3)
        monkeypatch.setattr(speaking, "TOPIC_SECONDS", 0.3)

    async def test_a_topic_that_is_missing_rests_is_not_made_and_holds_up_no_other(
        self, world: World, quick: None
    ) -> None:
        there, missing = world.settings.counted_topic, world.settings.counted_topic + ".later"
        async with relaying(world):
            for topic in (missing, there, missing, there):
                async with world.database.transaction({AREA}) as tx:
                    because = Cause("x")
                    await words.count(
                        tx, topic, area=AREA, topic=topic, at=world.clock.now(), because=because
                    )
            await until(lambda: _only_waits(world, [(missing, 1), (missing, 2)]))
            async with broker.admin(world.settings) as admin:
                assert missing not in await admin.list_topics()
                await admin.create_topics([NewTopic(missing, 1, 1)])
                try:
                    await all_carried(world)
                    assert [one.sequence for one in await told(world, missing)] == [1, 2]
                finally:
                    await admin.delete_topics([missing])
        assert [one.sequence for one in await told(world, there)] == [1, 2]

    @pytest.mark.parametrize("batch_bytes", [kafka.BATCH_BYTES, 1000])
    async def test_a_message_that_is_refused_keeps_its_key_and_no_other(
        self, world: World, quick: None, batch_bytes: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(kafka, "BATCH_BYTES", batch_bytes)
        narrow = world.settings.counted_topic + ".narrow"
        sizes = [("pieni", 10), ("suuri", 5000), ("suuri", 10), ("pieni", 10)]
        async with broker.admin(world.settings) as admin:
            await admin.create_topics([NewTopic(narrow, 1, 1, topic_configs={"max.message.bytes": "2000"})])
        try:
            async with relaying(world):
                async with world.database.transaction({AREA}) as tx:
                    for number, (word, size) in enumerate(sizes):
                        message = sized(narrow, word, number, size=size)
                        await append(tx, message, at=world.clock.now(), because=Cause("x"))
                await until(lambda: _only_waits(world, [("suuri", 1), ("suuri", 2)]))
            assert [one.sequence for one in await told(world, narrow)] == [0, 3]
        finally:
            async with broker.admin(world.settings) as admin:
                await admin.delete_topics([narrow])

    async def test_what_is_too_large_to_be_said_is_refused_when_it_is_written(self, world: World) -> None:
        message = words.said(words.Counted(word="x" * PAYLOAD_MAX, number=1), topic="t", area=AREA)
        async with world.database.transaction({AREA}) as tx:
            with pytest.raises(Unprocessable, match="expected at most"):
                await append(tx, message, at=world.clock.now(), because=Cause("x"))


async def test_the_producer_is_idempotent_where_the_broker_can_be(settings: SampleSettings) -> None:
    for idempotent in (True, False):
        made = kafka.producer(settings.model_copy(update={"kafka_idempotent": idempotent}))

        assert (made._txn_manager is not None) == idempotent
        assert made._sender._acks == -1, "all replicas in sync"


async def test_a_producer_that_cannot_deliver_is_given_up(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kafka, "CLOSE_SECONDS", 0.2)
    producer = kafka.producer(world.settings)
    await producer.start()
    await producer.partitions_for(world.settings.counted_topic)
    for node in list(producer.client._conns.values()):
        node.close()
    monkeypatch.setattr(producer.client, "ready", lambda *_, **__: _true(""))
    await producer.send(world.settings.counted_topic, b"x", key=b"k")

    await kafka.closed(producer)

    assert producer._sender.sender_task.done()


async def _true(condition: object) -> bool:
    return bool(condition)


async def _has(world: World, number: int) -> bool:
    return len(await world.entries()) >= number


async def _only_waits(world: World, expected: list[tuple[str, int]]) -> bool:
    return await world.unsaid() == expected


async def test_a_reader_that_is_stopped_at_once_cancels_nobody(settings: SampleSettings) -> None:
    async def look() -> None:
        async with kafka.reading(settings):
            raise ValueError("of no use")

    for _ in range(5):
        with pytest.raises(ValueError, match="of no use"):
            await look()
