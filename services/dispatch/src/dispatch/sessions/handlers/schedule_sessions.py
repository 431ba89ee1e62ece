"""On POST assignments/{id}/sessions: more times are agreed on than the order wished for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from dispatch.known.domain import local_times
from dispatch.known.store import area_known
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions import wire
from dispatch.sessions.domain import sessions
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.handlers.reaching import locked_assignment
from dispatch.sessions.store import sessions as store
from dispatch.words.identities import AssignmentId, SessionId


async def schedule_sessions(
    tx: Tx, assignment_id: AssignmentId, times: Sequence[tuple[datetime, datetime]], asked: Asked
) -> tuple[Session, ...]:
    """Schedule more sessions of the assignment, at times to come when its expert is free."""
    order, assignment = await locked_assignment(tx, assignment_id, asked)
    area = await area_known(tx, asked.area)
    plan = local_times.plan(times, zone=area.zone, now=asked.now)
    ids = [SessionId(new_id(asked.now)) for _ in plan]
    scheduled = sessions.schedule(assignment, plan, session_ids=ids, now=asked.now)
    await store.hold_expert(tx, asked.area, assignment.expert_id)
    await store.add_sessions(tx, asked.area, scheduled)
    events = [wire.session_scheduled(session) for session in scheduled]
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return scheduled
