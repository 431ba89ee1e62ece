"""Orders over HTTP: what workers ask for."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response

from chassis.acts import Whose
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, edits, may
from dispatch.known.api import once
from dispatch.orders import store
from dispatch.orders.acts import AGREE_TERMS, PLACE_ORDERS, SEE_ORDERS
from dispatch.orders.api.bodies import OrderBody, TermsBody
from dispatch.orders.api.views import OrderPage, OrderView, order_answer, order_view
from dispatch.orders.domain.orders import OrderState
from dispatch.orders.handlers.agree_terms import agree_terms
from dispatch.orders.handlers.place_order import place_order
from dispatch.orders.store import OrdersWanted
from dispatch.words.identities import OrderId
from dispatch.words.terms import WorkForm

router = APIRouter(prefix="/v1/areas/{area}/orders", tags=["orders"])
CURSOR = Cursor[tuple[UUID]]("orders", UUID)


@router.post("", status_code=201, response_model=OrderView, operation_id="place_order")
async def post_order(call: Annotated[Call, Depends(may(PLACE_ORDERS))], body: OrderBody) -> Response:
    """Order experience for a unit: by an orderer of the unit, or a coordinator."""

    async def work(tx: Tx) -> Answer:
        order = await place_order(tx, body.wish(), call.asked)
        return order_answer(order, 201, f"/v1/areas/{call.area}/orders/{order.order_id}")

    async def within(_: Tx) -> None:
        call.asked.check(f"unit {body.unit_id}", unit_id=body.unit_id)

    return await once(call, work, within=within)


@router.get("", response_model=OrderPage)
async def list_orders(
    call: Annotated[Call, Depends(may(SEE_ORDERS))],
    state: OrderState | None = None,
    unit: Annotated[UUID | None, Query(description="One unit; left out: all that you may see")] = None,
    work_form: WorkForm | None = None,
    limit: Limit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """List orders, newest first: a coordinator sees the area's, an orderer the own units'."""
    units = None if Whose.AREA in call.asked.reach else call.asked.by.units
    if unit is not None:
        call.asked.check(f"unit {unit}", unit_id=unit)
        units = frozenset({unit})
    (place,) = CURSOR.place(after) or (None,)
    wanted = OrdersWanted(units=units, state=state, work_form=work_form, after=place)
    async with call.transaction() as tx:
        found = await store.listed_orders(tx, call.area, wanted, limit=limit + 1)
    page = CURSOR.page(found, limit, lambda order: (order.order_id,))
    return Answer({"items": [order_view(order) for order in page.items], "next": page.next}).response()


@router.put("/{order_id}/terms", response_model=OrderView, operation_id="agree_terms")
async def put_terms(
    call: Annotated[Call, Depends(edits(AGREE_TERMS))], order_id: UUID, body: TermsBody
) -> Response:
    """Replace what is agreed in words: responsibility, target group, place, your reference."""
    async with call.transaction() as tx:
        order = await agree_terms(tx, OrderId(order_id), body.terms(), call.asked)
    return order_answer(order).response()
