"""The base of registry's tables, and how a row is added that may be there already."""

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col

from chassis.database import Tx
from chassis.tables import Row, own_registry


class Table(Row, registry=own_registry()):
    """A row of registry's tables."""


async def added(tx: Tx, row: Table) -> bool:
    """Add a row; return whether its key was new, also when two add it at the same moment."""
    session = await tx.session()
    adding = insert(type(row)).values(row.model_dump()).on_conflict_do_nothing()
    return (await session.exec(adding.returning(col(type(row).area_id)))).first() is not None
