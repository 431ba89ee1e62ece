"""Assignments: what an accepted offer becomes, with its agreed terms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from chassis.failures import Refusal
from dispatch.orders.domain.orders import Order
from dispatch.words.identities import AssignmentId, ExpertId, OfferId, OrderId, UnitId
from dispatch.words.terms import Fee, WorkForm


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """One seat of an order, held by one expert."""

    assignment_id: AssignmentId
    order_id: OrderId
    offer_id: OfferId
    expert_id: ExpertId
    unit_id: UnitId
    work_form: WorkForm
    seat: int
    accepted_at: datetime
    agreed_fee: Fee | None = None


def assign(
    order: Order, *, assignment_id: AssignmentId, offer_id: OfferId, expert_id: ExpertId, now: datetime
) -> Assignment:
    """Return the assignment of the seat that was taken last."""
    return Assignment(
        assignment_id=assignment_id,
        order_id=order.order_id,
        offer_id=offer_id,
        expert_id=expert_id,
        unit_id=order.need.unit_id,
        work_form=order.need.work_form,
        seat=order.seats_taken,
        accepted_at=now,
        agreed_fee=order.need.agreed_fee,
    )


def agree_fee(assignment: Assignment, fee: Fee) -> Assignment:
    """Return the assignment with another agreed fee per session."""
    if assignment.agreed_fee == fee:
        raise Refusal(
            "fee-is-the-same",
            f"a fee of {fee.amount_minor} cents ({fee.currency}) is already agreed; expected another fee; "
            "nothing is left to do",
            amount_minor=fee.amount_minor,
            currency=fee.currency,
        )
    return replace(assignment, agreed_fee=fee)


def has_seat(expert_id: ExpertId) -> Refusal:
    """Return the no to asking, or seating, an expert who has already accepted the order."""
    return Refusal(
        "expert-has-seat",
        "the expert already holds a seat of this order; expected somebody else; "
        "schedule more sessions on the assignment instead",
        expert_id=str(expert_id),
    )
