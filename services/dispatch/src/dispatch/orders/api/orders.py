"""Orders over HTTP: what workers ask for."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from chassis.database import Tx
from chassis.http import Answer, PageLimit, page
from dispatch.known.api.calls import LIMIT_DEFAULT, After, ByWorker, IfMatch, asked, id_after, once, speaker
from dispatch.orders import store
from dispatch.orders.api.bodies import OrderBody, TermsBody
from dispatch.orders.api.views import OrderPage, OrderView, order_answer, order_view
from dispatch.orders.domain.orders import OrderState
from dispatch.orders.handlers.agree_terms import agree_terms
from dispatch.orders.handlers.place_order import place_order
from dispatch.orders.store import OrdersWanted
from dispatch.words.identities import AreaId, OrderId, UnitId
from dispatch.words.speakers import Act, Role, check
from dispatch.words.terms import WorkForm

router = APIRouter(prefix="/v1/areas/{area}/orders", tags=["orders"])


@router.post("", status_code=201, response_model=OrderView)
async def post_order(call: ByWorker, body: OrderBody) -> Response:
    """Order experience for a unit: by an orderer of the unit, or a coordinator."""

    async def work(tx: Tx) -> Answer:
        order = await place_order(tx, body.wish(), asked(call))
        return order_answer(order, 201, f"/v1/areas/{call.area}/orders/{order.order_id}")

    return await once(call, work)


@router.get("", response_model=OrderPage)
async def list_orders(
    call: ByWorker,
    state: OrderState | None = None,
    unit: Annotated[UUID | None, Query(description="One unit; left out: all that you may see")] = None,
    work_form: WorkForm | None = None,
    limit: PageLimit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """List orders, newest first: a coordinator sees the area's, an orderer the own units'."""
    who = speaker(call)
    units = None if Role.COORDINATOR in who.roles else who.units
    if unit is not None:
        check(who, Act.SEE_ORDER, unit_id=UnitId(unit))
        units = frozenset({UnitId(unit)})
    place = id_after(after)
    wanted = OrdersWanted(
        units=units, state=state, work_form=work_form, after=None if place is None else OrderId(place)
    )
    async with call.transaction() as tx:
        found = await store.listed_orders(tx, AreaId(call.area), wanted, limit=limit + 1)
    listed = page(found, limit, lambda order: str(order.order_id))
    return Answer(
        {"items": [order_view(order) for order in found[:limit]], "next": listed["next"]}
    ).response()


@router.put("/{order_id}/terms", response_model=OrderView)
async def put_terms(call: ByWorker, order_id: UUID, body: TermsBody, if_match: IfMatch = None) -> Response:
    """Replace what is agreed in words: responsibility, target group, place, your reference."""
    async with call.transaction() as tx:
        order = await agree_terms(tx, OrderId(order_id), body.terms(), asked(call, if_match))
    return order_answer(order).response()
