"""Orders over HTTP: what workers ask for; they are listed and shown in `overview`."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from chassis.database import Tx
from chassis.http import Answer, Call, edits, may
from dispatch.known.api import once
from dispatch.orders.acts import AGREE_TERMS, PLACE_ORDERS
from dispatch.orders.api.bodies import OrderBody, TermsBody
from dispatch.orders.api.views import OrderView, order_answer
from dispatch.orders.handlers.agree_terms import agree_terms
from dispatch.orders.handlers.place_order import place_order
from dispatch.words.identities import OrderId

router = APIRouter(prefix="/v1/areas/{area}/orders", tags=["orders"])


@router.post("", status_code=201, response_model=OrderView, operation_id="place_order")
async def post_order(call: Annotated[Call, Depends(may(PLACE_ORDERS))], body: OrderBody) -> Response:
    """Order experience for a unit: by an orderer of the unit, or a coordinator."""

    async def work(tx: Tx) -> Answer:
        order = await place_order(tx, body.wish(), call.asked)
        return order_answer(order, 201, f"/v1/areas/{call.area}/orders/{order.order_id}")

    async def within(_: Tx) -> None:
        call.asked.check(f"unit {body.unit_id}", unit_id=body.unit_id)

    return await once(call, work, within=within)


@router.put("/{order_id}/terms", response_model=OrderView, operation_id="agree_terms")
async def put_terms(
    call: Annotated[Call, Depends(edits(AGREE_TERMS))], order_id: UUID, body: TermsBody
) -> Response:
    """Replace what is agreed in words: responsibility, target group, place, your reference."""
    async with call.transaction() as tx:
        order = await agree_terms(tx, OrderId(order_id), body.terms(), call.asked)
    return order_answer(order).response()
