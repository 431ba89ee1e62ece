"""On POST offers/{id}/decline: the expert says no; no reason is asked."""

from __future__ import annotations

from chassis.database import Tx
from dispatch import store, wire
from dispatch.domain import offers
from dispatch.domain.identities import OfferId
from dispatch.domain.offers import Offer
from dispatch.domain.orders import Order
from dispatch.domain.speakers import Act, check
from dispatch.handlers.announcing import announce
from dispatch.handlers.asked import Asked
from dispatch.handlers.finding import locked_offer


async def decline_offer(tx: Tx, offer_id: OfferId, asked: Asked) -> tuple[Offer, Order]:
    """Close the offer with a no."""
    order, offer = await locked_offer(tx, asked.area, offer_id)
    check(asked.speaker, Act.ANSWER_OFFER, expert_id=offer.expert_id)
    declined = offers.decline(offer, now=asked.now)
    await store.save_offers(tx, asked.area, [declined])
    events = [wire.offer_closed(declined)]
    return declined, await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
