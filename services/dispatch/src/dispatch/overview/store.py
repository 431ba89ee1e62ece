"""Orders by what follows from them: who is asked or holds a seat, when work is or was to be done."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, and_, select, true, union_all
from sqlalchemy.sql.elements import ColumnElement
from sqlmodel import col
from sqlmodel import select as rows_of

from chassis.database import Tx
from dispatch.offers.domain.offers import OfferState
from dispatch.offers.tables import Offer
from dispatch.orders.domain.orders import Order, OrderState
from dispatch.orders.store import order_from
from dispatch.orders.tables import Order as OrderRow
from dispatch.orders.tables import OrderTime
from dispatch.sessions.tables import Assignment, Session
from dispatch.table import is_one_of
from dispatch.words.terms import Span, WorkForm


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdersWanted:
    """Which orders to list; None does not narrow, several narrow together."""

    units: Collection[UUID] | None = None
    expert_id: UUID | None = None
    states: Collection[OrderState] | None = None
    work_form: WorkForm | None = None
    starts_in: Span | None = None
    after: UUID | None = None
    oldest_first: bool = False


async def listed_orders(tx: Tx, area_id: str, wanted: OrdersWanted, *, limit: int) -> list[Order]:
    """Return orders, newest first unless wanted otherwise."""
    order = OrderRow
    in_order = col(order.order_id).asc() if wanted.oldest_first else col(order.order_id).desc()
    of_area = select(col(order.order_id)).where(col(order.area_id) == area_id, *_narrowed(area_id, wanted))
    # Each way is a walk along an index that ends with the page. Asked for by IN, they would be one walk through all
    # that the area has, or a sort of all that is theirs.
    pages = [of_area.where(way).order_by(in_order).limit(limit) for way in _ways(wanted)]
    if not pages:
        return []
    found = rows_of(order).where(order.area_id == area_id, is_one_of(order.order_id, union_all(*pages)))
    rows = await (await tx.session()).exec(found.order_by(in_order).limit(limit))
    return [order_from(row) for row in rows]


def _ways(wanted: OrdersWanted) -> list[ColumnElement[bool]]:
    """Return the ways to orders of these units and in these states: an index answers one of each, in order."""
    order = OrderRow
    units = [true()] if wanted.units is None else [col(order.unit_id) == one for one in sorted(wanted.units)]
    states = [true()] if wanted.states is None else [col(order.state) == one for one in sorted(wanted.states)]
    return [and_(unit, state) for unit in units for state in states]


def _narrowed(area_id: str, wanted: OrdersWanted) -> Iterator[ColumnElement[bool]]:
    order = OrderRow
    if wanted.expert_id is not None:
        yield is_one_of(order.order_id, _concerning(area_id, wanted.expert_id))
    if wanted.work_form is not None:
        yield col(order.work_form) == wanted.work_form
    if wanted.starts_in is not None:
        yield is_one_of(order.order_id, _with_work_in(area_id, wanted.starts_in))
    if wanted.after is not None:
        place = col(order.order_id)
        yield place > wanted.after if wanted.oldest_first else place < wanted.after


def _concerning(area_id: str, expert_id: UUID) -> Select[tuple[UUID]]:
    """Return the orders of which the expert holds a seat, or has an offer that is open."""
    seats = select(col(Assignment.order_id)).where(
        col(Assignment.area_id) == area_id,
        col(Assignment.expert_id) == expert_id,
        col(Assignment.reversed_at).is_(None),
    )
    asked = select(col(Offer.order_id)).where(
        col(Offer.area_id) == area_id,
        col(Offer.expert_id) == expert_id,
        col(Offer.state) == OfferState.OPEN,
    )
    return select(union_all(seats, asked).subquery().c.order_id)


def _with_work_in(area_id: str, span: Span) -> Select[tuple[UUID]]:
    """Return the orders of which a session, whatever became of it, or a wished time starts within."""
    starts = [
        select(col(of.order_id)).where(
            col(of.area_id) == area_id, col(of.starts_at) >= span.starts_at, col(of.starts_at) < span.ends_at
        )
        for of in (OrderTime, Session)
    ]
    return select(union_all(*starts).subquery().c.order_id)
