"""On the moment for which a move was proposed: nobody answered in time."""

from __future__ import annotations

from uuid import UUID

from chassis.database import Tx
from chassis.outbox import Cause
from chassis.timers import Timer
from dispatch.moves import store, wire
from dispatch.moves.domain import moves
from dispatch.moves.domain.moves import MoveState
from dispatch.orders.handlers.announcing import announce
from dispatch.orders.store import locked_order_of
from dispatch.words.identities import MoveId


async def lapse_move(tx: Tx, timer: Timer) -> None:
    """Let a proposed move lapse that is still open when its time comes; one that was closed before stays as it is."""
    move_id = MoveId(UUID(timer.subject))
    order = await locked_order_of(tx, timer.area, move_id, of="move")
    move = await store.move_of(tx, timer.area, move_id)
    assert order, f"move {move_id} has a timer and no order"
    assert move, f"move {move_id} has a timer and is not there"
    lapsed = moves.as_of(move, revision=move.session_revision, now=timer.due_at)
    if move.state is not MoveState.OPEN or lapsed.state is not MoveState.LAPSED:
        return
    await store.save_move(tx, timer.area, lapsed)
    because = Cause(str(order.order_id))
    await announce(tx, order, [wire.move_closed(lapsed)], at=timer.due_at, because=because)
