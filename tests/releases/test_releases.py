"""What every release left behind is brought to today's tables with all that was in it, and its events are still heard."""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import jsonschema
import pytest
from sqlalchemy import MetaData

from chassis import migrating
from chassis.running import Service
from contracts import flow
from contracts.schemas import schema_of
from kokemus.machine.databases import Postgres
from kokemus.platform.running import SERVICES
from kokemus.platform.service_databases import ServiceDatabase, create_service_database, drop_database

HERE = Path(__file__).parent
RELEASES = sorted(one.name for one in HERE.iterdir() if (one / "commit").exists())
EVERY = [(release, service) for release in RELEASES for service in SERVICES]
EVENTS = [
    pytest.param(
        json.loads(line), id=f"{release}-{number}-{json.loads(line)['headers'].get('ce_type', 'tombstone')}"
    )
    for release in RELEASES
    for number, line in enumerate((HERE / release / "events.jsonl").read_text("utf-8").splitlines())
]


@asynccontextmanager
async def restored(admin_url: str, release: str, service: str) -> AsyncIterator[ServiceDatabase]:
    """Give a service's database as a release left it."""
    made = await create_service_database(admin_url, service, name=f"kept_{service}_{uuid4().hex[:12]}")
    admin = await asyncpg.connect(f"{admin_url.rpartition('/')[0]}/{made.name}")
    try:
        await admin.execute((HERE / release / f"{service}.sql").read_text("utf-8"))
        yield made
    finally:
        await admin.close()
        await drop_database(admin_url, made.name)


async def counted(admin_url: str, made: ServiceDatabase) -> Mapping[str, int]:
    """Return how many rows stand in each table."""
    admin = await asyncpg.connect(f"{admin_url.rpartition('/')[0]}/{made.name}")
    try:
        tables = await admin.fetch(
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        )
        return {name: await admin.fetchval(f'SELECT count(*) FROM public."{name}"') for (name,) in tables}
    finally:
        await admin.close()


def test_a_release_was_kept() -> None:
    assert RELEASES, "python -m tests.releases.keeping VERSION"


@pytest.mark.parametrize(("release", "service"), EVERY)
async def test_what_a_release_kept_is_brought_to_today_with_all_that_is_in_it(
    postgres: Postgres, release: str, service: str
) -> None:
    found: Service = importlib.import_module(f"{service}.app").SERVICE
    async with restored(postgres.admin_url, release, service) as made:
        before = await counted(postgres.admin_url, made)
        await asyncio.to_thread(
            migrating.upgrade, found.migrations, url=made.owner_url, app_role=f"{service}_app", to="head"
        )
        after = await counted(postgres.admin_url, made)

    assert sum(before.values()) > len(before), "a release's databases are filled"
    assert {name: count for name, count in after.items() if name in before} == before
    assert set(declared(found).tables) <= set(after)


def declared(service: Service) -> MetaData:
    """Return the tables of today."""
    metadata: MetaData = importlib.import_module(f"{service.name}.table").Table.metadata
    return metadata


@pytest.mark.parametrize("sent", EVENTS)
def test_what_a_release_said_is_still_read(sent: dict[str, Any]) -> None:
    assert sent["topic"] in {topic.name for topic in flow.TOPICS}
    if sent["value"] is None:
        return
    event = flow.EVENT_OF[sent["headers"]["ce_type"]]
    jsonschema.Draft202012Validator(schema_of(event)).validate(json.loads(sent["value"]))
    flow.decoders([event])[sent["headers"]["ce_type"]](sent["value"].encode())


@pytest.mark.parametrize("release", RELEASES)
def test_a_release_kept_every_event_that_it_could_say(release: str) -> None:
    lines = (HERE / release / "events.jsonl").read_text("utf-8").splitlines()
    said = {json.loads(line)["headers"].get("ce_type") for line in lines}

    assert released() - said == set()


def released() -> set[str]:
    """Return the types of events that were released last; what is said since is of no release yet."""
    return {
        path.name.removesuffix(".json")
        for path in (HERE.parents[1] / "contracts/schemas/released").glob("*.json")
    }
