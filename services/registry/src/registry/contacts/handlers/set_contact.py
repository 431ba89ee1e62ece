"""Part of registering and changing people: where messages to them go."""

from chassis.database import Tx
from chassis.failures import Refused
from contracts.envelope import Message
from registry.contacts import domain, store, wire
from registry.contacts.domain import Contact
from registry.words.ids import PersonId


async def set_contact(tx: Tx, area_id: str, person: PersonId, wished: Contact) -> tuple[Message, ...]:
    """Keep a person's contact and return what is to be said of it: nothing when it was the same."""
    known = await store.contact_for_update(tx, area_id, person)
    point = domain.contact_point(person, wished, known=known)
    if point is None:
        return ()
    if known is not None:
        await store.save_contact(tx, area_id, point)
    elif not await store.add_contact(tx, area_id, point):
        raise Refused(
            f"the contact of person {person} was set by somebody else just now; repeat your request"
        )
    return (wire.contact_point_set(point, area=area_id),)
