"""On POST moves/{id}/decline, /withdrawal: a proposed move comes to nothing."""

from __future__ import annotations

from collections.abc import Callable

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.moves import store, wire
from dispatch.moves.domain import moves
from dispatch.moves.domain.moves import Move
from dispatch.moves.handlers.reaching import locked_move
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions.handlers.reporting import report_of
from dispatch.words.identities import ExpertId, MoveId
from dispatch.words.reports import How


async def decline_move(tx: Tx, move_id: MoveId, how: How | None, asked: Asked) -> Move:
    """Say no to the proposed time, or record that the expert said it; no reason is asked."""
    return await _close(tx, move_id, how, asked, decide=moves.decline, as_expert=moves.expert_asked)


async def withdraw_move(tx: Tx, move_id: MoveId, asked: Asked) -> Move:
    """Take the proposed move back."""
    return await _close(tx, move_id, None, asked, decide=moves.withdraw, as_expert=moves.expert_asking)


async def _close(
    tx: Tx,
    move_id: MoveId,
    how: How | None,
    asked: Asked,
    *,
    decide: Callable[..., Move],
    as_expert: Callable[[Move], ExpertId | None],
) -> Move:
    order, session, move = await locked_move(tx, move_id, asked)
    report = report_of(asked, unit_id=move.unit_id, as_expert=as_expert(move), on_behalf=how)
    closed = decide(move, report, revision=session.revision)
    await store.save_move(tx, asked.area, closed)
    events = [wire.move_closed(closed)]
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return closed
