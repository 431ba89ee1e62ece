"""Objections: to what, by whom, and what becomes of them."""

from __future__ import annotations

from itertools import product

import pytest
from dispatch_builders import NOON, a_report, a_session, an_objection, number, refuses, session_id

from dispatch.objections.domain import objections
from dispatch.objections.domain.objections import NEXT, About, Objection, ObjectionState
from dispatch.sessions.domain.outcomes import SessionState
from dispatch.words.identities import ObjectionId, PersonId
from dispatch.words.reports import ReportedAs

ID = ObjectionId(number(9, 1))
COORDINATOR = a_report(
    reported_by=PersonId(number(2, 2)), reported_as=ReportedAs.COORDINATOR, reason="so it was"
)


def decide(objection: Objection, after: ObjectionState) -> Objection:
    if after is ObjectionState.WITHDRAWN:
        return objections.withdraw(objection, objection.raised)
    return objections.answer(objection, COORDINATOR, upheld=after is ObjectionState.UPHELD)


@pytest.mark.parametrize(("state", "after"), list(product(ObjectionState, set(ObjectionState) - {"open"})))
def test_every_pair_moves_or_refuses(state: ObjectionState, after: ObjectionState) -> None:
    objection = an_objection(state=state)

    if after in NEXT[state]:
        assert decide(objection, after).state is after
    else:
        with refuses("objection-is-closed"):
            decide(objection, after)


def test_only_what_is_open_becomes_something_else() -> None:
    assert {state for state, after in NEXT.items() if after} == {ObjectionState.OPEN}


@pytest.mark.parametrize("state", list(SessionState))
def test_one_objects_to_what_was_reported(state: SessionState) -> None:
    session = a_session(state=state, revision=1, moved_to=session_id(2))

    if state is SessionState.SCHEDULED:
        with refuses("nothing-to-object-to"):
            objections.raise_objection(session, a_report(), objection_id=ID)
    else:
        raised = objections.raise_objection(session, a_report(NOON), objection_id=ID)
        assert raised.about is (About.MOVE if state is SessionState.MOVED else About.OUTCOME)
        assert (raised.state, raised.session_revision) == (ObjectionState.OPEN, 1)


def test_a_move_is_objected_to_from_the_new_session_as_well() -> None:
    session = a_session(2, replaces=session_id())

    assert objections.raise_objection(session, a_report(), objection_id=ID).about is About.MOVE


def test_nobody_answers_their_own() -> None:
    with refuses("your-own-objection"):
        objections.answer(an_objection(), a_report(reported_as=ReportedAs.COORDINATOR), upheld=True)


def test_only_who_raised_it_takes_it_back() -> None:
    with refuses("not-your-objection"):
        objections.withdraw(an_objection(), a_report(reported_by=PersonId(number(2, 9))))
