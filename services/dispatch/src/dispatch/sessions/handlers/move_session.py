"""On POST sessions/{id}/move: the session gets another time, to which the expert agrees."""

from __future__ import annotations

from datetime import datetime

from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from dispatch.known.domain import local_times
from dispatch.known.store import area_known
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions import store, wire
from dispatch.sessions.domain import sessions
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.handlers.reaching import locked_session
from dispatch.words.identities import SessionId, person_of


async def move_session(
    tx: Tx, session_id: SessionId, time: tuple[datetime, datetime], *, expert_agrees: bool, asked: Asked
) -> Session:
    """Move the session and return the one that replaces it."""
    order, session = await locked_session(tx, session_id, asked)
    area = await area_known(tx, asked.area)
    span = local_times.span(time[0], ends_at=time[1], zone=area.zone)
    new_session_id = SessionId(new_id(asked.now))
    old, new = sessions.move(
        session, span, expert_agrees=expert_agrees, session_id=new_session_id, now=asked.now
    )
    await store.hold_expert(tx, asked.area, session.expert_id)
    await store.save_sessions(tx, asked.area, [old], said_by=person_of(asked.by.subject), at=asked.now)
    await store.add_sessions(tx, asked.area, [new])
    events = [wire.session_moved(old, new), wire.session_scheduled(new)]
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return new
