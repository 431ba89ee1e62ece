"""What passes by itself is named where it happens: at the database, and nowhere by the mere type of an error.

A decision may raise an OSError or a TimeoutError as well (a file, a name, a limit of its own), and fails the same
way for ever.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

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


@contextmanager
def at_the_database() -> Iterator[None]:
    """Name what goes wrong with the way to the database inside: nothing else may happen there."""
    try:
        yield
    except (ConnectionLost, TookTooLong):
        raise
    except TimeoutError as problem:  # an OSError, too
        raise TookTooLong(str(problem) or "no answer in time") from problem
    except OSError as problem:
        raise ConnectionLost(f"{type(problem).__name__}: {problem}") from problem
