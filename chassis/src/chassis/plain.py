"""Plain work: SQLModel sessions that share the connection and the transaction of everything else.

Hot statements are SQL over asyncpg (`chassis.columns`); whatever is not measured hot is `select(Model)` on
`tx.session()`. SQLAlchemy is lent the connection that the transaction already holds: its areas are set, what it
writes commits with the outbox, and it neither begins, commits nor closes anything.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool
from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.passing import at_the_database

if TYPE_CHECKING:
    import asyncpg

__all__ = ["AsyncSession", "attach", "driver_error", "session_on"]


class Dialect(PGDialect_asyncpg):
    """asyncpg as `chassis.connection.prepare` has set it up: jsonb takes and gives Python values already."""

    supports_statement_cache = True

    async def setup_asyncpg_json_codec(self, conn: Any) -> None:  # noqa: ANN401 - SQLAlchemy's adapter
        """Leave json as it is: no table has such a column."""

    async def setup_asyncpg_jsonb_codec(self, conn: Any) -> None:  # noqa: ANN401 - as above
        """Leave jsonb to the codec of the pool."""

    def do_execute(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own
        """Run a statement; what passes by itself is named here, where it happens."""
        with at_the_database():
            super().do_execute(*given, **named)  # type: ignore[no-untyped-call]

    def do_executemany(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - as above
        """Run a statement for many rows, as above."""
        with at_the_database():
            super().do_executemany(*given, **named)  # type: ignore[no-untyped-call]


registry.register("postgresql.lent", __name__, "Dialect")


class _Lent:
    """A connection that SQLAlchemy may use and not close: it belongs to our pool."""

    def __init__(self, connection: asyncpg.Connection[asyncpg.Record]) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever asyncpg has
        return getattr(self._connection, name)

    async def close(self, **_: object) -> None:
        """Leave it open."""

    def terminate(self) -> None:
        """Leave it open."""


_lent: ContextVar[asyncpg.Connection[asyncpg.Record]] = ContextVar("lent")


async def _lend(*_: object, **__: object) -> _Lent:
    return _Lent(_lent.get())


@cache
def _engine() -> AsyncEngine:
    engine: AsyncEngine = create_async_engine(
        "postgresql+lent://",
        creator=lambda: engine.dialect.loaded_dbapi.connect(
            async_creator_fn=_lend,
            prepared_statement_cache_size=0,  # asyncpg closes them when the pool has the connection back
        ),
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",  # the transaction is ours: SQLAlchemy sends neither BEGIN nor COMMIT
        json_serializer=lambda value: value,
        json_deserializer=lambda value: value,
    )
    return engine


async def attach(connection: asyncpg.Connection[asyncpg.Record]) -> AsyncConnection:
    """Return SQLAlchemy's view of a connection, which serves as long as the connection does.

    Made once for each connection of the pool: making it costs more than a statement.
    """
    token = _lent.set(connection)
    try:
        return await _engine().connect()
    finally:
        _lent.reset(token)


def session_on(connection: AsyncConnection) -> AsyncSession:
    """Return a session for one transaction on an attached connection."""
    return AsyncSession(connection, expire_on_commit=False)


def driver_error(problem: BaseException) -> BaseException:
    """Return what asyncpg said, when SQLAlchemy has wrapped it: our fates of failures go by that."""
    if isinstance(problem, DBAPIError) and problem.orig is not None:
        return problem.orig.__cause__ or problem.orig
    return problem
