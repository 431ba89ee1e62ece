"""People, units and experts: what is refused, and when something has changed."""

from uuid import UUID

import pytest
from registry_builders import PERSON, UNIT, a_coordinator, a_profile, a_unit, an_expert

from registry.domain import experts, people, units
from registry.domain.refusals import (
    BadEmail,
    BadName,
    NothingChosen,
    SaidTwice,
    StillCoordinates,
    UnknownCoordinator,
    UnknownLanguage,
    UnknownStaffRole,
)


@pytest.mark.parametrize(
    "email",
    ["aino@example.invalid", "a.b+c@mail.example.org", "o'neill@example.org", "x@xn--bcher-kva.example"],
)
def test_an_address_that_mail_can_go_to_is_taken(email: str) -> None:
    assert people.contact(email, speaks="fi").email == email


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
    with pytest.raises(BadEmail) as refused:
        people.contact(email, speaks="fi")

    local_part = email.partition("@")[0]
    assert not local_part or local_part not in str(refused.value)


def test_a_contact_in_no_language_is_refused() -> None:
    with pytest.raises(UnknownLanguage):
        people.contact("aino@example.invalid", speaks="finnish")


def test_a_first_contact_is_version_1_and_a_change_is_one_more() -> None:
    first = people.contact_point(PERSON, people.contact("a@example.invalid", speaks="fi"), known=None)
    assert first is not None
    second = people.contact_point(PERSON, people.contact("a@example.invalid", speaks="sv"), known=first)

    assert first.version == 1
    assert second is not None
    assert (second.version, second.contact.language) == (2, "sv")


def test_the_same_contact_again_is_no_change() -> None:
    wished = people.contact("a@example.invalid", speaks="fi")
    known = people.ContactPoint(person_id=PERSON, contact=wished, version=3)

    assert people.contact_point(PERSON, wished, known=known) is None


def test_an_unknown_role_is_refused() -> None:
    with pytest.raises(UnknownStaffRole):
        a_coordinator(roles=["boss"])


def test_a_member_of_staff_has_at_least_one_role() -> None:
    with pytest.raises(NothingChosen):
        a_coordinator(roles=[])


def test_a_role_is_named_once() -> None:
    with pytest.raises(SaidTwice):
        a_coordinator(roles=["orderer", "orderer"])


def test_a_coordinator_in_use_keeps_the_role() -> None:
    with pytest.raises(StillCoordinates) as refused:
        people.change_staff(
            a_coordinator(),
            wished=a_coordinator(roles=["orderer"]),
            coordinates=[UNIT],
            contact_changed=False,
        )
    assert refused.value.facts["units"] == [str(UNIT)]


def test_a_coordinator_of_nothing_may_lose_the_role() -> None:
    changed = people.change_staff(
        a_coordinator(), wished=a_coordinator(roles=["orderer"]), coordinates=[], contact_changed=False
    )
    assert changed is not None
    assert changed.version == 2


def test_the_same_staff_again_is_no_change() -> None:
    assert (
        people.change_staff(
            a_coordinator(), wished=a_coordinator(), coordinates=[UNIT], contact_changed=False
        )
        is None
    )


def test_a_unit_s_coordinator_must_be_registered() -> None:
    with pytest.raises(UnknownCoordinator) as refused:
        a_unit(coordinator=None)
    assert refused.value.facts["registered"] is False


def test_a_unit_s_coordinator_must_have_that_role() -> None:
    with pytest.raises(UnknownCoordinator) as refused:
        a_unit(coordinator=a_coordinator(roles=["orderer"]))
    assert refused.value.facts["registered"] is True


@pytest.mark.parametrize("name", ["", "   ", "x" * 201, "two\nlines", "bell\a"])
def test_a_unit_s_name_is_one_line(name: str) -> None:
    with pytest.raises(BadName):
        a_unit(name=name)


def test_blanks_round_a_name_are_dropped() -> None:
    assert a_unit(name="  Porvoon yksikkö ").name == "Porvoon yksikkö"


def test_a_changed_unit_is_one_version_on() -> None:
    changed = units.change_unit(a_unit(), wished=a_unit(cost_centre="4411"))
    assert changed is not None
    assert (changed.version, changed.cost_centre) == (2, "4411")


def test_the_same_unit_again_is_no_change() -> None:
    known = units.change_unit(a_unit(), wished=a_unit(cost_centre="4411"))
    assert known is not None
    assert units.change_unit(known, wished=a_unit(cost_centre="4411")) is None


def test_a_changed_expert_is_one_version_on() -> None:
    changed = experts.change_expert(
        an_expert(), wished=an_expert(can=a_profile(forms=["development"])), contact_changed=False
    )
    assert changed is not None
    assert changed.version == 2


def test_the_same_expert_again_is_no_change() -> None:
    assert (
        experts.change_expert(
            an_expert(), wished=an_expert(display_name=" Aino Esimerkki "), contact_changed=False
        )
        is None
    )


def test_only_the_name_changing_is_a_change() -> None:
    changed = experts.change_expert(
        an_expert(), wished=an_expert(display_name="Aino E."), contact_changed=False
    )
    assert changed is not None
    assert not experts.profile_differs(an_expert(), changed=changed)


def test_a_changed_contact_alone_is_a_change_of_the_expert_as_read() -> None:
    changed = experts.change_expert(an_expert(), wished=an_expert(), contact_changed=True)
    assert changed is not None
    assert changed.version == 2


def test_a_changed_contact_alone_is_a_change_of_the_staff_as_read() -> None:
    changed = people.change_staff(
        a_coordinator(), wished=a_coordinator(), coordinates=[UNIT], contact_changed=True
    )
    assert changed is not None
    assert changed.version == 2


def test_ids_have_types_of_their_own() -> None:
    assert isinstance(an_expert().expert_id, UUID)
