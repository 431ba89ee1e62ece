"""Staff: what is refused, and when a member has changed."""

import pytest
from registry_builders import UNIT, a_coordinator

from registry.units.domain import staff
from registry.words.refusals import (
    NothingChosen,
    SaidTwice,
    StillCoordinates,
    UnknownStaffRole,
)


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
        staff.change_staff(
            a_coordinator(),
            wished=a_coordinator(roles=["orderer"]),
            coordinates=[UNIT],
            contact_changed=False,
        )
    assert refused.value.facts["units"] == [str(UNIT)]


def test_a_coordinator_of_nothing_may_lose_the_role() -> None:
    changed = staff.change_staff(
        a_coordinator(), wished=a_coordinator(roles=["orderer"]), coordinates=[], contact_changed=False
    )
    assert changed is not None
    assert changed.version == 2


def test_the_same_staff_again_is_no_change() -> None:
    assert (
        staff.change_staff(a_coordinator(), wished=a_coordinator(), coordinates=[UNIT], contact_changed=False)
        is None
    )


def test_a_changed_contact_alone_is_a_change_of_the_staff_as_read() -> None:
    changed = staff.change_staff(
        a_coordinator(), wished=a_coordinator(), coordinates=[UNIT], contact_changed=True
    )
    assert changed is not None
    assert changed.version == 2
