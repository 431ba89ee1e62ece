"""Assignments: what an accepted offer becomes, with its agreed terms."""

from __future__ import annotations

from collections.abc import Collection
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
    reversed_at: datetime | None = None
    """When it turned out that the expert had not said yes: the seat is free again, no session stands."""


def assign(
    order: Order,
    *,
    assignment_id: AssignmentId,
    offer_id: OfferId,
    expert_id: ExpertId,
    held: Collection[int] = (),
    now: datetime,
) -> Assignment:
    """Return the assignment of the order's lowest seat that is not held."""
    return Assignment(
        assignment_id=assignment_id,
        order_id=order.order_id,
        offer_id=offer_id,
        expert_id=expert_id,
        unit_id=order.need.unit_id,
        work_form=order.need.work_form,
        seat=next(seat for seat in range(1, order.need.seats + 1) if seat not in held),
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


def check_stands(assignment: Assignment) -> None:
    """Refuse what is agreed of an assignment whose expert had never said yes."""
    if assignment.reversed_at is not None:
        raise Refusal(
            "assignment-was-reversed",
            "the expert had not said yes, and what was recorded on their behalf was reversed; expected an assignment "
            "that stands; ask the expert, or another, with a new offer",
            assignment_id=str(assignment.assignment_id),
        )


def reverse(assignment: Assignment, *, now: datetime) -> Assignment:
    """Return the assignment ended because its expert had never said yes."""
    return replace(assignment, reversed_at=now)


def has_seat(expert_id: ExpertId) -> Refusal:
    """Return the no to asking, or seating, an expert who has already accepted the order."""
    return Refusal(
        "expert-has-seat",
        "the expert already holds a seat of this order; expected somebody else; "
        "schedule more sessions on the assignment instead",
        expert_id=str(expert_id),
    )
