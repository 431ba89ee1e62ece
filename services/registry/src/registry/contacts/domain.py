"""How a person is told: by mail, by phone or by letter, and in which language."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from chassis.failures import Refusal
from registry.words.ids import PersonId
from registry.words.languages import language
from registry.words.refusals import bad_value, expected

EMAIL_MAX = 254  # RFC 5321: what a forward path leaves for the address
EMAIL = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]"
)
PHONE = re.compile(r"\+?[0-9(][0-9 ()-]*")
PHONE_MAX = 40
DIGITS_MIN, DIGITS_MAX = 5, 15  # E.164 has 15 at most; shorter numbers than five call nobody at home
ADDRESS_MAX, ADDRESS_LINES_MAX = 300, 6  # more than fits into the window of an envelope


class Way(StrEnum):
    """How somebody is told."""

    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How a person is told, in which language, and what it takes."""

    language: str
    email: str | None = None
    phone: str | None = None
    postal_address: str | None = None
    tell_by: Way = Way.EMAIL


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A person's contact as it stands; the version counts its changes."""

    person_id: PersonId
    contact: Contact
    version: int


def contact(
    email: str | None,
    *,
    speaks: str,
    phone: str | None = None,
    postal_address: str | None = None,
    tell_by: Way | None = None,
) -> Contact:
    """Return the contact; told by mail where there is an address and nothing else is wished.

    Refuse an address or a number that reaches nobody, an unknown language, and a way for which nothing is given.
    """
    found = {
        Way.EMAIL: _email(email) if email is not None else None,
        Way.PHONE: _phone(phone) if phone else None,
        Way.LETTER: _postal_address(postal_address) if postal_address else None,
    }
    way = tell_by or next((one for one in Way if found[one]), Way.EMAIL)
    if found[way] is None:
        raise _nothing_for(way)
    return Contact(
        language=language(speaks),
        email=found[Way.EMAIL],
        phone=found[Way.PHONE],
        postal_address=found[Way.LETTER],
        tell_by=way,
    )


def by_mail(wished: Contact) -> Contact:
    """Return the contact of somebody who works in the service; refuse one without an e-mail address."""
    if wished.tell_by is not Way.EMAIL:
        raise _nothing_for(Way.EMAIL)
    return wished


def contact_point(person: PersonId, wished: Contact, *, known: ContactPoint | None) -> ContactPoint | None:
    """Return the contact point as it now is, one version on, or None when nothing changed."""
    if known is None:
        return ContactPoint(person_id=person, contact=wished, version=1)
    if known.contact == wished:
        return None
    return replace(known, contact=wished, version=known.version + 1)


# What is refused is personal data: a refusal is shown and logged, so it is not repeated there.


def _email(typed: str) -> str:
    if len(typed) > EMAIL_MAX or EMAIL.fullmatch(typed) is None:
        text = expected(
            f"of {len(typed)} characters",
            what="e-mail address",
            known="one address such as name@example.org, without a display name",
            do="correct the address",
        )
        raise bad_value("bad-email", text=text, field="email")
    return typed


def _phone(typed: str) -> str:
    number = " ".join(typed.split())
    digits = sum(letter.isdigit() for letter in number)
    if len(number) > PHONE_MAX or not DIGITS_MIN <= digits <= DIGITS_MAX or PHONE.fullmatch(number) is None:
        text = expected(
            f"of {len(typed)} characters",
            what="phone number",
            known=f"{DIGITS_MIN} to {DIGITS_MAX} digits such as +358 40 000 0000",
            do="correct the number",
        )
        raise bad_value("bad-phone", text=text, field="phone")
    return number


def _postal_address(typed: str) -> str:
    lines = [line for line in (" ".join(one.split()) for one in typed.splitlines()) if line]
    address = "\n".join(lines)
    is_printable = all(line.isprintable() for line in lines)
    if not lines or len(lines) > ADDRESS_LINES_MAX or len(address) > ADDRESS_MAX or not is_printable:
        text = expected(
            f"of {len(lines)} lines and {len(address)} characters",
            what="postal address",
            known=f"1 to {ADDRESS_LINES_MAX} lines, {ADDRESS_MAX} printable characters at most",
            do="write it as on an envelope",
        )
        raise bad_value("bad-postal-address", text=text, field="postal_address")
    return address


_NEEDS = {Way.EMAIL: "an e-mail address", Way.PHONE: "a phone number", Way.LETTER: "a postal address"}


def _nothing_for(way: Way) -> Refusal:
    text = expected(
        str(way),
        what="tell_by",
        known=f"{_NEEDS[way]} with it",
        do="give what it takes, or choose another of email, phone and letter",
    )
    return bad_value("no-way-to-tell", text=text, field="tell_by")
