"""What is said of a contact point, as a message ready for the one private topic."""

from contracts import flow, registry
from contracts.envelope import Message
from registry.contacts.domain import ContactPoint


def contact_point_set(point: ContactPoint, *, area: str) -> Message:
    """Return where messages to a person go, for the one private topic."""
    event = registry.ContactPointSet(
        person_id=point.person_id, email=point.contact.email, language=point.contact.language
    )
    return flow.say(event, area=area, sequence=point.version)
