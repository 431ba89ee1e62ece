"""Moves: who proposes, who answers, and when a proposed move lapses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import product

import pytest
from dispatch_builders import DAY, NOON, a_move, a_report, a_session, a_span, move_id, refuses

from dispatch.moves.domain import moves
from dispatch.moves.domain.moves import NEXT, RECORDED, Consent, Move, MoveState
from dispatch.sessions.domain.outcomes import SessionState
from dispatch.words.reports import ReportedAs

TICK = timedelta(microseconds=1)
TO = a_span(NOON + 9 * DAY)
WORKERS = (ReportedAs.COORDINATOR, ReportedAs.ORDERER)
Decide = Callable[..., Move]
DECISIONS: dict[MoveState, Decide] = {
    MoveState.ACCEPTED: moves.accept,
    MoveState.DECLINED: moves.decline,
    MoveState.WITHDRAWN: moves.withdraw,
}


def in_state(state: MoveState, proposed_as: ReportedAs = ReportedAs.ORDERER) -> Move:
    return a_move(state=state, proposed=a_report(reported_as=proposed_as))


def on_one_side(first: ReportedAs, second: ReportedAs) -> bool:
    return (first in WORKERS) == (second in WORKERS)


@pytest.mark.parametrize("after", list(DECISIONS))
@pytest.mark.parametrize(("proposed_as", "by"), list(product(ReportedAs, ReportedAs)))
def test_the_other_side_answers_and_the_own_side_withdraws(
    proposed_as: ReportedAs, by: ReportedAs, after: MoveState
) -> None:
    move, report = in_state(MoveState.OPEN, proposed_as), a_report(reported_as=by)
    own = on_one_side(proposed_as, by)

    if own is (after is MoveState.WITHDRAWN):
        decided = DECISIONS[after](move, report, revision=0)
        assert (decided.state, decided.closed) == (after, report)
        assert decided.consent == (Consent.GIVEN if after is MoveState.ACCEPTED else None)
    else:
        with refuses("wrong-side-of-the-move"):
            DECISIONS[after](move, report, revision=0)


@pytest.mark.parametrize(("state", "after"), list(product(MoveState, DECISIONS)))
def test_every_pair_moves_or_refuses(state: MoveState, after: MoveState) -> None:
    by = ReportedAs.ORDERER if after is MoveState.WITHDRAWN else ReportedAs.EXPERT
    report = a_report(reported_as=by)

    if after in NEXT[state]:
        assert DECISIONS[after](in_state(state), report, revision=0).state is after
    else:
        with refuses("move-is-closed"):
            DECISIONS[after](in_state(state), report, revision=0)


def test_only_what_is_open_becomes_something_else() -> None:
    assert {state for state, after in NEXT.items() if after} == {MoveState.OPEN}


@pytest.mark.parametrize("decide", list(DECISIONS.values()))
def test_a_proposed_move_lapses_when_its_session_changed_or_its_time_has_come(decide: Decide) -> None:
    move = a_move(time=TO)
    by = ReportedAs.ORDERER if decide is moves.withdraw else ReportedAs.EXPERT

    with refuses("move-is-closed") as refused:
        decide(move, a_report(reported_as=by), revision=1)
    assert refused.value.facts["state"] == MoveState.LAPSED
    with refuses("move-is-closed"):
        decide(move, a_report(TO.starts_at, reported_as=by), revision=0)
    decide(move, a_report(TO.starts_at - TICK, reported_as=by), revision=0)


def test_a_session_has_one_open_move_at_a_time() -> None:
    open_one = a_move(time=TO)

    with refuses("move-is-proposed"):
        moves.room_for_another(open_one, revision=0, now=NOON)
    lapsed = moves.room_for_another(open_one, revision=1, now=NOON)
    assert lapsed is not None
    assert lapsed.state is MoveState.LAPSED
    assert moves.room_for_another(None, revision=0, now=NOON) is None


@pytest.mark.parametrize("state", list(SessionState))
def test_what_can_be_moved_can_be_proposed(state: SessionState) -> None:
    moved_to = a_session(2).session_id if state is SessionState.MOVED else None
    session = a_session(state=state, moved_to=moved_to)

    if state in {SessionState.SCHEDULED, SessionState.CANCELLED}:
        move = moves.propose(session, TO, a_report(), move_id=move_id())
        assert (move.state, move.session_revision) == (MoveState.OPEN, session.revision)
    else:
        with refuses("outcome-is-given", "session-was-moved"):
            moves.propose(session, TO, a_report(), move_id=move_id())


def test_a_time_that_has_passed_or_is_the_sessions_own_is_not_proposed() -> None:
    with refuses("time-is-past"):
        moves.propose(a_session(), a_span(NOON - DAY), a_report(), move_id=move_id())
    with refuses("time-is-the-same"):
        moves.propose(a_session(), a_span(), a_report(), move_id=move_id())


@pytest.mark.parametrize("consent", RECORDED)
def test_a_recorded_move_says_how_the_expert_agreed_and_who_recorded_it(consent: Consent) -> None:
    report = a_report()

    move = moves.record(a_session(), TO, report, consent, move_id=move_id())

    assert (move.state, move.consent, move.closed) == (MoveState.ACCEPTED, consent, report)
