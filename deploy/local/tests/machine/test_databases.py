"""A cluster found or started here comes back with its data and its address."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest

from kokemus.machine.databases import Postgres, start_postgres

pytestmark = [pytest.mark.timeout(120), pytest.mark.asyncio]


@asynccontextmanager
async def session(url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(url)
    try:
        yield connection
    finally:
        await connection.close()


@pytest.mark.parametrize("kind", ["docker", "embedded"])
async def test_what_was_written_survives_a_kill(
    postgres_of_kind: Callable[[str], Postgres], kind: str
) -> None:
    cluster = postgres_of_kind(kind)
    async with session(cluster.admin_url) as admin:
        await admin.execute("CREATE TABLE t (n int); INSERT INTO t VALUES (1)")
        cluster.kill()

    cluster.start()

    async with session(cluster.admin_url) as admin:
        assert await admin.fetchval("SELECT sum(n) FROM t") == 1
        assert await admin.fetchval("SHOW fsync") == "on"


async def test_a_restart_ends_sessions_and_keeps_address_and_data(
    postgres_of_kind: Callable[[str], Postgres],
) -> None:
    cluster = postgres_of_kind("embedded")
    pid = cluster.pid
    async with session(cluster.admin_url) as admin:
        await admin.execute("CREATE TABLE t (n int)")
        cluster.stop()
        cluster.start()

    assert cluster.pid not in {None, pid}
    async with session(cluster.admin_url) as admin:
        assert await admin.fetchval("SELECT count(*) FROM t") == 0


async def test_another_start_on_the_same_directory_finds_the_same_cluster(
    postgres_of_kind: Callable[[str], Postgres],
) -> None:
    first = postgres_of_kind("embedded")
    first.close(keep_data=True)

    again = postgres_of_kind("embedded")

    assert again.admin_url == first.admin_url
    async with session(again.admin_url) as admin:
        assert await admin.fetchval("SHOW max_connections") == "300"


async def test_a_cluster_named_by_the_environment_is_taken_without_telling_its_password(
    found_postgres: Postgres, data: Path
) -> None:
    named = start_postgres(data, {"DATABASE_URL": found_postgres.admin_url})

    assert named.admin_url == found_postgres.admin_url
    assert named.kind == "external"
    assert "@" not in named.said


async def test_a_named_cluster_that_does_not_answer_gives_way_to_no_other(data: Path) -> None:
    with pytest.raises(ConnectionRefusedError, match=r"DATABASE_URL names 127\.0\.0\.1:1"):
        start_postgres(data, {"DATABASE_URL": "postgresql://a:b@127.0.0.1:1/c"})
