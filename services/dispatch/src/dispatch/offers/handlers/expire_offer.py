"""On the moment of expiry of an offer: nobody answered in time."""

from __future__ import annotations

from uuid import UUID

from chassis.database import Tx
from chassis.outbox import Cause
from chassis.timers import Timer
from dispatch.offers import store, wire
from dispatch.offers.domain import offers
from dispatch.offers.store import locked_offer
from dispatch.orders.handlers.announcing import announce
from dispatch.words.identities import AreaId, OfferId

OFFER_EXPIRY = "offer_expiry"
"""The kind of timer; its subject is the offer's id."""


async def expire_offer(tx: Tx, timer: Timer) -> None:
    """Let an offer run out that is still open at its expiry; one that was closed before stays as it is."""
    area, offer_id = AreaId(timer.area), OfferId(UUID(timer.subject))
    order, offer = await locked_offer(tx, area, offer_id)
    expired = offers.run_out(offer, now=timer.due_at)
    if expired is None:
        return
    await store.save_offers(tx, area, [expired])
    because = Cause(str(order.order_id))
    await announce(tx, order, [wire.offer_closed(expired)], at=timer.due_at, because=because)
