"""On POST sessions/{id}/correction: what was said of a session was wrong."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions import store, wire
from dispatch.sessions.domain import sessions
from dispatch.sessions.domain.outcomes import SessionState
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.handlers.conclude_session import Said, outcome_said
from dispatch.sessions.handlers.reaching import locked_session
from dispatch.sessions.handlers.reporting import report_of
from dispatch.words.identities import SessionId


async def correct_outcome(tx: Tx, session_id: SessionId, said: Said, asked: Asked) -> Session:
    """Say another outcome, one revision higher; the expert's time may be taken again by it."""
    order, session = await locked_session(tx, session_id, asked)
    asked.expect(str(session.revision))
    outcome, within = await outcome_said(tx, asked.area, said.outcome)
    report = report_of(asked, unit_id=session.unit_id, reason=said.reason)
    corrected = sessions.correct(session, outcome, report, report_within=within)
    if session.state is SessionState.MOVED and session.moved_to:
        new = await store.session_of(tx, asked.area, session.moved_to)
        assert new, f"session {session.session_id} was moved to one that is not there"
        sessions.check_not_kept(session, new=new)
    await store.hold_expert(tx, asked.area, session.expert_id)
    await store.save_sessions(tx, asked.area, [corrected])
    events = [wire.outcome_corrected(corrected)]
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return corrected
