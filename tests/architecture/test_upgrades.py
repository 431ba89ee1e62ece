"""A database filled at any earlier migration is brought to the newest one, and keeps what was in it."""

import asyncio
import importlib
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from chassis import migrating
from chassis.running import Service
from kokemus.platform.service_databases import ServiceDatabase, create_service_database, drop_database
from tests.architecture import repository as repo

VALUES = {
    "text": "'x'",
    "integer": "1",
    "bigint": "1",
    "boolean": "true",
    "uuid": "gen_random_uuid()",
    "jsonb": "'{}'",
    "bytea": "'\\x00'",
    "timestamp with time zone": "now()",
}
"""What stands in a column of a type, when nothing else must."""
SAMPLES: Mapping[tuple[str, str], str] = {}
"""Rows of tables whose checks ask for more: (service, table) -> the VALUES of one row."""

_REVISION = re.compile(r"^(\d{4})_")
_COLUMNS = """
    SELECT table_name, array_agg(column_name::text ORDER BY ordinal_position) AS names,
           array_agg(data_type::text ORDER BY ordinal_position) AS types
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> 'alembic_version' AND is_identity = 'NO'
      AND column_default IS NULL
    GROUP BY table_name ORDER BY table_name
"""


def revisions(service: str) -> list[str]:
    """Return the numbers of a service's migrations, the first first."""
    folder = repo.ROOT / "services" / service / "migrations" / "versions"
    return sorted(found[1] for file in folder.glob("*.py") if (found := _REVISION.match(file.name)))


def chassis_versions() -> list[str]:
    """Return the names of the chassis' own migrations, the first first."""
    folder = repo.ROOT / "chassis" / "src" / "chassis" / "migrations"
    return sorted(file.stem for file in folder.glob("v*.py"))


EARLIER = [(service, number) for service in repo.SERVICES for number in revisions(service)[:-1]]


@asynccontextmanager
async def a_database(admin_url: str, service: str, *, to: str) -> AsyncIterator[ServiceDatabase]:
    """Give a database of a service as it was after a migration."""
    name = f"upgrade_{service}_{uuid4().hex[:12]}"
    made = await create_service_database(admin_url, service, name=name)
    try:
        await migrate(made, service, to=to)
        yield made
    finally:
        await drop_database(admin_url, made.name)


async def migrate(made: ServiceDatabase, name: str, *, to: str = "head") -> None:
    service: Service = importlib.import_module(f"{name}.app").SERVICE
    await asyncio.to_thread(
        migrating.upgrade, service.migrations, url=made.owner_url, app_role=f"{name}_app", to=to
    )


async def fill(connection: Any, service: str) -> list[str]:
    """Put one row into every table and return the tables' names."""
    tables = []
    await connection.execute("SET row_security = off")
    for row in await connection.fetch(_COLUMNS):
        table, names = row["table_name"], ", ".join(f'"{name}"' for name in row["names"])
        values = SAMPLES.get((service, table)) or ", ".join(VALUES[kind] for kind in row["types"])
        await connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({values})')
        tables.append(table)
    return tables


@pytest.mark.parametrize(("service", "number"), EARLIER)
async def test_a_filled_database_is_upgraded_and_keeps_its_rows(
    servers: dict[str, str], service: str, number: str
) -> None:
    admin_url = servers["DATABASE_URL"]
    async with a_database(admin_url, service, to=number) as made:
        admin = await asyncpg.connect(f"{admin_url.rpartition('/')[0]}/{made.name}")
        try:
            tables = await fill(admin, service)
            await migrate(made, service)
            kept = {table: await admin.fetchval(f'SELECT count(*) FROM "{table}"') for table in tables}
        finally:
            await admin.close()
    assert tables
    assert kept == dict.fromkeys(tables, 1)


@pytest.mark.parametrize("service", repo.SERVICES)
def test_every_migration_of_the_chassis_is_adopted_once_and_in_order(service: str) -> None:
    folder = f"services/{service}/migrations/versions/"
    sources = repo.matching(lambda path: path.startswith(folder) and repo.is_python(path))
    adopted = [found for source in sources for found in re.findall(r"\b(v\d{4})\.upgrade\(op\)", source.text)]
    assert adopted == chassis_versions()
