"""On POST sessions/{id}/move: a worker records that the expert agreed to another time, by phone, say."""

from __future__ import annotations

from datetime import datetime

from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from dispatch.known.domain import local_times
from dispatch.known.store import area_known
from dispatch.moves import store
from dispatch.moves.domain import moves
from dispatch.moves.domain.moves import Consent
from dispatch.moves.handlers.carrying_out import carry_out
from dispatch.moves.handlers.propose_move import make_room
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.handlers.reaching import locked_session
from dispatch.sessions.handlers.reporting import report_of
from dispatch.words.identities import MoveId, SessionId


async def record_move(
    tx: Tx, session_id: SessionId, time: tuple[datetime, datetime], *, consent: Consent, asked: Asked
) -> Session:
    """Move the session and return the one that replaces it; the expert is told, and may object."""
    order, session = await locked_session(tx, session_id, asked)
    area = await area_known(tx, asked.area)
    span = local_times.span(time[0], ends_at=time[1], zone=area.zone)
    report = report_of(asked, unit_id=session.unit_id)
    move = moves.record(session, span, report, consent, move_id=MoveId(new_id(asked.now)))
    before = await make_room(tx, session, asked)
    await store.add_move(tx, asked.area, move)
    return await carry_out(tx, order, session, move, asked, before=before)
