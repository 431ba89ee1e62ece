"""Orders over HTTP: what workers ask for, who could do it, to whom it is put."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from chassis.database import Tx
from chassis.http import Answer, PageLimit, page
from dispatch import store
from dispatch.api import views
from dispatch.api.bodies import OffersBody, OrderBody, TermsBody
from dispatch.api.calls import (
    LIMIT_DEFAULT,
    After,
    ByCoordinator,
    ByWorker,
    IfMatch,
    asked,
    id_after,
    once,
    speaker,
)
from dispatch.api.reading import log_reads
from dispatch.domain.candidates import LATELY, candidates
from dispatch.domain.identities import AreaId, OrderId, UnitId
from dispatch.domain.orders import Order, OrderState
from dispatch.domain.speakers import Act, Role, check
from dispatch.domain.terms import WorkForm
from dispatch.handlers.agree_terms import agree_terms
from dispatch.handlers.cancel_order import cancel_order
from dispatch.handlers.finding import area_known, shown_order
from dispatch.handlers.make_offers import make_offers
from dispatch.handlers.place_order import place_order
from dispatch.store import OrdersWanted

router = APIRouter(prefix="/v1/areas/{area}/orders", tags=["orders"])


def shown(order: Order, status: int = 200, location: str | None = None) -> Answer:
    """Return an order as an answer with its entity tag."""
    return Answer(views.order(order), status, location, _tag(order))


def _tag(order: Order) -> str:
    return f'"{order.etag}"'


@router.post("", status_code=201)
async def post_order(call: ByWorker, body: OrderBody) -> Response:
    """Order experience for a unit: by an orderer of the unit, or a coordinator."""

    async def work(tx: Tx) -> Answer:
        order = await place_order(tx, body.wish(), asked(call))
        return shown(order, 201, f"/v1/areas/{call.area}/orders/{order.order_id}")

    return await once(call, work)


@router.get("")
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
        found = await store.orders(tx, AreaId(call.area), wanted, limit=limit + 1)
    listed = page(found, limit, lambda order: str(order.order_id))
    return Answer(
        {"items": [views.order(order) for order in found[:limit]], "next": listed["next"]}
    ).response()


@router.get("/{order_id}")
async def get_order(call: ByWorker, order_id: UUID) -> Response:
    """Show an order with its offers, assignments and sessions."""
    area = AreaId(call.area)
    async with call.transaction() as tx:
        order = await shown_order(tx, area, OrderId(order_id))
        check(speaker(call), Act.SEE_ORDER, unit_id=order.need.unit_id)
        offers = await store.offers_of_order(tx, area, order.order_id)
        assignments = await store.assignments_of_order(tx, area, order.order_id)
        sessions = await store.sessions_of_order(tx, area, order.order_id)
        await log_reads(call, tx, "work", (offer.expert_id for offer in offers), f"order {order_id}")
    return Answer(views.order_in_full(order, offers, assignments, sessions), etag=_tag(order)).response()


@router.put("/{order_id}/terms")
async def put_terms(call: ByWorker, order_id: UUID, body: TermsBody, if_match: IfMatch = None) -> Response:
    """Replace what is agreed in words: responsibility, target group, place, your reference."""
    async with call.transaction() as tx:
        order = await agree_terms(tx, OrderId(order_id), body.terms(), asked(call, if_match))
    return shown(order).response()


@router.post("/{order_id}/cancellation")
async def post_cancellation(call: ByWorker, order_id: UUID, if_match: IfMatch = None) -> Response:
    """Take an order back that nobody has accepted; its open offers are withdrawn."""

    async def work(tx: Tx) -> Answer:
        return shown(await cancel_order(tx, OrderId(order_id), asked(call, if_match)))

    return await once(call, work, key_required=False)


@router.get("/{order_id}/candidates")
async def list_candidates(call: ByCoordinator, order_id: UUID) -> Response:
    """List who could do the order, best spread of work first, each with the reasons."""
    async with call.transaction() as tx:
        order = await shown_order(tx, AreaId(call.area), OrderId(order_id))
        check(speaker(call), Act.SEE_CANDIDATES, unit_id=order.need.unit_id)
        area = await area_known(tx, order.area)
        experts = await store.experts_for(tx, order, lately_since=call.now - LATELY)
        found = candidates(order.need, experts, area.zone)
        await log_reads(
            call, tx, "experience", (one.expert_id for one in found), f"candidates of order {order_id}"
        )
    return Answer({"items": [views.candidate(one) for one in found], "next": None}).response()


@router.post("/{order_id}/offers", status_code=201)
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
            views.offers_made(made.offers, made.agreement_missing_on), 201, location, _tag(made.order)
        )

    return await once(call, work)
