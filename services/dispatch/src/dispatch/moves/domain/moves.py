"""Moves: proposed by one side, accepted by the other, or recorded by a worker with how the expert consented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from chassis.failures import Refusal
from dispatch.sessions.domain import sessions
from dispatch.sessions.domain.sessions import Session
from dispatch.words.identities import ExpertId, MoveId, OrderId, SessionId, UnitId
from dispatch.words.reports import How, Report
from dispatch.words.terms import Span


class MoveState(StrEnum):
    """Where a move is."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class Consent(StrEnum):
    """How the expert consented: here, or to a worker who recorded it."""

    GIVEN = "given"
    BY_PHONE = "by_phone"
    IN_PERSON = "in_person"
    IN_WRITING = "in_writing"


RECORDED = (Consent.BY_PHONE, Consent.IN_PERSON, Consent.IN_WRITING)

CONSENTED: Mapping[How, Consent] = {
    How.PHONE: Consent.BY_PHONE,
    How.PAPER: Consent.IN_WRITING,
    How.IN_PERSON: Consent.IN_PERSON,
}
"""The consent of an expert whose answer was recorded on their behalf."""

NEXT: Mapping[MoveState, frozenset[MoveState]] = {
    **dict.fromkeys(MoveState, frozenset()),
    MoveState.OPEN: frozenset(MoveState) - {MoveState.OPEN},
}
"""What can become of a move, by its state: an open one anything, the others stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Another time for a session, as it was proposed or recorded."""

    move_id: MoveId
    session_id: SessionId
    order_id: OrderId
    expert_id: ExpertId
    unit_id: UnitId
    time: Span
    session_revision: int
    """The session as it was when the move was proposed; what it became later is another session to move."""
    proposed: Report
    state: MoveState = MoveState.OPEN
    consent: Consent | None = None
    closed: Report | None = None


def propose(session: Session, time: Span, report: Report, *, move_id: MoveId) -> Move:
    """Return the move of a session to a time to come, proposed."""
    sessions.check_movable(session, time, now=report.reported_at)
    return Move(
        move_id=move_id,
        session_id=session.session_id,
        order_id=session.order_id,
        expert_id=session.expert_id,
        unit_id=session.unit_id,
        time=time,
        session_revision=session.revision,
        proposed=report,
    )


def record(session: Session, time: Span, report: Report, consent: Consent, *, move_id: MoveId) -> Move:
    """Return the move to which the expert agreed, as a worker records it."""
    proposed = propose(session, time, report, move_id=move_id)
    return replace(proposed, state=MoveState.ACCEPTED, consent=consent, closed=report)


def room_for_another(move: Move | None, *, revision: int, now: datetime) -> Move | None:
    """Return the session's open move as it lapsed, if there is one to be closed; refuse while it may be answered."""
    if move is None:
        return None
    found = as_of(move, revision=revision, now=now)
    if found.state is MoveState.OPEN:
        raise Refusal(
            "move-is-proposed",
            "a move of the session is proposed already; expected none that is open; "
            "answer it, or withdraw it, before you propose another",
            session_id=str(move.session_id),
            move_id=str(move.move_id),
        )
    return found


def expert_asking(move: Move) -> ExpertId | None:
    """Return the expert who proposed the move; None: a worker did."""
    return move.expert_id if _is_expert(move.proposed) else None


def expert_asked(move: Move) -> ExpertId | None:
    """Return the expert whose answer the move waits for; None: it waits for a worker's."""
    return None if _is_expert(move.proposed) else move.expert_id


def accept(move: Move, report: Report, *, revision: int) -> Move:
    """Return the move accepted by the side that did not propose it: the expert consented, as it is told."""
    _check_open(move, revision=revision, now=report.reported_at)
    if _is_expert(report) == _is_expert(move.proposed):
        raise _wrong_side(move, "withdraw it if it no longer holds")
    consent = Consent.GIVEN if report.on_behalf is None else CONSENTED[report.on_behalf]
    return replace(move, state=MoveState.ACCEPTED, consent=consent, closed=report)


def decline(move: Move, report: Report, *, revision: int) -> Move:
    """Return the move declined by the side that did not propose it."""
    _check_open(move, revision=revision, now=report.reported_at)
    if _is_expert(report) == _is_expert(move.proposed):
        raise _wrong_side(move, "withdraw it instead")
    return replace(move, state=MoveState.DECLINED, closed=report)


def withdraw(move: Move, report: Report, *, revision: int) -> Move:
    """Return the move taken back by the side that proposed it."""
    _check_open(move, revision=revision, now=report.reported_at)
    if _is_expert(report) != _is_expert(move.proposed):
        raise _wrong_side(move, "decline it instead")
    return replace(move, state=MoveState.WITHDRAWN, closed=report)


def as_of(move: Move, *, revision: int, now: datetime) -> Move:
    """Return the move as it is now: an open one lapsed when its session's revision changed or its time has come."""
    lapsed = revision != move.session_revision or move.time.starts_at <= now
    return replace(move, state=MoveState.LAPSED) if lapsed and move.state is MoveState.OPEN else move


def _check_open(move: Move, *, revision: int, now: datetime) -> None:
    state = as_of(move, revision=revision, now=now).state
    if state is not MoveState.OPEN:
        raise Refusal(
            "move-is-closed",
            f"the proposed move is {state}; expected an open one; propose a new time if one is needed",
            move_id=str(move.move_id),
            state=state,
        )


def _is_expert(report: Report) -> bool:
    return report.is_the_experts


def _wrong_side(move: Move, instead: str) -> Refusal:
    return Refusal(
        "wrong-side-of-the-move",
        f"the move was proposed by the {move.proposed.reported_as}; expected who proposed it to withdraw it and the "
        f"other side to answer it; {instead}",
        status=403,
        move_id=str(move.move_id),
        proposed_as=move.proposed.reported_as,
    )
