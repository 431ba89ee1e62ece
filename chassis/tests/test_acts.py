"""Who may do what, and whose things an act reaches."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from chassis.acts import Act, Whose
from chassis.asked import Asked, Own
from chassis.auth import Principal
from chassis.failures import Forbidden, NotFound, Refusal

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
MINE, ANOTHERS = UUID(int=1), UUID(int=2)
MY_UNIT, ANOTHER_UNIT = UUID(int=3), UUID(int=4)
READ = Act("read fees", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT, expert=Whose.OWN)


def asked(*roles: str, expert_id: UUID | None = None, expected: set[str] | None = None) -> Asked:
    by = Principal("somebody", frozenset({"x"}), frozenset(roles), frozenset({MY_UNIT}), expert_id)
    tags = None if expected is None else frozenset(expected)
    return Asked("x", by, NOW, READ, expected=tags)


def test_who_works_with_the_area_reaches_everything() -> None:
    assert asked("coordinator").reaches(expert_id=ANOTHERS, unit_id=ANOTHER_UNIT)
    assert asked("coordinator").expert_asked(None) is None
    assert asked("coordinator").expert_asked(ANOTHERS) == ANOTHERS


@pytest.mark.parametrize(
    ("expert_id", "unit_id", "reached"),
    [
        (MINE, ANOTHER_UNIT, True),
        (ANOTHERS, ANOTHER_UNIT, False),
        (ANOTHERS, MY_UNIT, False),
        (None, None, False),
    ],
)
def test_an_expert_reaches_the_own(expert_id: UUID | None, unit_id: UUID | None, *, reached: bool) -> None:
    assert asked("expert", expert_id=MINE).reaches(expert_id=expert_id, unit_id=unit_id) is reached


def test_an_expert_without_an_id_reaches_nothing_even_where_nobody_is_named() -> None:
    assert not asked("expert").reaches(expert_id=None)
    with pytest.raises(Forbidden):
        asked("expert").expert_asked(None)


def test_an_orderer_reaches_what_is_of_the_own_units() -> None:
    assert asked("orderer").reaches(expert_id=ANOTHERS, unit_id=MY_UNIT)
    assert not asked("orderer").reaches(expert_id=ANOTHERS, unit_id=ANOTHER_UNIT)


def test_two_roles_reach_what_either_does() -> None:
    both = asked("orderer", "expert", expert_id=MINE)
    assert both.reaches(expert_id=MINE, unit_id=ANOTHER_UNIT)
    assert both.reaches(expert_id=ANOTHERS, unit_id=MY_UNIT)


def test_a_role_that_the_act_does_not_name_reaches_nothing() -> None:
    assert asked("partner").reach == frozenset()
    assert READ.roles == {"coordinator", "orderer", "expert"}


def test_what_is_out_of_reach_is_refused_like_what_is_not_there() -> None:
    asking = asked("expert", expert_id=MINE)
    with pytest.raises(NotFound) as refused:
        asking.check("session 7", expert_id=ANOTHERS)
    assert str(refused.value) == str(asking.unknown("session 7"))
    asking.check("session 7", expert_id=MINE)


def test_a_list_of_anothers_is_refused_to_who_reaches_the_own_only() -> None:
    asking = asked("expert", expert_id=MINE)
    assert asking.expert_asked(None) == MINE
    assert asking.expert_asked(MINE) == MINE
    with pytest.raises(Forbidden):
        asking.expert_asked(ANOTHERS)


def test_a_list_is_narrowed_to_what_is_within_reach() -> None:
    assert asked("coordinator", "expert", expert_id=MINE).own is None
    assert asked("expert", expert_id=MINE).own == Own(MINE, frozenset())
    assert asked("orderer", expert_id=MINE).own == Own(None, frozenset({MY_UNIT}))
    assert asked("orderer", "expert", expert_id=MINE).own == Own(MINE, frozenset({MY_UNIT}))
    assert asked("partner", expert_id=MINE).own == Own(None, frozenset())


def test_who_reaches_the_own_units_may_ask_for_any_expert_of_theirs() -> None:
    assert asked("orderer").expert_asked(None) is None
    assert asked("orderer").expert_asked(ANOTHERS) == ANOTHERS


@pytest.mark.parametrize("read", [None, {"3"}, {"2", "3"}])
def test_a_change_of_the_version_that_was_read_is_taken(read: set[str] | None) -> None:
    asked(expected=read).expect("3")


@pytest.mark.parametrize("read", [{"2"}, {""}, {'W/"3'}, {"33"}, {"2", "4"}])
def test_a_change_of_another_version_is_refused(read: set[str]) -> None:
    with pytest.raises(Refusal, match='found version "3"; read it again') as refused:
        asked(expected=read).expect("3")
    assert (refused.value.code, refused.value.status) == ("outdated", 412)
    assert refused.value.facts == {"etag": "3"}
