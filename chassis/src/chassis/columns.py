"""Hot statements: what they say of columns is derived from the table's class, so it is written down once.

insert(Session), upsert(Session, "outcome")     many rows at once: one array for each column, one round trip
update(Session, "outcome")                      the same for rows that the transaction holds
.filled(rows)                                   the same for a batch: what is alike in all rows is given once
insert_one(Order)                               one row
row_of(Order)(area_id=…, …)                     what an insert writes: the columns of a class, each asked for by mypy
listed(Session, "session")                      session."area_id", session."session_id", …
seen_as(Session, record)                        what a statement found, typed as a row of the class
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

import msgspec
from sqlalchemy import Column, Table
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import ARRAY, JSON
from sqlmodel import SQLModel

if TYPE_CHECKING:
    import asyncpg

Model = TypeVar("Model", bound=SQLModel)
Columns = ParamSpec("Columns")
"""The columns of a class by name: what making an object of it takes."""

_encode = msgspec.json.Encoder(enc_hook=str).encode
_DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call]


def table_of(model: type[SQLModel]) -> Table:
    """Return the table of a class."""
    table: Table = model.__table__  # type: ignore[attr-defined]
    return table


def names(model: type[SQLModel], *, without: Collection[str] = ()) -> tuple[str, ...]:
    """Return the names of a class's columns, in their order."""
    return tuple(column.name for column in table_of(model).columns if column.name not in without)


def listed(model: type[SQLModel], alias: str = "", *, without: Collection[str] = ()) -> str:
    """Return the columns as a statement lists them, each behind the alias when one is given."""
    prefix = f"{alias}." if alias else ""
    return ", ".join(f'{prefix}"{name}"' for name in names(model, without=without))


def row_of(model: Callable[Columns, SQLModel]) -> Callable[Columns, dict[str, Any]]:  # noqa: ARG001 - for the type only
    """Return what takes the columns of a class by name, as the class does, and gives them as they are.

    No object is made of them, and a column that is left out or has another type is found by mypy all the same.
    """
    return cast("Callable[Columns, dict[str, Any]]", dict)


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


MANY = 32
"""Rows from which a statement of their own is worth its plan."""


@dataclass(frozen=True, slots=True)
class Insert:
    """A statement that writes many rows at once."""

    sql: str
    written: Mapping[str, Callable[[Any], Any] | None]
    """The columns in the statement's order, each with how its values are written as text; None: as they are."""
    narrow: Callable[[frozenset[str]], str]
    """The statement in which these columns are given once, for all rows."""

    def filled(self, rows: Sequence[Mapping[str, Any]]) -> list[Any]:
        """Return the statement and its arguments for a batch, what is the same in all of many rows given once.

        asyncpg looks at every element of an array (is it an array, too?) before it writes it: a line of 18
        columns of which 10 are alike takes 3.2 µs instead of 7.3, and PostgreSQL half of its time.
        """
        arguments = self.arguments(rows)
        if len(rows) < MANY:
            return [self.sql, *arguments]
        alike = {name for name, values in zip(self.written, arguments, strict=True) if _are_alike(values)}
        given = [
            values[0] if name in alike else values
            for name, values in zip(self.written, arguments, strict=True)
        ]
        # Nothing can differ when everything is alike but the number of rows.
        return [self.sql, *arguments] if len(alike) == len(given) else [self.narrow(frozenset(alike)), *given]

    def arguments(self, rows: Sequence[Mapping[str, Any]]) -> list[list[Any]]:
        """Return the statement's arguments, one list for each column; each row names every column."""
        return [
            [row[name] for row in rows] if as_text is None else [as_text(row[name]) for row in rows]
            for name, as_text in self.written.items()
        ]


@dataclass(frozen=True, slots=True)
class InsertOne:
    """A statement that writes one row."""

    sql: str
    columns: tuple[str, ...]

    def arguments(self, row: Mapping[str, Any]) -> list[Any]:
        """Return the statement's arguments; the row names every column."""
        return [row[name] for name in self.columns]


def insert(model: type[SQLModel], *, without: Collection[str] = (), then: str = "") -> Insert:
    """Return the statement that adds rows of a class; `then` follows it, e.g. `RETURNING id`."""
    columns = [column for column in table_of(model).columns if column.name not in without]
    written = {column.name: _as_text(column) for column in columns}

    @lru_cache(maxsize=64)
    def narrow(once: frozenset[str]) -> str:
        given = [_Given(f"${number}", column, once) for number, column in enumerate(columns, start=1)]
        many = [one for one in given if not one.once]
        return (
            f'INSERT INTO "{table_of(model).name}" ({listed(model, without=without)})'
            f" SELECT {', '.join(one.taken for one in given)} FROM unnest({', '.join(one.array for one in many)})"
            f" AS given ({', '.join(one.name for one in many)}) {then}"
        )

    return Insert(narrow(frozenset()), written, narrow)


def update(model: type[SQLModel], *changing: str) -> Insert:
    """Return the statement that changes these columns of rows that this transaction holds, found by their key.

    The key leads to a row's place, and the place to the row: a third faster than an upsert, which makes a row to
    find that there is one. A plain join was as fast, and with a plan made while the table was small 20 times slower.
    """
    table = table_of(model)
    key = {column.name for column in table.primary_key.columns}
    columns = [column for column in table.columns if column.name in key or column.name in changing]

    @lru_cache(maxsize=64)
    def narrow(once: frozenset[str]) -> str:
        given = [_Given(f"${number}", column, once) for number, column in enumerate(columns, start=1)]
        many = [one for one in given if not one.once]
        where = " AND ".join(
            f"held.{one.name} = {one.taken if one.once else f'one.{one.name}'}"
            for one in given
            if one.plain in key
        )
        setting = ", ".join(f"{one.name} = {one.of('found')}" for one in given if one.plain in changing)
        return (
            f'UPDATE "{table.name}" AS changed SET {setting} FROM ('
            f" SELECT one.*, place FROM unnest({', '.join(one.array for one in many)})"
            f" AS one ({', '.join(one.name for one in many)}) CROSS JOIN LATERAL ("
            f' SELECT ctid AS place FROM "{table.name}" AS held WHERE {where} OFFSET 0) AS held'
            ") AS found WHERE changed.ctid = found.place"
        )

    return Insert(narrow(frozenset()), {column.name: _as_text(column) for column in columns}, narrow)


class _Given:
    """A parameter of a statement that writes rows: a column of each, or one value for all."""

    def __init__(self, place: str, column: Column[Any], once: Collection[str]) -> None:
        as_what, as_text = _type(column), _as_text(column) is not None
        sent = "text" if as_text else as_what
        self.once = column.name in once
        self.plain = column.name
        self.name = f'"{column.name}"'
        self.array = f"{place}::{sent}[]"
        self._value = f"{place}::{sent}" if self.once else ""
        self._cast = f"::{as_what}" if as_text else ""
        self.taken = self.of("given")

    def of(self, alias: str) -> str:
        """Return its value: the one for all, or that of a row of the alias."""
        return (self._value or f"{alias}.{self.name}") + self._cast


def insert_one(model: type[SQLModel], *, without: Collection[str] = (), then: str = "") -> InsertOne:
    """Return the statement that adds one row of a class; `then` follows it, e.g. `ON CONFLICT DO NOTHING`."""
    columns = names(model, without=without)
    values = ", ".join(f"${number}" for number in range(1, len(columns) + 1))
    sql = f'INSERT INTO "{table_of(model).name}" ({listed(model, without=without)}) VALUES ({values}) {then}'
    return InsertOne(sql, columns)


def upsert(model: type[SQLModel], *changing: str) -> Insert:
    """Return the statement that adds rows, or changes these columns (all but the key) of rows that are there."""
    key = [column.name for column in table_of(model).primary_key.columns]
    changed = changing or names(model, without=key)
    setting = ", ".join(f'"{name}" = excluded."{name}"' for name in changed)
    place = ", ".join(f'"{name}"' for name in key)
    return insert(model, then=f"ON CONFLICT ({place}) DO UPDATE SET {setting}")


def _are_alike(values: Sequence[object]) -> bool:
    """Tell whether all are the same; a list that differs mostly does so at its ends."""
    first = values[0]
    return first == values[-1] and values.count(first) == len(values)


def _type(column: Column[Any]) -> str:
    return str(column.type.compile(dialect=_DIALECT))


def _as_text(column: Column[Any]) -> Callable[[Any], Any] | None:
    """Return how a column's values are written as text, when an array of them would not be taken for one.

    PostgreSQL knows arrays of more dimensions and no arrays of arrays: a list in a column that is an array, or in
    JSON, would become the next dimension, and its items rows.
    """
    if isinstance(column.type, ARRAY):
        return _array
    return _json if isinstance(column.type, JSON) else None


def _json(value: object) -> str | None:
    return None if value is None else _encode(value).decode()


def _array(values: Sequence[object] | None) -> str | None:
    """Return a list as PostgreSQL writes an array."""
    if values is None:
        return None
    quoted = (str(value).replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return "{" + ",".join(f'"{value}"' for value in quoted) + "}"
