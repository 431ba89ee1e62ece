"""Objections: raised about an outcome or a move, open until answered or taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from chassis.failures import Refusal
from dispatch.sessions.domain.outcomes import SessionState
from dispatch.sessions.domain.sessions import Session
from dispatch.words.identities import ExpertId, ObjectionId, OrderId, PersonId, SessionId, UnitId
from dispatch.words.reports import Report


class About(StrEnum):
    """What is said to be wrong."""

    OUTCOME = "outcome"
    MOVE = "move"


class ObjectionState(StrEnum):
    """Where an objection is."""

    OPEN = "open"
    UPHELD = "upheld"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


NEXT: Mapping[ObjectionState, frozenset[ObjectionState]] = {
    **dict.fromkeys(ObjectionState, frozenset()),
    ObjectionState.OPEN: frozenset(ObjectionState) - {ObjectionState.OPEN},
}
"""What can become of an objection, by its state: an open one anything, the others stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """What somebody says is wrong, in their words (the report's reason), and what was answered."""

    objection_id: ObjectionId
    session_id: SessionId
    order_id: OrderId
    expert_id: ExpertId
    unit_id: UnitId
    about: About
    session_revision: int
    """What was reported when it was raised."""
    raised: Report
    state: ObjectionState = ObjectionState.OPEN
    answered: Report | None = None


def raise_objection(session: Session, report: Report, *, objection_id: ObjectionId) -> Objection:
    """Return the objection to what was reported of a session: its outcome, or that it was moved to or from there."""
    return Objection(
        objection_id=objection_id,
        session_id=session.session_id,
        order_id=session.order_id,
        expert_id=session.expert_id,
        unit_id=session.unit_id,
        about=_about(session),
        session_revision=session.revision,
        raised=report,
    )


def _about(session: Session) -> About:
    if session.state is SessionState.MOVED or (
        session.state is SessionState.SCHEDULED and session.replaces is not None
    ):
        return About.MOVE
    if session.state is SessionState.SCHEDULED:
        raise Refusal(
            "nothing-to-object-to",
            "nothing was reported of the session yet; expected an outcome or a move; "
            "propose another time, or say what became of it when it has ended",
            session_id=str(session.session_id),
        )
    return About.OUTCOME


def answer(objection: Objection, report: Report, *, upheld: bool) -> Objection:
    """Return the objection answered: what was reported was wrong, or it stays as it was.

    Nobody answers their own: a coordinator may be an expert too.
    """
    if report.reported_by == objection.raised.reported_by:
        raise Refusal(
            "your-own-objection",
            "you raised the objection yourself; expected somebody else to answer it; ask another coordinator, or "
            "take it back",
            status=403,
            objection_id=str(objection.objection_id),
        )
    return _step(objection, ObjectionState.UPHELD if upheld else ObjectionState.REJECTED, report)


def withdraw(objection: Objection, report: Report) -> Objection:
    """Return the objection taken back by the person who raised it."""
    if report.reported_by != objection.raised.reported_by:
        raise Refusal(
            "not-your-objection",
            "the objection was raised by somebody else; expected the person who raised it; only they take it back",
            status=403,
            objection_id=str(objection.objection_id),
        )
    return _step(objection, ObjectionState.WITHDRAWN, report)


def _step(objection: Objection, after: ObjectionState, report: Report) -> Objection:
    if after not in NEXT[objection.state]:
        raise Refusal(
            "objection-is-closed",
            f"the objection is already {objection.state}; expected an open one; raise another if one is needed",
            objection_id=str(objection.objection_id),
            state=objection.state,
        )
    return replace(objection, state=after, answered=report)


def is_open_already(objection_id: ObjectionId, raised_by: PersonId) -> Refusal:
    """Return the no to a second open objection of one person to one session."""
    return Refusal(
        "objection-is-open",
        "you have already objected to what was reported of the session, and nobody has answered yet; expected one "
        "objection at a time; wait for the answer, or take it back",
        objection_id=str(objection_id),
        raised_by=str(raised_by),
    )
