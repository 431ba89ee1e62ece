"""Offers and assignments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import asyncpg

from chassis.database import Tx
from dispatch.domain.assignments import Assignment
from dispatch.domain.identities import (
    AreaId,
    AssignmentId,
    ExpertId,
    OfferId,
    OrderId,
)
from dispatch.domain.offers import Offer, OfferState
from dispatch.domain.orders import Order
from dispatch.domain.refusals import ExpertHasSeat, OfferIsOpen, SeatIsTaken
from dispatch.store.rows import assignment_from, offer_from, order_from

PART_MAX = 1000
"""Offers or assignments read of one order: its 20 seats stay far below."""


async def add_offers(tx: Tx, area_id: AreaId, offers: Sequence[Offer]) -> None:
    """Keep new offers; refuse when one of the experts has an open offer of the order."""
    try:
        await tx.execute(
            """
            INSERT INTO offer (area_id, offer_id, order_id, expert_id, made_at, expires_at, state)
            SELECT $1, n.offer_id, n.order_id, n.expert_id, n.made_at, n.expires_at, n.state
            FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::timestamptz[], $7::text[])
                 AS n (offer_id, order_id, expert_id, made_at, expires_at, state)
            """,
            area_id,
            [offer.offer_id for offer in offers],
            [offer.order_id for offer in offers],
            [offer.expert_id for offer in offers],
            [offer.made_at for offer in offers],
            [offer.expires_at for offer in offers],
            [offer.state for offer in offers],
        )
    except asyncpg.UniqueViolationError as found:
        if found.constraint_name == "uq_offer_one_open_per_expert":
            raise OfferIsOpen(offer.expert_id for offer in offers) from found
        raise


async def save_offers(tx: Tx, area_id: AreaId, offers: Sequence[Offer]) -> None:
    """Keep what became of offers."""
    await tx.execute(
        """
        UPDATE offer SET state = n.state, closed_at = n.closed_at, withdrawn_because = n.withdrawn_because
        FROM unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::text[])
             AS n (offer_id, state, closed_at, withdrawn_because)
        WHERE offer.area_id = $1 AND offer.offer_id = n.offer_id
        """,
        area_id,
        [offer.offer_id for offer in offers],
        [offer.state for offer in offers],
        [offer.closed_at for offer in offers],
        [offer.withdrawn_because for offer in offers],
    )


async def offer_of(tx: Tx, area_id: AreaId, offer_id: OfferId) -> Offer | None:
    """Return an offer."""
    row = await tx.fetchrow("SELECT * FROM offer WHERE (area_id, offer_id) = ($1, $2)", area_id, offer_id)
    return offer_from(row) if row else None


async def offers_of_order(tx: Tx, area_id: AreaId, order_id: OrderId) -> list[Offer]:
    """Return the offers of an order to be shown, newest first."""
    rows = await tx.fetch(
        "SELECT * FROM offer WHERE area_id = $1 AND order_id = $2 ORDER BY offer_id DESC LIMIT $3",
        area_id,
        order_id,
        PART_MAX,
    )
    return [offer_from(row) for row in rows]


async def live_offers_of_order(tx: Tx, area_id: AreaId, order_id: OrderId) -> list[Offer]:
    """Return the offers of an order that are open or accepted, oldest first: at most one per expert."""
    rows = await tx.fetch(
        """
        SELECT * FROM offer WHERE area_id = $1 AND order_id = $2 AND state IN ('open', 'accepted')
        ORDER BY offer_id
        """,
        area_id,
        order_id,
    )
    return [offer_from(row) for row in rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class OffersWanted:
    """Which of an expert's offers to list; None does not narrow."""

    expert_id: ExpertId
    state: OfferState | None = None
    after: OfferId | None = None


async def offers_with_orders(
    tx: Tx, area_id: AreaId, wanted: OffersWanted, *, limit: int
) -> list[tuple[Offer, Order]]:
    """Return an expert's offers, newest first, each with its order."""
    rows = await tx.fetch(
        """
        SELECT * FROM offer WHERE area_id = $1 AND expert_id = $2 AND ($3::text IS NULL OR state = $3)
          AND ($4::uuid IS NULL OR offer_id < $4)
        ORDER BY offer_id DESC LIMIT $5
        """,
        area_id,
        wanted.expert_id,
        wanted.state,
        wanted.after,
        limit,
    )
    found = [offer_from(row) for row in rows]
    rows = await tx.fetch(
        'SELECT * FROM "order" WHERE area_id = $1 AND order_id = ANY ($2::uuid[])',
        area_id,
        [offer.order_id for offer in found],
    )
    by_id = {order.order_id: order for order in map(order_from, rows)}
    return [(offer, by_id[offer.order_id]) for offer in found]


async def add_assignment(tx: Tx, area_id: AreaId, assignment: Assignment) -> None:
    """Keep a new assignment; refuse when its seat is taken or its expert has another."""
    try:
        await tx.execute(
            """
            INSERT INTO assignment (area_id, assignment_id, order_id, offer_id, expert_id, unit_id, work_form,
                                    seat, accepted_at, fee_minor, fee_currency)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            area_id,
            assignment.assignment_id,
            assignment.order_id,
            assignment.offer_id,
            assignment.expert_id,
            assignment.unit_id,
            assignment.work_form,
            assignment.seat,
            assignment.accepted_at,
            assignment.agreed_fee and assignment.agreed_fee.amount_minor,
            assignment.agreed_fee and assignment.agreed_fee.currency,
        )
    except asyncpg.UniqueViolationError as found:
        if found.constraint_name == "uq_assignment_one_per_seat":
            raise SeatIsTaken from found
        if found.constraint_name == "uq_assignment_one_per_expert":
            raise ExpertHasSeat(assignment.expert_id) from found
        raise


async def save_fee(tx: Tx, area_id: AreaId, assignment: Assignment) -> None:
    """Keep the agreed fee of an assignment."""
    await tx.execute(
        "UPDATE assignment SET fee_minor = $3, fee_currency = $4 WHERE (area_id, assignment_id) = ($1, $2)",
        area_id,
        assignment.assignment_id,
        assignment.agreed_fee and assignment.agreed_fee.amount_minor,
        assignment.agreed_fee and assignment.agreed_fee.currency,
    )


async def assignment_of(tx: Tx, area_id: AreaId, assignment_id: AssignmentId) -> Assignment | None:
    """Return an assignment."""
    row = await tx.fetchrow(
        "SELECT * FROM assignment WHERE (area_id, assignment_id) = ($1, $2)", area_id, assignment_id
    )
    return assignment_from(row) if row else None


async def assignments_of_order(tx: Tx, area_id: AreaId, order_id: OrderId) -> list[Assignment]:
    """Return the assignments of an order, by seat."""
    rows = await tx.fetch(
        "SELECT * FROM assignment WHERE area_id = $1 AND order_id = $2 ORDER BY seat LIMIT $3",
        area_id,
        order_id,
        PART_MAX,
    )
    return [assignment_from(row) for row in rows]
