"""What the chassis' own tests share: the sample service on a real PostgreSQL and a real Kafka."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest
from aiokafka.admin import NewTopic

from chassis import kafka, migrating
from chassis.auth import Verifier
from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.running import Context, application
from chassis.testing.issuer import IssuerServer
from chassis.testing.sample.app import SERVICE, SampleSettings
from chassis.testing.sample.broker import admin
from chassis.testing.sample.process import Run
from chassis.testing.sample.world import World
from kokemus.platform.service_databases import ServiceDatabase, create_service_database, drop_database


@pytest.fixture(scope="session")
def sample(servers: dict[str, str]) -> Iterator[ServiceDatabase]:
    """Give the sample's migrated database."""
    name = f"test_sample_{uuid4().hex[:12]}"
    made = asyncio.run(create_service_database(servers["DATABASE_URL"], "sample", name=name))
    migrating.upgrade(SERVICE.migrations, url=made.owner_url, app_role="sample_app")
    yield made
    asyncio.run(drop_database(servers["DATABASE_URL"], made.name))


@pytest.fixture
async def emptied(sample: ServiceDatabase) -> ServiceDatabase:
    """Give the sample's database with nothing in it."""
    owner = await asyncpg.connect(sample.owner_url)
    try:
        tables = await owner.fetch(
            "SELECT quote_ident(tablename) FROM pg_tables"
            " WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
        )
        await owner.execute("TRUNCATE " + ", ".join(row[0] for row in tables) + " RESTART IDENTITY")
    finally:
        await owner.close()
    return sample


@pytest.fixture
async def database(emptied: ServiceDatabase) -> AsyncIterator[Database]:
    """Give the sample's empty database, opened as its app role."""
    opened = await Database.open(emptied.app_url)
    yield opened
    await opened.close()


@pytest.fixture
def admin_url(servers: dict[str, str], sample: ServiceDatabase) -> str:
    """Give the address of a superuser in the sample's database."""
    return servers["DATABASE_URL"].rpartition("/")[0] + "/" + sample.name


@pytest.fixture
def settings(servers: dict[str, str], emptied: ServiceDatabase, issuer: IssuerServer) -> SampleSettings:
    """Give settings whose topics and consumer nobody else uses."""
    run = uuid4().hex[:10]
    values: dict[str, Any] = {
        "database_url": emptied.app_url,
        "kafka_bootstrap_servers": servers["KAFKA_BOOTSTRAP_SERVERS"],
        "kafka_idempotent": servers.get("KAFKA_IDEMPOTENT", "true"),
        "kafka_fetch_wait_ms": 20,
        "oidc_issuer": issuer.issuer.url,
        "counted_topic": f"test.{run}.word.v1",
        "tallied_topic": f"test.{run}.tally.v1",
        "consumer": f"test.{run}.words",
    }
    return SampleSettings(**values)


@pytest.fixture
async def topics(settings: SampleSettings) -> AsyncIterator[SampleSettings]:
    """Give the settings once their topics exist, and remove the topics at the end."""
    names = [settings.counted_topic, settings.tallied_topic]
    await kafka.create_topics(settings, [NewTopic(name, 3, 1) for name in names])
    yield settings
    async with admin(settings) as client:
        await client.delete_topics(names)


@pytest.fixture
def context(settings: SampleSettings, database: Database, clock: SteppedClock) -> Context:
    """Give what the sample's parts are made with."""
    return Context(settings, clock, database, Verifier(settings))


@pytest.fixture
def world(database: Database, settings: SampleSettings, clock: SteppedClock) -> World:
    """Give a small world to test in."""
    return World(database, settings, clock)


@pytest.fixture
async def client(context: Context) -> AsyncIterator[httpx.AsyncClient]:
    """Give an HTTP client on the sample's API."""
    transport = httpx.ASGITransport(app=application(SERVICE, context), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as opened:
        yield opened


@pytest.fixture
def process(settings: SampleSettings, workspace: Path) -> Run:
    """Give a function that makes a process of the sample: `async with process("worker") as worker`."""
    return Run(settings, workspace)
