"""Staff as the review asks for them: those whose rights nobody has confirmed since it began."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, or_, text
from sqlmodel import col, exists, select

from chassis.database import Tx
from registry.rights.tables import StaffRight
from registry.table import by_name, name_after
from registry.units.tables import HAS_A_ROLE, Staff
from registry.words.ids import PersonId


async def unconfirmed_after(
    tx: Tx, area_id: str, after: tuple[str, UUID] | None, *, since: datetime, limit: int
) -> list[PersonId]:
    """Return who has a right, given by that moment, that nobody has confirmed since: by name, after one of them."""
    session = await tx.session()
    query = select(Staff.person_id).where(
        col(Staff.area_id) == area_id, text(HAS_A_ROLE), name_after("name", Staff.person_id, after)
    )
    query = query.where(_waits(since)).order_by(text(by_name("name")), col(Staff.person_id)).limit(limit)
    return [PersonId(one) for one in await session.exec(query)]


def _waits(since: datetime) -> ColumnElement[bool]:
    right = StaffRight
    return (
        exists()
        .where(
            col(right.area_id) == col(Staff.area_id),
            col(right.person_id) == col(Staff.person_id),
            col(right.ended_at).is_(None),
            col(right.given_at) <= since,
            or_(col(right.confirmed_at).is_(None), col(right.confirmed_at) < since),
        )
        .correlate(Staff)
    )
