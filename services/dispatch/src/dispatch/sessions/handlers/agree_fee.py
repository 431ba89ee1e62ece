"""On POST orders/{id}/assignments/{id}/fee: the parties agree on a fee after the acceptance."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.known.domain.local_times import local_dates
from dispatch.known.domain.schedules import check_fee
from dispatch.known.store import area_known, schedules_of
from dispatch.orders.domain.orders import Order
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions import wire
from dispatch.sessions.domain import assignments
from dispatch.sessions.domain.assignments import Assignment
from dispatch.sessions.domain.outcomes import SessionState
from dispatch.sessions.handlers.reaching import locked_assignment
from dispatch.sessions.store import sessions as store
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
    await _check_can_be_earned(tx, assignment, fee, asked)
    agreed = assignments.agree_fee(assignment, fee)
    await store.save_fee(tx, asked.area, agreed)
    events = [wire.fee_agreed(agreed)]
    return agreed, await announce(tx, order, events, at=asked.now, because=asked.cause(order_id))


async def _check_can_be_earned(tx: Tx, assignment: Assignment, fee: Fee, asked: Asked) -> None:
    area = await area_known(tx, asked.area)
    agreed = await store.sessions_of_assignment(tx, asked.area, assignment.assignment_id)
    times = [session.time for session in agreed if session.state is not SessionState.MOVED]
    schedules = await schedules_of(tx, asked.area)
    check_fee(fee, assignment.work_form, local_dates(times, area.zone), schedules)
