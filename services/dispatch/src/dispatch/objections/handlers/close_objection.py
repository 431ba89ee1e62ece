"""On POST objections/{id}/answer, /withdrawal: an objection is no longer open."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.objections import store, wire
from dispatch.objections.domain import objections
from dispatch.objections.domain.objections import Objection
from dispatch.objections.handlers.reaching import locked_objection
from dispatch.orders.domain.orders import Order
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions.handlers.reporting import report_of
from dispatch.words.identities import ObjectionId


async def answer_objection(
    tx: Tx, objection_id: ObjectionId, words: str, *, upheld: bool, asked: Asked
) -> Objection:
    """Say whether what was reported was wrong; a correction is said of the session by itself."""
    order, objection = await locked_objection(tx, objection_id, asked)
    report = report_of(asked, unit_id=objection.unit_id, reason=words)
    return await _keep_and_say(tx, order, objections.answer(objection, report, upheld=upheld), asked)


async def withdraw_objection(tx: Tx, objection_id: ObjectionId, asked: Asked) -> Objection:
    """Take an own objection back."""
    order, objection = await locked_objection(tx, objection_id, asked)
    report = report_of(asked, unit_id=objection.unit_id)
    return await _keep_and_say(tx, order, objections.withdraw(objection, report), asked)


async def _keep_and_say(tx: Tx, order: Order, closed: Objection, asked: Asked) -> Objection:
    await store.save_objection(tx, asked.area, closed)
    events = [wire.objection_answered(closed)]
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return closed
