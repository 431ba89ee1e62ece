"""On POST sessions/{id}/held, /cancellation, /no-show, /expert-absence: what became of a session."""

from __future__ import annotations

from dataclasses import replace

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.known.domain import local_times
from dispatch.known.store import area_known
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions import store, wire
from dispatch.sessions.domain import sessions
from dispatch.sessions.domain.outcomes import Cancelled, Outcome
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.handlers.reaching import locked_session
from dispatch.words.identities import SessionId, person_of


async def conclude_session(tx: Tx, session_id: SessionId, said: Outcome, asked: Asked) -> Session:
    """Give a scheduled session its outcome."""
    order, session = await locked_session(tx, session_id, asked)
    concluded = sessions.conclude(session, await outcome_said(tx, asked.area, said), now=asked.now)
    await store.save_sessions(tx, asked.area, [concluded], said_by=person_of(asked.by.subject), at=asked.now)
    events = [wire.session_concluded(concluded)]
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return concluded


async def outcome_said(tx: Tx, area_id: str, said: Outcome) -> Outcome:
    """Return the outcome that was said, its time in UTC, when its offset is one that the area uses."""
    if not isinstance(said, Cancelled):
        return said
    area = await area_known(tx, area_id)
    return replace(said, known_at=local_times.instant(said.known_at, area.zone))
