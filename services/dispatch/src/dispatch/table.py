"""The base of dispatch's tables, which have a registry of their own; what hot statements share."""

from __future__ import annotations

from typing import Any, TypeVar, cast

import asyncpg

from chassis.columns import listed, names
from chassis.tables import Row, own_registry


class Table(Row, registry=own_registry()):
    """A row of one of dispatch's tables."""


Model = TypeVar("Model", bound=Table)


class _Seen:
    """A record whose columns are read by name, as those of its class are."""

    __slots__ = ("_record",)

    def __init__(self, record: asyncpg.Record) -> None:
        self._record = record

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - the class that it is seen as says which
        return self._record[name]


def seen_as(model: type[Model], record: asyncpg.Record) -> Model:  # noqa: ARG001 - for the type only
    """Return what a hot statement found as a row of its class, to be read only.

    Not made one: SQLAlchemy's bookkeeping of an object takes longer than PostgreSQL takes to find the row.
    """
    return cast("Model", _Seen(record))


def insert_one(model: type[Table]) -> str:
    """Return the statement that adds one row, its values in the order of the class's columns."""
    values = ", ".join(f"${number}" for number in range(1, len(names(model)) + 1))
    return f'INSERT INTO "{model.__tablename__}" ({listed(model)}) VALUES ({values})'
