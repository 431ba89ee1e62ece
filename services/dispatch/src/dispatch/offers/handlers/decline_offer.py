"""On POST offers/{id}/decline: the expert says no, or a coordinator records that they said it; no reason is asked."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.offers import store, wire
from dispatch.offers.domain import offers
from dispatch.offers.domain.offers import Offer
from dispatch.offers.handlers.reaching import locked_offer
from dispatch.offers.handlers.recording import keep_recorded, on_behalf
from dispatch.orders.domain.orders import Order
from dispatch.orders.handlers.announcing import announce
from dispatch.words.identities import OfferId
from dispatch.words.reports import How


async def decline_offer(tx: Tx, offer_id: OfferId, how: How | None, asked: Asked) -> tuple[Offer, Order]:
    """Close the offer with a no."""
    order, offer = await locked_offer(tx, offer_id, asked)
    declined = offers.decline(offers.as_told(offer, on_behalf(offer, how, asked)), now=asked.now)
    await store.save_offers(tx, asked.area, [declined])
    await keep_recorded(tx, offer, declined, asked)
    events = [wire.offer_closed(declined)]
    return declined, await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
