"""What is said of a contact point, as a message ready for the one private topic."""

from contracts import flow, registry
from contracts.envelope import Message
from registry.contacts.domain import ContactPoint, Way


def contact_point_set(point: ContactPoint, *, area: str) -> Message:
    """Return where and how a person is told, for the one private topic."""
    contact, person = point.contact, point.person_id
    # Only what a mail needs is said: numbers and postal addresses never leave the registry.
    if contact.tell_by is Way.EMAIL and contact.email is not None:
        event = registry.ContactPointSet(person_id=person, email=contact.email, language=contact.language)
    else:
        event = registry.ContactPointSet(
            person_id=person, email="", language=contact.language, tell_by=str(contact.tell_by)
        )
    return flow.say(event, area=area, sequence=point.version)
