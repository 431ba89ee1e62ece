"""Pseudonyms: another name than one's own, unless the expert says that it may be."""

import pytest
from registry_builders import EXPERT, refused

from registry.stories.domain import pseudonyms
from registry.stories.domain.pseudonyms import PSEUDONYM_MAX, Pseudonym

NEVER = Pseudonym(EXPERT)


def chosen(known: Pseudonym, name: str | None, *, own_name: bool = False) -> Pseudonym | None:
    return pseudonyms.choose(known, name=name, own_name=own_name, display_name="Aino Esimerkki")


def test_a_name_is_chosen_and_taken_away_and_each_is_counted() -> None:
    named = chosen(NEVER, "Vaahtera")
    assert named == Pseudonym(EXPERT, "Vaahtera", own_name=False, version=1)
    assert chosen(named, "Vaahtera") is None
    assert chosen(named, None) == Pseudonym(EXPERT, None, own_name=False, version=2)
    assert chosen(NEVER, None) is None


@pytest.mark.parametrize("name", ["Aino Esimerkki", "aino  ESIMERKKI"])
def test_the_own_name_is_chosen_only_by_saying_so(name: str) -> None:
    with refused("pseudonym-is-own-name") as told:
        chosen(NEVER, name)
    assert "Esimerkki" not in str(told.value)
    own = chosen(NEVER, name, own_name=True)
    assert own is not None
    assert own.own_name


def test_another_name_is_not_the_own_whatever_is_said() -> None:
    named = chosen(NEVER, "Vaahtera", own_name=True)
    assert named is not None
    assert not named.own_name


@pytest.mark.parametrize("name", ["aino@example.invalid", "040 000 0000"])
def test_an_address_or_a_number_is_no_name(name: str) -> None:
    with refused("personal-data"):
        pseudonyms.pseudonym(name)


@pytest.mark.parametrize("name", ["x" * (PSEUDONYM_MAX + 1), "kaksi\nriviä"])
def test_a_name_is_one_short_line(name: str) -> None:
    with refused("bad-name"):
        pseudonyms.pseudonym(name)


@pytest.mark.parametrize("name", [None, "", "  "])
def test_no_name_is_none(name: str | None) -> None:
    assert pseudonyms.pseudonym(name) is None
