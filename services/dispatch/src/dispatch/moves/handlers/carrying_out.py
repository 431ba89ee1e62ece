"""Carrying out a move that both sides want: the session is moved, another replaces it."""

from __future__ import annotations

from collections.abc import Sequence

from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from contracts.envelope import Event
from dispatch.moves import wire
from dispatch.moves.domain.moves import Move
from dispatch.orders.domain.orders import Order
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions.domain import sessions
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.store.sessions import add_sessions, hold_expert, save_sessions
from dispatch.sessions.wire import session_scheduled
from dispatch.words.identities import SessionId


async def carry_out(
    tx: Tx, order: Order, session: Session, move: Move, asked: Asked, *, before: Sequence[Event] = ()
) -> Session:
    """Move the session to the accepted move's time, when its expert is free then, and say so after `before`."""
    new_session_id = SessionId(new_id(asked.now))
    old, new = sessions.move(session, move.time, session_id=new_session_id, now=asked.now)
    await hold_expert(tx, asked.area, session.expert_id)
    await save_sessions(tx, asked.area, [old])
    await add_sessions(tx, asked.area, [new])
    events = [*before, wire.session_moved(move, new), session_scheduled(new)]
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return new
