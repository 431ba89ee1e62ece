"""Orders over HTTP: to whom they are put, and taken back."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from chassis.database import Tx
from chassis.http import Answer, Call, edits, may, repeatable
from dispatch.known.api import IF_MATCH, once
from dispatch.offers.acts import MAKE_OFFERS
from dispatch.offers.api.bodies import OffersBody
from dispatch.offers.api.views import OffersMade, offers_made_view
from dispatch.offers.handlers.cancel_order import cancel_order
from dispatch.offers.handlers.make_offers import make_offers
from dispatch.orders.acts import CANCEL_ORDERS
from dispatch.orders.api.views import OrderView, order_answer, tag
from dispatch.orders.handlers.reaching import shown_order
from dispatch.words.identities import OrderId

router = APIRouter(prefix="/v1/areas/{area}/orders", tags=["orders"])


@router.post(
    "/{order_id}/offers",
    status_code=201,
    response_model=OffersMade,
    dependencies=IF_MATCH,
    operation_id="make_offers",
)
async def post_offers(
    call: Annotated[Call, Depends(may(MAKE_OFFERS))], order_id: UUID, body: OffersBody
) -> Response:
    """Put an order to experts; each answer names the days on which the expert has no agreement in force."""

    async def work(tx: Tx) -> Answer:
        made = await make_offers(
            tx, OrderId(order_id), body.experts(), expires_at=body.expires_at, asked=call.asked
        )
        location = f"/v1/areas/{call.area}/orders/{order_id}"
        return Answer(
            offers_made_view(made.offers, made.agreement_missing_on), 201, location, tag(made.order)
        )

    return await once(call, work)


@router.post(
    "/{order_id}/cancellation",
    response_model=OrderView,
    operation_id="cancel_order",
)
@repeatable
async def post_cancellation(call: Annotated[Call, Depends(edits(CANCEL_ORDERS))], order_id: UUID) -> Response:
    """Take an order back that nobody has accepted; its open offers are withdrawn."""

    async def work(tx: Tx) -> Answer:
        return order_answer(await cancel_order(tx, OrderId(order_id), call.asked))

    return await once(call, work, within=lambda tx: shown_order(tx, OrderId(order_id), call.asked))
