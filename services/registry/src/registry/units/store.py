"""Staff and units, and who coordinates them.

A `…_for_update` query locks the row whose version is about to rise; everything that is said of it is appended
after that.
"""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import any_, literal, text
from sqlmodel import col, select, update

from chassis.columns import listed, seen_as
from chassis.database import Tx
from registry.table import adding, by_name, name_after
from registry.units import tables
from registry.units.domain.staff import Staff
from registry.units.domain.units import Unit
from registry.words.ids import PersonId, UnitId
from registry.words.roles import StaffRole

UNITS_MAX = 500
"""Units read of one coordinator."""


# SQL over asyncpg: part of registering a unit, which is benched.
_STAFF_FOR_SHARE = f"""
    SELECT {listed(tables.Staff)} FROM staff WHERE (area_id, person_id) = ($1, $2) FOR SHARE
"""


_ADD_UNIT, _ADD_STAFF = adding(tables.Unit), adding(tables.Staff)


async def add_unit(tx: Tx, area_id: str, unit: Unit, *, at: datetime) -> bool:
    """Keep a new unit; return whether it was new."""
    return await _ADD_UNIT(
        tx,
        area_id=area_id,
        unit_id=unit.unit_id,
        name=unit.name,
        names=dict(unit.names),
        cost_centre=unit.cost_centre,
        coordinator_id=unit.coordinator_id,
        version=unit.version,
        registered_at=at,
        needs_coordinator=False,
    )


async def unit_of(tx: Tx, area_id: str, unit_id: UnitId) -> Unit | None:
    """Return a unit."""
    session = await tx.session()
    row = await session.get(tables.Unit, (area_id, unit_id))
    return None if row is None else _unit(row)


async def unit_for_update(tx: Tx, area_id: str, unit_id: UnitId) -> Unit | None:
    """Return a unit that nobody else changes until the transaction ends."""
    session = await tx.session()
    row = await session.get(tables.Unit, (area_id, unit_id), with_for_update=True, populate_existing=True)
    return None if row is None else _unit(row)


async def save_unit(tx: Tx, area_id: str, unit: Unit) -> None:
    """Keep a unit as changed."""
    session = await tx.session()
    row = await session.get_one(tables.Unit, (area_id, unit.unit_id))
    row.name, row.names, row.cost_centre = unit.name, dict(unit.names), unit.cost_centre
    row.coordinator_id, row.version = unit.coordinator_id, unit.version
    row.needs_coordinator = unit.needs_coordinator


async def units_after(tx: Tx, area_id: str, after: tuple[str, UUID] | None, *, limit: int) -> list[Unit]:
    """Return units by name, those after one of them."""
    session = await tx.session()
    table = tables.Unit
    query = select(table).where(col(table.area_id) == area_id, name_after("name", table.unit_id, after))
    found = await session.exec(query.order_by(text(by_name("name")), col(table.unit_id)).limit(limit))
    return [_unit(row) for row in found]


async def units_coordinated_by(tx: Tx, area_id: str, person_id: PersonId) -> list[UUID]:
    """Return the units that name this person as their coordinator."""
    session = await tx.session()
    table = tables.Unit
    query = select(table.unit_id).where(col(table.area_id) == area_id, col(table.coordinator_id) == person_id)
    return [*await session.exec(query.order_by(col(table.unit_id)).limit(UNITS_MAX))]


async def units_of(tx: Tx, area_id: str, person_id: PersonId) -> list[Unit]:
    """Return the units that name this person as their coordinator, whole."""
    session = await tx.session()
    table = tables.Unit
    query = select(table).where(col(table.area_id) == area_id, col(table.coordinator_id) == person_id)
    return [_unit(row) for row in await session.exec(query.order_by(col(table.unit_id)).limit(UNITS_MAX))]


async def units_without_coordinator(tx: Tx, area_id: str, *, limit: int) -> list[Unit]:
    """Return units whose coordinator has no right to coordinate them any more."""
    session = await tx.session()
    table = tables.Unit
    query = select(table).where(col(table.area_id) == area_id, col(table.needs_coordinator))
    return [_unit(row) for row in await session.exec(query.order_by(col(table.unit_id)).limit(limit))]


async def need_coordinator(tx: Tx, area_id: str, person_id: PersonId) -> None:
    """Keep that the units of somebody who coordinates them no longer need another coordinator."""
    await _set_need(tx, area_id, person_id, needs=True)


async def have_coordinator(tx: Tx, area_id: str, person_id: PersonId) -> None:
    """Keep that the units of somebody who may coordinate them need no other coordinator."""
    await _set_need(tx, area_id, person_id, needs=False)


async def _set_need(tx: Tx, area_id: str, person_id: PersonId, *, needs: bool) -> None:
    session = await tx.session()
    table = tables.Unit
    await session.exec(
        update(table)
        .where(
            col(table.area_id) == area_id,
            col(table.coordinator_id) == person_id,
            col(table.needs_coordinator) != needs,
        )
        .values(needs_coordinator=needs)
    )


async def add_staff(tx: Tx, area_id: str, staff: Staff, *, at: datetime) -> bool:
    """Keep a new member of staff; return whether the person was new among them."""
    return await _ADD_STAFF(
        tx,
        area_id=area_id,
        person_id=staff.person_id,
        name=staff.name,
        roles=[*staff.roles],
        version=staff.version,
        registered_at=at,
    )


async def staff_of(tx: Tx, area_id: str, person_id: PersonId) -> Staff | None:
    """Return a member of staff."""
    session = await tx.session()
    row = await session.get(tables.Staff, (area_id, person_id))
    return None if row is None else _staff(row)


async def staff_for_share(tx: Tx, area_id: str, person_id: PersonId) -> Staff | None:
    """Return a member of staff who keeps the roles until the transaction ends."""
    row = await tx.fetchrow(_STAFF_FOR_SHARE, area_id, person_id)
    return None if row is None else _staff(seen_as(tables.Staff, row))


async def staff_for_update(tx: Tx, area_id: str, person_id: PersonId) -> Staff | None:
    """Return a member of staff whom nobody else changes until the transaction ends."""
    session = await tx.session()
    row = await session.get(tables.Staff, (area_id, person_id), with_for_update=True, populate_existing=True)
    return None if row is None else _staff(row)


async def save_staff(tx: Tx, area_id: str, staff: Staff) -> None:
    """Keep a member of staff as changed."""
    session = await tx.session()
    row = await session.get_one(tables.Staff, (area_id, staff.person_id))
    row.name, row.roles, row.version = staff.name, [*staff.roles], staff.version


async def staff_named(tx: Tx, area_id: str, people: Collection[PersonId]) -> list[Staff]:
    """Return these members of staff, by name."""
    session = await tx.session()
    table = tables.Staff
    query = select(table).where(col(table.area_id) == area_id, col(table.person_id).in_(people))
    found = await session.exec(query.order_by(text(by_name("name")), col(table.person_id)))
    return [_staff(row) for row in found]


async def staff_after(
    tx: Tx, area_id: str, role: StaffRole | None, after: tuple[str, UUID] | None, *, limit: int
) -> list[Staff]:
    """Return members of staff by name, in one role if it is named, those after one of them; none who has left."""
    session = await tx.session()
    table = tables.Staff
    query = select(table).where(
        col(table.area_id) == area_id, text(tables.HAS_A_ROLE), name_after("name", table.person_id, after)
    )
    if role is not None:
        query = query.where(literal(role.value) == any_(col(table.roles)))
    found = await session.exec(query.order_by(text(by_name("name")), col(table.person_id)).limit(limit))
    return [_staff(row) for row in found]


async def names_of(tx: Tx, area_id: str, people: Collection[UUID]) -> dict[UUID, str]:
    """Return what people are called who are, or were, on the staff."""
    if not people:
        return {}
    session = await tx.session()
    query = select(tables.Staff.person_id, tables.Staff.name).where(
        col(tables.Staff.area_id) == area_id, col(tables.Staff.person_id).in_(people)
    )
    return dict((await session.exec(query)).all())


def _unit(row: tables.Unit) -> Unit:
    return Unit(
        unit_id=UnitId(row.unit_id),
        name=row.name,
        names=row.names,
        cost_centre=row.cost_centre,
        coordinator_id=PersonId(row.coordinator_id),
        version=row.version,
        needs_coordinator=row.needs_coordinator,
    )


def _staff(row: tables.Staff) -> Staff:
    return Staff(
        person_id=PersonId(row.person_id),
        name=row.name,
        roles=tuple(StaffRole(role) for role in row.roles),
        version=row.version,
    )
