"""On POST .../staff: a person who orders, coordinates or pays."""

from dataclasses import replace

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from registry.areas.handlers.find_area import find_area
from registry.contacts.domain import Contact, by_mail
from registry.contacts.handlers.set_contact import set_contact
from registry.rights.handlers.set_rights import set_rights
from registry.units import store
from registry.units.domain.staff import Staff
from registry.words.refusals import already_registered
from registry.words.roles import StaffRole


async def register_staff(tx: Tx, asked: Asked, staff: Staff, contact: Contact) -> Staff:
    """Register a member of staff, who may have left before, and say where messages to the person go."""
    await find_area(tx, asked.area)
    if not await store.add_staff(tx, asked.area, staff, at=asked.now):
        staff = await _again(tx, asked, staff)
    said = await set_contact(tx, asked.area, staff.person_id, by_mail(contact))
    given = await set_rights(tx, asked, staff.person_id, (), staff.roles, version=staff.version)
    await outbox.append(tx, *said, *given, at=asked.now, because=asked.cause(staff.person_id))
    return staff


async def _again(tx: Tx, asked: Asked, staff: Staff) -> Staff:
    """Register somebody anew who has left; refuse it of who has not."""
    known = await store.staff_for_update(tx, asked.area, staff.person_id)
    if known is None or known.roles:
        raise already_registered("person", staff.person_id)
    anew = replace(staff, version=known.version + 1)
    await store.save_staff(tx, asked.area, anew)
    if StaffRole.UNIT_COORDINATOR in anew.roles:
        await store.have_coordinator(tx, asked.area, anew.person_id)
    return anew
