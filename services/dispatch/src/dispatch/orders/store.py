"""Orders: their rows are locked before anything of their life changes.

The order's row is locked before anything of its life is read to be changed (`locked_order` and its kin
above: an offer's, an assignment's, a session's), so what is read after it is what holds.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from chassis.database import Tx
from dispatch.orders.domain.orders import Need, Order, OrderState, Terms
from dispatch.words.identities import AreaId, OrderId, PersonId, UnitId
from dispatch.words.terms import ContactMethod, Span, WorkForm, fee_of, topic_texts, topics_of
from dispatch.words.unknown import not_found


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


async def shown_order(tx: Tx, area_id: AreaId, order_id: OrderId) -> Order:
    """Return the order to be shown, not changed."""
    order = await order_of(tx, area_id, order_id)
    if order is None:
        raise not_found("order", order_id, area_id)
    return order


async def locked_order(tx: Tx, area_id: AreaId, order_id: OrderId) -> Order:
    """Return an order, locked until the transaction ends."""
    row = await tx.fetchrow(
        'SELECT * FROM "order" WHERE (area_id, order_id) = ($1, $2) FOR UPDATE', area_id, order_id
    )
    if row is None:
        raise not_found("order", order_id, area_id)
    return order_from(row)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdersWanted:
    """Which orders to list; None does not narrow."""

    units: Collection[UnitId] | None = None
    state: OrderState | None = None
    work_form: WorkForm | None = None
    after: OrderId | None = None


async def listed_orders(tx: Tx, area_id: AreaId, wanted: OrdersWanted, *, limit: int) -> list[Order]:
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


def order_from(row: Any) -> Order:  # noqa: ANN401 - a database row
    """Return the order of a row."""
    need = Need(
        unit_id=UnitId(row["unit_id"]),
        work_form=WorkForm(row["work_form"]),
        topics=topics_of(row["topics"]),
        language=row["language"],
        seats=row["seats"],
        contact_method=ContactMethod(row["contact_method"]),
        times=tuple(Span(start, end) for start, end in zip(row["starts_at"], row["ends_at"], strict=True)),
        agreed_fee=fee_of(row["fee_minor"], row["fee_currency"]),
        answer_within=row["answer_within"],
        terms=Terms(
            responsibility=row["responsibility"],
            target_group=row["target_group"],
            place=row["place"],
            client_reference=row["client_reference"],
        ),
    )
    return Order(
        area=AreaId(row["area_id"]),
        order_id=OrderId(row["order_id"]),
        orderer_id=PersonId(row["orderer_id"]),
        need=need,
        created_at=row["created_at"],
        state=OrderState(row["state"]),
        seats_taken=row["seats_taken"],
        version=row["version"],
        terms_revision=row["terms_revision"],
    )
