"""Orders: their rows are locked before anything of their life changes.

What is read after the lock is what holds. Placed, locked and kept in SQL: every command of an order's life
does these, and they are benchmarked; lists and details are plain reads.
"""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from chassis.columns import insert_one, listed, row_of, seen_as
from chassis.database import Tx
from chassis.stories import Numbered
from dispatch.orders import tables
from dispatch.orders.domain.orders import Need, Order, OrderState, Terms
from dispatch.words.identities import AreaId, OrderId, PersonId, UnitId
from dispatch.words.terms import ContactMethod, Span, WorkForm, fee_of, topic_texts, topics_of

_ADD, _ROW = insert_one(tables.Order), row_of(tables.Order)
_SAVE = """
    UPDATE "order" SET state = $3, seats_taken = $4, version = $5, terms_revision = $6,
                       responsibility = $7, target_group = $8, place = $9, client_reference = $10
    WHERE (area_id, order_id) = ($1, $2)
"""
_LOCK = f'SELECT {listed(tables.Order)} FROM "order" WHERE (area_id, order_id) = ($1, $2) FOR UPDATE'
_LOCK_OF = {
    thing: f"""
        SELECT {listed(tables.Order)} FROM "order" WHERE area_id = $1 AND order_id =
            (SELECT order_id FROM {thing} WHERE (area_id, {thing}_id) = ($1, $2)) FOR UPDATE
    """
    for thing in ("offer", "assignment", "session", "move", "objection")
}

NUMBERED = (Numbered("order", 'SELECT area_id, order_id AS id, order_id::text AS story FROM "order"'),)


async def add_order(tx: Tx, order: Order) -> None:
    """Keep a new order."""
    need, terms, fee = order.need, order.need.terms, order.need.agreed_fee
    row = _ROW(
        area_id=order.area,
        order_id=order.order_id,
        unit_id=need.unit_id,
        orderer_id=order.orderer_id,
        work_form=need.work_form,
        topics=topic_texts(need.topics),
        language=need.language,
        seats=need.seats,
        seats_taken=order.seats_taken,
        contact_method=need.contact_method,
        starts_at=[time.starts_at for time in need.times],
        ends_at=[time.ends_at for time in need.times],
        fee_minor=fee.amount_minor if fee else None,
        fee_currency=fee.currency if fee else None,
        answer_within=need.answer_within,
        responsibility=terms.responsibility,
        target_group=terms.target_group,
        place=terms.place,
        client_reference=terms.client_reference,
        state=order.state,
        version=order.version,
        terms_revision=order.terms_revision,
        created_at=order.created_at,
    )
    await tx.execute(_ADD.sql, *_ADD.arguments(row))


async def save_order(tx: Tx, order: Order) -> None:
    """Keep what can change of an order whose row is locked."""
    terms = order.need.terms
    await tx.execute(
        _SAVE,
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


async def locked_order(tx: Tx, area_id: str, order_id: OrderId) -> Order | None:
    """Return an order, locked until the transaction ends."""
    row = await tx.fetchrow(_LOCK, area_id, order_id)
    return order_from(seen_as(tables.Order, row)) if row else None


async def locked_order_of(
    tx: Tx,
    area_id: str,
    thing_id: UUID,
    *,
    of: Literal["offer", "assignment", "session", "move", "objection"],
) -> Order | None:
    """Return the order that one of the things in it belongs to, locked until the transaction ends."""
    row = await tx.fetchrow(_LOCK_OF[of], area_id, thing_id)
    return order_from(seen_as(tables.Order, row)) if row else None


async def order_of(tx: Tx, area_id: str, order_id: OrderId) -> Order | None:
    """Return an order, not locked: to be shown, not changed."""
    row = await (await tx.session()).get(tables.Order, (area_id, order_id))
    return order_from(row) if row else None


def order_from(row: tables.Order) -> Order:
    """Return the order of a row."""
    need = Need(
        unit_id=UnitId(row.unit_id),
        work_form=WorkForm(row.work_form),
        topics=topics_of(row.topics),
        language=row.language,
        seats=row.seats,
        contact_method=ContactMethod(row.contact_method),
        times=tuple(Span(start, end) for start, end in zip(row.starts_at, row.ends_at, strict=True)),
        agreed_fee=fee_of(row.fee_minor, row.fee_currency),
        answer_within=row.answer_within,
        terms=Terms(
            responsibility=row.responsibility,
            target_group=row.target_group,
            place=row.place,
            client_reference=row.client_reference,
        ),
    )
    return Order(
        area=AreaId(row.area_id),
        order_id=OrderId(row.order_id),
        orderer_id=PersonId(row.orderer_id),
        need=need,
        created_at=row.created_at,
        state=OrderState(row.state),
        seats_taken=row.seats_taken,
        version=row.version,
        terms_revision=row.terms_revision,
    )
