"""Staff, and where messages to anybody go."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from asyncpg import Record

from chassis.database import Tx
from registry.domain.people import Contact, ContactPoint, PersonId, Staff, StaffRole


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


async def contact_for_update(tx: Tx, area_id: str, person_id: PersonId) -> ContactPoint | None:
    """Return a person's contact point, which nobody else changes until the transaction ends."""
    row = await tx.fetchrow(
        "SELECT * FROM contact_point WHERE (area_id, person_id) = ($1, $2) FOR UPDATE", area_id, person_id
    )
    return None if row is None else _contact(row)


async def contacts_of(tx: Tx, area_id: str, people: Collection[UUID]) -> dict[UUID, ContactPoint]:
    """Return the contact points of these people by person."""
    rows = await tx.fetch(
        """
        SELECT * FROM contact_point WHERE area_id = $1 AND person_id = ANY($2::uuid[])
        ORDER BY person_id LIMIT $3
        """,
        area_id,
        list(people),
        len(people),
    )
    return {row["person_id"]: _contact(row) for row in rows}


async def save_contact(tx: Tx, area_id: str, point: ContactPoint) -> bool:
    """Keep a contact point; return False when somebody else kept a first one at the same moment."""
    kept = await tx.fetchval(
        """
        INSERT INTO contact_point (area_id, person_id, email, language, version)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (area_id, person_id) DO UPDATE
        SET email = excluded.email, language = excluded.language, version = excluded.version
        WHERE contact_point.version = excluded.version - 1
        RETURNING true
        """,
        area_id,
        point.person_id,
        point.contact.email,
        point.contact.language,
        point.version,
    )
    return kept is not None


def _staff(row: Record) -> Staff:
    return Staff(
        person_id=PersonId(row["person_id"]),
        name=row["name"],
        roles=tuple(StaffRole(role) for role in row["roles"]),
        version=row["version"],
    )


def _contact(row: Record) -> ContactPoint:
    return ContactPoint(
        person_id=PersonId(row["person_id"]),
        contact=Contact(email=row["email"], language=row["language"]),
        version=row["version"],
    )
