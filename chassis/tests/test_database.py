"""The database: areas of a transaction, savepoints, what passes by itself."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import asyncpg
import pytest

from chassis.database import EVERY_AREA, TRANSIENT, Database, Tx
from chassis.outbox import Cause, append
from chassis.passing import ConnectionLost, TookTooLong
from chassis.testing.sample import words
from chassis.testing.sample.words import Counted
from chassis.testing.sample.world import World
from kokemus.platform.service_databases import ServiceDatabase

HERE, THERE = "ita-uusimaa", "kymenlaakso"
WORDS = "SELECT area_id FROM word ORDER BY area_id"
TIMERS = "SELECT area_id FROM timer ORDER BY area_id"


async def areas(database: Database, named: set[str], sql: str = WORDS) -> list[str]:
    async with database.transaction(named) as tx:
        return [row["area_id"] for row in await tx.fetch(sql)]


@pytest.fixture
async def two_areas(database: Database) -> Database:
    """Give the database with a word and a timer in each of two areas."""
    for area in (HERE, THERE):
        async with database.transaction({area}) as tx:
            await tx.execute("INSERT INTO word VALUES ($1, 'yksi', 1)", area)
            await tx.execute("INSERT INTO timer VALUES ($1, 'k', 's', now(), '{}')", area)
    return database


class TestRowsBelongToAreas:
    async def test_a_transaction_sees_the_areas_it_names(self, two_areas: Database) -> None:
        assert await areas(two_areas, {HERE}) == [HERE]
        assert await areas(two_areas, {HERE, THERE}) == [HERE, THERE]

    async def test_a_transaction_that_names_none_sees_nothing(self, two_areas: Database) -> None:
        assert await areas(two_areas, set()) == []
        assert await areas(two_areas, set(), TIMERS) == []

    async def test_a_connection_without_the_setting_sees_nothing(self, two_areas: Database) -> None:
        connection = await asyncpg.connect(two_areas.url)
        try:
            assert await connection.fetch(WORDS) == []
            assert await connection.fetch(TIMERS) == []
        finally:
            await connection.close()

    async def test_a_row_of_another_area_can_neither_be_written_nor_moved_there(
        self, two_areas: Database
    ) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with two_areas.transaction({HERE}) as tx:
                await tx.execute("INSERT INTO word VALUES ($1, 'kaksi', 1)", THERE)
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with two_areas.transaction({HERE}) as tx:
                await tx.execute("UPDATE word SET area_id = $1", THERE)

    async def test_every_area_opens_the_chassis_tables_and_no_business_table(
        self, two_areas: Database
    ) -> None:
        assert await areas(two_areas, {EVERY_AREA}, TIMERS) == [HERE, THERE]
        assert await areas(two_areas, {EVERY_AREA}) == []

    @pytest.mark.parametrize(
        "name", [f"{HERE},{THERE}", "a'", "lappi'; DROP TABLE word; --", "Lappi", "", "\\"]
    )
    async def test_a_name_that_is_no_areas_id_opens_nothing(self, two_areas: Database, name: str) -> None:
        with pytest.raises(AssertionError, match="no area's id"):
            await areas(two_areas, {HERE, name})
        assert await areas(two_areas, {HERE}) == [HERE]

    async def test_the_areas_of_one_transaction_are_forgotten_by_the_next(self, two_areas: Database) -> None:
        async with two_areas.transaction({HERE}):
            pass
        async with two_areas._pool.acquire() as connection:
            assert await connection.fetch(WORDS) == []

    async def test_the_app_role_owns_nothing_and_cannot_pass_by(self, database: Database) -> None:
        async with database.transaction(set()) as tx:
            role = await tx.fetchrow("SELECT * FROM pg_roles WHERE rolname = current_user")
            owned = await tx.fetchval("SELECT count(*) FROM pg_tables WHERE tableowner = current_user")
            unprotected = await tx.fetch(
                "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace"
                " AND NOT (relrowsecurity AND relforcerowsecurity) AND relname <> 'alembic_version'"
            )
        assert role is not None
        assert not role["rolbypassrls"]
        assert not role["rolsuper"]
        assert owned == 0
        assert unprotected == []


class TestATransaction:
    async def test_an_error_undoes_all_of_it(self, database: Database) -> None:
        async def fail() -> None:
            async with database.transaction({HERE}) as tx:
                await tx.execute("INSERT INTO word VALUES ($1, 'yksi', 1)", HERE)
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await fail()

        assert await areas(database, {HERE}) == []

    async def test_json_goes_in_and_comes_out_as_python_values(self, database: Database) -> None:
        facts = {"n": 1, "list": [None, "ä", 1.5], "deep": {"yes": True}}
        async with database.transaction({HERE}) as tx:
            await tx.execute("INSERT INTO timer VALUES ($1, 'k', 's', now(), $2)", HERE, facts)
            assert await tx.fetchval("SELECT facts FROM timer") == facts

    async def test_a_savepoint_undoes_its_rows_and_its_sayings_and_no_others(self, world: World) -> None:
        async def say(tx: Tx, word: str) -> None:
            message = words.said(Counted(word=word, number=1), topic="t", area=HERE)
            await append(tx, message, at=world.clock.now(), because=Cause("x"))
            await tx.execute("INSERT INTO word VALUES ($1, $2, 1)", HERE, word)

        async with world.database.transaction({HERE}) as tx:
            await say(tx, "before")
            with suppress(ZeroDivisionError):
                async with tx.savepoint():
                    await say(tx, "inside")
                    await tx.settle()
                    raise ZeroDivisionError
            async with tx.savepoint():
                await say(tx, "kept")
            await say(tx, "after")

        assert await world.unsaid() == [("before", 1), ("kept", 1), ("after", 1)]
        assert [row["word"] for row in await world.rows("SELECT word FROM word ORDER BY word")] == [
            "after",
            "before",
            "kept",
        ]

    async def test_a_savepoint_within_another_is_undone_with_it(self, database: Database) -> None:
        async def write(tx: Tx, word: str) -> None:
            await tx.execute("INSERT INTO word VALUES ($1, $2, 1)", HERE, word)

        async with database.transaction({HERE}) as tx:
            async with tx.savepoint():
                await write(tx, "kept")
                with suppress(ZeroDivisionError):
                    async with tx.savepoint():
                        await write(tx, "undone")
                        raise ZeroDivisionError
                await write(tx, "kept too")
            with suppress(ZeroDivisionError):
                async with tx.savepoint():
                    await write(tx, "undone")
                    with suppress(asyncpg.UniqueViolationError):
                        async with tx.savepoint():
                            await write(tx, "kept")
                    async with tx.savepoint():
                        await write(tx, "inside")
                    raise ZeroDivisionError
            assert [row["word"] for row in await tx.fetch("SELECT word FROM word ORDER BY word")] == [
                "kept",
                "kept too",
            ]

    async def test_a_failure_that_was_passed_over_is_told_at_the_commit_and_nothing_is_said(
        self, world: World
    ) -> None:
        told: list[None] = []
        world.database.after_saying = lambda: told.append(None)

        async def pass_over(tx: Tx) -> None:
            await words.count(tx, "w", area=HERE, topic="t", at=world.clock.now(), because=Cause("x"))
            await tx.settle()
            with suppress(asyncpg.PostgresSyntaxError):
                await tx.execute("SELEKT")

        with pytest.raises(asyncpg.InFailedSQLTransactionError):
            async with world.database.transaction({HERE}) as tx:
                await pass_over(tx)

        assert told == await world.unsaid() == []

    async def test_who_waits_for_sayings_is_told_after_the_commit_and_only_then(self, world: World) -> None:
        told: list[list[tuple[str, int]]] = []
        world.database.after_saying = lambda: told.append([])

        async with world.database.transaction({HERE}) as tx:
            await tx.execute("INSERT INTO word VALUES ($1, 'quiet', 1)", HERE)
        assert told == []

        with suppress(ZeroDivisionError):
            async with world.database.transaction({HERE}) as tx:
                await words.count(tx, "w", area=HERE, topic="t", at=world.clock.now(), because=Cause("x"))
                assert told == []
                raise ZeroDivisionError
        assert told == []

        await world.count("w")
        assert len(told) == 1


class TestThePool:
    async def test_whoever_waits_for_a_connection_is_not_overtaken(self, emptied: ServiceDatabase) -> None:
        database, served = await Database.open(emptied.app_url, pool_max=1), list[int]()

        async def ask(number: int) -> None:
            async with database.transaction({HERE}) as tx:
                served.append(number)
                await tx.fetchval("SELECT 1")

        async with asyncio.TaskGroup() as asking:
            for number in range(400):
                asking.create_task(ask(number))
                await asyncio.sleep(0)
        await database.close()

        assert served == list(range(400))

    async def test_a_turn_is_given_back_whatever_happens(self, emptied: ServiceDatabase) -> None:
        database = await Database.open(emptied.app_url, pool_max=1)

        async def fail() -> None:
            async with database.transaction({HERE}, within=0.05):
                raise ZeroDivisionError

        async def wait_in_vain() -> None:
            async with database.transaction({HERE}, within=0.05):
                pass

        try:
            for _ in range(3):
                with pytest.raises(ZeroDivisionError):
                    await fail()
            async with database.transaction({HERE}):
                for _ in range(3):
                    with pytest.raises(TookTooLong, match="no connection"):
                        await wait_in_vain()
            assert await areas(database, {HERE}) == []
        finally:
            await database.close()

    async def test_connections_come_back_clean_after_errors(self, emptied: ServiceDatabase) -> None:
        database = await Database.open(emptied.app_url, pool_max=1)
        try:
            with pytest.raises(asyncpg.PostgresSyntaxError):
                async with database.transaction({HERE}) as tx:
                    await tx.execute("SELEKT")
            with pytest.raises(asyncpg.UniqueViolationError):
                async with database.transaction({HERE}) as tx:
                    await tx.execute("INSERT INTO word VALUES ($1, 'a', 1), ($1, 'a', 1)", HERE)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1), database.transaction({HERE}) as tx:
                    await tx.execute("SELECT pg_sleep(10)")
            assert await areas(database, {HERE}) == []
        finally:
            await database.close()

    async def test_a_connection_that_was_cut_is_told_as_passing_and_replaced(
        self, database: Database, admin_url: str
    ) -> None:
        admin = await asyncpg.connect(admin_url)

        async def cut(*, seen: bool) -> None:
            async with database.transaction({HERE}) as tx:
                await admin.execute(
                    "SELECT pg_terminate_backend($1)", await tx.fetchval("SELECT pg_backend_pid()")
                )
                if seen:
                    with suppress(*TRANSIENT):
                        await tx.fetchval("SELECT 1")
                await tx.fetchval("SELECT 1")

        try:
            with pytest.raises(TRANSIENT):
                await cut(seen=False)
            with pytest.raises(ConnectionLost):
                await cut(seen=True)
        finally:
            await admin.close()
        assert await areas(database, {HERE}) == []

    async def test_a_value_of_the_wrong_kind_is_not_told_as_passing(self, database: Database) -> None:
        for wrong in ("text for a number", 2**40):
            with pytest.raises(Exception, match="invalid input") as failed:
                async with database.transaction({HERE}) as tx:
                    await tx.execute("INSERT INTO word VALUES ($1, 'a', $2)", HERE, wrong)
            assert not isinstance(failed.value, TRANSIENT)
