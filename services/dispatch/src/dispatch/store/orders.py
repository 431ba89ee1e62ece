"""Orders: their rows are locked before anything of their life changes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from chassis.database import Tx
from dispatch.domain.identities import (
    AreaId,
    AssignmentId,
    OfferId,
    OrderId,
    SessionId,
    UnitId,
)
from dispatch.domain.orders import Order, OrderState
from dispatch.domain.terms import WorkForm
from dispatch.store.rows import order_from, topic_texts


async def add_order(tx: Tx, order: Order) -> None:
    """Keep a new order."""
    need, terms = order.need, order.need.terms
    await tx.execute(
        """
        INSERT INTO "order" (area_id, order_id, unit_id, orderer_id, work_form, topics, language, seats,
                             seats_taken, contact_method, starts_at, ends_at, fee_minor, fee_currency,
                             answer_within, responsibility, target_group, place, client_reference, state,
                             version, terms_revision, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
                $21, $22, $23)
        """,
        order.area,
        order.order_id,
        need.unit_id,
        order.orderer_id,
        need.work_form,
        topic_texts(need.topics),
        need.language,
        need.seats,
        order.seats_taken,
        need.contact_method,
        [time.starts_at for time in need.times],
        [time.ends_at for time in need.times],
        need.agreed_fee and need.agreed_fee.amount_minor,
        need.agreed_fee and need.agreed_fee.currency,
        need.answer_within,
        terms.responsibility,
        terms.target_group,
        terms.place,
        terms.client_reference,
        order.state,
        order.version,
        order.terms_revision,
        order.created_at,
    )


async def save_order(tx: Tx, order: Order) -> None:
    """Keep what can change of an order whose row is locked."""
    terms = order.need.terms
    await tx.execute(
        """
        UPDATE "order" SET state = $3, seats_taken = $4, version = $5, terms_revision = $6,
                           responsibility = $7, target_group = $8, place = $9, client_reference = $10
        WHERE (area_id, order_id) = ($1, $2)
        """,
        order.area,
        order.order_id,
        order.state,
        order.seats_taken,
        order.version,
        order.terms_revision,
        terms.responsibility,
        terms.target_group,
        terms.place,
        terms.client_reference,
    )


async def order_of(tx: Tx, area_id: AreaId, order_id: OrderId) -> Order | None:
    """Return an order, not locked: to be shown, not changed."""
    row = await tx.fetchrow('SELECT * FROM "order" WHERE (area_id, order_id) = ($1, $2)', area_id, order_id)
    return order_from(row) if row else None


async def order_for_update(tx: Tx, area_id: AreaId, order_id: OrderId) -> Order | None:
    """Return an order, locked until the transaction ends."""
    row = await tx.fetchrow(
        'SELECT * FROM "order" WHERE (area_id, order_id) = ($1, $2) FOR UPDATE', area_id, order_id
    )
    return order_from(row) if row else None


async def order_of_offer_for_update(tx: Tx, area_id: AreaId, offer_id: OfferId) -> Order | None:
    """Return the order of an offer, locked until the transaction ends."""
    row = await tx.fetchrow(
        """
        SELECT * FROM "order" WHERE area_id = $1 AND order_id =
            (SELECT order_id FROM offer WHERE (area_id, offer_id) = ($1, $2)) FOR UPDATE
        """,
        area_id,
        offer_id,
    )
    return order_from(row) if row else None


async def order_of_assignment_for_update(
    tx: Tx, area_id: AreaId, assignment_id: AssignmentId
) -> Order | None:
    """Return the order of an assignment, locked until the transaction ends."""
    row = await tx.fetchrow(
        """
        SELECT * FROM "order" WHERE area_id = $1 AND order_id =
            (SELECT order_id FROM assignment WHERE (area_id, assignment_id) = ($1, $2)) FOR UPDATE
        """,
        area_id,
        assignment_id,
    )
    return order_from(row) if row else None


async def order_of_session_for_update(tx: Tx, area_id: AreaId, session_id: SessionId) -> Order | None:
    """Return the order of a session, locked until the transaction ends."""
    row = await tx.fetchrow(
        """
        SELECT * FROM "order" WHERE area_id = $1 AND order_id =
            (SELECT order_id FROM session WHERE (area_id, session_id) = ($1, $2)) FOR UPDATE
        """,
        area_id,
        session_id,
    )
    return order_from(row) if row else None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdersWanted:
    """Which orders to list; None does not narrow."""

    units: Collection[UnitId] | None = None
    state: OrderState | None = None
    work_form: WorkForm | None = None
    after: OrderId | None = None


async def orders(tx: Tx, area_id: AreaId, wanted: OrdersWanted, *, limit: int) -> list[Order]:
    """Return orders, newest first."""
    rows = await tx.fetch(
        """
        SELECT * FROM "order" WHERE area_id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY ($2))
          AND ($3::text IS NULL OR state = $3) AND ($4::text IS NULL OR work_form = $4)
          AND ($5::uuid IS NULL OR order_id < $5)
        ORDER BY order_id DESC LIMIT $6
        """,
        area_id,
        None if wanted.units is None else list(wanted.units),
        wanted.state,
        wanted.work_form,
        wanted.after,
        limit,
    )
    return [order_from(row) for row in rows]
