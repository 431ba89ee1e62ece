"""Orders by what follows from them: who is asked or holds a seat, when work is or was to be done."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import exists, func, or_, select
from sqlalchemy.sql.elements import ColumnElement
from sqlmodel import col
from sqlmodel import select as rows_of

from chassis.database import Tx
from dispatch.offers.domain.offers import OfferState
from dispatch.offers.tables import Offer
from dispatch.orders.domain.orders import Order, OrderState
from dispatch.orders.store import order_from
from dispatch.orders.tables import Order as OrderRow
from dispatch.sessions.tables import Assignment, Session
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


async def listed_orders(tx: Tx, area_id: str, wanted: OrdersWanted, *, limit: int) -> list[Order]:
    """Return orders, newest first."""
    order = OrderRow
    found = rows_of(order).where(order.area_id == area_id)
    if wanted.units is not None:
        found = found.where(col(order.unit_id).in_(wanted.units))
    if wanted.expert_id is not None:
        found = found.where(_concerns(wanted.expert_id))
    if wanted.states is not None:
        found = found.where(col(order.state).in_(wanted.states))
    if wanted.work_form is not None:
        found = found.where(order.work_form == wanted.work_form)
    if wanted.starts_in is not None:
        found = found.where(_has_work_in(wanted.starts_in))
    if wanted.after is not None:
        found = found.where(order.order_id < wanted.after)
    rows = await (await tx.session()).exec(found.order_by(col(order.order_id).desc()).limit(limit))
    return [order_from(row) for row in rows]


def _concerns(expert_id: UUID) -> ColumnElement[bool]:
    """Return whether the expert holds a seat of the order, or an offer that is open."""
    has_seat = exists().where(
        col(Assignment.area_id) == OrderRow.area_id,
        col(Assignment.order_id) == OrderRow.order_id,
        col(Assignment.expert_id) == expert_id,
    )
    is_asked = exists().where(
        col(Offer.area_id) == OrderRow.area_id,
        col(Offer.order_id) == OrderRow.order_id,
        col(Offer.expert_id) == expert_id,
        col(Offer.state) == OfferState.OPEN,
    )
    return or_(has_seat, is_asked)


def _has_work_in(span: Span) -> ColumnElement[bool]:
    """Return whether a session of the order, whatever became of it, or a wished time starts within."""
    wished = func.unnest(col(OrderRow.starts_at)).column_valued("wished")
    is_wished = exists(select(wished).where(wished >= span.starts_at, wished < span.ends_at))
    is_agreed = exists().where(
        col(Session.area_id) == OrderRow.area_id,
        col(Session.order_id) == OrderRow.order_id,
        col(Session.starts_at) >= span.starts_at,
        col(Session.starts_at) < span.ends_at,
    )
    return or_(is_wished, is_agreed)
