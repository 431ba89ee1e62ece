"""A database filled at any earlier migration is brought to the newest one, and keeps what was in it."""

import asyncio
import importlib
import json
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
    "uuid": "'00000000-0000-4000-8000-000000000001'",
    "jsonb": "'{}'",
    "bytea": "'\\x00'",
    "date": "'2026-10-15'",
    "time without time zone": "'15:00'",
    "ARRAY": "'{}'",
    "timestamp with time zone": "now()",
}
"""What stands in a column of a type, when nothing else must."""
SAMPLES: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("billing", "area"): {"closed_through": "'2026-09'"},
    ("billing", "cancellation_policy"): {"day_kind": "'calendar'"},
    ("billing", "fee_line"): {
        "kind": "'fee'",
        "rule": "'held'",
        "work_month": "'2026-10'",
        "statement_month": "'2026-10'",
    },
    ("billing", "fee_schedule"): {"paid_by": "'area'"},
    ("billing", "month"): {"state": "'open'", "month": "'2026-10'"},
    ("billing", "notice_objection"): {"state": "'open'", "month": "'2026-10'"},
    ("billing", "session"): {
        "ends_at": "now() + interval '1 hour'",
        "outcome": "'{}'",
        "line_id": VALUES["uuid"],
    },
    ("dispatch", "assignment"): {"seat": "1"},
    ("dispatch", "move"): {
        "state": "'open'",
        "proposed_as": "'orderer'",
        "ends_at": "now() + interval '1 hour'",
    },
    ("dispatch", "objection"): {"state": "'open'", "about": "'outcome'", "raised_as": "'expert'"},
    ("dispatch", "offer"): {"state": "'open'", "expires_at": "now() + interval '1 day'"},
    ("dispatch", "order"): {
        "state": "'open'",
        "seats": "2",
        "starts_at": "ARRAY[now()]",
        "ends_at": "ARRAY[now()]",
    },
    ("dispatch", "outcome"): {"kind": "'held'"},
    ("dispatch", "reporting_policy"): {"remind_again_after_hours": "2"},
    ("dispatch", "session"): {
        "state": "'held'",
        "ends_at": "now() + interval '1 hour'",
    },
    ("notifications", "message"): {"state": "'queued'"},
    ("registry", "contact_point"): {"email": "'a@example.invalid'"},
    ("registry", "pseudonym"): {"own_name": "false"},
    ("registry", "story"): {"state": "'draft'"},
}
"""What stands in columns that a check asks more of, by service and table."""

_REVISION = re.compile(r"^(\d{4})_")
_COLUMNS = """
    SELECT table_name, jsonb_object_agg(column_name, data_type) FILTER (
        WHERE is_nullable = 'NO' AND is_identity = 'NO' AND is_generated = 'NEVER' AND column_default IS NULL
    ) AS must
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> 'alembic_version'
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


EVERY = [(service, number) for service in repo.SERVICES for number in revisions(service)]
"""The newest too, so that whoever adds a table adds what fills it."""


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
    """Put one row into every table and return the tables' names; rows that need each other have one id."""
    tables = []
    await connection.execute("SET row_security = off; SET session_replication_role = replica")
    for row in await connection.fetch(_COLUMNS):
        table = row["table_name"]
        plain = {name: VALUES[kind] for name, kind in json.loads(row["must"]).items()}
        one = {**plain, **SAMPLES.get((service, table), {})}
        names = ", ".join(f'"{name}"' for name in one)
        await connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join(one.values())})')
        tables.append(table)
    return tables


@pytest.mark.parametrize(("service", "number"), EVERY)
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
