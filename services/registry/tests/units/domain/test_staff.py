"""Staff: what is refused, and when a member has changed."""

from registry_builders import UNIT, a_coordinator, refused

from registry.units.domain import staff


def test_an_unknown_role_is_refused() -> None:
    with refused("unknown-staff-role"):
        a_coordinator(roles=["boss"])


def test_a_member_of_staff_has_at_least_one_role() -> None:
    with refused("nothing-chosen"):
        a_coordinator(roles=[])


def test_a_role_is_named_once() -> None:
    with refused("said-twice"):
        a_coordinator(roles=["orderer", "orderer"])


def test_a_coordinator_in_use_keeps_the_role() -> None:
    with refused("still-coordinates") as told:
        staff.change_staff(
            a_coordinator(),
            wished=a_coordinator(roles=["orderer"]),
            coordinates=[UNIT],
            contact_changed=False,
        )
    assert told.value.facts["units"] == [str(UNIT)]


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
