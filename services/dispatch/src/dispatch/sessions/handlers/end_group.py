"""On POST assignments/{id}/end-group: a group is ended early."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions import wire
from dispatch.sessions.domain import sessions
from dispatch.sessions.domain.outcomes import EndReason
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.handlers.reaching import locked_assignment
from dispatch.sessions.handlers.reporting import report_of
from dispatch.sessions.store import sessions as store
from dispatch.words.identities import AssignmentId


async def end_group(
    tx: Tx, assignment_id: AssignmentId, reason: EndReason, asked: Asked
) -> tuple[Session, ...]:
    """End the group's remaining sessions: those that are scheduled and have not started."""
    order, assignment = await locked_assignment(tx, assignment_id, asked)
    agreed = await store.sessions_of_assignment(tx, asked.area, assignment_id)
    report = report_of(asked, unit_id=assignment.unit_id)
    ended = sessions.end_group(assignment, agreed, reason, report)
    await store.save_sessions(tx, asked.area, ended)
    events = [wire.group_ended(ended)]
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return ended
