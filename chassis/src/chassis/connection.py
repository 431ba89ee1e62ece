"""A connection of the pool: what is lent with it, how it begins and ends, and by what name it is lost."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import asyncpg
import msgspec
from asyncpg.pool import PoolConnectionProxy
from sqlalchemy.exc import DBAPIError

from chassis import plain
from chassis.passing import ConnectionLost, at_the_database

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

_NAMES = itertools.count()
_encode = msgspec.json.Encoder(enc_hook=str).encode


class Connection(asyncpg.Connection):
    """A connection that needs no reset between users: all its settings are local to a transaction."""

    _attached: AsyncConnection | None = None

    async def attached(self) -> AsyncConnection:
        """Return SQLAlchemy's view of it, made when first asked for."""
        if self._attached is None or self._attached.invalidated:
            # SQLAlchemy gives a connection up when a statement on it is cut short; asyncpg does not.
            if self._attached is None:
                self.add_termination_listener(_let_go)
            self._attached = await plain.attach(self)
        return self._attached

    def let_go(self) -> None:
        """Let go of SQLAlchemy's view when the connection has gone: each holds the other."""
        attached, self._attached = self._attached, None
        if attached is not None and not attached.invalidated:
            assert attached.sync_connection is not None, "it was attached by connecting"
            attached.sync_connection.invalidate()  # else SQLAlchemy's pool complains of one never given back

    def get_reset_query(self) -> str:
        """Return nothing to run, which saves a round trip for every transaction."""
        return ""


def _let_go(connection: Any) -> None:  # noqa: ANN401 - asyncpg hands it over as a proxy
    connection.let_go()


@contextmanager
def naming_loss(connection: PoolConnectionProxy[asyncpg.Record]) -> Iterator[None]:
    """Let what is raised inside be the driver's own error, and ConnectionLost where the connection has gone."""
    try:
        yield
    except DBAPIError as wrapped:  # by asyncpg's own errors are fates decided
        problem = plain.driver_error(wrapped)
        if isinstance(problem, asyncpg.InterfaceError) and _is_gone(connection):
            raise ConnectionLost(str(problem)) from wrapped
        raise problem from wrapped
    except asyncpg.InternalClientError as problem:  # the connection was cut in the middle of a message
        raise ConnectionLost(str(problem)) from problem
    except asyncpg.InterfaceError as problem:
        if _is_gone(connection):
            raise ConnectionLost(str(problem)) from problem
        raise


@asynccontextmanager
async def begun(
    connection: PoolConnectionProxy[asyncpg.Record], areas: str, *, looking_for: str = ""
) -> AsyncIterator[bool]:
    """Begin a transaction that sees these areas, which hold nothing that ends a literal; end it as the block ends.

    All in one round trip, which asyncpg's own blocks cannot do. Tell whether the query, if one is given, found a row.
    """
    also = f"; {looking_for}" if looking_for else ""
    with at_the_database():
        began = await connection.execute(f"BEGIN; SET LOCAL kokemus.areas = '{areas}'{also}")
    try:
        yield began not in {"SET", "SELECT 0"}
    except BaseException:
        with at_the_database():
            await connection.execute("ROLLBACK")
        raise
    with at_the_database():
        done = await connection.execute("COMMIT")
    if done != "COMMIT":  # a statement failed and nobody told: PostgreSQL undoes all, and calls that no error
        raise asyncpg.InFailedSQLTransactionError("a statement failed and was passed over; nothing was kept")


@asynccontextmanager
async def saved(connection: PoolConnectionProxy[asyncpg.Record]) -> AsyncIterator[None]:
    """Undo what happens inside when it ends in an error."""
    # A name of its own: one whose answer was lost must not be taken for another around it.
    name = f"inside_{next(_NAMES)}"
    with at_the_database():
        await connection.execute(f"SAVEPOINT {name}")
    try:
        yield
    except BaseException:
        with at_the_database():
            await connection.execute(f"ROLLBACK TO SAVEPOINT {name}; RELEASE SAVEPOINT {name}")
        raise
    with at_the_database():
        await connection.execute(f"RELEASE SAVEPOINT {name}")


def _is_gone(connection: PoolConnectionProxy[asyncpg.Record]) -> bool:
    try:
        return connection.is_closed()
    except asyncpg.InterfaceError:  # the pool has taken it back, because it was closed
        return True


async def prepare(connection: asyncpg.Connection[asyncpg.Record]) -> None:
    """Let jsonb columns take and give Python values."""
    await connection.set_type_codec(
        "jsonb",
        schema="pg_catalog",
        encoder=lambda value: b"\x01" + _encode(value),
        decoder=lambda data: msgspec.json.decode(data[1:]),
        format="binary",
    )
