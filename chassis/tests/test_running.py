"""Running: commands, stopping, and what a worker does beside hearing, carrying and ringing."""

from __future__ import annotations

import asyncio
import os
import re
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import asyncpg
import httpx
import pytest
from pydantic import SecretStr

from chassis import working
from chassis.clock import SharedClock, SystemClock
from chassis.running import Context, Job, check, clock_of, migrate, migrations_beside
from chassis.service import Service
from chassis.testing.processes import free_port
from chassis.testing.sample.app import SERVICE, SampleSettings
from chassis.testing.sample.process import Run
from chassis.testing.sample.words import AREA, NEVER_WORKS
from chassis.testing.sample.world import World
from chassis.testing.waiting import until
from kokemus.platform.service_databases import ServiceDatabase, create_service_database, drop_database


@pytest.fixture
def world(world: World, topics: SampleSettings) -> World:
    """Give a world whose topics exist, and ports of its own."""
    world.settings = world.settings.model_copy(update={"health_port": free_port(), "http_port": free_port()})
    return world


@asynccontextmanager
async def working_on(world: World, service: Service = SERVICE) -> AsyncIterator[str]:
    """Work until the end of the block, and give the address where the worker tells how it is."""
    running = asyncio.create_task(working.work(service, world.settings))
    try:
        yield f"http://127.0.0.1:{world.settings.health_port}/health"
    finally:
        if not running.done():
            os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(running, 20)


async def test_a_worker_tells_how_it_is_does_its_work_and_stops_when_told(world: World) -> None:
    async with httpx.AsyncClient() as client, working_on(world) as health:

        async def is_ready() -> bool:
            try:
                return (await client.get(f"{health}/ready")).status_code == 200
            except httpx.TransportError:
                return False

        await until(is_ready)
        await world.count("yksi", NEVER_WORKS)
        await until(lambda: _parked(world, 1))
        await until(lambda: _entries(world, 1))

        async def is_quiet() -> dict[str, Any] | None:
            told: dict[str, Any] = (await client.get(f"{health}/status")).json()
            return told if told["outbox"] == 0 and told["lag"] == {world.settings.consumer: 0} else None

        told = await until(is_quiet)
        assert (await client.get(f"{health}/live")).status_code == 200
        assert told["parked_keys"] == 1
        assert told["relay_leads"]
        assert (told["alive"], told["stuck"], told["busy"]) == (True, [], [])


async def test_a_retry_that_is_asked_for_is_made(world: World) -> None:
    async with working_on(world):
        await world.count(NEVER_WORKS)
        await until(lambda: _parked(world, 1))
        async with world.database.transaction({AREA}) as tx:
            await tx.execute("UPDATE parked_event SET retry_asked_at = clock_timestamp()")

        async def is_tried() -> bool:
            return [row["attempts"] for row in await world.rows("SELECT attempts FROM parked_event")] == [1]

        await until(is_tried)


async def test_what_has_served_its_time_is_dropped_and_the_rest_is_kept(world: World, admin_url: str) -> None:
    async with world.database.transaction({AREA}) as tx:
        for days in (1, 500):
            await tx.execute(
                "INSERT INTO inbox (area_id, consumer, event_id, heard_at)"
                " VALUES ($1, 'c', gen_random_uuid(), now() - make_interval(days => $2))",
                AREA,
                days,
            )
            await tx.execute(
                "INSERT INTO idempotency VALUES ($1, 's', $2, '', 200, '{}', '', now() - make_interval(days => $3))",
                AREA,
                str(days),
                days,
            )

    async def only_the_new() -> bool:
        kept = [len(await world.rows(f"SELECT * FROM {table}")) for table in ("inbox", "idempotency")]
        return kept == [1, 1]

    async with working_on(world):
        await until(only_the_new)


async def test_a_worker_ends_with_an_error_when_one_of_its_jobs_ends(world: World) -> None:
    async def fail(_: asyncio.Event) -> None:
        raise ValueError("of no use")

    broken = replace(SERVICE, jobs=lambda _: [Job("broken", fail)])
    with pytest.raises(SystemExit) as ended:
        await working.work(broken, world.settings)

    assert ended.value.code == 1


async def test_a_job_that_does_not_stop_is_cancelled(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working, "STOP_SECONDS", 0.5)
    begun = asyncio.Event()

    async def deaf(_: asyncio.Event) -> None:
        begun.set()
        await asyncio.Event().wait()

    async with working_on(world, replace(SERVICE, jobs=lambda _: [Job("deaf", deaf)])):
        await begun.wait()


async def test_what_a_worker_says_wakes_the_relay_of_another_that_leads(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("chassis.relay.POLL_SECONDS", 60)
    context = Context(world.settings, world.clock, world.database)
    stop = asyncio.Event()
    leading = [job for job in working.jobs(SERVICE, context) if job.name == "relay"]
    following = [job for job in working.jobs(SERVICE, context) if job.name == "announcing"]
    running = [asyncio.create_task(job.run(stop)) for job in (*leading, *following)]

    await world.count("yksi")
    await until(lambda: _nothing_unsaid(world))
    await world.count("kaksi")
    await until(lambda: _nothing_unsaid(world))
    stop.set()
    await asyncio.wait_for(asyncio.gather(*running), 10)


class TestCommands:
    @pytest.fixture
    async def fresh(self, servers: dict[str, str]) -> AsyncIterator[ServiceDatabase]:
        made = await create_service_database(
            servers["DATABASE_URL"], "sample", name=f"test_fresh_{free_port()}"
        )
        yield made
        await drop_database(servers["DATABASE_URL"], made.name)

    async def test_migrate_makes_the_schema_once_and_check_says_whether_it_is_there(
        self, settings: SampleSettings, fresh: ServiceDatabase, capsys: pytest.CaptureFixture[str]
    ) -> None:
        told = settings.model_copy(
            update={
                "database_url": SecretStr(fresh.app_url),
                "owner_database_url": SecretStr(fresh.owner_url),
            }
        )
        assert await check(SERVICE, told) == 1
        for _ in range(2):
            await asyncio.to_thread(migrate, SERVICE, told)
        assert await check(SERVICE, told) == 0
        assert re.search(r"sample: schema (\d{4}), expected \1\n", capsys.readouterr().out)

    async def test_two_migrators_at_once_wait_for_each_other(
        self, fresh: ServiceDatabase, process: Run
    ) -> None:
        url = {"KOKEMUS_DATABASE_URL": fresh.app_url, "KOKEMUS_OWNER_DATABASE_URL": fresh.owner_url}
        async with process("migrate", **url) as one, process("migrate", **url) as another:
            for migrator in (one, another):
                await migrator.start()
            for migrator in (one, another):
                assert await migrator.ended() == 0, migrator.tail()

    async def test_check_tells_of_a_database_that_does_not_answer(
        self, settings: SampleSettings, capsys: pytest.CaptureFixture[str]
    ) -> None:
        away = settings.model_copy(
            update={"database_url": SecretStr("postgresql://nobody:secret@127.0.0.1:9/x")}
        )

        assert await check(SERVICE, away) == 1
        told = capsys.readouterr().out
        assert "does not answer" in told
        assert "secret" not in told

    async def test_the_app_role_cannot_change_the_schema(self, world: World) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await world.rows("CREATE TABLE mine (area_id text)")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await world.rows("DROP POLICY area ON word")


def test_the_clock_is_the_machines_unless_a_file_names_another(
    settings: SampleSettings, tmp_path: Any
) -> None:
    assert isinstance(clock_of(settings), SystemClock)
    assert isinstance(
        clock_of(settings.model_copy(update={"test_clock_file": tmp_path / "clock"})), SharedClock
    )


def test_migrations_stand_beside_the_package() -> None:
    assert (
        str(migrations_beside("/x/services/billing/src/billing/app.py")) == "/x/services/billing/migrations"
    )


async def _parked(world: World, number: int) -> bool:
    return len(await world.parked()) == number


async def _entries(world: World, number: int) -> bool:
    return len(await world.entries()) == number


async def _nothing_unsaid(world: World) -> bool:
    return not await world.unsaid()
