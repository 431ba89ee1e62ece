"""What ends a call before it is made, and who may be said to have been told."""

from __future__ import annotations

from typing import get_args

import pytest

from chassis.failures import Refusal
from notifications.calls import domain, wire
from notifications.calls.domain import ENDS, REOPENS, UNSAID
from notifications.messages.domain import State
from notifications.telling.domain import TOLD, Template

MAY = {State.TO_BE_TOLD: State.TOLD, State.OVER: State.TOLD, State.TOLD: None}
ASKING = {Template.OFFER_MADE, Template.MOVE_PROPOSED, Template.OUTCOME_MISSING}
"""The texts that ask for something which can be over before it is told."""


@pytest.mark.parametrize("state", list(State))
def test_only_what_a_person_tells_can_be_told_and_twice_is_once(state: State) -> None:
    if state in MAY:
        assert domain.told(state) is MAY[state]
        return
    with pytest.raises(Refusal) as refused:
        domain.told(state)
    assert refused.value.code == "wrong-state"


def test_every_event_that_ends_something_is_heard_and_ends_what_asks() -> None:
    assert {one.__name__ for one in get_args(wire.Ending)} == set(ENDS)
    assert {text for texts in ENDS.values() for text in texts} == ASKING
    assert {one.__name__ for one in wire.HEARD} == {*ENDS, *REOPENS}
    assert {text for texts in REOPENS.values() for text in texts} <= ASKING


def test_what_takes_back_what_was_never_said_is_itself_something_that_is_told() -> None:
    told = {one.template for tellings in TOLD.values() for one in tellings}
    assert set(UNSAID) | set(UNSAID.values()) <= told
    assert set(UNSAID) <= ASKING
