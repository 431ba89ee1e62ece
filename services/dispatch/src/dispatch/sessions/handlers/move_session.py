"""On POST sessions/{id}/move: the session gets another time, to which the expert agrees."""

from __future__ import annotations

from datetime import datetime

from chassis.database import Tx
from chassis.ids import new_id
from dispatch.known.domain import local_times
from dispatch.known.handlers.asked import Asked
from dispatch.known.store import area_known
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions import store, wire
from dispatch.sessions.domain import sessions
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.store import locked_session
from dispatch.words.identities import SessionId
from dispatch.words.speakers import Act, check


async def move_session(
    tx: Tx, session_id: SessionId, time: tuple[datetime, datetime], *, expert_agrees: bool, asked: Asked
) -> Session:
    """Move the session and return the one that replaces it."""
    order, session = await locked_session(tx, asked.area, session_id)
    check(asked.speaker, Act.MOVE, unit_id=session.unit_id)
    area = await area_known(tx, asked.area)
    span = local_times.span(time[0], ends_at=time[1], zone=area.zone)
    new_session_id = SessionId(new_id(asked.now))
    old, new = sessions.move(
        session, span, expert_agrees=expert_agrees, session_id=new_session_id, now=asked.now
    )
    await store.hold_expert(tx, asked.area, session.expert_id)
    await store.save_sessions(tx, asked.area, [old], said_by=asked.speaker.person_id, at=asked.now)
    await store.add_sessions(tx, asked.area, [new])
    events = [wire.session_moved(old, new), wire.session_scheduled(new)]
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return new
