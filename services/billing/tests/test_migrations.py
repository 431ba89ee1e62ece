"""The migrations make exactly the tables that are declared, shut by area, with constraints by their names."""

from __future__ import annotations

from typing import Any

import asyncpg
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.schema import CreateTable

from billing.app import SERVICE
from billing.table import Table
from chassis.database import Database
from chassis.own_tables import OWN_TABLES

METADATA = Table.metadata
OWN = sorted(set(METADATA.tables) - OWN_TABLES)
APPEND_ONLY = {
    "fee_schedule",
    "cancellation_policy",
    "fee_line",
    "payment_notice",
    "notice_approval",
    "statement",
    "statement_line",
}
KEPT = {
    *("area", "unit", "agreement", "assignment", "session", "session_objection"),
    *("month", "notice_objection"),
}


async def test_the_migrated_schema_is_the_declared_one(database: Database) -> None:
    engine = create_async_engine(database.url.replace("postgresql://", "postgresql+asyncpg://", 1))

    def differences(connection: sa.Connection) -> list[Any]:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        return [one for one in compare_metadata(context, METADATA) if "alembic_version" not in str(one)]

    async with engine.connect() as connection:
        found = await connection.run_sync(differences)
    await engine.dispose()
    assert found == []


@pytest.mark.parametrize("table", OWN)
async def test_constraints_are_the_declared_ones(
    database: Database, servers: dict[str, str], table: str
) -> None:
    """Alembic does not compare checks: make the declared table beside the migrated one and look."""
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    declared = str(CreateTable(METADATA.tables[table]).compile(dialect=dialect))
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
    found = await admin.fetch(
        "SELECT conname, pg_get_constraintdef(oid) AS meant FROM pg_constraint"
        " WHERE conrelid = (quote_ident($1) || '.' || quote_ident($2))::regclass AND contype IN ('c', 'u', 'p')",
        schema,
        table,
    )
    return {row["conname"]: row["meant"] for row in found}


@pytest.mark.parametrize("table", OWN)
async def test_every_table_is_shut_by_area_and_keyed_by_it(database: Database, table: str) -> None:
    async with database.transaction({"ita-uusimaa"}) as tx:
        shut = await tx.fetchrow(
            "SELECT relrowsecurity AND relforcerowsecurity AS shut FROM pg_class WHERE oid = $1::text::regclass",
            f'"{table}"',
        )
    assert shut is not None
    assert shut["shut"]
    assert next(iter(METADATA.tables[table].primary_key.columns)).name == "area_id"


@pytest.mark.parametrize("table", OWN)
async def test_the_planner_takes_no_area_for_empty(database: Database, table: str) -> None:
    admin = await asyncpg.connect(database.url)
    try:
        counted = await admin.fetchval(
            "SELECT attstattarget FROM pg_attribute WHERE attrelid = $1::text::regclass AND attname = 'area_id'",
            f'"{table}"',
        )
    finally:
        await admin.close()
    assert counted == 0, f"let a migration leave_areas_uncounted(op, '{table}')"


async def test_the_app_may_add_to_what_was_decided_and_do_nothing_else(database: Database) -> None:
    async with database.transaction({"ita-uusimaa"}) as tx:
        found = await tx.fetch(
            "SELECT table_name, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS verbs"
            " FROM information_schema.role_table_grants WHERE grantee = current_user GROUP BY table_name"
        )
    verbs = {row["table_name"]: row["verbs"] for row in found}

    assert {verbs[table] for table in APPEND_ONLY} == {"INSERT SELECT"}
    assert {verbs[table] for table in KEPT} == {"INSERT SELECT UPDATE"}
    assert set(OWN) == {*APPEND_ONLY, *KEPT}


async def test_a_row_of_another_area_is_neither_seen_nor_written(database: Database) -> None:
    unit = "INSERT INTO unit VALUES ($1, '00000000-0000-0000-0000-000000000001', 'x', 'y', gen_random_uuid())"
    async with database.transaction({"ita-uusimaa"}) as tx:
        await tx.execute(unit, "ita-uusimaa")

    async with database.transaction({"virike"}) as tx:
        assert await tx.fetch("SELECT 1 FROM unit") == []
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with tx.savepoint():
                await tx.execute(unit, "ita-uusimaa")


def test_every_migration_says_whether_it_goes_ahead_of_the_code_or_behind_it() -> None:
    names = [file.name for file in (SERVICE.migrations / "versions").glob("*.py")]

    assert names
    assert all(name[:4].isdigit() and name[4:9] in {"_pre_", "_post"} for name in names)
