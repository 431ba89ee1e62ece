"""Staff and units, and who coordinates them."""

from datetime import datetime
from uuid import UUID

from asyncpg import Record

from chassis.database import Tx
from registry.units.domain.staff import Staff
from registry.units.domain.units import Unit
from registry.words.ids import PersonId, UnitId
from registry.words.roles import StaffRole

UNITS_MAX = 500
"""Units read of one coordinator."""


async def add_unit(tx: Tx, area_id: str, unit: Unit, *, at: datetime) -> bool:
    """Keep a new unit; return whether it was new."""
    added = await tx.fetchval(
        """
        INSERT INTO unit (area_id, unit_id, name, cost_centre, coordinator_id, version, registered_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT DO NOTHING RETURNING true
        """,
        area_id,
        unit.unit_id,
        unit.name,
        unit.cost_centre,
        unit.coordinator_id,
        unit.version,
        at,
    )
    return added is not None


async def unit_of(tx: Tx, area_id: str, unit_id: UnitId) -> Unit | None:
    """Return a unit."""
    row = await tx.fetchrow("SELECT * FROM unit WHERE (area_id, unit_id) = ($1, $2)", area_id, unit_id)
    return None if row is None else _unit(row)


async def unit_for_update(tx: Tx, area_id: str, unit_id: UnitId) -> Unit | None:
    """Return a unit that nobody else changes until the transaction ends."""
    row = await tx.fetchrow(
        "SELECT * FROM unit WHERE (area_id, unit_id) = ($1, $2) FOR UPDATE", area_id, unit_id
    )
    return None if row is None else _unit(row)


async def save_unit(tx: Tx, area_id: str, unit: Unit) -> None:
    """Keep a unit as changed."""
    await tx.execute(
        """
        UPDATE unit SET name = $3, cost_centre = $4, coordinator_id = $5, version = $6
        WHERE (area_id, unit_id) = ($1, $2)
        """,
        area_id,
        unit.unit_id,
        unit.name,
        unit.cost_centre,
        unit.coordinator_id,
        unit.version,
    )


async def unit_page(tx: Tx, area_id: str, *, after: UUID | None, limit: int) -> list[Unit]:
    """Return units by id, those after one of them."""
    rows = await tx.fetch(
        """
        SELECT * FROM unit WHERE area_id = $1 AND ($2::uuid IS NULL OR unit_id > $2)
        ORDER BY unit_id LIMIT $3
        """,
        area_id,
        after,
        limit,
    )
    return [_unit(row) for row in rows]


async def units_coordinated_by(tx: Tx, area_id: str, person_id: PersonId) -> list[UUID]:
    """Return the units that name this person as their coordinator."""
    rows = await tx.fetch(
        "SELECT unit_id FROM unit WHERE (area_id, coordinator_id) = ($1, $2) ORDER BY unit_id LIMIT $3",
        area_id,
        person_id,
        UNITS_MAX,
    )
    return [row["unit_id"] for row in rows]


def _unit(row: Record) -> Unit:
    return Unit(
        unit_id=UnitId(row["unit_id"]),
        name=row["name"],
        cost_centre=row["cost_centre"],
        coordinator_id=PersonId(row["coordinator_id"]),
        version=row["version"],
    )


async def add_staff(tx: Tx, area_id: str, staff: Staff, *, at: datetime) -> bool:
    """Keep a new member of staff; return whether the person was new among them."""
    added = await tx.fetchval(
        """
        INSERT INTO staff (area_id, person_id, name, roles, version, registered_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT DO NOTHING RETURNING true
        """,
        area_id,
        staff.person_id,
        staff.name,
        list(staff.roles),
        staff.version,
        at,
    )
    return added is not None


async def staff_of(tx: Tx, area_id: str, person_id: PersonId) -> Staff | None:
    """Return a member of staff."""
    row = await tx.fetchrow("SELECT * FROM staff WHERE (area_id, person_id) = ($1, $2)", area_id, person_id)
    return None if row is None else _staff(row)


async def staff_for_share(tx: Tx, area_id: str, person_id: PersonId) -> Staff | None:
    """Return a member of staff who keeps the roles until the transaction ends."""
    row = await tx.fetchrow(
        "SELECT * FROM staff WHERE (area_id, person_id) = ($1, $2) FOR SHARE", area_id, person_id
    )
    return None if row is None else _staff(row)


async def staff_for_update(tx: Tx, area_id: str, person_id: PersonId) -> Staff | None:
    """Return a member of staff whom nobody else changes until the transaction ends."""
    row = await tx.fetchrow(
        "SELECT * FROM staff WHERE (area_id, person_id) = ($1, $2) FOR UPDATE", area_id, person_id
    )
    return None if row is None else _staff(row)


async def save_staff(tx: Tx, area_id: str, staff: Staff) -> None:
    """Keep a member of staff as changed."""
    await tx.execute(
        "UPDATE staff SET name = $3, roles = $4, version = $5 WHERE (area_id, person_id) = ($1, $2)",
        area_id,
        staff.person_id,
        staff.name,
        list(staff.roles),
        staff.version,
    )


async def staff_page(tx: Tx, area_id: str, *, after: UUID | None, limit: int) -> list[Staff]:
    """Return members of staff by id, those after one of them."""
    rows = await tx.fetch(
        """
        SELECT * FROM staff WHERE area_id = $1 AND ($2::uuid IS NULL OR person_id > $2)
        ORDER BY person_id LIMIT $3
        """,
        area_id,
        after,
        limit,
    )
    return [_staff(row) for row in rows]


def _staff(row: Record) -> Staff:
    return Staff(
        person_id=PersonId(row["person_id"]),
        name=row["name"],
        roles=tuple(StaffRole(role) for role in row["roles"]),
        version=row["version"],
    )
