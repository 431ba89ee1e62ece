"""Finding what somebody asks about; what is out of reach looks the same as what is not there."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.orders.domain.orders import Order
from dispatch.orders.store import locked_order_of
from dispatch.sessions.domain.assignments import Assignment, check_stands
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.store import sessions as store
from dispatch.words.identities import AssignmentId, SessionId


async def locked_assignment(tx: Tx, assignment_id: AssignmentId, asked: Asked) -> tuple[Order, Assignment]:
    """Return the assignment, which stands, and its order, which is locked."""
    order = await locked_order_of(tx, asked.area, assignment_id, of="assignment")
    if order is None:
        raise asked.unknown(f"assignment {assignment_id}")
    assignment = await shown_assignment(tx, assignment_id, asked)
    check_stands(assignment)
    return order, assignment


async def shown_assignment(tx: Tx, assignment_id: AssignmentId, asked: Asked) -> Assignment:
    """Return the assignment to be shown; locked by its order's row where that is."""
    assignment = await store.assignment_of(tx, asked.area, assignment_id)
    if assignment is None or not asked.reaches(unit_id=assignment.unit_id):
        raise asked.unknown(f"assignment {assignment_id}")
    return assignment


async def locked_session(tx: Tx, session_id: SessionId, asked: Asked) -> tuple[Order, Session]:
    """Return the session and its order, which is locked."""
    order = await locked_order_of(tx, asked.area, session_id, of="session")
    if order is None:
        raise asked.unknown(f"session {session_id}")
    return order, _reached(await store.session_of(tx, asked.area, session_id), session_id, asked)


async def shown_session(tx: Tx, session_id: SessionId, asked: Asked) -> Session:
    """Return the session to be shown, not changed."""
    return _reached(await store.session_of(tx, asked.area, session_id), session_id, asked)


def _reached(session: Session | None, session_id: SessionId, asked: Asked) -> Session:
    if session is None or not asked.reaches(unit_id=session.unit_id, expert_id=session.expert_id):
        raise asked.unknown(f"session {session_id}")
    return session
