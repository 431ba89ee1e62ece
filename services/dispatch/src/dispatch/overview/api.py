"""An order over HTTP with all that follows from it."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from chassis.http import Answer, Call, may
from dispatch.known.api import PURPOSE
from dispatch.moves.api.views import MoveView, move_view
from dispatch.moves.domain.moves import as_of
from dispatch.moves.store import moves_of
from dispatch.objections.api.views import ObjectionView, objection_view
from dispatch.objections.store import ObjectionsWanted, objections
from dispatch.offers.api.views import OfferView, offer_view
from dispatch.offers.store import offers_of_order
from dispatch.orders.acts import SEE_ORDERS
from dispatch.orders.api.views import OrderView, order_view, tag
from dispatch.orders.handlers.reaching import shown_order
from dispatch.sessions.api.views import AssignmentView, SessionView, assignment_view, session_view
from dispatch.sessions.store import assignments_of_order, sessions_of_order
from dispatch.words.identities import OrderId

OBJECTIONS_MAX = 500
"""Objections shown of one order at once."""

router = APIRouter(prefix="/v1/areas/{area}/orders", tags=["orders"])


class OrderInFull(OrderView):
    """An order with all that follows from it."""

    offers: list[OfferView]
    assignments: list[AssignmentView]
    sessions: list[SessionView]
    moves: list[MoveView]
    objections: list[ObjectionView]


@router.get("/{order_id}", response_model=OrderInFull, dependencies=PURPOSE)
async def get_order(call: Annotated[Call, Depends(may(SEE_ORDERS))], order_id: UUID) -> Response:
    """Show an order with its offers, assignments and sessions, their moves and the objections to them."""
    async with call.transaction() as tx:
        order = await shown_order(tx, OrderId(order_id), call.asked)
        offers = await offers_of_order(tx, call.area, order.order_id)
        assignments = await assignments_of_order(tx, call.area, order.order_id)
        sessions = await sessions_of_order(tx, call.area, order.order_id)
        ids = [session.session_id for session in sessions]
        moves = await moves_of(tx, call.area, ids)
        raised = await objections(tx, call.area, ObjectionsWanted(sessions=ids), limit=OBJECTIONS_MAX)
        await call.log_reads(tx, "work", about=[offer.expert_id for offer in offers])
    revisions = {session.session_id: session.revision for session in sessions}
    shown: OrderInFull = {
        **order_view(order),
        "offers": [offer_view(one) for one in offers],
        "assignments": [assignment_view(one) for one in assignments],
        "sessions": [session_view(one) for one in sessions],
        "moves": [move_view(as_of(one, revision=revisions[one.session_id], now=call.now)) for one in moves],
        "objections": [objection_view(one) for one in raised],
    }
    return Answer(shown, etag=tag(order)).response()
