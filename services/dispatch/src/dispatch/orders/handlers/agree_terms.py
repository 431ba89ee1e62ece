"""On PUT orders/{id}/terms: what is agreed in words changes; it is free text and said to nobody."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.orders import store
from dispatch.orders.domain import orders
from dispatch.orders.domain.orders import Order, Terms
from dispatch.orders.handlers.reaching import locked_order
from dispatch.words.identities import OrderId


async def agree_terms(tx: Tx, order_id: OrderId, terms: Terms, asked: Asked) -> Order:
    """Replace the order's terms."""
    order = await locked_order(tx, order_id, asked)
    asked.expect(order.etag)
    agreed = orders.agree_terms(order, terms)
    await store.save_order(tx, agreed)
    return agreed
