"""The base of registry's tables, and how a row is added that may be there already."""

from collections.abc import Mapping
from functools import cache

from chassis.columns import InsertOne, insert_one
from chassis.database import Tx
from chassis.tables import Row, own_registry


class Table(Row, registry=own_registry()):
    """A row of registry's tables."""


async def added(tx: Tx, model: type[Table], row: Mapping[str, object]) -> bool:
    """Add a row, every column named; return whether its key was new, also when two add it at the same moment."""
    # SQL over asyncpg: every registering command goes through here, and one of them is benched.
    adding = _adding(model)
    return await tx.fetchval(adding.sql, *adding.arguments(row)) is not None


@cache
def _adding(model: type[Table]) -> InsertOne:
    return insert_one(model, then="ON CONFLICT DO NOTHING RETURNING area_id")
