"""On PUT .../staff/{person}: other name, roles or contact."""

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from registry.contacts.domain import Contact, by_mail
from registry.contacts.handlers.set_contact import set_contact
from registry.rights.handlers.set_rights import set_rights
from registry.units import store
from registry.units.domain import staff
from registry.units.domain.staff import Staff
from registry.words.roles import StaffRole


async def change_staff(tx: Tx, asked: Asked, wished: Staff, contact: Contact) -> Staff:
    """Change a member of staff, and say where messages to the person go when that is new."""
    known = await store.staff_for_update(tx, asked.area, wished.person_id)
    if known is None:
        raise asked.unknown(f"person {wished.person_id}")
    asked.expect(str(known.version))
    units = await store.units_coordinated_by(tx, asked.area, wished.person_id)
    said = await set_contact(tx, asked.area, wished.person_id, by_mail(contact))
    changed = staff.change_staff(known, wished=wished, coordinates=units, contact_changed=bool(said))
    if changed is None:
        return known
    await store.save_staff(tx, asked.area, changed)
    ended = await set_rights(
        tx, asked, changed.person_id, known.roles, changed.roles, version=changed.version
    )
    if StaffRole.UNIT_COORDINATOR in {*changed.roles} - {*known.roles}:
        await store.have_coordinator(tx, asked.area, changed.person_id)
    await outbox.append(tx, *said, *ended, at=asked.now, because=asked.cause(wished.person_id))
    return changed
