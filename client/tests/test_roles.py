"""docs/roles.md: what each role may do and of whom, with every door of every service."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

import generate  # type: ignore[import-not-found] # a script
import roles  # type: ignore[import-not-found] # beside a script

from chassis.acts import Act, Whose

PAGE = roles.page(generate.services())


def may(page: str, act: str) -> dict[str, str]:
    """Return of whom each role may do something; who may not is left out."""
    lines = [[cell.strip() for cell in line.split("|")[1:-1]] for line in page.splitlines() if "|" in line]
    head = next(line for line in lines if line[0] == "Act")
    (row,) = (line for line in lines if line[0] == act)
    return {role.strip("`"): whose for role, whose in zip(head[1:-1], row[1:-1], strict=True) if whose}


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        ("answer offers, or record answers on behalf", {"expert": "own", "coordinator": "area"}),
        ("close a month", {"billing_clerk": "area"}),
        ("see candidates", {"coordinator": "area"}),
        ("say held", {"coordinator": "area", "orderer": "own units", "expert": "own"}),
    ],
)
def test_a_row_says_who_may_and_of_whom(act: str, expected: dict[str, str]) -> None:
    assert may(PAGE, act) == expected


def test_every_act_of_every_service_has_a_row() -> None:
    for act in (act for service in generate.services() for act in service.acts):
        assert may(PAGE, act.name).keys() == act.roles


def test_an_act_that_changes_is_told_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    (close,) = (act for one in generate.services() for act in one.acts if act.name == "close a month")
    monkeypatch.setattr(close, "whose", {"expert": Whose.OWN})
    assert may(roles.page(generate.services()), "close a month") == {"expert": "own"}


def test_every_door_that_services_describe_is_on_the_page() -> None:
    """What is read from the routers is held against the documents, which the whole applications make."""
    described = {
        f"{one.method} {one.path.removeprefix(roles.OF_AN_AREA)}"
        for document in generate.documents().values()
        for one in generate.operations(document)
        if not one.shared
    }
    assert described == set(re.findall(r"`((?:GET|POST|PUT) [^`]+)`", PAGE))


def test_an_act_without_a_door_is_asked_for_inside_others() -> None:
    assert roles._row(Act("look", expert=Whose.OWN), ["expert"], []) == ["look", "own", "inside others"]
