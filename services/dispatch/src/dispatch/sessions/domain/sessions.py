"""Sessions: one agreed time of work each, and what became of it.

A scheduled session is moved once, or gets one outcome; a cancelled one may still be moved (§6.2), which is also
how a mistaken cancellation is taken back: to its own time. An outcome can be corrected, a move cannot: what
becomes of a moved session is said of the session it was moved to. Only the coordinator takes a move back, by
correcting what became of the session at its old time: the expert had not agreed, say; and only while the expert has
not come at the new time, so that one work never earns twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from chassis.failures import Refusal
from dispatch.known.domain.local_times import check_to_come
from dispatch.sessions.domain import outcomes
from dispatch.sessions.domain.assignments import Assignment
from dispatch.sessions.domain.outcomes import EndReason, ExpertWithdrew, GroupEnded, Outcome, SessionState
from dispatch.words.identities import AssignmentId, ExpertId, OrderId, SessionId, UnitId
from dispatch.words.moments import MomentRefusal
from dispatch.words.reports import Because, Report, ReportedAs
from dispatch.words.terms import Span, WorkForm

NEXT: Mapping[SessionState, frozenset[SessionState]] = {
    **dict.fromkeys(SessionState, frozenset()),
    SessionState.SCHEDULED: frozenset(SessionState) - {SessionState.SCHEDULED},
    SessionState.CANCELLED: frozenset({SessionState.MOVED}),
}
"""What can become of a session, by its state: a scheduled one is moved or gets its outcome, a cancelled one is
moved, the others stay."""

KEPT = frozenset({SessionState.HELD, SessionState.NO_SHOW, SessionState.MOVED})
"""What a session that replaces another has become when its expert has kept the move."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One agreed time of work of one expert."""

    session_id: SessionId
    order_id: OrderId
    assignment_id: AssignmentId
    expert_id: ExpertId
    unit_id: UnitId
    work_form: WorkForm
    time: Span
    scheduled_at: datetime
    state: SessionState = SessionState.SCHEDULED
    revision: int = 0
    """0 before the first outcome, then one more for each that was said, and for a move."""
    outcome: Outcome | None = None
    report: Report | None = None
    """Who said the outcome, and when."""
    replaces: SessionId | None = None
    moved_to: SessionId | None = None


def schedule(
    assignment: Assignment, times: Sequence[Span], *, session_ids: Sequence[SessionId], now: datetime
) -> tuple[Session, ...]:
    """Return a session of the assignment for each of the times, which are all to come."""
    return tuple(
        _scheduled(assignment, time, session_id=session_id, now=now)
        for time, session_id in zip(times, session_ids, strict=True)
    )


def _scheduled(assignment: Assignment, time: Span, *, session_id: SessionId, now: datetime) -> Session:
    check_to_come(time, now=now)
    return Session(
        session_id=session_id,
        order_id=assignment.order_id,
        assignment_id=assignment.assignment_id,
        expert_id=assignment.expert_id,
        unit_id=assignment.unit_id,
        work_form=assignment.work_form,
        time=time,
        scheduled_at=now,
    )


def step(session: Session, after: SessionState) -> Session:
    """Return the session in another state, or refuse one that cannot follow its own."""
    if session.state is SessionState.MOVED or (after is SessionState.MOVED and session.moved_to):
        raise _was_moved(session)
    if after in NEXT[session.state]:
        return replace(session, state=after)
    raise Refusal(
        "outcome-is-given",
        f"the session is already {session.state.replace('_', ' ')} (revision {session.revision}); "
        "expected a scheduled one; if that is wrong, correct it",
        session_id=str(session.session_id),
        state=session.state,
        revision=session.revision,
    )


def _was_moved(session: Session) -> Refusal:
    assert session.moved_to is not None, f"session {session.session_id} was moved nowhere"
    return Refusal(
        "session-was-moved",
        "the session was moved to another time; expected a session that stands at its time; say it of "
        "the session that replaced it (moved_to)",
        session_id=str(session.session_id),
        moved_to=str(session.moved_to),
    )


def check_movable(session: Session, time: Span, *, now: datetime) -> None:
    """Refuse to move a session that stays as it is, to its own time, or to a time that has passed.

    A cancelled session may be moved to its own time: then it stands again.
    """
    step(session, SessionState.MOVED)
    if time == session.time and session.state is SessionState.SCHEDULED:
        raise MomentRefusal(
            "time-is-the-same",
            lambda shown: (
                f"the session is already at {shown(time.starts_at)}; expected another time; nothing is left to do"
            ),
            starts_at=time.starts_at.isoformat(),
        )
    check_to_come(time, now=now)


def move(session: Session, time: Span, *, session_id: SessionId, now: datetime) -> tuple[Session, Session]:
    """Return the session moved, and the one that replaces it at a time to come that the expert agreed to."""
    check_movable(session, time, now=now)
    replacing = replace(
        session,
        session_id=session_id,
        time=time,
        scheduled_at=now,
        state=SessionState.SCHEDULED,
        revision=0,
        outcome=None,
        report=None,
        replaces=session.session_id,
        moved_to=None,
    )
    moved = replace(
        session,
        state=SessionState.MOVED,
        revision=session.revision + 1,
        outcome=None,
        report=None,
        moved_to=session_id,
    )
    return moved, replacing


def conclude(session: Session, outcome: Outcome, report: Report, *, report_within: timedelta) -> Session:
    """Return the scheduled session with its first outcome, when the outcome can be true."""
    after = step(session, SessionState(outcome.kind))
    _check_plausible(session, outcome, report, report_within=report_within)
    return replace(after, outcome=outcome, report=report, revision=1)


def correct(session: Session, outcome: Outcome, report: Report, *, report_within: timedelta) -> Session:
    """Return the session with another outcome and the next revision, when the new outcome can be true.

    Any outcome may turn out to have been any other, and to the coordinator a move too; a scheduled session has
    none to correct.
    """
    if session.state is SessionState.MOVED and report.reported_as is not ReportedAs.COORDINATOR:
        raise _was_moved(session)
    if session.state is SessionState.SCHEDULED:
        raise Refusal(
            "nothing-to-correct",
            "the session is scheduled and has no outcome; expected one to correct; say the outcome first",
            session_id=str(session.session_id),
        )
    if session.report is not None and session.report.because is Because.ANSWER_REVERSED:
        raise Refusal(
            "answer-was-reversed",
            "the expert had never agreed to this session, which does not take place; expected a session that was "
            "agreed on; ask the expert with a new offer",
            session_id=str(session.session_id),
        )
    if outcome == session.outcome:
        raise Refusal(
            "outcome-is-the-same",
            f"the session already has this outcome (revision {session.revision}); expected another; "
            "nothing is left to do",
            session_id=str(session.session_id),
            revision=session.revision,
        )
    _check_plausible(session, outcome, report, report_within=report_within)
    state = SessionState(outcome.kind)
    return replace(session, state=state, outcome=outcome, report=report, revision=session.revision + 1)


def take_back(moved: Session, *, new: Session) -> Session:
    """Return the session that replaced the moved one, moved back to it: it earns nothing and is spoken of no more.

    Refuse to take a move back that was kept: the expert came at the new time, or agreed to yet another.
    """
    if new.state not in KEPT:
        return replace(
            new,
            state=SessionState.MOVED,
            revision=new.revision + 1,
            outcome=None,
            report=None,
            moved_to=moved.session_id,
        )
    raise Refusal(
        "move-was-kept",
        f"the session that replaced it (moved_to) is {new.state.replace('_', ' ')}, so that the expert agreed to the "
        "move; expected a move that was not kept; correct that session first, if what was said of it is wrong",
        session_id=str(moved.session_id),
        moved_to=str(new.session_id),
        state=new.state,
    )


def _check_plausible(session: Session, outcome: Outcome, report: Report, *, report_within: timedelta) -> None:
    outcomes.check_plausible(
        outcome,
        report,
        work_form=session.work_form,
        time=session.time,
        agreed_at=session.scheduled_at,
        report_within=report_within,
    )


def undo(sessions: Iterable[Session], report: Report) -> tuple[Session, ...]:
    """Return the sessions of an expert who had never said yes, none of which takes place.

    They earn what an expert's withdrawal earns. Refuse once one has started, or something was said of one.
    """
    found = tuple(sessions)
    for session in found:
        _check_untouched(session, now=report.reported_at)
    return tuple(conclude(one, ExpertWithdrew(), report, report_within=timedelta(0)) for one in found)


def _check_untouched(session: Session, *, now: datetime) -> None:
    if session.state is not SessionState.SCHEDULED or session.replaces is not None:
        raise Refusal(
            "something-was-reported",
            f"a session of the assignment is {session.state.replace('_', ' ')} or was moved, so that the expert has "
            "taken part since; expected an answer from which nothing has followed; say what became of each session "
            "instead",
            session_id=str(session.session_id),
            state=session.state,
        )
    if session.time.starts_at <= now:
        raise MomentRefusal(
            "work-has-begun",
            lambda shown: (
                f"a session started at {shown(session.time.starts_at)} and it is {shown(now)}; expected an answer that "
                "is reversed before the first session; say what became of each session instead"
            ),
            session_id=str(session.session_id),
            starts_at=session.time.starts_at.isoformat(),
        )


def end_group(
    assignment: Assignment, sessions: Iterable[Session], reason: EndReason, report: Report
) -> tuple[Session, ...]:
    """Return the assignment's remaining sessions ended: those that are scheduled and have not started."""
    if assignment.work_form is not WorkForm.GROUP:
        raise outcomes.not_a_group(assignment.work_form)
    remaining = [session for session in sessions if _remains(session, now=report.reported_at)]
    if not remaining:
        raise Refusal(
            "nothing-remains",
            "the assignment has no scheduled session to come; expected at least one; "
            "give past sessions their own outcome",
            assignment_id=str(assignment.assignment_id),
        )
    ended, nothing_known_before = GroupEnded(reason), timedelta(0)
    return tuple(
        conclude(session, ended, report, report_within=nothing_known_before) for session in remaining
    )


def _remains(session: Session, *, now: datetime) -> bool:
    return session.state is SessionState.SCHEDULED and session.time.starts_at > now
