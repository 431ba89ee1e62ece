"""Plain work shares everything with the transaction it is in: connection, areas, savepoints, commit and fates."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import asyncpg
import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlmodel import col, select

from chassis.database import Database, Tx
from chassis.own_tables import ParkedEvent, Timer
from chassis.testing.sample.tables import Word
from chassis.testing.waiting import until
from kokemus.platform.service_databases import ServiceDatabase

HERE, THERE = "ita-uusimaa", "kymenlaakso"


def a_word(word: str = "yksi", *, area: str = HERE, number: int = 1) -> Word:
    return Word(area_id=area, word=word, number=number)


async def words(tx: Tx) -> list[str]:
    session = await tx.session()
    return [one.word for one in await session.exec(select(Word).order_by(col(Word.word)))]


async def kept(database: Database, area: str = HERE) -> list[str]:
    async with database.transaction({area}) as tx:
        return [row["word"] for row in await tx.fetch("SELECT word FROM word ORDER BY word")]


async def test_what_a_session_writes_commits_with_the_transaction(database: Database) -> None:
    async with database.transaction({HERE}) as tx:
        (await tx.session()).add(a_word())
        await tx.execute("INSERT INTO word VALUES ($1, 'kaksi', 2)", HERE)
        assert await words(tx) == ["kaksi", "yksi"]

    assert await kept(database) == ["kaksi", "yksi"]


async def test_what_was_not_flushed_is_written_at_the_end(database: Database) -> None:
    async with database.transaction({HERE}) as tx:
        (await tx.session()).add(a_word())

    assert await kept(database) == ["yksi"]


async def test_a_statement_sees_what_a_session_has_not_written_yet(database: Database) -> None:
    async with database.transaction({HERE}) as tx:
        (await tx.session()).add(a_word())
        assert await tx.fetchval("SELECT number FROM word") == 1
        word = await (await tx.session()).get_one(Word, (HERE, "yksi"))
        word.number = 2
        assert [row["number"] for row in await tx.fetch("SELECT number FROM word")] == [2]
        await (await tx.session()).delete(word)
        assert await tx.execute("UPDATE word SET number = 3") == "UPDATE 0"


async def test_an_error_undoes_what_a_session_wrote(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction({HERE}) as tx:
            session = await tx.session()
            session.add(a_word())
            await session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()

    assert await kept(database) == []


async def test_a_session_sees_the_transactions_areas_only(database: Database) -> None:
    for area in (HERE, THERE):
        async with database.transaction({area}) as tx:
            (await tx.session()).add(a_word(area, area=area))

    async with database.transaction({THERE}) as tx:
        assert await words(tx) == [THERE]
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with database.transaction({THERE}) as tx:
            (await tx.session()).add(a_word("kolme", area=HERE))


async def said_twice(tx: Tx) -> None:
    async with tx.savepoint():
        (await tx.session()).add_all([a_word("inside"), a_word("before")])


async def test_a_savepoint_undoes_what_a_session_wrote_in_it_and_the_rest_goes_on(database: Database) -> None:
    async with database.transaction({HERE}) as tx:
        (await tx.session()).add(a_word("before"))
        with pytest.raises(asyncpg.UniqueViolationError):
            await said_twice(tx)
        (await tx.session()).add(a_word("after"))

    assert await kept(database) == ["after", "before"]


async def test_errors_of_a_session_come_out_as_the_drivers(database: Database) -> None:
    async with database.transaction({HERE}) as tx:
        await tx.execute("INSERT INTO word VALUES ($1, 'yksi', 1)", HERE)

    with pytest.raises(asyncpg.UniqueViolationError) as raised:
        async with database.transaction({HERE}) as tx:
            (await tx.session()).add(a_word())

    assert raised.value.constraint_name == "pk_word"
    assert isinstance(raised.value.__cause__, DBAPIError)


async def test_a_connection_serves_one_session_after_the_other(database: Database) -> None:
    for number in range(20):  # more than the pool has connections
        async with database.transaction({HERE}) as tx:
            session = await tx.session()
            found = await session.get(Word, (HERE, "yksi"))
            if found is None:
                session.add(a_word())
            else:
                found.number = number

    async with database.transaction({HERE}) as tx:
        assert await tx.fetchval("SELECT number FROM word") == 19


@pytest.fixture
async def single(emptied: ServiceDatabase) -> AsyncIterator[Database]:
    """Give the database with one connection, which everybody gets."""
    opened = await Database.open(emptied.app_url, pool_max=1)
    yield opened
    await opened.close()


async def asleep(database: Database) -> None:
    async with database.transaction({HERE}) as tx:
        await (await tx.session()).exec(select(sa.func.pg_sleep(30)))


async def test_a_connection_serves_sessions_after_a_statement_of_one_took_too_long(single: Database) -> None:
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(asleep(single), 0.5)

    async with single.transaction({HERE}) as tx:
        (await tx.session()).add(a_word())
    assert await kept(single) == ["yksi"]


async def test_a_connection_serves_sessions_after_one_was_cancelled(single: Database) -> None:
    sleeping = asyncio.create_task(asleep(single))
    await asyncio.wait({sleeping}, timeout=0.5)
    sleeping.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sleeping

    async with single.transaction({HERE}) as tx:
        (await tx.session()).add(a_word())
    assert await kept(single) == ["yksi"]


async def test_a_connection_that_served_sessions_is_forgotten_when_the_pool_replaces_it(
    single: Database,
) -> None:
    served = []
    for _ in range(5):
        async with single.transaction({HERE}) as tx:
            await words(tx)
            held: Any = tx.connection
            served.append(weakref.ref(held._con))

        await single._pool.expire_connections()
    del tx, held
    await single.close()

    async def all_gone() -> bool:
        gc.collect()
        return all(one() is None for one in served)

    await until(all_gone, seconds=5, expected="that nobody holds them")


async def test_json_goes_in_and_comes_back_as_python_values_either_way(database: Database) -> None:
    facts = {"list": [1, {"deep": None}], "text": "\u00e4", "yes": True}
    async with database.transaction({HERE}) as tx:
        await tx.execute(
            "INSERT INTO timer (area_id, kind, subject, due_at, facts) VALUES ($1, 'k', 'raw', now(), $2)",
            HERE,
            facts,
        )
        session = await tx.session()
        raw = await session.get(Timer, (HERE, "k", "raw"))
        assert raw is not None
        assert raw.facts == facts
        session.add(Timer(area_id=HERE, kind="k", subject="plain", due_at=raw.due_at, facts=facts))
        await session.flush()
        assert await tx.fetchval("SELECT facts FROM timer WHERE subject = 'plain'") == facts


async def test_what_the_database_counts_and_stamps_is_known_after_a_flush(database: Database) -> None:
    parked = ParkedEvent(
        area_id=HERE,
        consumer="c",
        key="k",
        event_id=UUID(int=1),
        type="t",
        topic="x",
        partition=0,
        offset=0,
        headers={},
        cause="why",
        cause_group="why",
        blocked=False,
    )
    async with database.transaction({HERE}) as tx:
        session = await tx.session()
        session.add(parked)
        await session.flush()

    assert parked.id == 1
    assert parked.parked_at is not None
    assert parked.attempts == 0
