"""Emergency access as it is kept; whoever changes one holds its row."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlmodel import col, select

from chassis.database import Tx
from registry.emergency.domain import Access
from registry.emergency.tables import EmergencyAccess
from registry.words.ids import PersonId

Only = Literal["open", "unseen"]


async def add_access(tx: Tx, area_id: str, access: Access) -> None:
    """Keep access that was taken."""
    session = await tx.session()
    session.add(
        EmergencyAccess(
            area_id=area_id,
            access_id=access.access_id,
            operator_id=access.operator_id,
            operator=access.operator,
            why=access.why,
            minutes=access.minutes,
            taken_at=access.taken_at,
            ends_at=access.ends_at,
        )
    )
    await session.flush()


async def access_for_update(tx: Tx, area_id: str, access_id: UUID) -> Access | None:
    """Return an access that nobody else changes until the transaction ends."""
    session = await tx.session()
    row = await session.get(EmergencyAccess, (area_id, access_id), with_for_update=True)
    return None if row is None else _access(row)


async def save_access(tx: Tx, area_id: str, access: Access) -> None:
    """Keep by whom and when it was ended and seen."""
    session = await tx.session()
    row = await session.get_one(EmergencyAccess, (area_id, access.access_id))
    row.ended_at, row.ended_by, row.ended_as = access.ended_at, access.ended_by, access.ended_as
    row.seen_at, row.seen_by = access.seen_at, access.seen_by


async def open_of(tx: Tx, area_id: str, operator_id: UUID, *, now: datetime) -> Access | None:
    """Return the open access of an operator."""
    session, table = await tx.session(), EmergencyAccess
    query = select(table).where(
        col(table.area_id) == area_id,
        col(table.ends_at) > now,
        col(table.ended_at).is_(None),
        col(table.operator_id) == operator_id,
    )
    row = (await session.exec(query)).first()
    return None if row is None else _access(row)


async def taken_since(
    tx: Tx, area_id: str, operator_id: UUID, since: datetime, *, limit: int
) -> list[datetime]:
    """Return when an operator took access since then, the newest first."""
    session, table = await tx.session(), EmergencyAccess
    query = select(table.taken_at).where(
        col(table.area_id) == area_id,
        col(table.ends_at) > since,
        col(table.operator_id) == operator_id,
        col(table.taken_at) > since,
    )
    return list(await session.exec(query.order_by(col(table.taken_at).desc()).limit(limit)))


async def accesses_before(
    tx: Tx, area_id: str, before: UUID | None, *, only: Only | None, now: datetime, limit: int
) -> list[Access]:
    """Return access to an area, the newest first: all of it, what is open now, or what nobody has seen."""
    session, table = await tx.session(), EmergencyAccess
    query = select(table).where(col(table.area_id) == area_id)
    if before is not None:
        query = query.where(col(table.access_id) < before)
    if only == "open":
        query = query.where(col(table.ends_at) > now, col(table.ended_at).is_(None))
    elif only == "unseen":
        query = query.where(col(table.seen_at).is_(None))
    return [
        _access(row) for row in await session.exec(query.order_by(col(table.access_id).desc()).limit(limit))
    ]


def _access(row: EmergencyAccess) -> Access:
    return Access(
        access_id=row.access_id,
        operator_id=PersonId(row.operator_id),
        operator=row.operator,
        why=row.why,
        minutes=row.minutes,
        taken_at=row.taken_at,
        ended_at=row.ended_at,
        ended_by=None if row.ended_by is None else PersonId(row.ended_by),
        ended_as=row.ended_as,
        seen_at=row.seen_at,
        seen_by=None if row.seen_by is None else PersonId(row.seen_by),
    )
