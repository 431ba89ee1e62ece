"""Listening on a real broker: one test for each trap of FastStream and aiokafka that would lose or double work."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any

import pytest
from aiokafka.admin import NewTopic, RecordsToDelete
from aiokafka.errors import KafkaError

from chassis import health, kafka, listening
from chassis.clock import SystemClock
from chassis.database import Tx
from chassis.health import worker_status
from chassis.hearing import Heard
from chassis.listening import Listening
from chassis.outbox import Cause
from chassis.relay import Relay
from chassis.testing.sample import broker, words
from chassis.testing.sample.app import SampleSettings
from chassis.testing.sample.words import AREA, NEVER_WORKS, Counted
from chassis.testing.sample.world import World
from chassis.testing.waiting import until
from chassis.timers import Timers
from chassis.values import changed

Handle = Callable[[Tx, Sequence[Heard[Any]]], Awaitable[None]]


@pytest.fixture
def world(world: World, topics: SampleSettings) -> World:
    """Give a world whose topics exist."""
    return world


class Gate:
    """A handler that waits at a gate, and tallies when it is open."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self.open = asyncio.Event()
        self.batches: list[int] = []

    async def __call__(self, tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
        self.batches.append(len(batch))
        self.reached.set()
        await self.open.wait()
        for heard in batch:
            await words.tally(tx, heard, consumer="c", topic="t")


def listening_to(world: World, handle: Handle | None = None, **settings: Any) -> Any:
    return broker.listening([world.ear(handle)], world.database, world.settings.model_copy(update=settings))


async def acknowledged(world: World) -> int:
    return await broker.committed(world.settings, world.settings.consumer, world.settings.counted_topic)


async def all_tallied(world: World, *, number: int, seconds: float = 20) -> None:
    async def are() -> bool:
        return len(await world.entries()) >= number

    await until(are, seconds=seconds, expected=f"{number} entries")


def counts(world: World, word: str, numbers: Sequence[int]) -> list[Any]:
    return [world.counted(word, number) for number in numbers]


class TestAcknowledgement:
    async def test_comes_after_the_commit_and_not_before(self, world: World) -> None:
        gate = Gate()
        await broker.speak(world.settings, [world.counted("yksi")])

        async with listening_to(world, gate):
            await gate.reached.wait()
            assert await acknowledged(world) == 0
            gate.open.set()
            await all_tallied(world, number=1)

        assert await acknowledged(world) == 1

    async def test_does_not_come_when_the_process_ends_before_the_commit(self, world: World) -> None:
        gate = Gate()
        await broker.speak(world.settings, [world.counted("yksi")])
        made = Listening([world.ear(gate)], world.database, world.settings)
        running = asyncio.create_task(made.run(asyncio.Event()))
        await gate.reached.wait()
        await hang_up(made, running)
        assert await acknowledged(world) == 0
        assert await world.entries() == []

        async with listening_to(world):
            await all_tallied(world, number=1)

    async def test_that_was_lost_after_the_commit_leads_to_a_repeat_that_changes_nothing(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def cut(_: object) -> None:
            raise asyncio.CancelledError

        await broker.speak(world.settings, [world.counted("yksi")])
        with monkeypatch.context() as patched:
            patched.setattr("faststream.kafka.message.KafkaAckableMessage.ack", cut)
            async with listening_to(world):
                await all_tallied(world, number=1)
        assert await acknowledged(world) == 0

        async with listening_to(world) as made:
            await until(_is(lambda: made.progress[world.settings.consumer].batches == 1))
        assert await world.entries() == [("yksi", 1)]
        assert await acknowledged(world) == 1

    async def test_that_fails_is_tried_again_with_the_same_batch(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        failures = [RuntimeError("no coordinator just now")]
        async with listening_to(world) as made:
            consumer = made.consumer(world.settings.consumer)
            commit = consumer.commit

            async def fail_once() -> None:
                if failures:
                    raise failures.pop()
                await commit()

            monkeypatch.setattr(consumer, "commit", fail_once)
            await broker.speak(world.settings, [world.counted("yksi")])
            await until(lambda: _equals(acknowledged(world), 1))

        assert not failures
        assert await world.entries() == [("yksi", 1)]


class TestABatch:
    async def test_earliest_what_was_said_before_the_first_start_is_heard(self, world: World) -> None:
        await broker.speak(world.settings, counts(world, "yksi", [1, 2, 3]))

        async with listening_to(world):
            await all_tallied(world, number=3)

        assert await world.entries() == [("yksi", 1), ("yksi", 2), ("yksi", 3)]

    async def test_is_bounded_however_much_waits(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(listening, "BATCH_MAX", 40)
        gate = Gate()
        gate.open.set()
        producer = kafka.producer(world.settings)
        await producer.start()
        for raw in counts(world, "sana", range(1, 201)):
            await producer.send(raw.topic, raw.value, key=raw.key.encode(), headers=list(raw.headers))
        await producer.stop()

        async with listening_to(world, gate):
            await all_tallied(world, number=200)

        assert max(gate.batches) == 40
        assert await world.entries() == [("sana", number) for number in range(1, 201)]

    async def test_may_span_partitions_and_keeps_the_order_of_each_key(self, world: World) -> None:
        spoken = [world.counted(f"sana{word}", number) for number in range(1, 6) for word in range(12)]
        await broker.speak(world.settings, spoken)

        async with listening_to(world):
            await all_tallied(world, number=60)

        assert {
            one.partition for one in await broker.on_topic(world.settings, world.settings.counted_topic)
        } == {0, 1, 2}
        for word in range(12):
            numbers = [number for told, number in await world.entries() if told == f"sana{word}"]
            assert numbers == [1, 2, 3, 4, 5]


class TestOddMessages:
    @pytest.mark.parametrize("odd", [None, b"\xff\xfe\x00"], ids=["null", "not utf-8"])
    async def test_a_header_that_faststream_cannot_read_does_not_skip_the_batch(
        self, world: World, odd: bytes | None
    ) -> None:
        batch = counts(world, "yksi", [1, 2, 3])
        batch[1] = changed(batch[1], headers=(*batch[1].headers, ("x-stranger", odd)))
        await broker.speak(world.settings, batch)

        async with listening_to(world):
            await all_tallied(world, number=3)

        assert await world.entries() == [("yksi", 1), ("yksi", 2), ("yksi", 3)]

    @pytest.mark.parametrize("odd", [None, b"\xff\xfe\x00"], ids=["null", "not utf-8"])
    async def test_a_header_of_ours_that_cannot_be_read_parks_its_key_and_no_more(
        self, world: World, odd: bytes | None
    ) -> None:
        batch = [*counts(world, "paha", [1, 2]), world.counted("hyvä")]
        spoilt = tuple((name, odd if name == "ce_time" else value) for name, value in batch[0].headers)
        await broker.speak(world.settings, [changed(batch[0], headers=spoilt), *batch[1:]])

        async with listening_to(world):
            await all_tallied(world, number=1)
            await until(lambda: _equals(acknowledged(world), 3))

        assert await world.entries() == [("hyvä", 1)]
        assert [key for key, _, _ in await world.parked()] == [f"{AREA}:paha"] * 2

    async def test_an_unknown_type_is_passed_over_once_and_not_in_a_hot_loop(self, world: World) -> None:
        raw = world.counted("yksi")
        strange = tuple(
            (name, b"sample.New.v1" if name == "ce_type" else value) for name, value in raw.headers
        )
        await broker.speak(world.settings, [changed(raw, headers=strange)])

        async with listening_to(world) as made:
            await until(lambda: _equals(acknowledged(world), 1))
            await broker.speak(world.settings, [world.counted("kaksi")])
            await all_tallied(world, number=1)
            await until(lambda: _equals(acknowledged(world), 2))
            assert made.progress[world.settings.consumer].batches <= 2

    @pytest.mark.parametrize(
        "spoil",
        [
            lambda raw: changed(raw, value=b"\xff not json"),
            lambda raw: changed(raw, value=None),
            lambda raw: changed(raw, headers=()),
            lambda raw: changed(raw, key=f"{AREA}:muu"),
            lambda raw: changed(raw, key="\x00"),
            lambda raw: changed(raw, headers=(*raw.headers, ("content-type", b"text/plain; charset=none"))),
            lambda raw: changed(raw, headers=(*raw.headers, ("correlation_id", b"\xff"))),
        ],
        ids=[
            "not json",
            "tombstone",
            "no headers",
            "another key",
            "nul key",
            "content type",
            "correlation id",
        ],
    )
    async def test_whatever_comes_the_partition_goes_on(
        self, world: World, spoil: Callable[[Any], Any]
    ) -> None:
        await broker.speak(world.settings, [spoil(world.counted("outo")), world.counted("yksi")], partition=0)

        async with listening_to(world):
            await until(lambda: _equals(acknowledged(world), 2))

        assert ("yksi", 1) in await world.entries()
        assert len(await world.entries()) + len(await world.parked()) == 2

    async def test_a_message_without_a_key_is_parked(self, world: World) -> None:
        await broker.speak(world.settings, [changed(world.counted("outo"), key="")])

        async with listening_to(world):
            await until(lambda: _equals(acknowledged(world), 1))

        assert [key for key, _, _ in await world.parked()] == [""]

    async def test_a_reply_to_header_publishes_nothing(self, world: World) -> None:
        victim = world.settings.tallied_topic
        asking = [
            changed(raw, headers=(*raw.headers, ("reply_to", victim.encode())))
            for raw in counts(world, "yksi", [1, 2])
        ]

        async with listening_to(world):
            for number, raw in enumerate(
                asking, start=1
            ):  # when the second is handled, the first was answered
                await broker.speak(world.settings, [raw])
                await all_tallied(world, number=number)
            assert await broker.on_topic(world.settings, victim) == []

    async def test_a_poison_event_does_not_hold_its_partition(self, world: World) -> None:
        await broker.speak(world.settings, [world.counted(NEVER_WORKS), world.counted("yksi")], partition=0)

        async with listening_to(world) as made:
            await all_tallied(world, number=1)
            await until(lambda: _equals(acknowledged(world), 2))
            assert made.progress[world.settings.consumer].batches <= 2

        assert len(await world.parked()) == 1

    async def test_a_parked_key_is_retried_by_name(self, world: World) -> None:
        async with listening_to(world) as made:
            await broker.speak(world.settings, [world.counted(NEVER_WORKS)])
            await until(world.parked)
            assert await made.retry(world.settings.consumer, f"{AREA}:{NEVER_WORKS}") == 0


class TestRebalance:
    async def test_no_event_is_handled_twice_at_once_and_none_is_lost(self, world: World) -> None:
        """A second worker joins, and leaves, while the first is busy."""
        in_hand: Counter[str] = Counter()
        crowded: list[str] = []
        handled: Counter[tuple[str, int]] = Counter()

        async def careful(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            keys = {heard.key for heard in batch}
            crowded.extend(key for key in keys if in_hand[key])
            in_hand.update(keys)
            try:
                for heard in batch:
                    handled[heard.body.word, heard.body.number] += 1
                    await words.tally(tx, heard, consumer="c", topic="t")
                await tx.execute("SELECT pg_sleep(0.02)")
            finally:
                in_hand.subtract(keys)

        async def speak() -> None:
            for number in range(1, 26):
                await broker.speak(
                    world.settings, [world.counted(f"sana{word}", number) for word in range(12)]
                )

        async with listening_to(world, careful) as first:
            speaking = asyncio.create_task(speak())
            await all_tallied(world, number=30)
            async with listening_to(world, careful) as second:
                consumers = [one.consumer(world.settings.consumer) for one in (first, second)]
                await until(_is(lambda: all(one and one.assignment() for one in consumers)))
                await all_tallied(world, number=150)
            await speaking
            await all_tallied(world, number=300)

        assert crowded == []
        assert set(handled.values()) == {1}
        for word in range(12):
            numbers = [number for told, number in await world.entries() if told == f"sana{word}"]
            assert numbers == list(range(1, 26))

    async def test_waits_for_the_batch_in_hand(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        happened: list[str] = []
        asked = asyncio.Event()
        drain = listening._Drain.on_partitions_revoked

        async def noted(self: Any, revoked: Any) -> None:
            busy = not self._progress.idle.is_set()
            if busy:
                happened.append("asked to give up")
                asked.set()
            await drain(self, revoked)
            if busy:
                happened.append("given up")

        async def slow(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            if not asked.is_set():
                await asked.wait()
                await tx.execute("SELECT pg_sleep(0.2)")
                happened.append("batch done")
            for heard in batch:
                await words.tally(tx, heard, consumer="c", topic="t")

        monkeypatch.setattr(listening._Drain, "on_partitions_revoked", noted)
        await broker.speak(world.settings, counts(world, "yksi", [1, 2, 3]))

        async with (
            listening_to(world, slow) as first,
            broker.listening([world.ear(slow)], world.database, world.settings, assigned=False) as second,
        ):
            await all_tallied(world, number=3)
            consumers = [one.consumer(world.settings.consumer) for one in (first, second)]
            await until(_is(lambda: all(one and one.assignment() for one in consumers)))

        assert happened == ["asked to give up", "batch done", "given up"]
        assert await world.entries() == [("yksi", 1), ("yksi", 2), ("yksi", 3)]


class TestStopping:
    async def test_finishes_the_batch_in_hand_and_acknowledges_it(self, world: World) -> None:
        gate = Gate()
        await broker.speak(world.settings, [world.counted("yksi")])

        async with listening_to(world, gate):
            await gate.reached.wait()
            asyncio.get_running_loop().call_later(0.2, gate.open.set)

        assert await world.entries() == [("yksi", 1)]
        assert await acknowledged(world) == 1

    async def test_that_has_waited_long_enough_cancels_and_acknowledges_nothing(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(listening, "STOP_SECONDS", 0.3)
        gate = Gate()
        await broker.speak(world.settings, [world.counted("yksi")])

        async with listening_to(world, gate):
            await gate.reached.wait()

        assert await acknowledged(world) == 0
        assert await world.entries() == []
        async with listening_to(world):
            await all_tallied(world, number=1)


class TestTheBroker:
    async def test_a_topic_that_is_missing_is_not_made_by_listening_to_it_and_is_found_when_it_comes(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(listening, "METADATA_MS", 300)
        world.settings = world.settings.model_copy(
            update={"counted_topic": world.settings.counted_topic + ".later"}
        )
        topic = world.settings.counted_topic

        async with broker.listening([world.ear()], world.database, world.settings, assigned=False) as made:
            await until(_is(lambda: made.consumer(world.settings.consumer) is not None))
            assert await made.lag() == {world.settings.consumer: -1}
            async with broker.admin(world.settings) as admin:
                assert topic not in await admin.list_topics()
                await admin.create_topics([NewTopic(topic, 1, 1)])
                try:
                    await broker.speak(world.settings, [world.counted("yksi")])
                    await all_tallied(world, number=1)
                finally:
                    await admin.delete_topics([topic])

    async def test_that_is_not_there_yet_is_waited_for(self, world: World) -> None:
        host, port = world.settings.kafka_bootstrap_servers.split(":")
        door = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
        place = door.sockets[0].getsockname()[1]
        door.close()
        await door.wait_closed()
        await broker.speak(world.settings, [world.counted("yksi")])
        later = world.settings.model_copy(update={"kafka_bootstrap_servers": f"127.0.0.1:{place}"})

        async with broker.listening([world.ear()], world.database, later, assigned=False):
            await asyncio.sleep(0)
            door = await asyncio.start_server(_passing_on(host, int(port)), "127.0.0.1", place)
            try:
                await all_tallied(world, number=1)
            finally:
                door.close()

    async def test_carries_the_trace_context_unmodified_from_the_outbox_to_the_handler(
        self, world: World
    ) -> None:
        heard: list[Heard[Counted]] = []

        async def note(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            heard.extend(batch)

        trace, state = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-03", "rojo=00f067aa0ba902b7"
        async with world.database.transaction({AREA}) as tx:
            because = Cause("story", None, trace, state)
            topic = world.settings.counted_topic
            await words.count(tx, "yksi", area=AREA, topic=topic, at=world.clock.now(), because=because)
        stop = asyncio.Event()
        relaying = asyncio.create_task(Relay("sample", world.database.url, world.settings).run(stop))

        async with listening_to(world, note):
            await until(_is(lambda: heard))
        stop.set()
        await relaying

        assert (heard[0].cause.traceparent, heard[0].cause.tracestate) == (trace, state)
        (record,) = await broker.on_topic(world.settings, world.settings.counted_topic)
        assert [value for name, value in record.headers if name == "traceparent"] == [trace.encode()]


class TestLiveness:
    @pytest.fixture
    def status(self, world: World) -> Callable[[Listening], Awaitable[dict[str, Any]]]:
        relay = Relay("sample", world.database.url, world.settings)
        timers = Timers({}, world.database, SystemClock())

        async def ask(made: Listening) -> dict[str, Any]:
            return await worker_status(world.database, made, relay, timers)

        return ask

    async def test_ping_is_no_health_a_consumer_that_stands_still_is_told(
        self, world: World, status: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(health, "STUCK_SECONDS", 0.2)

        async with listening_to(world) as made:
            for task in made._subscribers[world.settings.consumer].tasks:
                task.cancel()
            await broker.speak(world.settings, [world.counted("yksi")])

            told: dict[str, Any] = await until(lambda: _when(status(made), lambda one: not one["alive"]))
            assert told["stuck"] == [world.settings.consumer]
            assert await broker.partitions(world.settings, world.settings.counted_topic), "the broker answers"

    async def test_a_consumer_that_cannot_tell_how_far_it_is_is_told_too(
        self, world: World, status: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As after a failure in the group's coordinator, which FastStream logs for ever and nothing more."""
        monkeypatch.setattr(health, "STUCK_SECONDS", 0.2)

        async def fail(_: object) -> None:
            raise KafkaError("the coordinator has ended")

        async with listening_to(world) as made:
            monkeypatch.setattr(made.consumer(world.settings.consumer), "committed", fail)
            assert (await status(made))["alive"]
            told: dict[str, Any] = await until(lambda: _when(status(made), lambda one: not one["alive"]))
            assert told["reason"] == "KafkaError"

    async def test_an_ear_with_nothing_to_do_is_alive_however_long(
        self, world: World, status: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(health, "STUCK_SECONDS", -1.0)

        async with listening_to(world) as made:
            told = await status(made)
            assert (told["alive"], told["ready"]) == (True, True)
            assert told["lag"] == {world.settings.consumer: 0}

    async def test_a_message_after_a_long_silence_is_not_taken_for_standing_still(
        self, world: World, status: Any
    ) -> None:
        gate = Gate()
        async with listening_to(world, gate) as made:
            made.progress[world.settings.consumer].moved_at -= 10 * health.STUCK_SECONDS
            await broker.speak(world.settings, [world.counted("yksi")])
            await gate.reached.wait()

            told = await status(made)
            assert (told["alive"], told["lag"], told["busy"]) == (
                True,
                {world.settings.consumer: 1},
                [world.settings.consumer],
            )
            gate.open.set()

    async def test_what_the_broker_has_deleted_unread_is_not_waited_for(self, world: World) -> None:
        await broker.speak(world.settings, counts(world, "yksi", [1, 2, 3]))
        async with broker.admin(world.settings) as admin:
            places = await broker.partitions(world.settings, world.settings.counted_topic)
            await admin.delete_records({place: RecordsToDelete(before_offset=-1) for place in places})

        async with listening_to(world) as made:
            assert await made.lag() == {world.settings.consumer: 0}

    async def test_a_worker_that_has_not_joined_is_alive_and_not_ready(
        self, world: World, status: Any
    ) -> None:
        told = await status(Listening([world.ear()], world.database, world.settings))

        assert (told["alive"], told["ready"], told["lag"]) == (True, False, {world.settings.consumer: -1})


async def hang_up(made: Listening, running: asyncio.Task[None]) -> None:
    """End listening as a crash would: nothing is finished, nothing is acknowledged."""
    for subscriber in made._subscribers.values():
        for task in subscriber.tasks:
            task.cancel()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


def _is(condition: Callable[[], Any]) -> Callable[[], Awaitable[Any]]:
    async def ask() -> Any:
        return condition()

    return ask


async def _equals(found: Awaitable[int], expected: int) -> bool:
    return await found == expected


async def _when(found: Awaitable[Any], fits: Callable[[Any], bool]) -> Any:
    value = await found
    return value if fits(value) else None


def _passing_on(host: str, port: int) -> Any:
    async def copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await source.read(65536):
                target.write(data)
                await target.drain()
        target.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        upstream_reader, upstream_writer = await asyncio.open_connection(host, port)
        await asyncio.gather(copy(reader, upstream_writer), copy(upstream_reader, writer))

    return serve
