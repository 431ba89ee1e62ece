"""Finding an offer that somebody asks about; what is out of reach looks the same as what is not there."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.offers import store
from dispatch.offers.domain.offers import Offer
from dispatch.orders.domain.orders import Order
from dispatch.orders.store import locked_order_of
from dispatch.words.identities import OfferId


async def locked_offer(tx: Tx, offer_id: OfferId, asked: Asked) -> tuple[Order, Offer]:
    """Return the offer and its order, which is locked."""
    order = await locked_order_of(tx, asked.area, offer_id, of="offer")
    if order is None:
        raise asked.unknown(f"offer {offer_id}")
    return order, await shown_offer(tx, offer_id, asked)


async def shown_offer(tx: Tx, offer_id: OfferId, asked: Asked) -> Offer:
    """Return the offer to be shown; locked by its order's row where that is."""
    offer = await store.offer_of(tx, asked.area, offer_id)
    if offer is None or not asked.reaches(expert_id=offer.expert_id):
        raise asked.unknown(f"offer {offer_id}")
    return offer
