"""On POST sessions/{id}/correction: what was said of a session was wrong."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions import wire
from dispatch.sessions.domain import sessions
from dispatch.sessions.domain.outcomes import SessionState
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.handlers.conclude_session import Said, outcome_said
from dispatch.sessions.handlers.reaching import locked_session
from dispatch.sessions.handlers.reporting import report_of
from dispatch.sessions.store import sessions as store
from dispatch.words.identities import SessionId


async def correct_outcome(tx: Tx, session_id: SessionId, said: Said, asked: Asked) -> Session:
    """Say another outcome, one revision higher; the expert's time may be taken again by it."""
    order, session = await locked_session(tx, session_id, asked)
    asked.expect(str(session.revision))
    outcome, within = await outcome_said(tx, asked.area, said.outcome)
    report = report_of(asked, unit_id=session.unit_id, reason=said.reason)
    corrected = sessions.correct(session, outcome, report, report_within=within)
    await store.hold_expert(tx, asked.area, session.expert_id)
    taken_back = await _taken_back(tx, session, asked)
    await store.save_sessions(tx, asked.area, taken_back)  # first: the two may have the same time
    await store.save_sessions(tx, asked.area, [corrected])
    events = [
        *(wire.move_taken_back(one, to=session, report=report) for one in taken_back),
        wire.outcome_corrected(corrected),
    ]
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return corrected


async def _taken_back(tx: Tx, session: Session, asked: Asked) -> list[Session]:
    """Return what a moved session was replaced by, moved back; nothing when it was not moved."""
    if session.state is not SessionState.MOVED or session.moved_to is None:
        return []
    new = await store.session_of(tx, asked.area, session.moved_to)
    assert new, f"session {session.session_id} was moved to one that is not there"
    return [sessions.take_back(session, new=new)]
