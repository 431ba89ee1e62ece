"""Hot statements: what they say of columns is derived from the table's class, so it is written down once.

    Rows(Session).upsert("outcome", "revision")     INSERT … SELECT … FROM unnest($1::text[], …) ON CONFLICT …
    listed(Session, "session")                      session.area_id, session.session_id, …

A statement takes one array for each column and costs one round trip for a whole batch.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Table
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import ARRAY
from sqlmodel import SQLModel

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


@dataclass(frozen=True, slots=True)
class Insert:
    """A statement that writes many rows at once."""

    sql: str
    columns: tuple[str, ...]
    arrays: frozenset[str]
    """Columns that are arrays themselves: PostgreSQL would take an array of them for one of more dimensions."""

    def arguments(self, rows: Sequence[Mapping[str, Any]]) -> list[list[Any]]:
        """Return the statement's arguments, one list for each column; each row names every column."""
        return [
            [_literal(row[name]) for row in rows] if name in self.arrays else [row[name] for row in rows]
            for name in self.columns
        ]


def insert(model: type[SQLModel], *, without: Collection[str] = (), then: str = "") -> Insert:
    """Return the statement that adds rows of a class; `then` follows it, e.g. `RETURNING id`."""
    table = table_of(model)
    columns = [column for column in table.columns if column.name not in without]
    arrays = {column.name for column in columns if isinstance(column.type, ARRAY)}
    quoted = ", ".join(f'"{column.name}"' for column in columns)
    taken = ", ".join(
        f'"{column.name}"::{_type(column)}' if column.name in arrays else f'"{column.name}"'
        for column in columns
    )
    given = ", ".join(
        f"${number}::{'text' if column.name in arrays else _type(column)}[]"
        for number, column in enumerate(columns, start=1)
    )
    sql = f'INSERT INTO "{table.name}" ({quoted}) SELECT {taken} FROM unnest({given}) AS given ({quoted}) {then}'
    return Insert(sql, tuple(column.name for column in columns), frozenset(arrays))


def upsert(model: type[SQLModel], *changing: str) -> Insert:
    """Return the statement that adds rows, or changes these columns (all but the key) of rows that are there."""
    key = [column.name for column in table_of(model).primary_key.columns]
    changed = changing or names(model, without=key)
    setting = ", ".join(f'"{name}" = excluded."{name}"' for name in changed)
    place = ", ".join(f'"{name}"' for name in key)
    return insert(model, then=f"ON CONFLICT ({place}) DO UPDATE SET {setting}")


def _type(column: Column[Any]) -> str:
    return str(column.type.compile(dialect=_DIALECT))


def _literal(values: Sequence[object] | None) -> str | None:
    """Return a list as PostgreSQL writes an array."""
    if values is None:
        return None
    quoted = (str(value).replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return "{" + ",".join(f'"{value}"' for value in quoted) + "}"
