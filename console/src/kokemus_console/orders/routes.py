"""Where the pages and forms of orders are found, and in which roles."""

from __future__ import annotations

from kokemus_console.orders import answers, asking, assignment, pages, placing, terms
from kokemus_console.visits import get, post

BOTH = ("orderer", "coordinator")
_ONE = "/orders/{order}"
_OFFER = f"{_ONE}/offers/{{offer}}"
_WORK = f"{_ONE}/assignments/{{assignment}}"

ROUTES = (
    *(get("/orders", pages.all_orders, role=role) for role in BOTH),
    *(get("/orders/new", placing.ask, role=role) for role in BOTH),
    *(post("/orders/new", placing.place, role=role) for role in BOTH),
    *(get(_ONE, pages.order, role=role) for role in BOTH),
    *(post(f"{_ONE}/cancel", pages.cancel, role=role) for role in BOTH),
    *(get(f"{_ONE}/terms", terms.ask, role=role) for role in BOTH),
    *(post(f"{_ONE}/terms", terms.agree, role=role) for role in BOTH),
    *(get(_WORK, assignment.assignment, role=role) for role in BOTH),
    *(post(f"{_WORK}/fee", assignment.agree_fee, role=role) for role in BOTH),
    *(post(f"{_WORK}/sessions", assignment.schedule, role=role) for role in BOTH),
    *(get(f"{_WORK}/end", assignment.ask_end, role=role) for role in BOTH),
    *(post(f"{_WORK}/end", assignment.end, role=role) for role in BOTH),
    get(f"{_ONE}/candidates", asking.candidates, role="coordinator"),
    post(f"{_ONE}/offers", asking.make_offers, role="coordinator"),
    get(f"{_OFFER}/answer", answers.ask_answer, role="coordinator"),
    post(f"{_OFFER}/answer", answers.answer, role="coordinator"),
    get(f"{_OFFER}/reverse", answers.ask_reverse, role="coordinator"),
    post(f"{_OFFER}/reverse", answers.reverse, role="coordinator"),
)
