"""The base of registry's tables, and how a row is added that may be there already."""

from collections.abc import Awaitable, Callable
from typing import Any, Concatenate, cast
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col

from chassis.columns import Columns, insert_one
from chassis.database import Tx
from chassis.own_tables import own_registry
from chassis.tables import Row


class Table(Row, registry=own_registry()):
    """A row of registry's tables."""


def by_name(column: str) -> str:
    """Return the expression that a column of names is sorted by: å before ä before ö, capitals or not.

    The same in every database: PostgreSQL is not everywhere built with collations of languages.
    """
    return f"""translate(lower({column}), 'åä', 'äå') COLLATE "C\""""


def name_after(column: str, key: Any, place: tuple[str, UUID] | None) -> sa.ColumnElement[bool]:  # noqa: ANN401 - a column
    """Return the condition that a row comes after a place in the order of a column of names."""
    if place is None:
        return sa.true()
    name, known = place
    last = sa.text(by_name("CAST(:last_name AS text)")).bindparams(last_name=name)
    return sa.tuple_(sa.literal_column(by_name(column)), col(key)) > sa.tuple_(last, sa.literal(known))


def adding(model: Callable[Columns, Table]) -> Callable[Concatenate[Tx, Columns], Awaitable[bool]]:
    """Return what adds a row, its columns by name as the class has them: mypy asks for each.

    It tells whether the row's key was new, also when two add it at the same moment.
    """
    # SQL over asyncpg: every registering command goes through here, and one of them is benched.
    statement = insert_one(cast("type[Table]", model), then="ON CONFLICT DO NOTHING RETURNING area_id")

    async def add(tx: Tx, /, *_: Columns.args, **row: Columns.kwargs) -> bool:
        return await tx.fetchval(statement.sql, *statement.arguments(row)) is not None

    return add
