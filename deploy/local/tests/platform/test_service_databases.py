"""Each service has a database that its app role can use and not change."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest

from kokemus.machine.databases import Postgres
from kokemus.platform.service_databases import BadName, create_service_database, drop_database

pytestmark = [pytest.mark.timeout(120), pytest.mark.asyncio]


@pytest.fixture
async def service(found_postgres: Postgres) -> AsyncIterator[str]:
    """Return a name for a service nobody has, and remove what came of it."""
    name = f"probe_{secrets.token_hex(4)}"
    yield name
    await drop_database(found_postgres.admin_url, name)
    async with session(found_postgres.admin_url) as admin:
        for role in (f"{name}_owner", f"{name}_app"):
            await admin.execute(f"DROP ROLE IF EXISTS {role}")


@asynccontextmanager
async def session(url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(url)
    try:
        yield connection
    finally:
        await connection.close()


async def test_the_owner_migrates_and_the_app_works(found_postgres: Postgres, service: str) -> None:
    made = await create_service_database(found_postgres.admin_url, service)

    async with session(made.owner_url) as owner:
        await owner.execute(f"CREATE TABLE t (n int); GRANT SELECT, INSERT ON t TO {service}_app")
    async with session(made.app_url) as app:
        await app.execute("INSERT INTO t VALUES (1)")
        assert await app.fetchval("SELECT sum(n) FROM t") == 1


@pytest.mark.parametrize(
    "forbidden",
    [
        "CREATE TABLE t (n int)",
        "CREATE SCHEMA s",
        "CREATE TEMP TABLE t (n int)",
        "CREATE ROLE r",
        "CREATE DATABASE d",
    ],
)
async def test_the_app_creates_nothing(found_postgres: Postgres, service: str, forbidden: str) -> None:
    made = await create_service_database(found_postgres.admin_url, service)

    async with session(made.app_url) as app:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await app.execute(forbidden)


async def test_the_app_cannot_pass_by_row_level_security(found_postgres: Postgres, service: str) -> None:
    made = await create_service_database(found_postgres.admin_url, service)

    async with session(made.owner_url) as owner:
        await owner.execute(
            "CREATE TABLE t (n int); INSERT INTO t VALUES (1);"
            "ALTER TABLE t ENABLE ROW LEVEL SECURITY; ALTER TABLE t FORCE ROW LEVEL SECURITY"
        )
        await owner.execute(f"GRANT SELECT ON t TO {service}_app")
    async with session(made.app_url) as app:
        assert await app.fetchval("SELECT count(*) FROM t") == 0
    async with session(found_postgres.admin_url) as admin:
        rights = await admin.fetch(
            "SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname LIKE $1",
            f"{service}\\_%",
        )
    assert [right[0] for right in rights] == [False, False]


async def test_no_other_service_gets_in(found_postgres: Postgres, service: str) -> None:
    made = await create_service_database(found_postgres.admin_url, service)
    stranger = await create_service_database(found_postgres.admin_url, f"{service}_x")

    try:
        url = stranger.app_url.removesuffix(stranger.name) + made.name
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="permission denied for database"):
            await asyncpg.connect(url)
    finally:
        await drop_database(found_postgres.admin_url, stranger.name)
        async with session(found_postgres.admin_url) as admin:
            await admin.execute(f"DROP ROLE {service}_x_owner; DROP ROLE {service}_x_app")


async def test_asking_twice_changes_nothing(found_postgres: Postgres, service: str) -> None:
    first = await create_service_database(found_postgres.admin_url, service)
    async with session(first.owner_url) as owner:
        await owner.execute("CREATE TABLE t (n int)")

    second = await create_service_database(found_postgres.admin_url, service)

    assert second == first
    async with session(second.owner_url) as owner:
        assert await owner.fetchval("SELECT count(*) FROM t") == 0


async def test_asking_many_times_at_once_does_no_harm(found_postgres: Postgres, service: str) -> None:
    asked = [create_service_database(found_postgres.admin_url, service) for _ in range(8)]

    assert len(set(await asyncio.gather(*asked))) == 1


async def test_a_dropped_database_is_gone_even_with_sessions_in_it(
    found_postgres: Postgres, service: str
) -> None:
    made = await create_service_database(found_postgres.admin_url, service)
    async with session(made.owner_url):
        await drop_database(found_postgres.admin_url, made.name)

    with pytest.raises(asyncpg.InvalidCatalogNameError):
        await asyncpg.connect(made.owner_url)


@pytest.mark.parametrize("name", ["", "Robert'); DROP", "1st", "a" * 64])
async def test_a_name_that_needs_quotes_is_refused(found_postgres: Postgres, name: str) -> None:
    with pytest.raises(BadName):
        await create_service_database(found_postgres.admin_url, "probe", name=name or "_")


@pytest.mark.parametrize("database", ["postgres", "template1"])
@pytest.mark.parametrize("role", ["app_url", "owner_url"])
async def test_no_role_of_a_service_opens_another_database(
    found_postgres: Postgres, service: str, database: str, role: str
) -> None:
    made = await create_service_database(found_postgres.admin_url, service)

    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await asyncpg.connect(getattr(made, role).rpartition("/")[0] + f"/{database}")


@pytest.mark.parametrize(
    "forbidden",
    [
        "SELECT n_live_tup FROM pg_stat_user_tables",
        "SELECT n_tup_ins FROM pg_stat_xact_all_tables",
        "SELECT heap_blks_read FROM pg_statio_user_tables",
        "SELECT pg_stat_get_live_tuples('t'::regclass)",
        "SELECT pg_relation_size('t')",
        "SELECT reltuples FROM pg_class",
        "SELECT relpages FROM pg_class",
        "SELECT lo_create(0)",
        "SELECT lo_from_bytea(0, '')",
        "SELECT lo_get(1)",
    ],
)
async def test_the_app_neither_counts_rows_of_all_areas_nor_keeps_large_objects(
    found_postgres: Postgres, service: str, forbidden: str
) -> None:
    made = await create_service_database(found_postgres.admin_url, service)
    async with session(made.owner_url) as owner:
        await owner.execute(f"CREATE TABLE t (n int); GRANT SELECT ON t TO {service}_app")

    async with session(made.app_url) as app:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await app.fetch(forbidden)
        assert await app.fetchval("SELECT count(relname) > 0 FROM pg_class")
