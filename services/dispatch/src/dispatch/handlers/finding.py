"""Finding what a request is about, its order locked; nothing of that id is a 404."""

from __future__ import annotations

from chassis.database import Tx
from chassis.failures import NotFound
from dispatch import store
from dispatch.domain.areas import Area
from dispatch.domain.assignments import Assignment
from dispatch.domain.identities import AreaId, AssignmentId, OfferId, OrderId, SessionId, UnitId
from dispatch.domain.offers import Offer
from dispatch.domain.orders import Order
from dispatch.domain.refusals import AreaIsNotKnown, UnitIsNotKnown
from dispatch.domain.sessions import Session


async def area_known(tx: Tx, area_id: AreaId) -> Area:
    """Return the area; refuse while registry has not told of it."""
    area = await store.area_of(tx, area_id)
    if area is None:
        raise AreaIsNotKnown(area_id)
    return area


async def area_with_unit(tx: Tx, area_id: AreaId, unit_id: UnitId) -> Area:
    """Return the area; refuse while registry has not told of it, or of the unit."""
    area, knows_unit = await store.area_and_unit(tx, area_id, unit_id)
    if area is None:
        raise AreaIsNotKnown(area_id)
    if not knows_unit:
        raise UnitIsNotKnown(unit_id)
    return area


async def locked_order(tx: Tx, area_id: AreaId, order_id: OrderId) -> Order:
    """Return the order, locked."""
    order = await store.order_for_update(tx, area_id, order_id)
    if order is None:
        raise _not_found("order", order_id, area_id)
    return order


async def locked_offer(tx: Tx, area_id: AreaId, offer_id: OfferId) -> tuple[Order, Offer]:
    """Return the offer and its order, which is locked."""
    order = await store.order_of_offer_for_update(tx, area_id, offer_id)
    offer = order and await store.offer_of(tx, area_id, offer_id)
    if not order or not offer:
        raise _not_found("offer", offer_id, area_id)
    return order, offer


async def locked_assignment(tx: Tx, area_id: AreaId, assignment_id: AssignmentId) -> tuple[Order, Assignment]:
    """Return the assignment and its order, which is locked."""
    order = await store.order_of_assignment_for_update(tx, area_id, assignment_id)
    assignment = order and await store.assignment_of(tx, area_id, assignment_id)
    if not order or not assignment:
        raise _not_found("assignment", assignment_id, area_id)
    return order, assignment


async def locked_session(tx: Tx, area_id: AreaId, session_id: SessionId) -> tuple[Order, Session]:
    """Return the session and its order, which is locked."""
    order = await store.order_of_session_for_update(tx, area_id, session_id)
    session = order and await store.session_of(tx, area_id, session_id)
    if not order or not session:
        raise _not_found("session", session_id, area_id)
    return order, session


async def shown_order(tx: Tx, area_id: AreaId, order_id: OrderId) -> Order:
    """Return the order to be shown, not changed."""
    order = await store.order_of(tx, area_id, order_id)
    if order is None:
        raise _not_found("order", order_id, area_id)
    return order


async def shown_session(tx: Tx, area_id: AreaId, session_id: SessionId) -> Session:
    """Return the session to be shown, not changed."""
    session = await store.session_of(tx, area_id, session_id)
    if session is None:
        raise _not_found("session", session_id, area_id)
    return session


def _not_found(what: str, known_as: object, area_id: AreaId) -> NotFound:
    return NotFound(
        f"{what} {known_as} is not known in {area_id}; check the id and the area",
        **{f"{what}_id": str(known_as)},
    )
