"""The migrations make exactly the tables that are declared, shut by area, with the constraints by their names."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from dispatch_builders import number
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.schema import CreateTable

from chassis import migrating
from chassis.database import Database
from dispatch.app import SERVICE
from dispatch.table import Table
from kokemus.machine.databases import Postgres
from kokemus.platform.service_databases import create_service_database, drop_database

DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call]
OWN = (
    "area",
    "unit",
    "expert",
    "agreement",
    "order",
    "order_time",
    "offer",
    "assignment",
    "session",
    "outcome",
    "move",
    "objection",
    "reporting_policy",
    "fee_schedule",
)


async def test_the_migrated_schema_is_the_declared_one(database: Database) -> None:
    engine = create_async_engine(database.url.replace("postgresql://", "postgresql+asyncpg://", 1))

    def differences(connection: sa.Connection) -> list[Any]:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        return [one for one in compare_metadata(context, Table.metadata) if "alembic_version" not in str(one)]

    async with engine.connect() as connection:
        found = await connection.run_sync(differences)
    await engine.dispose()
    assert found == []


@pytest.mark.parametrize("table", OWN)
async def test_constraints_are_the_declared_ones(
    database: Database, servers: dict[str, str], table: str
) -> None:
    """Alembic compares neither checks nor exclusions: make the declared table beside the migrated and look."""
    declared = str(CreateTable(Table.metadata.tables[table]).compile(dialect=DIALECT))
    declared = "\n".join(line for line in declared.splitlines() if "FOREIGN KEY" not in line)
    created = declared.rstrip().removesuffix(")").rstrip().removesuffix(",") + ")"
    admin = await asyncpg.connect(
        servers["DATABASE_URL"].rpartition("/")[0] + "/" + database.url.rpartition("/")[2]
    )
    transaction = admin.transaction()
    await transaction.start()
    try:
        migrated = await _constraints(admin, "public", table)
        await admin.execute("CREATE SCHEMA declared; SET LOCAL search_path TO declared, public")
        await admin.execute(created)
        assert await _constraints(admin, "declared", table) == migrated
    finally:
        await transaction.rollback()
        await admin.close()


async def _constraints(admin: Any, schema: str, table: str) -> dict[str, str]:
    rows = await admin.fetch(
        "SELECT conname, pg_get_constraintdef(oid) AS meant FROM pg_constraint"
        " WHERE conrelid = (quote_ident($1) || '.' || quote_ident($2))::regclass AND contype IN ('c', 'u', 'p', 'x')",
        schema,
        table,
    )
    computed = await admin.fetch(
        "SELECT attname, pg_get_expr(adbin, adrelid) AS meant FROM pg_attrdef"
        " JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum"
        " WHERE adrelid = (quote_ident($1) || '.' || quote_ident($2))::regclass",
        schema,
        table,
    )
    return {row[0]: row["meant"] for row in [*rows, *computed]}


async def test_every_table_is_shut_by_area(database: Database) -> None:
    async with database.transaction({"ita-uusimaa"}) as tx:
        tables = await tx.fetch(
            "SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class"
            " WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND relname <> 'alembic_version'"
        )
    assert {row["relname"] for row in tables} == set(Table.metadata.tables)
    assert all(row["relrowsecurity"] and row["relforcerowsecurity"] for row in tables)


async def test_every_foreign_key_has_an_index(database: Database) -> None:
    async with database.transaction({"ita-uusimaa"}) as tx:
        missing = await tx.fetch(
            """
            SELECT conname FROM pg_constraint c WHERE contype = 'f' AND NOT EXISTS (
                SELECT FROM pg_index i WHERE i.indrelid = c.conrelid
                AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
            """
        )
    assert [row["conname"] for row in missing] == []


@pytest.mark.parametrize("table", OWN)
async def test_the_app_role_deletes_nothing(database: Database, table: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with database.transaction({"ita-uusimaa"}) as tx:
            await tx.execute(f'DELETE FROM "{table}"')


async def test_what_was_said_of_a_session_is_not_changed(database: Database) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with database.transaction({"ita-uusimaa"}) as tx:
            await tx.execute("UPDATE outcome SET kind = 'held'")


async def test_orders_of_before_and_of_yesterdays_code_are_found_by_the_day(postgres: Postgres) -> None:
    made = await create_service_database(postgres.admin_url, "dispatch", name=f"test_times_{uuid4().hex[:8]}")
    admin = await asyncpg.connect(postgres.admin_url.rpartition("/")[0] + "/" + made.name)

    async def upgrade(to: str) -> None:
        await asyncio.to_thread(
            migrating.upgrade, SERVICE.migrations, url=made.owner_url, app_role="dispatch_app", to=to
        )

    try:
        await upgrade("0008")
        await admin.execute(_PLACED, number(9, 1))
        await upgrade("head")
        await admin.execute(_PLACED, number(9, 2))
        rows = await admin.fetch(
            "SELECT order_id, starts_at::text FROM order_time ORDER BY order_id, starts_at"
        )
        assert [tuple(row) for row in rows] == [
            (order_id, f"2026-10-{day} 09:00:00+00")
            for order_id in (number(9, 1), number(9, 2))
            for day in (20, 27)
        ]
    finally:
        await admin.close()
        await drop_database(postgres.admin_url, made.name)


_PLACED = """
    INSERT INTO "order" (area_id, order_id, unit_id, orderer_id, work_form, topics, language, seats, seats_taken,
                         contact_method, starts_at, ends_at, responsibility, target_group, place, client_reference,
                         state, version, terms_revision, created_at)
    VALUES ('ita-uusimaa', $1, gen_random_uuid(), gen_random_uuid(), 'individual', '{debt:own}', 'fi', 1, 0, 'on_site',
            '{2026-10-20 09:00Z, 2026-10-27 09:00Z}', '{2026-10-20 10:00Z, 2026-10-27 10:00Z}', '', '', '', '',
            'open', 1, 1, now())
"""
