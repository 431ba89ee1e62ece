"""The migrations make exactly the tables that are declared, and shut them by area."""

from __future__ import annotations

from typing import Any

import asyncpg
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.ext.asyncio import create_async_engine

from chassis.database import Database
from notifications.messages.domain import State
from notifications.table import Table


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


async def test_constraints_have_the_declared_names(database: Database) -> None:
    async with database.transaction({"ita-uusimaa"}) as tx:
        found = {
            row[0]
            for row in await tx.fetch(
                "SELECT conname FROM pg_constraint WHERE contype IN ('c', 'u', 'p', 'x')"
                " AND conrelid = 'message'::regclass"
            )
        }
        check = await tx.fetchval(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'ck_message_state'"
        )
    declared = {str(one.name) for one in Table.metadata.tables["message"].constraints}
    assert found == declared
    assert all(f"'{state}'" in check for state in State)


async def test_every_table_is_shut_by_area(database: Database) -> None:
    async with database.transaction({"ita-uusimaa"}) as tx:
        tables = await tx.fetch(
            "SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class"
            " WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND relname <> 'alembic_version'"
        )
    assert {row["relname"] for row in tables} == set(Table.metadata.tables)
    assert all(row["relrowsecurity"] and row["relforcerowsecurity"] for row in tables)


async def test_the_app_role_deletes_no_message(database: Database) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with database.transaction({"ita-uusimaa"}) as tx:
            await tx.execute("DELETE FROM message")
