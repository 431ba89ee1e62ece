"""What is said of offers."""

from __future__ import annotations

from typing import assert_never

from contracts import dispatch as said
from contracts.envelope import Event
from dispatch.offers.domain.offers import Offer, OfferState
from dispatch.offers.domain.reversals import Reversal
from dispatch.orders.domain.orders import Order
from dispatch.orders.wire import times_said


def offer_made(order: Order, offer: Offer) -> Event:
    """Say that the order was put to an expert."""
    return said.OfferMade(
        order_id=offer.order_id,
        offer_id=offer.offer_id,
        expert_id=offer.expert_id,
        expires_at=offer.expires_at,
        work_form=order.need.work_form.value,
        times=times_said(order.need.times),
    )


def answer_reversed(reversal: Reversal) -> Event:
    """Say that an answer was not the expert's, and which sessions do not take place."""
    offer, report = reversal.offer, reversal.offer.reversal
    assert report is not None, f"nobody reversed the answer to offer {offer.offer_id}"
    return said.AnswerReversed(
        order_id=offer.order_id,
        offer_id=offer.offer_id,
        expert_id=offer.expert_id,
        unit_id=reversal.order.need.unit_id,
        answer=reversal.answer.value,
        reversed_by=report.reported_by,
        reversed_as=report.reported_as.value,
        session_ids=[one.session_id for one in reversal.seat.sessions] if reversal.seat else [],
    )


def offer_closed(offer: Offer) -> Event:
    """Say what became of an offer that led to nothing."""
    order_id, offer_id, expert_id = offer.order_id, offer.offer_id, offer.expert_id
    match offer.state:
        case OfferState.DECLINED:
            recorded = offer.on_behalf
            return said.OfferDeclined(
                order_id=order_id,
                offer_id=offer_id,
                expert_id=expert_id,
                on_behalf=recorded.how if recorded else None,
                recorded_by=recorded.recorded_by if recorded else None,
            )
        case OfferState.EXPIRED:
            return said.OfferExpired(order_id=order_id, offer_id=offer_id, expert_id=expert_id)
        case OfferState.WITHDRAWN:
            assert offer.withdrawn_because is not None, f"offer {offer_id} was withdrawn for no reason"
            return said.OfferWithdrawn(
                order_id=order_id,
                offer_id=offer_id,
                expert_id=expert_id,
                reason=offer.withdrawn_because.value,
            )
        case OfferState.OPEN | OfferState.ACCEPTED | OfferState.REVERSED:
            message = f"offer {offer_id} is {offer.state}, which is not said like this"
            raise AssertionError(message)
        case _:
            assert_never(offer.state)
