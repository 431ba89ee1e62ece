"""On the moment of expiry of an offer: nobody answered in time."""

from __future__ import annotations

from uuid import UUID

from chassis.database import Tx
from chassis.outbox import Cause
from chassis.timers import Timer
from dispatch.offers import store, wire
from dispatch.offers.domain import offers
from dispatch.orders.handlers.announcing import announce
from dispatch.orders.store import locked_order_of
from dispatch.words.identities import OfferId

OFFER_EXPIRY = "offer_expiry"
"""The kind of timer; its subject is the offer's id."""


async def expire_offer(tx: Tx, timer: Timer) -> None:
    """Let an offer run out that is still open at its expiry; one that was closed before stays as it is."""
    offer_id = OfferId(UUID(timer.subject))
    order = await locked_order_of(tx, timer.area, offer_id, of="offer")
    offer = await store.offer_of(tx, timer.area, offer_id)
    assert order, f"offer {offer_id} has a timer and no order"
    assert offer, f"offer {offer_id} has a timer and is not there"
    expired = offers.run_out(offer, now=timer.due_at)
    if expired is None:
        return
    await store.save_offers(tx, timer.area, [expired])
    because = Cause(str(order.order_id))
    await announce(tx, order, [wire.offer_closed(expired)], at=timer.due_at, because=because)
