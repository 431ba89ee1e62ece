"""What passes by itself is named where it happens: at the database, and nowhere by the mere type of an error.

A decision may raise an OSError or a TimeoutError as well (a file, a name, a limit of its own), and fails the same
way for ever.
"""

from __future__ import annotations

from contextlib import AbstractContextManager

import asyncpg


class ConnectionLost(ConnectionError):
    """The connection to the database went while it was in use, or could not be made."""


class TookTooLong(TimeoutError):
    """The database did not answer in time, or had no connection free."""


PASSING: tuple[type[Exception], ...] = (
    asyncpg.PostgresConnectionError,
    asyncpg.SerializationError,
    asyncpg.DeadlockDetectedError,
    asyncpg.LockNotAvailableError,
    asyncpg.QueryCanceledError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.ReadOnlySQLTransactionError,
    ConnectionLost,
    TookTooLong,
)
"""Failures of the database that pass by themselves: roll back, wait, try the same again.

asyncpg.InterfaceError is not one: a value of the wrong type fails for ever. Where it does mean that the
connection has gone, it is raised as ConnectionLost.
"""


class _AtTheDatabase:
    """Made once: a generator for every statement takes five times as long."""

    def __enter__(self) -> None:
        """Do nothing."""

    def __exit__(self, _: object, problem: BaseException | None, __: object) -> None:
        """Name what was raised."""
        if problem is None or isinstance(problem, ConnectionLost | TookTooLong):
            return
        if isinstance(problem, TimeoutError):  # an OSError, too
            raise TookTooLong(str(problem) or "no answer in time") from problem
        if isinstance(problem, OSError):
            raise ConnectionLost(f"{type(problem).__name__}: {problem}") from problem


_HERE = _AtTheDatabase()


def at_the_database() -> AbstractContextManager[None]:
    """Name what goes wrong with the way to the database inside: nothing else may happen there."""
    return _HERE
