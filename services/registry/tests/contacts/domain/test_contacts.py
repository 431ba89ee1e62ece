"""Contact points: what is refused, and when one has changed."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from registry_builders import PERSON, refused

from chassis.failures import Refusal
from registry.contacts import domain as contacts
from registry.contacts.domain import Way


@pytest.mark.parametrize(
    "email",
    ["aino@example.invalid", "a.b+c@mail.example.org", "o'neill@example.org", "x@xn--bcher-kva.example"],
)
def test_an_address_that_mail_can_go_to_is_taken(email: str) -> None:
    assert contacts.contact(email, speaks="fi").email == email


@pytest.mark.parametrize(
    "email",
    [
        "",
        "aino",
        "aino@example",
        "@example.org",
        "aino@@example.org",
        "aino@exa mple.org",
        "Aino <aino@example.org>",
        "aino@example.org\nBcc: all@example.org",
        "aino@example.org,other@example.org",
        "aino@-example.org",
        "a" * 65 + "@example.org",
        "aino@" + "e" * 250 + ".org",
    ],
)
def test_a_bad_address_is_refused_and_not_repeated(email: str) -> None:
    with refused("bad-email") as told:
        contacts.contact(email, speaks="fi")

    local_part = email.partition("@")[0]
    assert not local_part or local_part not in str(told.value)


def test_a_contact_in_no_language_is_refused() -> None:
    with refused("unknown-language"):
        contacts.contact("aino@example.invalid", speaks="finnish")


def test_a_first_contact_is_version_1_and_a_change_is_one_more() -> None:
    first = contacts.contact_point(PERSON, contacts.contact("a@example.invalid", speaks="fi"), known=None)
    assert first is not None
    second = contacts.contact_point(PERSON, contacts.contact("a@example.invalid", speaks="sv"), known=first)

    assert first.version == 1
    assert second is not None
    assert (second.version, second.contact.language) == (2, "sv")


def test_the_same_contact_again_is_no_change() -> None:
    wished = contacts.contact("a@example.invalid", speaks="fi")
    known = contacts.ContactPoint(person_id=PERSON, contact=wished, version=3)

    assert contacts.contact_point(PERSON, wished, known=known) is None


GIVEN = {"email": "a@example.invalid", "phone": "040 000 0000", "postal_address": "Tie 1\n00000 KYLÄ"}
COLUMN = {Way.EMAIL: "email", Way.PHONE: "phone", Way.LETTER: "postal_address"}


@pytest.mark.parametrize(("there", "way"), list(product(product((True, False), repeat=3), (None, *Way))))
def test_somebody_is_told_by_what_there_is_and_by_mail_unless_they_wish_otherwise(
    there: tuple[bool, ...], way: Way | None
) -> None:
    has = dict(zip(Way, there, strict=True))
    found = {COLUMN[one]: GIVEN[COLUMN[one]] if has[one] else None for one in Way}
    email = found.pop("email")
    if not any(there) or (way and not has[way]):
        with refused("no-way-to-tell"):
            contacts.contact(email, speaks="fi", tell_by=way, **found)
        return
    told = contacts.contact(email, speaks="fi", tell_by=way, **found)
    assert told.tell_by is (way or next(one for one in Way if has[one]))
    assert getattr(told, COLUMN[told.tell_by])


@pytest.mark.parametrize("phone", ["040 000 0000", "+358 (0)40-000000", " 09  00000 ", "112 00"])
def test_a_number_that_can_be_called_is_taken_without_its_blanks(phone: str) -> None:
    assert contacts.contact(None, speaks="fi", phone=phone).phone == " ".join(phone.split())


@pytest.mark.parametrize(
    "phone", ["soita", "0400", "+", "040+000000", "1" * 16, "040 000 0000\x00", "0" + " -" * 30]
)
def test_a_bad_number_is_refused_and_not_repeated(phone: str) -> None:
    with refused("bad-phone") as told:
        contacts.contact(None, speaks="fi", phone=phone)
    assert phone not in str(told.value) or not phone.strip("+")


@given(st.text(min_size=1, max_size=400))
def test_what_is_taken_for_a_postal_address_fits_an_envelope(typed: str) -> None:
    try:
        taken = contacts.contact(None, speaks="fi", postal_address=typed).postal_address
    except Refusal:
        return
    assert taken
    lines = taken.split("\n")
    assert len(lines) <= contacts.ADDRESS_LINES_MAX
    assert all(line == " ".join(line.split()) and line.isprintable() for line in lines)


def test_who_works_in_the_service_is_mailed() -> None:
    mailed = contacts.contact("a@example.invalid", speaks="fi", phone="040 000 0000")
    assert contacts.by_mail(mailed) == mailed
    with refused("no-way-to-tell"):
        contacts.by_mail(contacts.contact(None, speaks="fi", phone="040 000 0000"))


@pytest.mark.parametrize("typed", [" \n ", "\n".join("1234567"), "x" * 301, "Tie 1\x07\n00000 KYLÄ"])
def test_what_fits_no_envelope_is_refused_and_not_repeated(typed: str) -> None:
    with refused("bad-postal-address") as told:
        contacts.contact(None, speaks="fi", postal_address=typed)
    assert typed not in str(told.value)
