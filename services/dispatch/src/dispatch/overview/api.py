"""An order over HTTP with all that follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from fastapi import APIRouter, Response

from chassis.http import Answer
from dispatch.known.api.calls import ByWorker, speaker
from dispatch.known.api.reading import log_reads
from dispatch.offers.api.views import OfferView, offer_view
from dispatch.offers.domain.offers import Offer
from dispatch.offers.store import offers_of_order
from dispatch.orders.api.views import OrderView, order_view, tag
from dispatch.orders.domain.orders import Order
from dispatch.orders.store import shown_order
from dispatch.sessions.api.views import AssignmentView, SessionView, assignment_view, session_view
from dispatch.sessions.domain.assignments import Assignment
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.store import assignments_of_order, sessions_of_order
from dispatch.words.identities import AreaId, OrderId
from dispatch.words.speakers import Act, check

router = APIRouter(prefix="/v1/areas/{area}/orders", tags=["orders"])


class OrderInFull(OrderView):
    """An order with all that follows from it."""

    offers: list[OfferView]
    assignments: list[AssignmentView]
    sessions: list[SessionView]


@router.get("/{order_id}", response_model=OrderInFull)
async def get_order(call: ByWorker, order_id: UUID) -> Response:
    """Show an order with its offers, assignments and sessions."""
    area = AreaId(call.area)
    async with call.transaction() as tx:
        order = await shown_order(tx, area, OrderId(order_id))
        check(speaker(call), Act.SEE_ORDER, unit_id=order.need.unit_id)
        offers = await offers_of_order(tx, area, order.order_id)
        assignments = await assignments_of_order(tx, area, order.order_id)
        sessions = await sessions_of_order(tx, area, order.order_id)
        await log_reads(call, tx, "work", (offer.expert_id for offer in offers), f"order {order_id}")
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
