"""Units: what is refused, and when one has changed."""

import pytest
from registry_builders import a_coordinator, a_unit, refused

from registry.units.domain import units


def test_a_unit_s_coordinator_must_be_registered() -> None:
    with refused("unknown-coordinator") as told:
        a_unit(coordinator=None)
    assert told.value.facts["registered"] is False


def test_a_unit_s_coordinator_must_have_that_role() -> None:
    with refused("unknown-coordinator") as told:
        a_unit(coordinator=a_coordinator(roles=["orderer"]))
    assert told.value.facts["registered"] is True


@pytest.mark.parametrize("name", ["", "   ", "x" * 201, "two\nlines", "bell\a"])
def test_a_unit_s_name_is_one_line(name: str) -> None:
    with refused("bad-name"):
        a_unit(name=name)


@pytest.mark.parametrize(
    ("names", "code"), [({"swedish": "Borgå enhet"}, "unknown-language"), ({"sv": "två\nrader"}, "bad-name")]
)
def test_a_name_in_a_language_is_one_line_of_a_language(names: dict[str, str], code: str) -> None:
    with refused(code):
        a_unit(names=names)


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
