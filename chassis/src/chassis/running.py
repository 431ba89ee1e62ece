"""Running a service: its four commands (api, worker, migrate, check), and the names it is made with."""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
from collections.abc import Coroutine
from typing import Any

import uvloop

from chassis import logging, telemetry
from chassis.database import EVERY_AREA
from chassis.service import Context, Job, Service, clock_of, migrations_beside, opened
from chassis.serving import application, serve
from chassis.settings import ServiceSettings
from chassis.working import work

__all__ = ["Context", "Job", "Service", "application", "clock_of", "main", "migrations_beside", "opened"]


COLLECT_AFTER = 50_000
"""New objects; a batch of 500 makes about as many. The interpreter's 700 would stop it 70 times."""


def main(service: Service) -> None:
    """Run one command of a service from the command line."""
    parser = argparse.ArgumentParser(prog=service.name)
    parser.add_argument("command", choices=["api", "worker", "migrate", "check"])
    command = parser.parse_args().command
    settings = service.settings()
    logging.set_up(service.name, settings.log_level)
    telemetry.set_up(service.name, settings)
    calm_the_collector()
    match command:
        case "migrate":
            migrate(service, settings)
        case "api":
            _run(serve(service, settings))
        case "worker":
            _run(work(service, settings))
        case _:
            sys.exit(asyncio.run(check(service, settings)))


def calm_the_collector() -> None:
    """Let the garbage collector pass over what start-up made, and come less often: batches make no cycles."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(COLLECT_AFTER, 20, 50)


def migrate(service: Service, settings: ServiceSettings) -> None:
    """Bring the service's database to the newest schema, as its owner."""
    assert settings.owner_database_url is not None, (
        "KOKEMUS_OWNER_DATABASE_URL is missing: migrate runs as the owner"
    )
    from chassis import migrating  # noqa: PLC0415 - Alembic doubles the time and memory a process starts with

    url = settings.owner_database_url.get_secret_value()
    migrating.upgrade(service.migrations, url=url, app_role=service.app_role(settings))


async def check(service: Service, settings: ServiceSettings) -> int:
    """Say whether the database answers and has the newest schema; return 0 when all is well."""
    try:
        async with opened(settings) as context, context.database.transaction({EVERY_AREA}) as tx:
            version = await tx.fetchval("SELECT version_num FROM alembic_version")
    except Exception as problem:  # noqa: BLE001 - told in one line
        print(f"{service.name}: the database does not answer: {problem}")  # noqa: T201 - this is the command's answer
        return 1
    from chassis import migrating  # noqa: PLC0415 - as above

    expected = migrating.newest(service.migrations)
    print(f"{service.name}: schema {version}, expected {expected}")  # noqa: T201
    return 0 if version == expected else 1


def _run(coroutine: Coroutine[Any, Any, None]) -> None:
    """Run until done, or until SIGTERM or SIGINT has been obeyed."""
    uvloop.run(coroutine)
