"""Orders over HTTP with all that follows from them: found by it, and shown with it."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response
from pydantic import AfterValidator

from chassis.acts import Whose
from chassis.asked import Asked
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.http import Answer, Call, may
from dispatch.known.api import PURPOSE
from dispatch.known.domain.local_times import day_span
from dispatch.known.store import area_known
from dispatch.moves.api.views import MoveView, move_view
from dispatch.moves.domain.moves import as_of
from dispatch.moves.store import moves_of
from dispatch.objections.api.views import ObjectionView, objection_view
from dispatch.objections.store import ObjectionsWanted, objections
from dispatch.offers.api.views import OfferView, offer_view
from dispatch.offers.store import offers_of_order
from dispatch.orders.acts import SEE_ORDERS
from dispatch.orders.api.bodies import FIRST_MOMENT, LAST_MOMENT
from dispatch.orders.api.views import OrderPage, OrderView, order_view, tag
from dispatch.orders.domain.orders import LOOKING, OrderState
from dispatch.orders.handlers.reaching import shown_order
from dispatch.overview.store import OrdersWanted, listed_orders
from dispatch.sessions.api.views import AssignmentView, SessionView, assignment_view, session_view
from dispatch.sessions.store.sessions import assignments_of_order, sessions_of_order
from dispatch.words.identities import OrderId
from dispatch.words.terms import WorkForm

OBJECTIONS_MAX = 500
"""Objections shown of one order at once."""

router = APIRouter(prefix="/v1/areas/{area}/orders", tags=["orders"])
CURSOR = Cursor[tuple[UUID]]("orders", UUID)


class OrderInFull(OrderView):
    """An order with all that follows from it."""

    offers: list[OfferView]
    assignments: list[AssignmentView]
    sessions: list[SessionView]
    moves: list[MoveView]
    objections: list[ObjectionView]


class OrdersIn(StrEnum):
    """In which state the orders of a list are; `looking`: those that look for experts."""

    OPEN = OrderState.OPEN.value
    PARTLY_FILLED = OrderState.PARTLY_FILLED.value
    FILLED = OrderState.FILLED.value
    CANCELLED = OrderState.CANCELLED.value
    LOOKING = "looking"

    @property
    def states(self) -> frozenset[OrderState]:
        """The states that are meant."""
        return LOOKING if self is OrdersIn.LOOKING else frozenset({OrderState(self.value)})


class OrdersBy(StrEnum):
    """Which orders of a list come first, by when they were placed."""

    NEWEST = "newest"
    OLDEST = "oldest"


def _in_our_times(day: date) -> date:
    if not FIRST_MOMENT.date() <= day < LAST_MOMENT.date():
        message = "expected a day between the years 2000 and 2200"
        raise ValueError(message)
    return day


Day = Annotated[date, AfterValidator(_in_our_times)]


@router.get("", response_model=OrderPage, dependencies=PURPOSE)
async def list_orders(  # noqa: PLR0913, PLR0917 - one parameter for each filter
    call: Annotated[Call, Depends(may(SEE_ORDERS))],
    state: OrdersIn | None = None,
    unit: Annotated[UUID | None, Query(description="One unit; left out: all that you may see")] = None,
    expert: Annotated[UUID | None, Query(description="Who holds a seat, or an offer that is open")] = None,
    day: Annotated[
        Day | None,
        Query(
            description="Area's calendar day on which a session or a wished time starts, whatever became of it"
        ),
    ] = None,
    work_form: WorkForm | None = None,
    sort: Annotated[OrdersBy, Query(description="Which come first")] = OrdersBy.NEWEST,
    limit: Limit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """List orders by when they were placed: a coordinator sees the area's, an orderer the own units'."""
    (place,) = CURSOR.place(after) or (None,)
    async with call.transaction() as tx:
        wanted = OrdersWanted(
            units=_units(call.asked, unit),
            expert_id=expert,
            states=None if state is None else state.states,
            work_form=work_form,
            starts_in=None if day is None else day_span(day, (await area_known(tx, call.area)).zone),
            after=place,
            oldest_first=sort is OrdersBy.OLDEST,
        )
        found = await listed_orders(tx, call.area, wanted, limit=limit + 1)
        if expert is not None and found:
            await call.log_reads(tx, "work", about=[expert])
    page = CURSOR.page(found, limit, lambda order: (order.order_id,))
    return Answer({"items": [order_view(order) for order in page.items], "next": page.next}).response()


def _units(asked: Asked, unit: UUID | None) -> frozenset[UUID] | None:
    """Return the units whose orders are listed: one that is named, else the own; None: all."""
    if unit is not None:
        asked.check(f"unit {unit}", unit_id=unit)
        return frozenset({unit})
    return None if Whose.AREA in asked.reach else asked.by.units


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
        "offers": [offer_view(one, to_coordinator=Whose.AREA in call.asked.reach) for one in offers],
        "assignments": [assignment_view(one) for one in assignments],
        "sessions": [session_view(one) for one in sessions],
        "moves": [move_view(as_of(one, revision=revisions[one.session_id], now=call.now)) for one in moves],
        "objections": [objection_view(one) for one in raised],
    }
    return Answer(shown, etag=tag(order)).response()
