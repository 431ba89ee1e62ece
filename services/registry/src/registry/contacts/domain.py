"""Where messages to a person go: an address that mail can reach, and a language."""

import re
from dataclasses import dataclass, replace

from registry.words.ids import PersonId
from registry.words.languages import language
from registry.words.refusals import bad_value, expected

EMAIL_MAX = 254  # RFC 5321: what a forward path leaves for the address
EMAIL = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]"
)


@dataclass(frozen=True, slots=True)
class Contact:
    """Where messages to a person go, and in which language."""

    email: str
    language: str


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A person's contact as it stands; the version counts its changes."""

    person_id: PersonId
    contact: Contact
    version: int


def contact(email: str, *, speaks: str) -> Contact:
    """Return the contact; refuse an address that no mail can go to and an unknown language."""
    if len(email) > EMAIL_MAX or EMAIL.fullmatch(email) is None:
        # The address itself is personal data: a refusal is shown and logged, so it is not repeated there.
        text = expected(
            f"of {len(email)} characters",
            what="e-mail address",
            known="one address such as name@example.org, without a display name",
            do="correct the address",
        )
        raise bad_value("bad-email", text=text, field="email")
    return Contact(email=email, language=language(speaks))


def contact_point(person: PersonId, wished: Contact, *, known: ContactPoint | None) -> ContactPoint | None:
    """Return the contact point as it now is, one version on, or None when nothing changed."""
    if known is None:
        return ContactPoint(person_id=person, contact=wished, version=1)
    if known.contact == wished:
        return None
    return replace(known, contact=wished, version=known.version + 1)
