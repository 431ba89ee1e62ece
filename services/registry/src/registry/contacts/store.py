"""Where messages to anybody go; the lock of the person's own row is taken before that of the contact point."""

from chassis.database import Tx
from registry.contacts import tables
from registry.contacts.domain import Contact, ContactPoint, Way
from registry.table import adding
from registry.words.ids import PersonId

_ADD_CONTACT_POINT = adding(tables.ContactPoint)


async def contact_of(tx: Tx, area_id: str, person_id: PersonId) -> Contact:
    """Return the contact of somebody registered, who always has one."""
    session = await tx.session()
    return _point(await session.get_one(tables.ContactPoint, (area_id, person_id))).contact


async def contact_point_of(tx: Tx, area_id: str, person_id: PersonId) -> ContactPoint | None:
    """Return the contact point of somebody who may have none."""
    session = await tx.session()
    row = await session.get(tables.ContactPoint, (area_id, person_id))
    return None if row is None else _point(row)


async def contact_for_update(tx: Tx, area_id: str, person_id: PersonId) -> ContactPoint | None:
    """Return a person's contact point, which nobody else changes until the transaction ends."""
    session = await tx.session()
    row = await session.get(
        tables.ContactPoint, (area_id, person_id), with_for_update=True, populate_existing=True
    )
    return None if row is None else _point(row)


async def add_contact(tx: Tx, area_id: str, point: ContactPoint) -> bool:
    """Keep a person's first contact point; return False when somebody else kept one at the same moment."""
    contact = point.contact
    return await _ADD_CONTACT_POINT(
        tx,
        area_id=area_id,
        person_id=point.person_id,
        email=contact.email,
        language=contact.language,
        version=point.version,
        phone=contact.phone,
        postal_address=contact.postal_address,
        tell_by=contact.tell_by,
    )


async def save_contact(tx: Tx, area_id: str, point: ContactPoint) -> None:
    """Keep a contact point as changed."""
    session = await tx.session()
    row, contact = await session.get_one(tables.ContactPoint, (area_id, point.person_id)), point.contact
    row.email, row.language, row.version = contact.email, contact.language, point.version
    row.phone, row.postal_address, row.tell_by = contact.phone, contact.postal_address, contact.tell_by


def _point(row: tables.ContactPoint) -> ContactPoint:
    contact = Contact(
        email=row.email,
        language=row.language,
        phone=row.phone,
        postal_address=row.postal_address,
        tell_by=Way(row.tell_by),
    )
    return ContactPoint(person_id=PersonId(row.person_id), contact=contact, version=row.version)
