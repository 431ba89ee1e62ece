"""Migrations: forward only, run by the owner role, one service at a time."""

from __future__ import annotations

import asyncio
from pathlib import Path

import sqlalchemy as sa
from alembic import command, context
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy.ext.asyncio import create_async_engine

LOCK = 0x6B6F6B75
"""Two migrators at once wait for each other."""


def config_of(folder: Path, *, url: str, app_role: str) -> Config:
    """Return Alembic's configuration for a service's `migrations` folder."""
    config = Config()
    config.set_main_option("script_location", str(folder))
    config.set_main_option("path_separator", "os")
    config.attributes.update(url=_with_driver(url), app_role=app_role)
    return config


def upgrade(folder: Path, *, url: str, app_role: str, to: str = "head") -> None:
    """Bring a database to the newest schema, or to an earlier one; harmless when it is there.

    Not for use in a running loop.
    """
    command.upgrade(config_of(folder, url=url, app_role=app_role), to)


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
        context.run_migrations()
        connection.execute(sa.text(f'GRANT SELECT ON alembic_version TO "{app_role}"'))


def _with_driver(url: str) -> str:
    return url.replace("postgresql://", "postgresql+asyncpg://", 1).replace(
        "postgres://", "postgresql+asyncpg://", 1
    )
