"""Part of registering and changing an expert: how they are told, who may be on the staff besides."""

from chassis.asked import Asked
from chassis.database import Tx
from contracts.envelope import Message
from registry.contacts.domain import Contact, by_mail
from registry.contacts.handlers.set_contact import set_contact
from registry.rights.store import rights_in_force
from registry.words.ids import ExpertId, PersonId


async def have_told(tx: Tx, asked: Asked, expert_id: ExpertId, contact: Contact) -> tuple[Message, ...]:
    """Keep an expert's contact and return what is to be said of it; of staff, refuse one without e-mail."""
    person = PersonId(expert_id)
    works_here = await rights_in_force(tx, asked.area, [person])
    return await set_contact(tx, asked.area, person, by_mail(contact) if works_here else contact)
