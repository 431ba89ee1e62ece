"""Where benchmarks work: a database and topics of their own on the servers named in the environment."""

from __future__ import annotations

import asyncio
import importlib
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import asyncpg
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from chassis import kafka, migrating
from chassis.settings import ServiceSettings
from kokemus.platform.service_databases import ServiceDatabase, create_service_database, drop_database

PARTITIONS = 12


def settings_for(database: ServiceDatabase, service: str, **more: Any) -> ServiceSettings:
    """Return a service's settings on the given database and the environment's broker."""
    cls: type[ServiceSettings] = importlib.import_module(f"{service}.app").SERVICE.settings
    values: dict[str, Any] = {
        "database_url": database.app_url,
        "kafka_bootstrap_servers": os.environ["KAFKA_BOOTSTRAP_SERVERS"],
        "kafka_idempotent": os.environ.get("KAFKA_IDEMPOTENT", "true") == "true",
        "kafka_fetch_wait_ms": 5 if os.environ.get("KOKEMUS_BROKER_KIND") == "tansu" else 250,
        "log_level": "WARNING",
        **more,
    }
    return cls(**values)


@asynccontextmanager
async def service_database(service: str) -> AsyncIterator[ServiceDatabase]:
    """Give a migrated database of a service that is dropped at the end."""
    admin = os.environ["DATABASE_URL"]
    database = await create_service_database(admin, service, name=f"bench_{service}_{uuid4().hex[:8]}")
    parts = importlib.import_module(f"{service}.app").SERVICE
    await asyncio.to_thread(
        migrating.upgrade, parts.migrations, url=database.owner_url, app_role=f"{service}_app"
    )
    try:
        yield database
    finally:
        await drop_database(admin, database.name)


async def emptied(database: ServiceDatabase, *tables: str) -> None:
    """Empty these tables and tidy them, so that every round starts alike."""
    owner = await asyncpg.connect(database.owner_url)
    await owner.execute("TRUNCATE " + ", ".join(tables))
    await owner.execute("VACUUM ANALYZE")
    await owner.close()


@asynccontextmanager
async def topics(settings: ServiceSettings, *names: str, partitions: int = PARTITIONS) -> AsyncIterator[None]:
    """Make topics anew for a round and delete them at the end."""
    await kafka.create_topics(settings, [NewTopic(name, partitions, 1) for name in names])
    try:
        yield
    finally:
        admin = AIOKafkaAdminClient(**kafka.connection(settings))
        await admin.start()
        await admin.delete_topics(list(names))
        await admin.close()
