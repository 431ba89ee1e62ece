"""The database: a pool, and transactions that name the areas they may touch (row-level security)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import asyncpg
from asyncpg.pool import PoolConnectionProxy

from chassis import plain
from chassis.connection import Connection, begun, naming_loss, prepare, saved
from chassis.headers import AREA
from chassis.passing import PASSING, TookTooLong, at_the_database

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel.ext.asyncio.session import AsyncSession

EVERY_AREA = "*"
"""Opens the chassis' own tables (outbox, inbox, timers …) to the relay and its kin, and no business table."""
NO_AREA = "?"
"""The area of what names none: the relay's own rows, messages whose key names no area."""

_NO_IDS = frozenset({EVERY_AREA, NO_AREA})

TRANSIENT: tuple[type[Exception], ...] = (*PASSING, OSError, TimeoutError)
"""What passes by itself in a request or a job, which also speak with others: try again later.

Hearing goes by PASSING alone: there, what a decision raises is not the database's.
"""
ACQUIRE_SECONDS = 5.0
"""How long a connection of the pool is waited for; whoever asked is told to come again."""


class Tx:
    """One transaction: named areas, SQL or SQLModel's sessions, and what is to be said when it commits."""

    __slots__ = (
        "_session",
        "areas",
        "before_commit",
        "connection",
        "earliest_timer",
        "found",
        "speaks",
        "unsaid",
    )

    def __init__(self, connection: PoolConnectionProxy[asyncpg.Record], areas: frozenset[str]) -> None:
        self.connection = connection
        self.areas = areas
        self._session: AsyncSession | None = None
        self.found = False
        """Whether what the transaction began by looking for is there."""
        self.unsaid: list[dict[str, Any]] = []
        self.speaks = False
        self.earliest_timer: datetime | None = None
        self.before_commit: list[Callable[[Tx], Awaitable[None]]] = []

    async def session(self) -> AsyncSession:
        """Return the session for plain work in this transaction; it flushes before the outbox is written."""
        if self._session is None:
            lender: Any = self.connection  # the pool's proxy passes on what our connection has
            self._session = plain.session_on(await lender.attached())
        return self._session

    async def forget(self) -> None:
        """Let go of the session; nothing is written."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def fetch(self, sql: str, *args: object) -> list[asyncpg.Record]:
        """Return all rows."""
        await self._flush()
        with at_the_database():
            return await self.connection.fetch(sql, *args)

    async def fetchrow(self, sql: str, *args: object) -> asyncpg.Record | None:
        """Return the first row or None."""
        await self._flush()
        with at_the_database():
            return await self.connection.fetchrow(sql, *args)

    async def fetchval(self, sql: str, *args: object) -> Any:  # noqa: ANN401 - a column of any type
        """Return the first column of the first row or None."""
        await self._flush()
        with at_the_database():
            return await self.connection.fetchval(sql, *args)

    async def execute(self, sql: str, *args: object) -> str:
        """Run a statement and return its command tag, e.g. `UPDATE 1`."""
        await self._flush()
        with at_the_database():
            return await self.connection.execute(sql, *args)

    async def executemany(self, sql: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Run a statement once for each row of arguments."""
        await self._flush()
        with at_the_database():
            await self.connection.executemany(sql, rows)

    async def _flush(self) -> None:
        """Write what a session holds back, so that the next statement sees it."""
        session = self._session
        if session is not None and (session.new or session.dirty or session.deleted):
            await session.flush()

    async def settle(self) -> None:
        """Write what is to be written and said now, so that it fails here, if it fails, and not at the commit."""
        await self._flush()
        for hook in self.before_commit:
            await hook(self)

    async def check_constraints(self) -> None:
        """Check now what is deferred to the commit, and from here on at once."""
        with at_the_database():
            await self.connection.execute("SET CONSTRAINTS ALL IMMEDIATE")

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Undo what happens inside, sayings too, when it ends in an error; the transaction goes on."""
        unsaid, speaks = list(self.unsaid), self.speaks
        with naming_loss(self.connection):
            await self._flush()  # what came before is not this savepoint's to undo
        try:
            with naming_loss(self.connection):
                async with saved(self.connection):
                    yield
                    await self._flush()  # and what it wrote is its own to fail on
        except BaseException:
            self.unsaid[:], self.speaks = unsaid, speaks
            await self.forget()  # what it holds may have been undone
            raise


class Database:
    """A service's own database."""

    def __init__(self, pool: asyncpg.Pool[asyncpg.Record], url: str, *, pool_max: int = 8) -> None:
        self._pool = pool
        self._turns = asyncio.Semaphore(pool_max)
        self.url = url
        self.after_saying: Callable[[], None] = lambda: None

    @classmethod
    async def open(cls, url: str, *, pool_max: int = 8) -> Database:
        """Open a pool of at most `pool_max` connections; raise OSError when nobody answers."""
        pool = await asyncpg.create_pool(
            url,
            min_size=1,
            max_size=pool_max,
            init=prepare,
            connection_class=Connection,
            command_timeout=60,
            timeout=15,
            server_settings={"application_name": "kokemus", "idle_in_transaction_session_timeout": "60s"},
        )
        return cls(pool, url, pool_max=pool_max)

    @asynccontextmanager
    async def transaction(
        self, areas: Collection[str], *, within: float | None = None, looking_for: str = ""
    ) -> AsyncIterator[Tx]:
        """Give a transaction that sees these areas only; commit at the end, undo all on an error.

        `looking_for` is a query sent along as it begins; `Tx.found` tells whether it found a row. Raise TookTooLong
        when no connection becomes free within so many seconds, ACQUIRE_SECONDS unless named.
        """
        named = frozenset(areas)
        for area in named:  # they stand in a statement as they are: `begun`
            assert area in _NO_IDS or AREA.fullmatch(area), f"{area!r} is no area's id, such as ita-uusimaa"
        async with self._lent(ACQUIRE_SECONDS if within is None else within) as connection:
            tx = Tx(connection, named)
            with naming_loss(connection):
                try:
                    async with begun(
                        connection, ",".join(sorted(named)), looking_for=looking_for
                    ) as tx.found:
                        yield tx
                        await tx.settle()
                finally:
                    await tx.forget()
            if tx.speaks:
                self.after_saying()

    @asynccontextmanager
    async def _lent(self, within: float) -> AsyncIterator[PoolConnectionProxy[asyncpg.Record]]:
        try:
            with at_the_database():
                async with asyncio.timeout(within):
                    connection = await self._next_free()
        except TookTooLong as problem:
            raise TookTooLong(f"no connection to the database became free within {within:g} s") from problem
        try:
            yield connection
        finally:
            try:
                with at_the_database():
                    await self._pool.release(connection)
            finally:
                self._turns.release()

    async def _next_free(self) -> PoolConnectionProxy[asyncpg.Record]:
        """Take a connection in turn: the pool would send those who wait behind whoever comes as one is given back."""
        await self._turns.acquire()
        try:
            return await self._pool.acquire()
        except BaseException:
            self._turns.release()
            raise

    async def close(self) -> None:
        """Close the pool, waiting at most ten seconds for transactions under way."""
        try:
            await asyncio.wait_for(self._pool.close(), 10)
        except TimeoutError:
            self._pool.terminate()
