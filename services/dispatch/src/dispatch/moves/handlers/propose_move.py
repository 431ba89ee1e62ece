"""On POST sessions/{id}/moves: one side proposes another time to the other."""

from __future__ import annotations

from datetime import datetime

from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from chassis.timers import set_timer
from contracts.envelope import Event
from dispatch.known.domain import local_times
from dispatch.known.store import area_known
from dispatch.moves import store, wire
from dispatch.moves.domain import moves
from dispatch.moves.domain.moves import Move
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.handlers.own_time import check_own_time
from dispatch.sessions.handlers.reaching import locked_session
from dispatch.sessions.handlers.reporting import report_of
from dispatch.words.identities import MoveId, SessionId
from dispatch.words.reports import ReportedAs

MOVE_LAPSE = "move_lapse"
"""The kind of timer; its subject is the move's id."""


async def propose_move(tx: Tx, session_id: SessionId, time: tuple[datetime, datetime], asked: Asked) -> Move:
    """Propose a time to come; it is open until that time, while the session stays as it is.

    An answer leaves the timer to ring for nothing: to take it away would lock it after the order, which a ringing
    timer locks after itself.
    """
    order, session = await locked_session(tx, session_id, asked)
    area = await area_known(tx, asked.area)
    span = local_times.span(time[0], ends_at=time[1], zone=area.zone)
    report = report_of(asked, unit_id=session.unit_id)
    move = moves.propose(session, span, report, move_id=MoveId(new_id(asked.now)))
    if report.reported_as is ReportedAs.EXPERT:
        await check_own_time(tx, asked.area, session.expert_id, [span])
    events = await make_room(tx, session, asked)
    await store.add_move(tx, asked.area, move)
    await set_timer(tx, area=asked.area, kind=MOVE_LAPSE, subject=str(move.move_id), due_at=span.starts_at)
    events.append(wire.move_proposed(move))
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return move


async def make_room(tx: Tx, session: Session, asked: Asked) -> list[Event]:
    """Close the session's open move if it has lapsed, and return what is to be said of that."""
    before = await store.open_move_of(tx, asked.area, session.session_id)
    lapsed = moves.room_for_another(before, revision=session.revision, now=asked.now)
    if lapsed is None:
        return []
    await store.save_move(tx, asked.area, lapsed)
    return [wire.move_closed(lapsed)]
