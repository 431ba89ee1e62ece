"""Contact points: what is refused, and when one has changed."""

import pytest
from registry_builders import PERSON, refused

from registry.contacts import domain as contacts


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
