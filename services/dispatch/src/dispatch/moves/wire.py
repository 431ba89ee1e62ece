"""What is said of moves."""

from __future__ import annotations

from typing_extensions import TypedDict

from contracts import dispatch as said
from contracts.envelope import Event
from dispatch.moves.domain.moves import Move
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.wire import told
from dispatch.words.identities import ExpertId, MoveId, OrderId, SessionId, UnitId


class _Of(TypedDict):
    """Which move an event is of, and of what session."""

    order_id: OrderId
    session_id: SessionId
    move_id: MoveId
    expert_id: ExpertId
    unit_id: UnitId


def _of(move: Move) -> _Of:
    return _Of(
        order_id=move.order_id,
        session_id=move.session_id,
        move_id=move.move_id,
        expert_id=move.expert_id,
        unit_id=move.unit_id,
    )


def move_proposed(move: Move) -> Event:
    """Say that another time was proposed."""
    return said.MoveProposed(
        **_of(move),
        proposed_as=move.proposed.reported_as.value,
        starts_at=move.time.starts_at,
        ends_at=move.time.ends_at,
    )


def move_closed(move: Move) -> Event:
    """Say that a proposed move came to nothing."""
    return said.MoveClosed(
        **_of(move),
        proposed_as=move.proposed.reported_as.value,
        state=move.state.value,
        on_behalf=move.closed.on_behalf if move.closed else None,
        recorded_by=move.closed.reported_by if move.closed and move.closed.on_behalf else None,
    )


def session_moved(move: Move, new: Session) -> Event:
    """Say that a session was moved, and how the expert consented; the new one is scheduled next."""
    assert move.closed is not None, f"move {move.move_id} is not decided"
    assert move.consent is not None, f"move {move.move_id} has no consent"
    return said.SessionMoved(
        **told(move.closed),
        **_of(move),
        moved_to=new.session_id,
        starts_at=new.time.starts_at,
        ends_at=new.time.ends_at,
        consent=move.consent.value,
        on_behalf=move.closed.on_behalf,
    )
