"""On PUT .../staff/{person}: other name, roles or contact."""

from chassis import outbox
from chassis.database import Tx
from registry import store
from registry.domain import people
from registry.domain.people import Contact, Staff
from registry.handlers import loading
from registry.handlers.asking import Asked
from registry.handlers.loading import VersionCheck
from registry.handlers.set_contact import set_contact


async def change_staff(
    tx: Tx, asked: Asked, wished: Staff, contact: Contact, *, check: VersionCheck
) -> Staff:
    """Change a member of staff, and say where messages to the person go when that is new."""
    known = await loading.staff_for_update(tx, asked.area, wished.person_id)
    check(known.version)
    units = await store.units_coordinated_by(tx, asked.area, wished.person_id)
    said = await set_contact(tx, asked.area, wished.person_id, contact)
    changed = people.change_staff(known, wished=wished, coordinates=units, contact_changed=bool(said))
    if changed is None:
        return known
    await store.save_staff(tx, asked.area, changed)
    await outbox.append(tx, *said, at=asked.at, because=asked.because)
    return changed
