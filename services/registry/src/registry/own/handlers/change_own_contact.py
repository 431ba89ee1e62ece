"""On PUT .../contact-points/mine: messages to who asks go elsewhere from now on."""

from dataclasses import replace

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from registry.contacts.domain import Contact, ContactPoint, by_mail, contact_point
from registry.contacts.handlers.set_contact import set_contact
from registry.contacts.store import contact_for_update
from registry.experts.domain.experts import one_on
from registry.experts.store import expert_for_update, save_expert
from registry.own.handlers.look_up import look_up_own_contact
from registry.units.store import save_staff, staff_for_update
from registry.words.ids import ExpertId


async def change_own_contact(tx: Tx, asked: Asked, wished: Contact) -> ContactPoint:
    """Change the contact point of who asks, and say so; whoever edits the same person meanwhile is told."""
    person = (await look_up_own_contact(tx, asked)).person_id
    expert = await expert_for_update(tx, asked.area, ExpertId(person))
    staff = await staff_for_update(tx, asked.area, person)
    known = await contact_for_update(tx, asked.area, person)
    assert known is not None, "it was found before, and none is ever taken away"
    asked.expect(str(known.version))
    changed = contact_point(person, by_mail(wished) if staff and staff.roles else wished, known=known)
    if changed is None:
        return known
    said = await set_contact(tx, asked.area, person, wished)
    if expert is not None:
        await save_expert(tx, asked.area, one_on(expert))
    if staff is not None:
        await save_staff(tx, asked.area, replace(staff, version=staff.version + 1))
    await outbox.append(tx, *said, at=asked.now, because=asked.cause(person))
    return changed
