"""Where messages to anybody go; the lock of the person's own row is taken before that of the contact point."""

from collections.abc import Collection
from uuid import UUID

from asyncpg import Record

from chassis.database import Tx
from registry.contacts.domain import Contact, ContactPoint
from registry.words.ids import PersonId


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


def _contact(row: Record) -> ContactPoint:
    return ContactPoint(
        person_id=PersonId(row["person_id"]),
        contact=Contact(email=row["email"], language=row["language"]),
        version=row["version"],
    )
