"""Migrations: forward only, run by the owner role, one service at a time."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import sqlalchemy as sa
from alembic import command, context
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

LOCK = 0x6B6F6B75
"""Two migrators at once wait for each other."""
LOCK_MS = 500
"""Shorter than the time after which PostgreSQL looks for deadlocks: of two that wait for each other we give way."""
BUSY = frozenset({"55P03", "40P01"})
"""SQLSTATE of a lock that was not had in time, and of a deadlock."""
ATTEMPTS, PAUSE_SECONDS = 120, 0.5


def config_of(folder: Path, *, url: str, app_role: str) -> Config:
    """Return Alembic's configuration for a service's `migrations` folder."""
    config = Config()
    config.set_main_option("script_location", str(folder))
    config.set_main_option("path_separator", "os")
    config.attributes.update(url=_with_driver(url), app_role=app_role)
    return config


def upgrade(folder: Path, *, url: str, app_role: str, to: str = "head") -> None:
    """Bring a database to the newest schema, or to an earlier one; harmless when it is there.

    Code of before may go on working: nothing is begun before every table can be had alone, and what is in the way
    is waited for in many short tries. Not for use in a running loop.
    """
    for attempt in range(1, ATTEMPTS + 1):
        try:
            command.upgrade(config_of(folder, url=url, app_role=app_role), to)
        except DBAPIError as problem:
            if getattr(problem.orig, "sqlstate", None) not in BUSY or attempt == ATTEMPTS:
                raise
            time.sleep(PAUSE_SECONDS)
        else:
            return


def newest(folder: Path) -> str | None:
    """Return the id of the newest migration in a folder."""
    return ScriptDirectory.from_config(config_of(folder, url="", app_role="")).get_current_head()


def run(metadata: sa.MetaData) -> None:
    """Run the migrations that Alembic has loaded; a service's `env.py` is this one call."""
    asyncio.run(_run(metadata))


async def _run(metadata: sa.MetaData) -> None:
    attributes = context.config.attributes
    engine = create_async_engine(attributes["url"])
    async with engine.connect() as connection:
        await connection.run_sync(_migrate, metadata, attributes["app_role"])
    await engine.dispose()


def _migrate(connection: sa.Connection, metadata: sa.MetaData, app_role: str) -> None:
    context.configure(
        connection=connection, target_metadata=metadata, transaction_per_migration=False, app_role=app_role
    )
    with context.begin_transaction():
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        if context.get_context().get_current_heads() != (context.get_head_revision(),):
            _have_alone(connection)
        context.run_migrations()
        connection.execute(sa.text(f'GRANT SELECT ON alembic_version TO "{app_role}"'))


def _have_alone(connection: sa.Connection) -> None:
    """Take every table before anything is changed.

    A migration that took one after the other, the weaker lock first, would wait for a command that waits for it.
    """
    tables = connection.execute(
        sa.text(
            "SELECT string_agg(quote_ident(tablename), ', ' ORDER BY tablename) FROM pg_tables"
            " WHERE schemaname = 'public' AND tableowner = current_user"
        )
    ).scalar()
    if tables:
        connection.execute(sa.text(f"SET LOCAL lock_timeout = {LOCK_MS}"))
        connection.execute(sa.text(f"LOCK TABLE {tables} IN ACCESS EXCLUSIVE MODE"))
        connection.execute(sa.text("SET LOCAL lock_timeout = 0"))


def _with_driver(url: str) -> str:
    return url.replace("postgresql://", "postgresql+asyncpg://", 1).replace(
        "postgres://", "postgresql+asyncpg://", 1
    )
