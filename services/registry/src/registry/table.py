"""The base of registry's tables, and how a row is added that may be there already."""

from collections.abc import Awaitable, Callable
from typing import Concatenate, cast

from chassis.columns import Columns, insert_one
from chassis.database import Tx
from chassis.own_tables import own_registry
from chassis.tables import Row


class Table(Row, registry=own_registry()):
    """A row of registry's tables."""


def adding(model: Callable[Columns, Table]) -> Callable[Concatenate[Tx, Columns], Awaitable[bool]]:
    """Return what adds a row, its columns by name as the class has them: mypy asks for each.

    It tells whether the row's key was new, also when two add it at the same moment.
    """
    # SQL over asyncpg: every registering command goes through here, and one of them is benched.
    statement = insert_one(cast("type[Table]", model), then="ON CONFLICT DO NOTHING RETURNING area_id")

    async def add(tx: Tx, /, *_: Columns.args, **row: Columns.kwargs) -> bool:
        return await tx.fetchval(statement.sql, *statement.arguments(row)) is not None

    return add
