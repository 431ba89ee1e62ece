"""On POST orders/{id}/assignments/{id}/fee: the parties agree on a fee after the acceptance."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.orders.domain.orders import Order
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions import store, wire
from dispatch.sessions.domain import assignments
from dispatch.sessions.domain.assignments import Assignment
from dispatch.sessions.handlers.reaching import locked_assignment
from dispatch.words.identities import AssignmentId, OrderId
from dispatch.words.terms import Fee


async def agree_fee(
    tx: Tx, order_id: OrderId, assignment_id: AssignmentId, fee: Fee, asked: Asked
) -> tuple[Assignment, Order]:
    """Agree on the fee of each session of the assignment."""
    order, assignment = await locked_assignment(tx, assignment_id, asked)
    if assignment.order_id != order_id:
        raise asked.unknown(f"assignment {assignment_id} of order {order_id}")
    asked.expect(order.etag)
    agreed = assignments.agree_fee(assignment, fee)
    await store.save_fee(tx, asked.area, agreed)
    events = [wire.fee_agreed(agreed)]
    return agreed, await announce(tx, order, events, at=asked.now, because=asked.cause(order_id))
