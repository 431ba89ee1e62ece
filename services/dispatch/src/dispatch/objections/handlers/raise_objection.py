"""On POST sessions/{id}/objections: what was reported is wrong, says the expert or the unit."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from dispatch.objections import store, wire
from dispatch.objections.domain import objections
from dispatch.objections.domain.objections import Objection
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions.handlers.reaching import locked_session
from dispatch.sessions.handlers.reporting import report_of
from dispatch.words.identities import ObjectionId, SessionId


async def raise_objection(tx: Tx, session_id: SessionId, words: str, asked: Asked) -> Objection:
    """Raise an objection, when the person has none that is open."""
    order, session = await locked_session(tx, session_id, asked)
    report = report_of(asked, unit_id=session.unit_id, reason=words)
    open_one = await store.open_objection_of(tx, asked.area, session_id, report.reported_by)
    if open_one is not None:
        raise objections.is_open_already(open_one.objection_id, report.reported_by)
    raised = objections.raise_objection(session, report, objection_id=ObjectionId(new_id(asked.now)))
    await store.add_objection(tx, asked.area, raised)
    events = [wire.objection_raised(raised)]
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return raised
