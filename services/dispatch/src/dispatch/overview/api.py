"""An order over HTTP with all that follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from chassis.http import Answer, Call, may
from dispatch.known.api import PURPOSE
from dispatch.offers.api.views import OfferView, offer_view
from dispatch.offers.domain.offers import Offer
from dispatch.offers.store import offers_of_order
from dispatch.orders.acts import SEE_ORDERS
from dispatch.orders.api.views import OrderView, order_view, tag
from dispatch.orders.domain.orders import Order
from dispatch.orders.handlers.reaching import shown_order
from dispatch.sessions.api.views import AssignmentView, SessionView, assignment_view, session_view
from dispatch.sessions.domain.assignments import Assignment
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.store import assignments_of_order, sessions_of_order
from dispatch.words.identities import OrderId

router = APIRouter(prefix="/v1/areas/{area}/orders", tags=["orders"])


class OrderInFull(OrderView):
    """An order with all that follows from it."""

    offers: list[OfferView]
    assignments: list[AssignmentView]
    sessions: list[SessionView]


@router.get("/{order_id}", response_model=OrderInFull, dependencies=PURPOSE)
async def get_order(call: Annotated[Call, Depends(may(SEE_ORDERS))], order_id: UUID) -> Response:
    """Show an order with its offers, assignments and sessions."""
    async with call.transaction() as tx:
        order = await shown_order(tx, OrderId(order_id), call.asked)
        offers = await offers_of_order(tx, call.area, order.order_id)
        assignments = await assignments_of_order(tx, call.area, order.order_id)
        sessions = await sessions_of_order(tx, call.area, order.order_id)
        await call.log_reads(tx, "work", about=[offer.expert_id for offer in offers])
    return Answer(order_in_full(order, offers, assignments, sessions), etag=tag(order)).response()


def order_in_full(
    shown: Order, offers: Iterable[Offer], assignments: Iterable[Assignment], sessions: Iterable[Session]
) -> OrderInFull:
    """Show an order with all that follows from it."""
    return {
        **order_view(shown),
        "offers": [offer_view(one) for one in offers],
        "assignments": [assignment_view(one) for one in assignments],
        "sessions": [session_view(one) for one in sessions],
    }
