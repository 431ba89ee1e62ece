"""On POST offers/{id}/reversal: the answer that was recorded on the expert's behalf was not what the expert said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chassis.asked import Asked
from chassis.database import Tx
from contracts.envelope import Event
from dispatch.offers import store, wire
from dispatch.offers.domain import reversals
from dispatch.offers.domain.offers import Offer, OfferState
from dispatch.offers.domain.reversals import Reversal, Seat
from dispatch.offers.handlers.reaching import locked_offer
from dispatch.orders.domain.orders import Order
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions.handlers.reporting import report_of
from dispatch.sessions.store.sessions import save_sessions, sessions_of_assignment
from dispatch.sessions.wire import session_undone
from dispatch.words.identities import OfferId
from dispatch.words.reports import Because, Report


async def reverse_answer(tx: Tx, offer_id: OfferId, asked: Asked) -> tuple[Offer, Order]:
    """Free the seat of a yes, or open the offer of a no anew; what was reversed before stays as it is."""
    order, offer = await locked_offer(tx, offer_id, asked)
    if reversals.is_reversed(offer):
        return offer, order
    reversals.check_recorded(offer)
    found = await _decide(tx, order, offer, asked)
    await store.save_recorded(tx, asked.area, found.offer)
    await store.save_offers(tx, asked.area, [found.offer])
    events: Sequence[Event] = [wire.answer_reversed(found), *await _free(tx, found, asked)]
    announced = await announce(tx, found.order, events, at=asked.now, because=asked.cause(order.order_id))
    return found.offer, announced


async def _decide(tx: Tx, order: Order, offer: Offer, asked: Asked) -> Reversal:
    report = report_of(asked, unit_id=order.need.unit_id, as_expert=offer.expert_id)
    if offer.state is OfferState.DECLINED:
        live = await store.live_offers_of_order(tx, asked.area, order.order_id)
        return reversals.reverse_no(order, offer, report, live=live)
    return reversals.reverse_yes(order, offer, await _seat(tx, offer, asked), _of_reversal(report))


def _of_reversal(report: Report) -> Report:
    """Return the report that sessions keep: that nobody withdrew, but had never agreed."""
    return replace(report, because=Because.ANSWER_REVERSED)


async def _seat(tx: Tx, offer: Offer, asked: Asked) -> Seat:
    assignment = await store.assignment_of_offer(tx, asked.area, offer.order_id, offer.offer_id)
    assert assignment, f"offer {offer.offer_id} was accepted and has no assignment"
    sessions = await sessions_of_assignment(tx, asked.area, assignment.assignment_id)
    return Seat(assignment=assignment, sessions=sessions)


async def _free(tx: Tx, found: Reversal, asked: Asked) -> list[Event]:
    """Keep what a yes had led to as it is now, and return what is to be said of it."""
    if found.seat is None:
        return []
    await store.save_reversed(tx, asked.area, found.seat.assignment)
    await save_sessions(tx, asked.area, found.seat.sessions)
    return [session_undone(one) for one in found.seat.sessions]
