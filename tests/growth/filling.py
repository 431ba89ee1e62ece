"""Years of history in the databases of the services: twenty areas that each did the same."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import md5
from pathlib import Path
from uuid import UUID, uuid4

import asyncpg

from chassis import migrating
from chassis.service import Service
from kokemus.platform.service_databases import create_service_database, drop_database
from tests.growth.plans import let_explain, turned_to

NOW = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
"""Wednesday 14 October 2026, 12:00 in Helsinki: what is later lies ahead."""
AREA = "ita-uusimaa"
"""The area that asks; the others are as full."""
SERVICES = ("registry", "dispatch", "billing", "notifications")
_SQL = Path(__file__).parent / "history"


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much of everything; orders, experts and units are those of one area."""

    areas: int = 20
    orders: int
    experts: int = 24
    units: int = 8

    @property
    def last(self) -> int:
        """The number of the area's last order."""
        return self.orders - 1


class History:
    """The history in a service's database: most of it at first, then the last month and all of the area that asks."""

    def __init__(
        self, service: Service, url: str, filler: asyncpg.Connection[asyncpg.Record], size: Size
    ) -> None:
        self.service = service
        self.url = url
        """Where the service finds its database, in its own role."""
        self.size = size
        self._filler = filler

    async def begin(self) -> None:
        """Fill in the other areas but for their last month, and let PostgreSQL learn what is usual."""
        values = {
            "areas": self.size.areas,
            "orders": self.size.orders,
            "experts": self.size.experts,
            "units": self.size.units,
            "now": NOW.isoformat(),
            "topic": f"{self.service.name}.internal.growth.v1",
            "late": "false",
        }
        for name, value in values.items():
            await self._filler.execute("SELECT set_config($1, $2, false)", f"history.{name}", str(value))
        # When it learns is ours to say: on a slow machine the tables would be analysed in between.
        await self.execute(_AUTOVACUUM_OFF)
        await self.execute("CREATE TEMP SEQUENCE said")
        await self.execute((_SQL / "spine.sql").read_text())
        await self._fill()
        await self.learn()

    async def go_on(self) -> None:
        """Fill in the last month, and an area that PostgreSQL has not met: of both it learns nothing yet."""
        await self.execute("SET history.late = 'true'")
        await self._fill()

    async def learn(self) -> None:
        """Do what autovacuum does sooner or later; meanwhile the relay has said what there was to say."""
        await self.execute("DELETE FROM outbox")
        await self.execute("VACUUM ANALYZE")

    async def execute(self, sql: str) -> None:
        """Change the database as its administrator."""
        await self._filler.execute(sql)

    async def found(self, sql: str, *given: object) -> asyncpg.Record:
        """Return the one row that an administrator's question has; the spine can be asked, too."""
        row = await self._filler.fetchrow(sql, *given)
        assert row is not None, f"{self.service.name} has nothing for {sql}"
        return row

    async def _fill(self) -> None:
        for part in ("chassis", self.service.name):
            await self.execute((_SQL / f"{part}.sql").read_text())


@asynccontextmanager
async def filled(admin_url: str, name: str, size: Size, *, as_if_large: bool) -> AsyncIterator[History]:
    """Give a service's database with a history, of whose last month and asking area PostgreSQL has not learnt yet."""
    service = service_named(name)
    made = await create_service_database(admin_url, name, name=f"growth_{name}_{uuid4().hex[:8]}")
    try:
        await asyncio.to_thread(
            migrating.upgrade, service.migrations, url=made.owner_url, app_role=f"{name}_app"
        )
        await let_explain(admin_url, made.name, as_if_large=as_if_large)
        filler = await asyncpg.connect(turned_to(admin_url, made.name), command_timeout=1200)
        try:
            history = History(service, made.app_url, filler, size)
            await history.begin()
            await history.go_on()
            yield history
        finally:
            await filler.close()
    finally:
        await drop_database(admin_url, made.name)


def service_named(name: str) -> Service:
    """Return the composition root of a service."""
    service: Service = importlib.import_module(f"{name}.app").SERVICE
    return service


_AUTOVACUUM_OFF = """
    DO $$ DECLARE kept text; BEGIN
        FOR kept IN SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' LOOP
            EXECUTE 'ALTER TABLE ' || kept || ' SET (autovacuum_enabled = false)';
        END LOOP;
    END $$
"""


def id_of(what: str) -> UUID:
    """Return the id of what has one however long the history is, as `pg_temp.id_of` makes it."""
    return UUID(md5(what.encode(), usedforsecurity=False).hexdigest())
