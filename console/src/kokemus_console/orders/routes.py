"""Where the pages and forms of orders are found."""

from __future__ import annotations

from kokemus_console.orders import pages, placing
from kokemus_console.visits import get, post

ROUTES = (
    get("/orders", pages.all_orders, role="orderer"),
    get("/orders/new", placing.ask, role="orderer"),
    post("/orders/new", placing.place, role="orderer"),
    get("/orders/{order}", pages.order, role="orderer"),
    post("/orders/{order}/cancel", pages.cancel, role="orderer"),
)
