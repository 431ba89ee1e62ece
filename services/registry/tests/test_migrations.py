"""The migrations lead to the tables that the code declares, and to nothing else."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

import registry.app  # noqa: F401 - brings every capability's tables
from registry.table import Table

METADATA = Table.metadata
VERSIONS = Path(__file__).parents[1] / "migrations/versions"

SHAPES = {
    "columns": """
        SELECT table_name, column_name, udt_name, is_nullable, column_default, is_identity
        FROM information_schema.columns WHERE table_schema = :schema ORDER BY 1, 2
    """,
    "constraints": """
        SELECT relname, conname, pg_get_constraintdef(pg_constraint.oid)
        FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
        WHERE connamespace = CAST(:schema AS regnamespace) AND contype <> 'n' ORDER BY 1, 2
    """,
    "indexes": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = :schema ORDER BY 1, 2",
    "comments": """
        SELECT relname, obj_description(oid, 'pg_class') FROM pg_class
        WHERE relnamespace = CAST(:schema AS regnamespace) AND relkind = 'r' ORDER BY 1
    """,
}


def shape(connection: sa.Connection, schema: str) -> dict[str, Sequence[tuple[Any, ...]]]:
    """Return all that the catalogue says of a schema's tables, without the schema's own name."""
    connection.execute(sa.text(f"SET LOCAL search_path TO {schema}, public"))
    return {
        part: [
            tuple(str(value).replace(f"{schema}.", "") for value in row)
            for row in connection.execute(sa.text(query), {"schema": schema})
            if row[0] != "alembic_version"
        ]
        for part, query in SHAPES.items()
    }


def declared_and_migrated(connection: sa.Connection) -> tuple[dict[str, Any], dict[str, Any]]:
    with connection.begin() as undone:
        connection.execute(sa.text("CREATE SCHEMA declared"))
        connection.execute(sa.text("SET LOCAL search_path TO declared, public"))
        METADATA.create_all(connection, checkfirst=False)
        found = shape(connection, "declared"), shape(connection, "public")
        undone.rollback()
    return found


async def test_migrated_and_declared_tables_are_the_same(migrated: Any) -> None:
    url = (await migrated.of("registry")).owner_url
    engine = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://", 1))
    async with engine.connect() as connection:
        declared, built = await connection.run_sync(declared_and_migrated)
    await engine.dispose()

    assert {row[0] for row in declared["columns"]} >= {
        "area",
        "staff",
        "unit",
        "expert",
        "agreement",
        "outbox",
    }
    for part in SHAPES:
        assert declared[part] == built[part], part


async def test_every_foreign_key_is_indexed() -> None:
    for table in METADATA.tables.values():
        led = [[column.name for column in index.columns] for index in table.indexes]
        led.append([column.name for column in table.primary_key.columns])
        for key in table.foreign_key_constraints:
            columns = [column.name for column in key.columns]
            assert any(index[: len(columns)] == columns for index in led), f"{key.name} has no index"


def test_times_have_a_zone() -> None:
    for table in METADATA.tables.values():
        for column in table.columns:
            if isinstance(column.type, sa.DateTime):
                assert column.type.timezone, f"{table.name}.{column.name}"


def test_every_migration_says_before_or_after_the_code() -> None:
    names = [path.name for path in VERSIONS.glob("*.py")]
    assert names
    assert all(re.fullmatch(r"\d{4}_(pre|post)_[a-z_]+\.py", name) for name in names)
