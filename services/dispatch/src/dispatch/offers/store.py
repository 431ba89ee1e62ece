"""Offers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import asyncpg

from chassis.database import Tx
from dispatch.offers.domain.offers import Offer, OfferState, WithdrawalReason
from dispatch.offers.domain.refusals import OfferIsOpen
from dispatch.orders.domain.orders import Order
from dispatch.orders.store import order_from
from dispatch.words.identities import AreaId, ExpertId, OfferId, OrderId
from dispatch.words.unknown import not_found

OFFERS_MAX = 1000
"""Offers shown of one order: 20 rounds of 50."""


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
        OFFERS_MAX,
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


async def shown_offer(tx: Tx, area_id: AreaId, offer_id: OfferId) -> Offer:
    """Return the offer to be shown, not changed."""
    offer = await offer_of(tx, area_id, offer_id)
    if offer is None:
        raise not_found("offer", offer_id, area_id)
    return offer


async def locked_offer(tx: Tx, area_id: AreaId, offer_id: OfferId) -> tuple[Order, Offer]:
    """Return the offer and its order, which is locked until the transaction ends."""
    row = await tx.fetchrow(
        """
        SELECT * FROM "order" WHERE area_id = $1 AND order_id =
            (SELECT order_id FROM offer WHERE (area_id, offer_id) = ($1, $2)) FOR UPDATE
        """,
        area_id,
        offer_id,
    )
    offer = row and await offer_of(tx, area_id, offer_id)
    if not row or not offer:
        raise not_found("offer", offer_id, area_id)
    return order_from(row), offer


def offer_from(row: Any) -> Offer:  # noqa: ANN401 - a database row
    """Return the offer of a row."""
    reason = row["withdrawn_because"]
    return Offer(
        offer_id=OfferId(row["offer_id"]),
        order_id=OrderId(row["order_id"]),
        expert_id=ExpertId(row["expert_id"]),
        made_at=row["made_at"],
        expires_at=row["expires_at"],
        state=OfferState(row["state"]),
        closed_at=row["closed_at"] and row["closed_at"],
        withdrawn_because=reason and WithdrawalReason(reason),
    )
