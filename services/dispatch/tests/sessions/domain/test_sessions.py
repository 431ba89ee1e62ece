"""Sessions: their states, outcomes, moves, corrections and the end of a group."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product
from typing import Any

import pytest
from dispatch_builders import (
    ASSIGNMENT,
    DAY,
    HOUR,
    NOON,
    a_report,
    a_session,
    a_span,
    an_assignment,
    refuses,
    session_id,
)
from hypothesis import given
from hypothesis import strategies as st

from dispatch.sessions.domain import sessions
from dispatch.sessions.domain.outcomes import (
    KINDS,
    STANDS,
    Cancelled,
    Canceller,
    EndReason,
    ExpertIll,
    ExpertWithdrew,
    GroupEnded,
    Held,
    NoShow,
    Outcome,
    OutcomeKind,
    SessionState,
)
from dispatch.sessions.domain.sessions import NEXT, Session
from dispatch.words.reports import ReportedAs
from dispatch.words.terms import WorkForm

STARTS = a_span().starts_at
ENDS = a_span().ends_at
AFTER = ENDS + HOUR
TICK = timedelta(microseconds=1)
WITHIN = timedelta(days=100)
"""So long that only the tests about it meet it."""
BY_ORDERER = Cancelled(Canceller.ORDERER, known_at=STARTS - DAY)

OUTCOMES: dict[SessionState, Outcome] = {
    SessionState.HELD: Held(),
    SessionState.CANCELLED: BY_ORDERER,
    SessionState.NO_SHOW: NoShow(),
    SessionState.EXPERT_ILL: ExpertIll(),
    SessionState.EXPERT_WITHDREW: ExpertWithdrew(),
    SessionState.GROUP_ENDED: GroupEnded(EndReason.COMPELLING),
}


def in_state(state: SessionState, work_form: WorkForm = WorkForm.INDIVIDUAL) -> Session:
    session = a_session(work_form=work_form)
    if state is SessionState.MOVED:
        return moved(session)[0]
    if state is SessionState.SCHEDULED:
        return session
    return a_session(work_form=work_form, state=state, outcome=OUTCOMES[state], revision=1)


def moved(session: Session, *, now: datetime = NOON) -> tuple[Session, Session]:
    return sessions.move(session, a_span(STARTS + 7 * DAY), session_id=session_id(2), now=now)


def conclude(session: Session, outcome: Outcome, *, now: datetime, **said: Any) -> Session:
    return sessions.conclude(session, outcome, a_report(now, **said), report_within=WITHIN)


def correct(session: Session, outcome: Outcome, *, now: datetime, **said: Any) -> Session:
    return sessions.correct(session, outcome, a_report(now, **said), report_within=WITHIN)


def test_a_session_is_scheduled_or_moved_or_has_one_of_the_outcomes() -> None:
    assert [*SessionState] == ["scheduled", "moved", *OutcomeKind]
    assert [*KINDS] == [*OutcomeKind]
    assert [type(outcome) for outcome in OUTCOMES.values()] == [*KINDS.values()]


def test_what_is_neither_scheduled_nor_cancelled_stays_as_it_is() -> None:
    assert {state for state, after in NEXT.items() if after} == {
        SessionState.SCHEDULED,
        SessionState.CANCELLED,
    }
    assert NEXT[SessionState.CANCELLED] == {SessionState.MOVED}
    assert NEXT[SessionState.SCHEDULED] == {*SessionState} - {SessionState.SCHEDULED}


@pytest.mark.parametrize(("state", "after"), list(product(SessionState, SessionState)))
def test_every_pair_moves_or_refuses(state: SessionState, after: SessionState) -> None:
    session = in_state(state)

    if after in NEXT[state]:
        assert sessions.step(session, after).state is after
    else:
        with refuses("session-was-moved" if state is SessionState.MOVED else "outcome-is-given"):
            sessions.step(session, after)


@pytest.mark.parametrize(("state", "outcome"), list(product(SessionState, OUTCOMES.values())))
@pytest.mark.parametrize("work_form", [WorkForm.INDIVIDUAL, WorkForm.GROUP])
def test_every_outcome_is_corrected_to_any_other_that_can_be_true(
    state: SessionState, outcome: Outcome, work_form: WorkForm
) -> None:
    session = in_state(state, work_form)
    refusal = {
        SessionState.MOVED: "session-was-moved",
        SessionState.SCHEDULED: "nothing-to-correct",
    }.get(state)
    if refusal is None and outcome == session.outcome:
        refusal = "outcome-is-the-same"
    if refusal is None and work_form is WorkForm.GROUP and isinstance(outcome, NoShow):
        refusal = "no-show-in-a-group"
    if refusal is None and work_form is not WorkForm.GROUP and isinstance(outcome, GroupEnded):
        refusal = "not-a-group"

    if refusal is None:
        corrected = correct(session, outcome, now=AFTER)
        assert (corrected.outcome, corrected.revision) == (outcome, 2)
        assert OUTCOMES[corrected.state] == outcome
    else:
        with refuses(refusal):
            correct(session, outcome, now=AFTER)


@given(
    st.lists(st.sampled_from([kind for kind in OUTCOMES if kind is not SessionState.GROUP_ENDED]), min_size=1)
)
def test_revisions_count_what_was_said(kinds: list[SessionState]) -> None:
    session, said = a_session(), 0
    for kind in kinds:
        outcome = OUTCOMES[kind]
        if session.outcome == outcome:
            continue
        session = correct(session, outcome, now=AFTER) if said else conclude(session, outcome, now=AFTER)
        said += 1
        assert session.revision == said
        assert session.state is kind


def test_a_correction_may_change_what_was_said_within_one_kind() -> None:
    counted = conclude(a_session(work_form=WorkForm.GROUP), Held(participants=5), now=AFTER)

    assert correct(counted, Held(participants=0), now=AFTER).outcome == Held(participants=0)


def test_a_session_is_held_once_it_has_ended() -> None:
    with refuses("outcome-is-too-early"):
        conclude(a_session(), Held(), now=ENDS - TICK)
    assert conclude(a_session(), Held(), now=ENDS).state is SessionState.HELD


def test_a_client_fails_to_show_once_the_session_has_started() -> None:
    with refuses("outcome-is-too-early"):
        conclude(a_session(), NoShow(), now=STARTS - TICK)
    assert conclude(a_session(), NoShow(), now=STARTS).state is SessionState.NO_SHOW


@pytest.mark.parametrize("minutes", [-1, 61])
def test_other_work_fits_in_the_hour(minutes: int) -> None:
    with refuses("other-work-is-out-of-bounds"):
        conclude(a_session(), NoShow(minutes), now=AFTER)
    assert conclude(a_session(), NoShow(60), now=AFTER).outcome == NoShow(60)


def test_a_group_to_which_nobody_came_was_held() -> None:
    group = a_session(work_form=WorkForm.GROUP)
    with refuses("no-show-in-a-group"):
        conclude(group, NoShow(), now=AFTER)
    assert conclude(group, Held(participants=0), now=AFTER).state is SessionState.HELD


@pytest.mark.parametrize(
    ("participants", "work_form"), [(3, WorkForm.PAIR), (0, WorkForm.INDIVIDUAL), (-1, WorkForm.GROUP)]
)
def test_participants_are_counted_where_there_are_many(participants: int, work_form: WorkForm) -> None:
    with refuses("participants-are-not-counted"):
        conclude(a_session(work_form=work_form), Held(participants), now=AFTER)


def test_a_session_is_cancelled_before_it_starts() -> None:
    known_late = Cancelled(Canceller.CLIENT, known_at=STARTS)
    known_in_time = Cancelled(Canceller.CLIENT, known_at=STARTS - TICK)

    with refuses("known-too-late"):
        conclude(a_session(), known_late, now=AFTER)
    assert conclude(a_session(), known_in_time, now=AFTER).outcome == known_in_time


def test_a_cancellation_is_known_between_the_agreement_and_now() -> None:
    with refuses("known-in-the-future"):
        conclude(a_session(), Cancelled(Canceller.CLIENT, known_at=NOON + TICK), now=NOON)
    with refuses("known-before-agreed"):
        conclude(a_session(), Cancelled(Canceller.CLIENT, known_at=NOON - TICK), now=NOON)
    conclude(a_session(), Cancelled(Canceller.CLIENT, known_at=NOON), now=NOON)


@given(
    known=st.timedeltas(min_value=-DAY, max_value=10 * DAY),
    said_after=st.timedeltas(min_value=timedelta(0), max_value=10 * DAY),
)
def test_whatever_cancellation_is_taken_was_known_when_it_could_be(
    known: timedelta, said_after: timedelta
) -> None:
    known_at, now = NOON + known, NOON + said_after
    can_be = NOON <= known_at < STARTS and known_at <= now

    def said() -> None:
        conclude(a_session(), Cancelled(Canceller.ORDERER, known_at), now=now)

    if can_be:
        said()
    else:
        with refuses("known-in-the-future", "known-before-agreed", "known-too-late"):
            said()


def test_a_moved_session_and_its_replacement_name_each_other() -> None:
    old, new = moved(a_session())

    assert (old.state, old.moved_to, old.revision) == (SessionState.MOVED, new.session_id, 1)
    assert (new.state, new.replaces, new.moved_to) == (SessionState.SCHEDULED, old.session_id, None)
    assert new.assignment_id == old.assignment_id


def test_a_cancelled_session_is_moved_whenever_the_expert_agrees() -> None:
    old, new = moved(in_state(SessionState.CANCELLED), now=STARTS + DAY)

    assert (old.state, old.moved_to, old.revision) == (SessionState.MOVED, new.session_id, 2)
    assert (new.state, new.revision, new.outcome) == (SessionState.SCHEDULED, 0, None)


def test_a_session_cancelled_by_mistake_is_moved_to_its_own_time_while_that_is_to_come() -> None:
    cancelled = in_state(SessionState.CANCELLED)

    _, new = sessions.move(cancelled, a_span(), session_id=session_id(2), now=NOON)

    assert (new.state, new.time) == (SessionState.SCHEDULED, cancelled.time)
    with refuses("time-is-past"):
        sessions.move(cancelled, a_span(), session_id=session_id(2), now=AFTER)


def test_the_outcome_of_a_moved_session_is_said_of_the_new_one() -> None:
    old, new = moved(a_session())

    with refuses("session-was-moved") as refused:
        conclude(old, Held(), now=AFTER)
    assert refused.value.facts["moved_to"] == str(new.session_id)


def test_a_session_is_moved_to_another_time_to_come() -> None:
    with refuses("time-is-the-same"):
        sessions.move(a_session(), a_span(), session_id=session_id(2), now=NOON)
    with refuses("time-is-past"):
        sessions.move(a_session(), a_span(NOON - HOUR), session_id=session_id(2), now=NOON)


def test_only_the_coordinator_takes_a_move_back() -> None:
    old, new = moved(a_session())
    late = Cancelled(Canceller.ORDERER, known_at=NOON)

    with refuses("session-was-moved"):
        correct(old, late, now=AFTER, reported_as=ReportedAs.ORDERER)
    taken_back = correct(old, late, now=AFTER, reported_as=ReportedAs.COORDINATOR)

    assert (taken_back.state, taken_back.outcome, taken_back.revision) == (SessionState.CANCELLED, late, 2)
    assert taken_back.moved_to == new.session_id
    with refuses("session-was-moved"):
        moved(taken_back)


@pytest.mark.parametrize("role", list(ReportedAs))
@pytest.mark.parametrize("reason", ["", "said on the phone, found in the diary"])
@pytest.mark.parametrize("late_by", [timedelta(0), TICK])
def test_a_moment_long_ago_is_the_coordinators_to_say_with_a_reason(
    role: ReportedAs, reason: str, late_by: timedelta
) -> None:
    within = timedelta(hours=72)
    cancelled = Cancelled(Canceller.CLIENT, known_at=NOON)
    report = a_report(NOON + within + late_by, reported_as=role, reason=reason)

    if late_by and not (role is ReportedAs.COORDINATOR and reason):
        with refuses("known-long-ago") as refused:
            sessions.conclude(a_session(), cancelled, report, report_within=within)
        assert refused.value.facts["report_within_hours"] == 72
        assert "reason" in str(refused.value)
        assert ("ask the coordinator" in str(refused.value)) is (role is not ReportedAs.COORDINATOR)
    else:
        concluded = sessions.conclude(a_session(), cancelled, report, report_within=within)
        assert concluded.report == report


@pytest.mark.parametrize("state", list(SessionState))
def test_a_move_that_was_kept_is_not_taken_back(state: SessionState) -> None:
    old, new = moved(a_session())
    kept = state in {SessionState.HELD, SessionState.NO_SHOW, SessionState.MOVED}

    with refuses("move-was-kept") if kept else nullcontext():
        back = sessions.take_back(old, new=replace(new, state=state))
        assert (back.state, back.moved_to, back.outcome) == (SessionState.MOVED, old.session_id, None)
        assert back.revision == new.revision + 1


def test_a_session_may_be_moved_even_after_its_start() -> None:
    assert moved(a_session(), now=STARTS + TICK)[0].state is SessionState.MOVED


def test_an_ended_group_loses_the_sessions_that_are_scheduled_and_to_come() -> None:
    now = STARTS + 7 * DAY
    group = {"work_form": WorkForm.GROUP}
    course = [
        a_session(1, **group, state=SessionState.HELD, outcome=Held(), revision=1),
        a_session(2, **group, time=a_span(STARTS + 6 * DAY)),  # took place, its outcome is still to be said
        a_session(3, **group, time=a_span(now)),  # starts this very moment: it has begun
        a_session(4, **group, time=a_span(now + TICK)),
        a_session(
            5,
            **group,
            time=a_span(now + 7 * DAY),
            state=SessionState.CANCELLED,
            outcome=BY_ORDERER,
            revision=1,
        ),
        a_session(6, **group, time=a_span(now + 14 * DAY)),
    ]

    ended = sessions.end_group(an_assignment(**group), course, EndReason.OTHER, a_report(now))

    assert [session.session_id for session in ended] == [session_id(4), session_id(6)]
    assert {(one.state, one.revision, one.outcome) for one in ended} == {
        (SessionState.GROUP_ENDED, 1, GroupEnded(EndReason.OTHER))
    }


def test_a_group_that_is_over_is_not_ended_early() -> None:
    group = a_session(work_form=WorkForm.GROUP)
    with refuses("nothing-remains") as refused:
        sessions.end_group(an_assignment(work_form=WorkForm.GROUP), [group], EndReason.OTHER, a_report(AFTER))
    assert refused.value.facts["assignment_id"] == str(ASSIGNMENT)


def test_only_groups_are_ended_as_groups() -> None:
    with refuses("not-a-group"):
        sessions.end_group(an_assignment(), [a_session()], EndReason.OTHER, a_report(NOON))


def test_sessions_are_scheduled_for_times_to_come() -> None:
    with refuses("time-is-past"):
        sessions.schedule(an_assignment(), [a_span(NOON - HOUR)], session_ids=[session_id()], now=NOON)


def test_the_expert_is_taken_where_the_work_stands() -> None:
    assert {state for state in SessionState if state in STANDS} == {
        SessionState.SCHEDULED,
        SessionState.HELD,
        SessionState.NO_SHOW,
    }
