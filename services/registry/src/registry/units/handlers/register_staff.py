"""On POST .../staff: a person who orders, coordinates or pays."""

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from registry.areas.handlers.find_area import find_area
from registry.contacts.domain import Contact
from registry.contacts.handlers.set_contact import set_contact
from registry.units import store
from registry.units.domain.staff import Staff
from registry.words.refusals import already_registered


async def register_staff(tx: Tx, asked: Asked, staff: Staff, contact: Contact) -> Staff:
    """Register a member of staff, and say where messages to the person go."""
    await find_area(tx, asked.area)
    if not await store.add_staff(tx, asked.area, staff, at=asked.now):
        raise already_registered("person", staff.person_id)
    said = await set_contact(tx, asked.area, staff.person_id, contact)
    await outbox.append(tx, *said, at=asked.now, because=asked.cause(staff.person_id))
    return staff
