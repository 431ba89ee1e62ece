"""Reversals: an answer was recorded on an expert's behalf, and it was not what the expert had said.

A yes that is reversed frees the seat; its sessions do not take place, and the order looks for an expert again. A no
that is reversed opens the offer anew, while it can still be answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from chassis.failures import Refusal
from dispatch.offers.domain.offers import (
    Offer,
    OfferHappening,
    OfferState,
    check_askable,
    check_in_time,
    step_offer,
)
from dispatch.orders.domain.orders import Order, OrderHappening, free_seat, step
from dispatch.sessions.domain.assignments import Assignment, reverse
from dispatch.sessions.domain.sessions import Session, undo
from dispatch.words.reports import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """The assignment that a recorded yes led to, with its sessions."""

    assignment: Assignment
    sessions: Sequence[Session]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversal:
    """All that follows from an answer that was not the expert's; `seat` only of a yes."""

    answer: OfferState
    order: Order
    offer: Offer
    seat: Seat | None = None


def is_reversed(offer: Offer) -> bool:
    """Tell whether the answer that was recorded last has been reversed, and nothing was answered since."""
    return offer.reversal is not None


def check_recorded(offer: Offer) -> None:
    """Refuse to reverse what nobody answered, and what the expert answered here."""
    if offer.state not in {OfferState.ACCEPTED, OfferState.DECLINED}:
        raise Refusal(
            "nothing-to-reverse",
            f"the offer is {offer.state}; expected one with an answer that was recorded on the expert's behalf; "
            "nothing is left to do",
            state=offer.state,
        )
    if offer.on_behalf is None:
        raise Refusal(
            "answer-is-the-experts-own",
            "the expert gave the answer here; expected one that was recorded on the expert's behalf; "
            "an expert who cannot come after all says so of the session",
            state=offer.state,
        )


def reverse_yes(order: Order, offer: Offer, seat: Seat, report: Report) -> Reversal:
    """Return what follows when the expert had not said yes; refuse once work has begun or was spoken of."""
    now = report.reported_at
    return Reversal(
        answer=offer.state,
        order=free_seat(order),
        offer=replace(step_offer(offer, OfferHappening.REVERSED, at=now), reversal=report),
        seat=Seat(assignment=reverse(seat.assignment, now=now), sessions=undo(seat.sessions, report)),
    )


def reverse_no(order: Order, offer: Offer, report: Report, *, live: Iterable[Offer]) -> Reversal:
    """Return what follows when the expert had not said no; refuse when the offer can be answered no more.

    `live` are the order's offers that are open or accepted: the expert may have been asked again since.
    """
    check_in_time(offer, now=report.reported_at)
    for other in live:
        check_askable(other, [offer.expert_id])
    opened = step_offer(offer, OfferHappening.REVERSED, at=report.reported_at)
    return Reversal(
        answer=offer.state,
        order=step(order, OrderHappening.OFFERED),
        offer=replace(opened, on_behalf=None, reversal=report),
    )
