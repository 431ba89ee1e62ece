"""A service of the last release is upgraded while its commands go on: nobody waits for ever, nothing fails for good."""

from __future__ import annotations

import asyncio
import threading
from uuid import uuid4

import asyncpg
import pytest

from chassis import migrating
from kokemus.machine.databases import Postgres
from kokemus.platform.service_databases import create_service_database, drop_database
from tests.architecture.repository import SERVICES

pytestmark = pytest.mark.timeout(120)

RELEASED = {"registry": "0005", "dispatch": "0007", "billing": "0010", "notifications": "0005"}
"""The newest migration of 0.2.0 in each service."""
AT_WORK = {
    "registry": ("staff IN ROW SHARE", "unit IN ROW EXCLUSIVE", "staff IN ROW EXCLUSIVE"),
    "dispatch": ('"order" IN ROW SHARE', "session IN ROW EXCLUSIVE", '"order" IN ROW EXCLUSIVE'),
    "billing": (
        "inbox IN ROW EXCLUSIVE",
        "fee_line IN ACCESS SHARE",
        "session IN ROW EXCLUSIVE",
        "fee_line IN ROW EXCLUSIVE",
    ),
    "notifications": ("message IN ROW SHARE", "inbox IN ROW EXCLUSIVE", "message IN ROW EXCLUSIVE"),
}
"""The locks that a transaction of the service takes, one after the other."""


@pytest.mark.parametrize("service", SERVICES)
def test_an_upgrade_gives_way_to_who_is_at_work(postgres: Postgres, service: str) -> None:
    folder = __import__(f"{service}.app", fromlist=["SERVICE"]).SERVICE.migrations
    name = f"work_{service}_{uuid4().hex[:8]}"
    made = asyncio.run(create_service_database(postgres.admin_url, service, name=name))
    role = f"{service}_app"
    migrating.upgrade(folder, url=made.owner_url, app_role=role, to=RELEASED[service])
    assert migrating.newest(folder) != RELEASED[service], "there is something to upgrade to"
    ended: list[BaseException | None] = []

    def upgrade() -> None:
        try:
            migrating.upgrade(folder, url=made.owner_url, app_role=role)
        except BaseException as problem:  # noqa: BLE001 - told below
            ended.append(problem)
        else:
            ended.append(None)

    async def work() -> int:
        """Work as three processes do, all the time; return how often somebody was in another's way for good."""
        undone = 0

        async def one() -> None:
            nonlocal undone
            connection = await asyncpg.connect(made.owner_url)
            while not ended:
                try:
                    async with connection.transaction():
                        for lock in AT_WORK[service]:
                            await connection.execute(f"LOCK TABLE {lock} MODE")
                            await asyncio.sleep(0.004)
                except asyncpg.DeadlockDetectedError:
                    undone += 1
                await asyncio.sleep(0.01)
            await connection.close()

        await asyncio.gather(*(one() for _ in range(3)))
        return undone

    upgrading = threading.Thread(target=upgrade)
    upgrading.start()
    undone = asyncio.run(work())
    upgrading.join()
    asyncio.run(drop_database(postgres.admin_url, name))
    assert ended == [None]
    assert undone == 0, "whoever was at work was undone"
