"""Orders over HTTP: to whom they are put, and taken back."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Response

from chassis.database import Tx
from chassis.http import Answer
from dispatch.known.api.calls import ByCoordinator, ByWorker, IfMatch, asked, once
from dispatch.offers.api.bodies import OffersBody
from dispatch.offers.api.views import OffersMade, offers_made_view
from dispatch.offers.handlers.cancel_order import cancel_order
from dispatch.offers.handlers.make_offers import make_offers
from dispatch.orders.api.views import OrderView, order_answer, tag
from dispatch.words.identities import OrderId

router = APIRouter(prefix="/v1/areas/{area}/orders", tags=["orders"])


@router.post("/{order_id}/offers", status_code=201, response_model=OffersMade)
async def post_offers(
    call: ByCoordinator, order_id: UUID, body: OffersBody, if_match: IfMatch = None
) -> Response:
    """Put an order to experts; each answer names the days on which the expert has no agreement in force."""

    async def work(tx: Tx) -> Answer:
        made = await make_offers(
            tx, OrderId(order_id), body.experts(), expires_at=body.expires_at, asked=asked(call, if_match)
        )
        location = f"/v1/areas/{call.area}/orders/{order_id}"
        return Answer(
            offers_made_view(made.offers, made.agreement_missing_on), 201, location, tag(made.order)
        )

    return await once(call, work)


@router.post("/{order_id}/cancellation", response_model=OrderView, operation_id="cancel_order")
async def post_cancellation(call: ByWorker, order_id: UUID, if_match: IfMatch = None) -> Response:
    """Take an order back that nobody has accepted; its open offers are withdrawn."""

    async def work(tx: Tx) -> Answer:
        return order_answer(await cancel_order(tx, OrderId(order_id), asked(call, if_match)))

    return await once(call, work, key_required=False)
