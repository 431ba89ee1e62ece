"""A message's life: every pair of state and happening has an answer."""

from __future__ import annotations

from itertools import product

import pytest
from notifications_builders import NOON, ORDERER, a_message, number

from chassis.failures import Refusal
from notifications.messages import domain as messages
from notifications.messages.domain import NEXT, Happening, State, after

ENDS = {State.SENT, State.TOLD}


@pytest.mark.parametrize(("state", "happening"), list(product(State, Happening)))
def test_every_pair_moves_or_refuses(state: State, happening: Happening) -> None:
    if (state, happening) in NEXT:
        assert after(state, happening) is NEXT[state, happening]
        return
    with pytest.raises(Refusal) as refused:
        after(state, happening)
    assert (refused.value.code, refused.value.facts["state"]) == ("wrong-state", state)
    assert str(refused.value).startswith(f"the message is {state}, expected ")


def test_what_happens_leads_to_one_state_from_everywhere() -> None:
    for happening in Happening:
        assert messages.sources(happening)
        assert {after(state, happening) for state in messages.sources(happening)} == {
            messages.target(happening)
        }


def test_sent_and_told_are_the_ends_and_everything_else_can_get_there() -> None:
    assert not [what for state, what in NEXT if state in ENDS]
    reached = {State.QUEUED}
    while more := {to for (state, _), to in NEXT.items() if state in reached} - reached:
        reached |= more
    assert reached == set(State) - {State.AWAITING_CONTACT}
    assert set(State) - ENDS == {state for state, _ in NEXT}
    for end in ENDS:
        arriving = {end}
        while more := {state for (state, _), to in NEXT.items() if to in arriving} - arriving:
            arriving |= more
        assert arriving >= set(State) - ENDS - ({State.OVER} if end is State.SENT else set())


def test_what_was_told_is_never_mailed_and_what_is_being_mailed_is_not_called_about() -> None:
    assert (State.TOLD, Happening.CONTACT_CAME) not in NEXT
    assert State.SENDING not in messages.sources(Happening.BY_A_PERSON)
    assert messages.sources(Happening.TOLD) == {State.TO_BE_TOLD, State.OVER}


def test_a_call_list_is_no_lost_mail_and_says_since_when_it_waits() -> None:
    assert State.TO_BE_TOLD not in messages.UNDELIVERED
    assert messages.undelivered_since(State.TO_BE_TOLD, NOON) == NOON
    assert messages.undelivered_since(State.TOLD, NOON) is None
    assert messages.undelivered_since(State.OVER, NOON) is None


def test_the_same_event_person_and_template_make_the_same_message() -> None:
    one = a_message()
    assert a_message().id == one.id
    others = [
        a_message(area="lappi"),
        a_message(event=number(8, 2)),
        a_message(person=ORDERER),
        a_message(template="statement"),
    ]
    assert len({one.id, *(other.id for other in others)}) == 5
