"""What cannot be in an order's life, and what cannot be previewed: each no with its facts."""

from __future__ import annotations

from collections.abc import Mapping

from chassis.failures import Refusal


def session_unknown(area: str, session_id: object) -> Refusal:
    """Say that an outcome names a session that was never agreed on within its order."""
    return Refusal(
        "session-unknown",
        f"session {session_id} is not known in {area}, expected its SessionScheduled before",
        status=404,
        area=area,
        session_id=str(session_id),
    )


def session_scheduled_twice(area: str, session_id: object) -> Refusal:
    """Say that a session was agreed on twice under one id."""
    return Refusal(
        "session-scheduled-twice",
        f"session {session_id} of {area} was scheduled already, expected a new id for a new time",
        area=area,
        session_id=str(session_id),
    )


def session_was_moved(area: str, session_id: object, *, moved_to: object) -> Refusal:
    """Say that a move names a session that was moved elsewhere: only the new time can be moved."""
    return Refusal(
        "session-was-moved",
        f"session {session_id} of {area} was moved, expected a move of its new time {moved_to}",
        area=area,
        session_id=str(session_id),
        moved_to=str(moved_to),
    )


def assignment_unknown(area: str, assignment_id: object) -> Refusal:
    """Say that a session or a fee names an assignment that nobody accepted."""
    return Refusal(
        "assignment-unknown",
        f"assignment {assignment_id} is not known in {area}, expected its AssignmentAccepted before",
        area=area,
        assignment_id=str(assignment_id),
    )


def agreement_unknown(area: str, agreement_id: object) -> Refusal:
    """Say that an agreement ended that was never signed."""
    return Refusal(
        "agreement-unknown",
        f"agreement {agreement_id} is not known in {area}, expected its AgreementSigned before",
        area=area,
        agreement_id=str(agreement_id),
    )


def session_is_over(session_id: object, *, outcome: str) -> Refusal:
    """Say that a session has its outcome, so that there is nothing left to preview."""
    return Refusal(
        "session-is-over",
        f"session {session_id} has the outcome {outcome} already; read its fee instead",
        session_id=str(session_id),
        outcome=outcome,
    )


def not_understood(what: str, found: object, expected: tuple[str, ...]) -> Refusal:
    """Say that a code is not one that billing can judge."""
    return Refusal(
        "outcome-not-understood",
        f"{what} is {found!r}, expected one of {', '.join(expected)}",
        what=what,
        found=str(found),
        expected=expected,
    )


def facts_not_understood(kind: str, found: Mapping[str, object], mistake: Exception) -> Refusal:
    """Say that an outcome lacks a fact that its kind needs, or that one is not what billing can judge."""
    return Refusal(
        "outcome-not-understood",
        f"the outcome {kind} has {dict(found)}, expected what makes it one: {mistake}",
        kind=kind,
        found=str(dict(found)),
    )
