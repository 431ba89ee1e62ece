"""The pages that are read, and the one act on an order as a whole."""

from __future__ import annotations

import asyncio
from typing import get_args

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_client.dispatch import OrdersIn
from kokemus_console.orders.units import own_units
from kokemus_console.visits import Visit

SHOWN = 25
STATES: tuple[OrdersIn, ...] = get_args(OrdersIn)


async def all_orders(visit: Visit) -> Response:
    """List the own units' orders, newest first, by state if one is chosen."""
    query = visit.request.query_params
    state = next((one for one in STATES if one == query.get("state")), None)
    told, units = await asyncio.gather(
        visit.client.dispatch.list_orders(
            visit.area.area_id, state=state, limit=SHOWN, after=query.get("after")
        ).page(),
        own_units(visit),
    )
    if not isinstance(told, Ok):
        return visit.no(told)
    return visit.page("orders/all.html", orders=told.value, units=units, state=state, states=STATES)


async def order(visit: Visit) -> Response:
    """Show an order with its offers, who comes, its sessions, and whether it can still be taken back."""
    told, units = await asyncio.gather(
        visit.client.dispatch.get_order(visit.area.area_id, visit.id("order")), own_units(visit)
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/orders")
    found = told.value
    may_cancel = found.state == "open" and not found.assignments
    return visit.page(
        "orders/order.html", order=found, units=units, may_cancel=may_cancel, etag=told.etag or ""
    )


async def cancel(visit: Visit) -> Response:
    """Take an order back that nobody has accepted."""
    order_id = visit.id("order")
    told = await visit.client.dispatch.cancel_order(
        visit.area.area_id, order_id, if_match=visit.typed.get("version", ""), key=visit.key("cancel")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/orders/{order_id}")
    return visit.go(f"/orders/{order_id}", done="cancelled")
