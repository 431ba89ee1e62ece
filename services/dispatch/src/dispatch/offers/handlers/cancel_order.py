"""On POST orders/{id}/cancellation: the order is taken back before anybody has accepted."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.offers import store, wire
from dispatch.offers.domain import offers
from dispatch.offers.domain.offers import WithdrawalReason
from dispatch.orders.domain import orders
from dispatch.orders.domain.orders import Order
from dispatch.orders.handlers.announcing import announce
from dispatch.orders.handlers.reaching import locked_order
from dispatch.orders.wire import order_cancelled
from dispatch.words.identities import OrderId


async def cancel_order(tx: Tx, order_id: OrderId, asked: Asked) -> Order:
    """Cancel the order and withdraw its open offers."""
    order = await locked_order(tx, order_id, asked)
    asked.expect(order.etag)
    made = await store.live_offers_of_order(tx, asked.area, order_id)
    cancelled = orders.cancel(order)
    withdrawn = offers.withdraw(made, WithdrawalReason.ORDER_CANCELLED, now=asked.now)
    await store.save_offers(tx, asked.area, withdrawn)
    events = [*map(wire.offer_closed, withdrawn), order_cancelled(cancelled)]
    return await announce(tx, cancelled, events, at=asked.now, because=asked.cause(order_id))
