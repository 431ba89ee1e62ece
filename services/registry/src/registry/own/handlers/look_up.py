"""On GET .../contact-points/mine: where messages to who asks go."""

from chassis import readings
from chassis.asked import Asked
from chassis.database import Tx
from registry.contacts.domain import ContactPoint
from registry.contacts.store import contact_point_of
from registry.words.ids import PersonId


async def look_up_own_contact(tx: Tx, asked: Asked) -> ContactPoint:
    """Return the contact point of who asks: the expert's, where the token names one who has one here."""
    for person in asked.by.own_ids:
        point = await contact_point_of(tx, asked.area, PersonId(person))
        if point is not None:
            await readings.log_reads(tx, asked, "contact", about=[person])
            return point
    raise asked.unknown("a contact point of yours")
