"""Hearing on a real PostgreSQL, without a broker: what becomes of the messages of a batch."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
import pytest
import sqlalchemy as sa
from sqlmodel import select

from chassis import hearing
from chassis.database import Database, Tx
from chassis.failures import Unprocessable
from chassis.hearing import Heard, Hearing, Taken
from chassis.parking import Raw, storable
from chassis.passing import ConnectionLost, TookTooLong
from chassis.testing.sample import words
from chassis.testing.sample.words import AREA, NEVER_WORKS, Counted
from chassis.testing.sample.world import World
from chassis.testing.waiting import until
from chassis.values import changed
from kokemus.platform.service_databases import ServiceDatabase

BEHIND = "waits behind an earlier event of its key"


def with_header(raw: Raw, name: str, value: bytes | None) -> Raw:
    return changed(raw, headers=tuple((one, value if one == name else kept) for one, kept in raw.headers))


def without_header(raw: Raw, name: str) -> Raw:
    return changed(raw, headers=tuple(one for one in raw.headers if one[0] != name))


class TestEveryEventOnce:
    async def test_a_batch_is_handled_in_its_order(self, world: World) -> None:
        batch = [world.counted(word, number) for number in (1, 2, 3) for word in ("yksi", "kaksi")]

        taken = await world.hearing().take(batch)

        assert taken == Taken(handled=6)
        assert await world.entries() == [(word, number) for number in (1, 2, 3) for word in ("yksi", "kaksi")]
        assert await world.unsaid() == await world.entries()

    async def test_a_repeat_within_a_batch_is_passed_over(self, world: World) -> None:
        once = world.counted("yksi")

        assert await world.hearing().take([once, once, once]) == Taken(handled=1, repeated=2)
        assert await world.entries() == [("yksi", 1)]

    async def test_a_repeat_in_a_later_batch_is_passed_over_and_the_new_is_taken(self, world: World) -> None:
        first, second = world.counted("yksi", 1), world.counted("yksi", 2)
        await world.hearing().take([first])

        assert await world.hearing().take([first, second]) == Taken(handled=1, repeated=1)
        assert await world.entries() == [("yksi", 1), ("yksi", 2)]

    async def test_another_consumer_hears_the_same_events_for_itself(self, world: World) -> None:
        once = world.counted("yksi")

        await world.hearing().take([once])
        await world.hearing(consumer="another").take([once])

        assert await world.entries() == [("yksi", 1), ("yksi", 1)]

    async def test_one_id_in_two_areas_is_two_events(self, world: World) -> None:
        here = world.counted("yksi")
        there = world.counted("yksi", area="kymenlaakso", event_id=UUID(dict(here.headers)["ce_id"].decode()))  # type: ignore[union-attr]
        await world.hearing().take([here])

        assert await world.hearing().take([here, there]) == Taken(handled=1, repeated=1)
        assert await world.entries("kymenlaakso") == [("yksi", 1)]

    async def test_a_batch_of_several_areas_is_one_transaction(self, world: World) -> None:
        batch = [world.counted("yksi", area=area) for area in (AREA, "kymenlaakso")]

        assert (await world.hearing().take(batch)).handled == 2
        assert await world.entries(AREA) == await world.entries("kymenlaakso") == [("yksi", 1)]

    async def test_what_is_said_names_what_caused_it_and_carries_its_trace(self, world: World) -> None:
        raw = world.counted("yksi")
        await world.hearing().take([raw])

        (row,) = await world.rows("SELECT * FROM outbox")
        came = {name: (value or b"").decode() for name, value in raw.headers}
        assert str(row["causation_id"]) == came["ce_id"]
        assert row["traceparent"] == came["traceparent"]
        assert row["correlation_id"] == came["correlation_id"]

    async def test_an_empty_batch_is_nothing(self, world: World) -> None:
        assert await world.hearing().take([]) == Taken()


class TestUnknownTypes:
    async def test_they_are_passed_over_and_leave_nothing_behind(self, world: World) -> None:
        strange = with_header(world.counted("yksi"), "ce_type", b"sample.Unheard.v9")

        assert await world.hearing().take([strange, world.counted("kaksi")]) == Taken(handled=1, unknown=1)
        assert await world.parked() == []
        assert len(await world.rows("SELECT * FROM inbox")) == 1

    async def test_a_batch_of_nothing_else_is_passed_over(self, world: World) -> None:
        strange = with_header(world.counted("yksi"), "ce_type", b"sample.Unheard.v9")

        assert await world.hearing().take([strange]) == Taken(unknown=1)


class TestAPoisonEvent:
    async def test_its_key_is_parked_with_all_later_events_in_order_and_other_keys_go_on(
        self, world: World
    ) -> None:
        async def second_is_poison(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            for heard in batch:
                if (heard.body.word, heard.body.number) == ("paha", 2):
                    raise Unprocessable("the second is poison")
                await words.tally(tx, heard, consumer="c", topic="t")

        hearing = world.hearing(second_is_poison)
        first = [world.counted(word, number) for number in (1, 2, 3) for word in ("paha", "hyvä")]
        taken = await hearing.take(first)
        assert taken == Taken(handled=4, parked=2)

        assert await hearing.take([world.counted("paha", 4), world.counted("hyvä", 4)]) == Taken(
            handled=1, parked=1
        )

        assert await world.entries() == [("paha", 1), ("hyvä", 1), ("hyvä", 2), ("hyvä", 3), ("hyvä", 4)]
        assert await world.parked() == [
            (f"{AREA}:paha", "Unprocessable: the second is poison", False),
            (f"{AREA}:paha", BEHIND, True),
            (f"{AREA}:paha", BEHIND, True),
        ]

    async def test_what_it_said_before_it_failed_is_unsaid(self, world: World) -> None:
        async def say_then_fail(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            for heard in batch:
                await words.tally(tx, heard, consumer="c", topic="t")
                if heard.body.word == "paha":
                    raise Unprocessable("too late")

        await world.hearing(say_then_fail).take(
            [world.counted("hyvä"), world.counted("paha"), world.counted("toinen")]
        )

        assert await world.unsaid() == await world.entries() == [("hyvä", 1), ("toinen", 1)]

    async def test_a_repeat_of_it_is_not_parked_again(self, world: World) -> None:
        poison = world.counted(NEVER_WORKS)
        await world.hearing().take([poison])

        assert await world.hearing().take([poison]) == Taken(repeated=1)
        assert len(await world.parked()) == 1

    @pytest.mark.parametrize(
        "fail",
        [
            lambda _: int("a bug"),
            lambda tx: tx.of_no_such_name,
            lambda tx: tx.execute("SELECT 1/0"),
            lambda tx: tx.execute("INSERT INTO word VALUES ($1, 'w', $2)", AREA, 2**40),
            lambda tx: tx.execute("INSERT INTO word VALUES ($1, $2, 1)", AREA, "\x00"),
            lambda tx: tx.execute("INSERT INTO word VALUES ('kymenlaakso', 'w', 1)"),
            lambda tx: tx.execute("SELECT $1::int, $2::int", 1),
        ],
        ids=["value", "attribute", "division", "out of range", "nul", "another area", "arguments"],
    )
    async def test_whatever_fails_the_same_way_for_good_parks_the_key(
        self, world: World, fail: Callable[[Tx], Any]
    ) -> None:
        async def handle(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            for heard in batch:
                if heard.body.word == "paha":
                    await fail(tx)
                await words.tally(tx, heard, consumer="c", topic="t")

        taken = await world.hearing(handle).take([world.counted("paha"), world.counted("hyvä")])

        assert taken == Taken(handled=1, parked=1)
        assert await world.entries() == [("hyvä", 1)]

    @pytest.mark.parametrize(
        "raised",
        [OSError("too long a name"), TimeoutError("a limit of its own"), IsADirectoryError("Europe")],
    )
    async def test_what_a_decision_raises_parks_the_key_though_a_database_may_raise_the_same(
        self, world: World, raised: Exception
    ) -> None:
        async def handle(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            for heard in batch:
                if heard.body.word == "paha":
                    raise raised
                await words.tally(tx, heard, consumer="c", topic="t")

        batch = [world.counted("paha"), world.counted("hyvä")]
        taken = await asyncio.wait_for(world.hearing(handle).take(batch), 10)

        assert taken == Taken(handled=1, parked=1)

    async def test_what_should_pass_and_does_not_parks_its_key_in_time_and_the_others_go_on(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(hearing, "WAITS_SECONDS", 0.5)

        async def handle(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            for heard in batch:
                if heard.body.word == "paha":
                    await tx.execute("SET LOCAL statement_timeout = '50ms'; SELECT pg_sleep(10)")
                await words.tally(tx, heard, consumer="c", topic="t")

        batch = [world.counted("paha"), world.counted("hyvä")]
        taken = await asyncio.wait_for(world.hearing(handle).take(batch), 20)

        assert taken == Taken(handled=1, parked=1)
        ((_, cause, _),) = await world.parked()
        assert cause.startswith("QueryCanceledError")

    async def test_a_saying_that_cannot_be_written_parks_the_key(self, world: World) -> None:
        async def handle(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            for heard in batch:
                topic = "\x00" if heard.body.word == "paha" else "t"
                await words.tally(tx, heard, consumer="c", topic=topic)

        taken = await world.hearing(handle).take([world.counted("paha"), world.counted("hyvä")])

        assert taken == Taken(handled=1, parked=1)
        assert await world.entries() == await world.unsaid() == [("hyvä", 1)]

    async def test_a_constraint_that_is_checked_at_the_commit_parks_the_key(
        self, world: World, admin_url: str
    ) -> None:
        admin = await asyncpg.connect(admin_url)
        try:
            await admin.execute(
                "ALTER TABLE entry ADD CONSTRAINT deferred UNIQUE (area_id, word, number) DEFERRABLE INITIALLY DEFERRED"
            )
            taken = await world.hearing().take(
                [world.counted("a"), world.counted("paha"), world.counted("paha")]
            )
        finally:
            await admin.execute("ALTER TABLE entry DROP CONSTRAINT deferred")
            await admin.close()

        assert taken == Taken(handled=2, parked=1)
        assert await world.entries() == [("a", 1), ("paha", 1)]


class TestWhatCannotBeRead:
    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("ce_area", None),
            ("ce_area", b"\xff\xfe"),
            ("ce_area", b"*"),
            ("ce_area", b"a,b"),
            ("ce_area", b"kymenlaakso"),
            ("ce_id", b"\xff"),
            ("ce_subject", b"kaksi"),
            ("ce_time", b"soon"),
        ],
    )
    async def test_a_header_that_says_nothing_parks_the_key_and_loses_nothing(
        self, world: World, name: str, value: bytes | None
    ) -> None:
        odd = with_header(world.counted("paha", 1), name, value)

        taken = await world.hearing().take([odd, world.counted("paha", 2), world.counted("hyvä", 1)])

        assert taken == Taken(handled=1, parked=2)
        (first, second) = await world.parked()
        assert first[0] == second[0] == f"{AREA}:paha"
        assert name in first[1] or "key is" in first[1]
        assert second[1:] == (BEHIND, True)
        (row, _) = await world.rows("SELECT * FROM parked_event ORDER BY id")
        kept = tuple((one, None if text is None else bytes.fromhex(text)) for one, text in row["headers"])
        assert (kept, row["payload"]) == (odd.headers, odd.value)

    @pytest.mark.parametrize("name", ["ce_id", "ce_type", "ce_area", "ce_subject", "ce_sequence", "ce_time"])
    async def test_a_missing_header_parks_the_key(self, world: World, name: str) -> None:
        assert (await world.hearing().take([without_header(world.counted("paha"), name)])).parked == 1

    async def test_an_earlier_event_of_the_key_in_the_same_batch_is_still_handled(self, world: World) -> None:
        odd = with_header(world.counted("sana", 2), "ce_time", None)

        taken = await world.hearing().take([world.counted("sana", 1), odd, world.counted("sana", 3)])

        assert taken == Taken(handled=1, parked=2)
        assert await world.entries() == [("sana", 1)]

    async def test_events_are_parked_in_their_order_whatever_each_failed_of(self, world: World) -> None:
        batch = [
            world.counted(NEVER_WORKS, 1),
            changed(world.counted(NEVER_WORKS, 2), value=b"not json"),
            with_header(world.counted(NEVER_WORKS, 3), "ce_time", None),
            world.counted(NEVER_WORKS, 4),
        ]

        assert (await world.hearing().take(batch)).parked == 4
        rows = await world.rows('SELECT "offset" FROM parked_event ORDER BY id')
        assert [row["offset"] for row in rows] == [raw.offset for raw in batch]

    async def test_it_is_parked_in_the_area_that_its_key_names(self, world: World) -> None:
        odd = with_header(world.counted("paha"), "ce_area", None)
        keyless = changed(odd, key="", offset=99)
        await world.hearing().take([odd, keyless])

        rows = await world.rows("SELECT area_id, type FROM parked_event ORDER BY id")
        assert [(row["area_id"], row["type"]) for row in rows] == [(AREA, "unreadable"), ("?", "unreadable")]

    async def test_a_repeat_of_it_is_known_by_its_place(self, world: World) -> None:
        odd = with_header(world.counted("paha"), "ce_id", None)
        await world.hearing().take([odd])

        assert await world.hearing().take([odd]) == Taken(repeated=1)

    @pytest.mark.parametrize(
        "value",
        [b"", b"not json", b"\xff\xfe", b'{"word": 1}', b"[]", b"null", b'{"word":"a"}', b"[" * 100_000],
    )
    async def test_a_body_that_is_not_what_the_type_promises_parks_the_key(
        self, world: World, value: bytes
    ) -> None:
        odd = changed(world.counted("paha"), value=value)

        assert await world.hearing().take([odd, world.counted("hyvä")]) == Taken(handled=1, parked=1)
        ((_, cause, _),) = await world.parked()
        assert cause.startswith("Unprocessable: sample.Counted.v1 cannot be read")

    @pytest.mark.parametrize(
        "key", ["a\x00b", "\\x00", "ita-uusimaa:\udcff", "*:yksi", "a,b:yksi", ":", "?:yksi"]
    )
    async def test_whatever_the_key_is_nothing_is_lost(self, world: World, key: str) -> None:
        odd = changed(world.counted("paha"), key=storable(key))

        assert await world.hearing().take([odd, world.counted("hyvä")]) == Taken(handled=1, parked=1)

    @pytest.mark.parametrize("of", ["ce_subject", "correlation_id"])
    async def test_whatever_its_length_a_broker_can_hold_is_parked_and_tried_again(
        self, world: World, of: str
    ) -> None:
        long = "".join(random.Random(of).choices("abcdefghijklmnopqrstuvwxyz0123456789", k=8_000))
        odd = with_header(world.counted("paha"), of, long.encode())
        if of == "ce_subject":
            odd = changed(odd, key=f"{AREA}:{long}")
        later = changed(odd, offset=99)

        hearing = world.hearing()
        assert await hearing.take([odd, world.counted("hyvä")]) == Taken(handled=1, parked=1)
        assert (await hearing.take([later])).handled == 0
        ((key, cause, _), *_) = await world.parked()
        assert key == odd.key
        assert f"header {of} has 8000 characters" in cause
        assert await hearing.retry(odd.key) == 0

    async def test_a_header_name_that_the_database_cannot_keep_is_written_out(self, world: World) -> None:
        odd = with_header(world.counted("paha"), "ce_time", None)
        odd = changed(odd, headers=(*odd.headers, ("nul\x00", b"\x00")))

        assert (await world.hearing().take([odd])).parked == 1


class TestWhatPassesByItself:
    async def test_a_cut_connection_is_tried_again_and_parks_nothing(
        self, world: World, admin_url: str
    ) -> None:
        admin = await asyncpg.connect(admin_url)
        cut = 0

        async def cut_twice(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            nonlocal cut
            if cut < 2:
                cut += 1
                await admin.execute(
                    "SELECT pg_terminate_backend($1)", await tx.fetchval("SELECT pg_backend_pid()")
                )
            for heard in batch:
                await words.tally(tx, heard, consumer="c", topic="t")

        try:
            taken = await world.hearing(cut_twice).take([world.counted("yksi"), world.counted("kaksi")])
        finally:
            await admin.close()

        assert (cut, taken) == (2, Taken(handled=2))
        assert await world.entries() == await world.unsaid() == [("yksi", 1), ("kaksi", 1)]
        assert await world.parked() == []

    @pytest.mark.parametrize(
        "passing",
        [
            asyncpg.DeadlockDetectedError,
            asyncpg.SerializationError,
            asyncpg.LockNotAvailableError,
            ConnectionLost,
            TookTooLong,
        ],
    )
    async def test_it_is_tried_again_and_parks_nothing(self, world: World, passing: type[Exception]) -> None:
        failures = [passing("for now"), passing("for now")]

        async def handle(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            for heard in batch:
                await words.tally(tx, heard, consumer="c", topic="t")
            if failures:
                raise failures.pop()

        assert await world.hearing(handle).take([world.counted("yksi")]) == Taken(handled=1)
        assert await world.entries() == [("yksi", 1)]

    async def test_a_statement_of_a_session_that_takes_too_long_is_tried_again_on_its_connection(
        self, world: World, emptied: ServiceDatabase
    ) -> None:
        stalls = [3.0]

        async def handle(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            session = await tx.session()
            if stalls:
                held: Any = tx.connection
                at_most = held._con._config
                held._con._config = at_most._replace(command_timeout=0.3)
                try:
                    await session.exec(select(sa.func.pg_sleep(stalls.pop())))
                finally:
                    held._con._config = at_most
            await session.exec(select(1))
            for heard in batch:
                await words.tally(tx, heard, consumer="c", topic="t")

        database = await Database.open(emptied.app_url, pool_max=1)
        try:
            hearing = Hearing(world.ear(handle), database)
            taken = await hearing.take([world.counted("yksi"), world.counted("kaksi")])
        finally:
            await database.close()

        assert taken == Taken(handled=2)
        assert await world.parked() == []

    async def test_a_real_deadlock_between_two_consumers_ends_well(self, world: World) -> None:
        both = asyncio.Barrier(2)
        met = False

        def crossing(order: Sequence[str]) -> Any:
            async def handle(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
                nonlocal met
                for at, word in enumerate(order):
                    await tx.execute(
                        "INSERT INTO tally VALUES ($1, $2, 1) ON CONFLICT (area_id, word)"
                        " DO UPDATE SET number = tally.number + 1",
                        AREA,
                        word,
                    )
                    if at == 0 and not met:
                        await both.wait()
                        met = True

            return handle

        taken = await asyncio.gather(
            world.hearing(crossing(["a", "b"]), consumer="one").take([world.counted("yksi")]),
            world.hearing(crossing(["b", "a"]), consumer="two").take([world.counted("yksi")]),
        )

        assert list(taken) == [Taken(handled=1), Taken(handled=1)]
        assert [row["number"] for row in await world.rows("SELECT * FROM tally")] == [2, 2]

    async def test_who_gives_up_leaves_nothing_behind(self, world: World) -> None:
        begun = asyncio.Event()

        async def for_ever(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            for heard in batch:
                await words.tally(tx, heard, consumer="c", topic="t")
            begun.set()
            await asyncio.Event().wait()

        once = world.counted("yksi")
        taking = asyncio.create_task(world.hearing(for_ever).take([once]))
        await begun.wait()
        taking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await taking

        assert await world.entries() == await world.unsaid() == []
        assert await world.hearing().take([once]) == Taken(handled=1)


class TestTwoConsumersOfOneName:
    @pytest.fixture
    async def slow_inbox(self, admin_url: str, world: World) -> AsyncIterator[None]:
        """Let every row of the inbox take its time, so that two who claim the same meet in the middle."""
        admin = await asyncpg.connect(admin_url)
        await admin.execute("""
            CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN PERFORM pg_sleep(0.01); RETURN NEW; END';
            CREATE TRIGGER dawdle BEFORE INSERT ON inbox FOR EACH ROW EXECUTE FUNCTION dawdle();
        """)
        yield
        await admin.execute("DROP TRIGGER dawdle ON inbox; DROP FUNCTION dawdle()")
        await admin.close()

    async def test_claims_are_sorted_so_that_the_same_batch_backwards_does_not_deadlock(
        self, world: World, slow_inbox: None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Two workers hold the same messages for a moment, when one was thought dead and was not."""
        batch = [world.counted(f"sana{at}") for at in range(12)]
        attempts: list[int] = []
        once = Hearing._take_once

        async def noted(self: Hearing, raws: Sequence[Raw], **how: Any) -> Taken:
            attempts.append(len(raws))
            return await once(self, raws, **how)

        monkeypatch.setattr(Hearing, "_take_once", noted)
        taken = await asyncio.gather(world.hearing().take(batch), world.hearing().take(batch[::-1]))

        assert sorted((one.handled, one.repeated) for one in taken) == [(0, 12), (12, 0)]
        assert attempts == [12, 12], "nobody had to try again"

    async def test_what_the_first_parks_the_second_parks_behind_it(
        self, world: World, database: Database
    ) -> None:
        """The second has waited for the first at the claim, and must not overtake what it parked."""
        poison, later = world.counted(NEVER_WORKS, 1), world.counted(NEVER_WORKS, 2)
        held, goes_on = asyncio.Event(), asyncio.Event()

        async def hold(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            held.set()
            await goes_on.wait()
            raise Unprocessable("poison")

        handled: list[int] = []

        async def note(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            handled.extend(heard.body.number for heard in batch)

        first = asyncio.create_task(world.hearing(hold).take([poison]))
        await held.wait()
        second = asyncio.create_task(world.hearing(note).take([poison, later]))
        await until(lambda: _waits_for_a_lock(database), expected="the second to wait")
        goes_on.set()

        assert (await first).parked == 1
        assert await second == Taken(repeated=1, parked=1)
        assert handled == []
        assert [blocked for _, _, blocked in await world.parked()] == [False, True]


async def _waits_for_a_lock(database: Database) -> bool:
    async with database.transaction(set()) as tx:
        return bool(await tx.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"))


def test_an_ear_reads_with_the_decoders_it_is_given() -> None:
    assert words.READS["sample.Counted.v1"](msgspec.json.encode(Counted(word="a", number=1))) == Counted(
        word="a", number=1
    )
