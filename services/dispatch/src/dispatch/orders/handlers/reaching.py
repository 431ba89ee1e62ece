"""Finding an order that somebody asks about; what is out of reach looks the same as what is not there."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.orders import store
from dispatch.orders.domain.orders import Order
from dispatch.words.identities import OrderId


async def locked_order(tx: Tx, order_id: OrderId, asked: Asked) -> Order:
    """Return the order, locked."""
    return _reached(await store.locked_order(tx, asked.area, order_id), order_id, asked)


async def shown_order(tx: Tx, order_id: OrderId, asked: Asked) -> Order:
    """Return the order to be shown, not changed."""
    return _reached(await store.order_of(tx, asked.area, order_id), order_id, asked)


def _reached(order: Order | None, order_id: OrderId, asked: Asked) -> Order:
    if order is None or not asked.reaches(unit_id=order.need.unit_id):
        raise asked.unknown(f"order {order_id}")
    return order
