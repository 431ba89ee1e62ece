"""On PUT orders/{id}/terms: what is agreed in words changes; it is free text and said to nobody."""

from __future__ import annotations

from chassis.database import Tx
from dispatch.known.handlers.asked import Asked
from dispatch.orders import store
from dispatch.orders.domain import orders
from dispatch.orders.domain.orders import Order, Terms
from dispatch.orders.store import locked_order
from dispatch.words.identities import OrderId
from dispatch.words.speakers import Act, check


async def agree_terms(tx: Tx, order_id: OrderId, terms: Terms, asked: Asked) -> Order:
    """Replace the order's terms."""
    order = await locked_order(tx, asked.area, order_id)
    check(asked.speaker, Act.AGREE_TERMS, unit_id=order.need.unit_id)
    orders.check_unchanged(order, asked.expected_etag)
    agreed = orders.agree_terms(order, terms)
    await store.save_order(tx, agreed)
    return agreed
