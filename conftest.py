"""Fixtures for every test: one real PostgreSQL and one real broker per run, a service's own database, tokens.

Laws (Hypothesis) are tried on a sample of cases, and on many by `make proof`: LAWS=sampled|many. Every run
says its seed, and `--hypothesis-seed` draws the same cases again.
"""

from __future__ import annotations

import asyncio
import importlib
import os
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, closing
from datetime import UTC, datetime
from pathlib import Path
from secrets import randbelow
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import hypothesis
import pytest

from chassis import migrating
from chassis.auth import Verifier
from chassis.clock import Clock, SteppedClock
from chassis.database import Database
from chassis.hearing import Ear, Taken
from chassis.running import Context, Service, application
from chassis.settings import ServiceSettings
from chassis.testing import events
from chassis.testing.issuer import IssuerServer
from contracts import flow
from contracts.envelope import Event
from kokemus.machine.brokers import start_broker
from kokemus.machine.databases import Postgres, start_postgres
from kokemus.machine.scratch import temporary_data
from kokemus.machine.servers import Servers
from kokemus.platform.service_databases import ServiceDatabase, create_service_database, drop_database

NOON = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
"""Wednesday 14 October 2026, 12:00 in Helsinki."""

CASES = {"sampled": 20, "many": 1000}
"""How many cases of a law are tried."""
LAWS = os.environ.get("LAWS", "sampled")

for named, number in CASES.items():
    # No deadline: a busy machine is no broken law.
    hypothesis.settings.register_profile(named, max_examples=number, deadline=None, print_blob=True)
hypothesis.settings.load_profile(LAWS)


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Choose a seed, unless one is given, before Hypothesis reads it and workers are told of it."""
    if config.option.hypothesis_seed is None:
        config.option.hypothesis_seed = str(randbelow(1_000_000))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say how many cases were tried, and how to draw them again."""
    seed = config.option.hypothesis_seed
    terminalreporter.write_line(f"laws: {CASES[LAWS]} cases of each, LAWS={LAWS} --hypothesis-seed={seed}")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Give a real PostgreSQL: the one named in the environment, else one of this process alone."""
    with temporary_data() as place, closing(start_postgres(place, fsync=False)) as cluster:
        yield cluster


@pytest.fixture(scope="session")
def servers(postgres: Postgres) -> Iterator[dict[str, str]]:
    """Give the addresses of a real PostgreSQL and a real broker, found or started in the same way."""
    with temporary_data() as place, closing(start_broker(place)) as broker:
        yield Servers(broker, postgres).environment


WHOLE_TREES = {
    "tests/platform": "one platform",
    "tests/isolation": "one platform",
    "tests/tracing": "one platform",
    "tests/faults": "broken platforms",
    "tests/demo": "demo",
    "tests/console": "console",
    "deploy/local/tests": "machine",
}
"""Trees of tests that run a platform, and which of them share one."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let tests that run side by side (`--dist loadgroup`) stay with their file, and all that need a broker together.

    Each process has a PostgreSQL of its own, and one of them a broker. Trees that run a whole platform stay whole.
    """
    for item in items:
        tree = item.path.relative_to(item.config.rootpath).as_posix()
        whole = next((group for start, group in WHOLE_TREES.items() if tree.startswith(start)), None)
        needs_broker = isinstance(item, pytest.Function) and "servers" in item.fixturenames
        item.add_marker(pytest.mark.xdist_group(whole or ("broker" if needs_broker else str(item.path))))


@pytest.fixture(scope="session")
def issuer() -> Iterator[IssuerServer]:
    """Give a running issuer of tokens."""
    server = IssuerServer().start()
    yield server
    server.stop()


Token = Callable[..., dict[str, str]]


@pytest.fixture(scope="session")
def token(issuer: IssuerServer) -> Token:
    """Give a function that makes the Authorization header of somebody with areas and roles."""

    def make(
        areas: str | Sequence[str], *roles: str, subject: str = "somebody", **claims: Any
    ) -> dict[str, str]:
        named = [areas] if isinstance(areas, str) else list(areas)
        return {"Authorization": f"Bearer {issuer.issuer.token(subject, areas=named, roles=roles, **claims)}"}

    return make


def service_named(name: str) -> Service:
    """Return the composition root of a service."""
    service: Service = importlib.import_module(f"{name}.app").SERVICE
    return service


class MigratedDatabases:
    """One migrated database per service and test process, emptied between tests."""

    def __init__(self, admin_url: str) -> None:
        self._admin_url = admin_url
        self._made: dict[str, ServiceDatabase] = {}

    async def of(self, name: str) -> ServiceDatabase:
        """Return the empty, migrated database of a service."""
        if name not in self._made:
            self._made[name] = await self._make(name)
        made = self._made[name]
        await self._empty(made)
        return made

    async def _make(self, name: str) -> ServiceDatabase:
        made = await create_service_database(self._admin_url, name, name=f"test_{name}_{uuid4().hex[:12]}")
        service = service_named(name)
        await asyncio.to_thread(
            migrating.upgrade, service.migrations, url=made.owner_url, app_role=f"{name}_app"
        )
        return made

    async def _empty(self, made: ServiceDatabase) -> None:
        owner = await asyncpg.connect(made.owner_url)
        try:
            tables = await owner.fetch(
                "SELECT quote_ident(tablename) AS name FROM pg_tables"
                " WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
            )
            await owner.execute(
                "TRUNCATE " + ", ".join(row["name"] for row in tables) + " RESTART IDENTITY CASCADE"
            )
        finally:
            await owner.close()

    async def drop(self) -> None:
        """Remove all of them."""
        for made in self._made.values():
            await drop_database(self._admin_url, made.name)


@pytest.fixture(scope="session")
def migrated(postgres: Postgres) -> Iterator[MigratedDatabases]:
    """Give the databases of the run."""
    databases = MigratedDatabases(postgres.admin_url)
    yield databases
    asyncio.run(databases.drop())


DatabaseOf = Callable[[str], Awaitable[Database]]


@pytest.fixture
async def database_of(migrated: MigratedDatabases) -> AsyncIterator[DatabaseOf]:
    """Give a function that opens the empty, migrated database of a service as its app role."""
    async with AsyncExitStack() as opened:

        async def open_database(name: str) -> Database:
            database = await Database.open((await migrated.of(name)).app_url, pool_max=8)
            opened.push_async_callback(database.close)
            return database

        yield open_database


@pytest.fixture
def clock() -> SteppedClock:
    """Give a clock that stands at noon in Helsinki on Wednesday 14 October 2026."""
    return SteppedClock(NOON)


def settings_for(url: str, issuer: IssuerServer, service: Service) -> ServiceSettings:
    """Return settings of a service under test."""
    values: dict[str, Any] = {"database_url": url, "oidc_issuer": issuer.issuer.url}
    return service.settings(**values)


ContextOf = Callable[[str, Database], Context]


@pytest.fixture
def context_of(issuer: IssuerServer, clock: Clock) -> ContextOf:
    """Give a function that makes the context of a service over an open database."""

    def make(name: str, database: Database) -> Context:
        settings = settings_for(database.url, issuer, service_named(name))
        return Context(settings, clock, database, Verifier(settings))

    return make


ApiOf = Callable[[str, Database], Any]


@pytest.fixture
def api_of(context_of: ContextOf) -> ApiOf:
    """Give a function that opens an HTTP client on a service's API, without a socket, on a real database."""

    @asynccontextmanager
    async def client(name: str, database: Database) -> AsyncIterator[httpx.AsyncClient]:
        app = application(service_named(name), context_of(name, database))
        transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as opened:
            yield opened

    return client


Hear = Callable[..., Awaitable[Taken]]


@pytest.fixture
def hear(clock: Clock) -> Hear:
    """Give a function that lets an ear hear contract events, each said once, as one batch."""
    sequences: dict[str, int] = {}

    async def take(
        database: Database, ear: Ear, *heard: Event, area: str = "ita-uusimaa", at: datetime | None = None
    ) -> Taken:
        raws = []
        for offset, event in enumerate(heard):
            message = flow.say(event, area=area, sequence=0)
            sequences[message.key] = sequences.get(message.key, 0) + 1
            message = flow.say(event, area=area, sequence=sequences[message.key])
            raws.append(events.raw(message, at=at or clock.now(), offset=offset))
        return await events.hear(database, ear, raws)

    return take


@pytest.fixture
def said() -> Callable[[Database], Awaitable[list[dict[str, Any]]]]:
    """Give a function that returns what a service's outbox holds, in order, bodies decoded."""
    return events.said


@pytest.fixture
def fresh_key() -> Callable[[], dict[str, str]]:
    """Give a function that makes a new Idempotency-Key header."""
    return lambda: {"Idempotency-Key": str(uuid4())}


@pytest.fixture
def workspace() -> Iterator[Path]:
    """Give an empty directory that goes away."""
    with tempfile.TemporaryDirectory(prefix="kokemus-") as folder:
        yield Path(folder)
