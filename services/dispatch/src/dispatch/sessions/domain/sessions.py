"""Sessions: one agreed time of work each, and what became of it.

A scheduled session is moved once, or gets one outcome; an outcome can be corrected, a move cannot: what
becomes of a moved session is said of the session it was moved to.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from chassis.failures import Refusal
from dispatch.known.domain.local_times import check_to_come
from dispatch.sessions.domain.assignments import Assignment
from dispatch.sessions.domain.outcomes import (
    Cancelled,
    EndReason,
    ExpertIll,
    ExpertWithdrew,
    GroupEnded,
    Held,
    NoShow,
    Outcome,
    stated,
)
from dispatch.words.identities import AssignmentId, ExpertId, OrderId, SessionId, UnitId
from dispatch.words.moments import MomentRefusal
from dispatch.words.terms import Span, WorkForm


class SessionState(StrEnum):
    """Where a session is: scheduled, moved, or what became of it."""

    SCHEDULED = "scheduled"
    MOVED = "moved"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    EXPERT_ILL = "expert_ill"
    EXPERT_WITHDREW = "expert_withdrew"
    GROUP_ENDED = "group_ended"


class SessionHappening(StrEnum):
    """What can happen to a session."""

    MOVED = "moved"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    EXPERT_ILL = "expert_ill"
    EXPERT_WITHDREW = "expert_withdrew"
    GROUP_ENDED = "group_ended"


NEXT: Mapping[tuple[SessionState, SessionHappening], SessionState] = {
    (SessionState.SCHEDULED, SessionHappening.MOVED): SessionState.MOVED,
    (SessionState.SCHEDULED, SessionHappening.HELD): SessionState.HELD,
    (SessionState.SCHEDULED, SessionHappening.CANCELLED): SessionState.CANCELLED,
    (SessionState.SCHEDULED, SessionHappening.NO_SHOW): SessionState.NO_SHOW,
    (SessionState.SCHEDULED, SessionHappening.EXPERT_ILL): SessionState.EXPERT_ILL,
    (SessionState.SCHEDULED, SessionHappening.EXPERT_WITHDREW): SessionState.EXPERT_WITHDREW,
    (SessionState.SCHEDULED, SessionHappening.GROUP_ENDED): SessionState.GROUP_ENDED,
}

STANDS: frozenset[SessionState] = frozenset({SessionState.SCHEDULED, SessionState.HELD, SessionState.NO_SHOW})
"""The states in which the expert's time is taken; no two such sessions of one expert overlap."""

COUNTED: frozenset[WorkForm] = frozenset({WorkForm.GROUP, WorkForm.LECTURE})
"""The work forms in which participants are counted."""


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
    """0 before the first outcome, then one more for each that was said."""
    outcome: Outcome | None = None
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


def step(session: Session, happening: SessionHappening) -> Session:
    """Return the session after what happened, or refuse what cannot happen in its state."""
    after = NEXT.get((session.state, happening))
    if after is not None:
        return replace(session, state=after)
    _check_not_moved(session)
    raise Refusal(
        "outcome-is-given",
        f"the session is already {session.state.replace('_', ' ')} (revision {session.revision}); "
        "expected a scheduled one; if that is wrong, correct it",
        session_id=str(session.session_id),
        state=session.state,
        revision=session.revision,
    )


def _check_not_moved(session: Session) -> None:
    if session.state is SessionState.MOVED:
        assert session.moved_to is not None, f"session {session.session_id} was moved nowhere"
        raise Refusal(
            "session-was-moved",
            "the session was moved to another time; expected a session that stands at its time; say it of "
            "the session that replaced it (moved_to)",
            session_id=str(session.session_id),
            moved_to=str(session.moved_to),
        )


def move(
    session: Session, time: Span, *, expert_agrees: bool, session_id: SessionId, now: datetime
) -> tuple[Session, Session]:
    """Return the session moved, and the one that replaces it at a time to come that the expert agrees to."""
    moved = step(session, SessionHappening.MOVED)
    if not expert_agrees:
        raise Refusal(
            "expert-must-agree",
            "expert_agrees is not true; expected the expert's consent to the new time; ask the expert first, "
            "or cancel the session",
            status=422,
        )
    if time == session.time:
        raise MomentRefusal(
            "time-is-the-same",
            lambda shown: (
                f"the session is already at {shown(time.starts_at)}; expected another time; nothing is left to do"
            ),
            starts_at=time.starts_at.isoformat(),
        )
    check_to_come(time, now=now)
    replacing = replace(
        session,
        session_id=session_id,
        time=time,
        scheduled_at=now,
        replaces=session.session_id,
        moved_to=None,
    )
    return replace(moved, moved_to=session_id), replacing


def happening_of(outcome: Outcome) -> SessionHappening:
    """Return what an outcome does to a scheduled session."""
    return SessionHappening(stated(outcome).kind.value)


def conclude(session: Session, outcome: Outcome, *, now: datetime) -> Session:
    """Return the scheduled session with its first outcome, when the outcome can be true."""
    after = step(session, happening_of(outcome))
    check_plausible(session, outcome, now=now)
    return replace(after, outcome=outcome, revision=1)


def correct(session: Session, outcome: Outcome, *, now: datetime) -> Session:
    """Return the session with another outcome and the next revision, when the new outcome can be true.

    Any outcome may turn out to have been any other; a scheduled or moved session has none to correct.
    """
    _check_not_moved(session)
    if session.state is SessionState.SCHEDULED:
        raise Refusal(
            "nothing-to-correct",
            "the session is scheduled and has no outcome; expected one to correct; say the outcome first",
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
    check_plausible(session, outcome, now=now)
    after = SessionState(happening_of(outcome).value)
    return replace(session, state=after, outcome=outcome, revision=session.revision + 1)


def end_group(
    assignment: Assignment, sessions: Iterable[Session], reason: EndReason, *, now: datetime
) -> tuple[Session, ...]:
    """Return the assignment's remaining sessions ended: those that are scheduled and have not started."""
    if assignment.work_form is not WorkForm.GROUP:
        raise _not_a_group(assignment.work_form)
    remaining = [session for session in sessions if _remains(session, now=now)]
    if not remaining:
        raise Refusal(
            "nothing-remains",
            "the assignment has no scheduled session to come; expected at least one; "
            "give past sessions their own outcome",
            assignment_id=str(assignment.assignment_id),
        )
    return tuple(conclude(session, GroupEnded(reason), now=now) for session in remaining)


def _remains(session: Session, *, now: datetime) -> bool:
    return session.state is SessionState.SCHEDULED and session.time.starts_at > now


def check_plausible(session: Session, outcome: Outcome, *, now: datetime) -> None:
    """Refuse an outcome that cannot be true of this session at this time."""
    match outcome:
        case Held(participants=participants):
            _check_not_early(outcome, not_before=session.time.ends_at, now=now)
            _check_participants(session, participants)
        case NoShow(other_work_minutes=minutes):
            _check_no_show(session, minutes)
            _check_not_early(outcome, not_before=session.time.starts_at, now=now)
        case Cancelled(known_at=known_at):
            _check_known(session, known_at, now=now)
        case GroupEnded() if session.work_form is not WorkForm.GROUP:
            raise _not_a_group(session.work_form)
        case GroupEnded() | ExpertIll() | ExpertWithdrew():
            pass
        case _:
            assert_never(outcome)


def _check_not_early(outcome: Outcome, *, not_before: datetime, now: datetime) -> None:
    if now < not_before:
        kind = happening_of(outcome)
        raise MomentRefusal(
            "outcome-is-too-early",
            lambda shown: (
                f"it is {shown(now)}, too early to say {kind.replace('_', ' ')}; expected not before "
                f"{shown(not_before)}; say it then"
            ),
            kind=kind,
            not_before=not_before.isoformat(),
        )


def _check_participants(session: Session, participants: int | None) -> None:
    if participants is not None and (participants < 0 or session.work_form not in COUNTED):
        raise Refusal(
            "participants-are-not-counted",
            f"{participants} participants were named for work of form {session.work_form}; expected 0 or more, "
            "and only for a group or a lecture; leave the number out",
            status=422,
            participants=participants,
            work_form=session.work_form,
        )


def _check_no_show(session: Session, minutes: int | None) -> None:
    if session.work_form is WorkForm.GROUP:
        raise Refusal(
            "no-show-in-a-group",
            "no-show was said of a group session; expected held, with 0 participants if nobody came; say that",
        )
    most = int(session.time.length.total_seconds() // 60)
    if minutes is not None and not 0 <= minutes <= most:
        raise Refusal(
            "other-work-is-out-of-bounds",
            f"{minutes} minutes of other work were named; expected 0 to the session's {most}; correct the number",
            status=422,
            minutes=minutes,
            minutes_max=most,
        )


def _check_known(session: Session, known_at: datetime, *, now: datetime) -> None:
    if known_at > now:
        raise MomentRefusal(
            "known-in-the-future",
            lambda shown: (
                f"known_at, {shown(known_at)}, is in the future (it is {shown(now)}); expected a time that has "
                "come; leave it out for now"
            ),
            status=422,
            known_at=known_at.isoformat(),
        )
    if known_at < session.scheduled_at:
        raise MomentRefusal(
            "known-before-agreed",
            lambda shown: (
                f"known_at, {shown(known_at)}, is before the session was agreed on, "
                f"{shown(session.scheduled_at)}; expected a later time; correct it"
            ),
            status=422,
            known_at=known_at.isoformat(),
            scheduled_at=session.scheduled_at.isoformat(),
        )
    if known_at >= session.time.starts_at:
        raise MomentRefusal(
            "known-too-late",
            lambda shown: (
                f"the cancellation was known at {shown(known_at)}, when the session had started "
                f"({shown(session.time.starts_at)}); expected an earlier time; "
                "say no-show if the client did not arrive"
            ),
            known_at=known_at.isoformat(),
            starts_at=session.time.starts_at.isoformat(),
        )


def _not_a_group(work_form: WorkForm) -> Refusal:
    return Refusal(
        "not-a-group",
        f"the work is {work_form}; expected a group; cancel the sessions one by one instead",
        work_form=work_form,
    )
