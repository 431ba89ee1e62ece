"""Finding a move that somebody asks about; what is out of reach looks the same as what is not there."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.moves import store
from dispatch.moves.domain.moves import Move
from dispatch.orders.domain.orders import Order
from dispatch.orders.store import locked_order_of
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.store.sessions import session_of
from dispatch.words.identities import MoveId


async def locked_move(tx: Tx, move_id: MoveId, asked: Asked) -> tuple[Order, Session, Move]:
    """Return the move, its session, and its order, which is locked."""
    order = await locked_order_of(tx, asked.area, move_id, of="move")
    if order is None:
        raise asked.unknown(f"move {move_id}")
    move = await shown_move(tx, move_id, asked)
    session = await session_of(tx, asked.area, move.session_id)
    assert session, f"move {move_id} is of no session"
    return order, session, move


async def shown_move(tx: Tx, move_id: MoveId, asked: Asked) -> Move:
    """Return the move to be shown; locked by its order's row where that is."""
    move = await store.move_of(tx, asked.area, move_id)
    if move is None or not asked.reaches(unit_id=move.unit_id, expert_id=move.expert_id):
        raise asked.unknown(f"move {move_id}")
    return move
