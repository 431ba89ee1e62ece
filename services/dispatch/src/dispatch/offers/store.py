"""Offers.

Made, found and kept in SQL where they are made and answered, which are benchmarked commands; lists and
details are plain reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg
from sqlalchemy import tuple_
from sqlmodel import and_, col, select

from chassis.columns import insert, listed, row_of, seen_as
from chassis.database import Tx
from chassis.stories import Numbered
from dispatch.offers import tables
from dispatch.offers.domain.offers import Offer, OfferState, WithdrawalReason, is_being_asked
from dispatch.orders.domain.orders import Order
from dispatch.orders.store import order_from
from dispatch.orders.tables import Order as OrderRow
from dispatch.sessions.domain.assignments import Assignment
from dispatch.sessions.store.sessions import assignments_of_order
from dispatch.sessions.tables import Assignment as AssignmentRow
from dispatch.words.identities import ExpertId, OfferId, OrderId, PersonId
from dispatch.words.reports import How, OnBehalf, Report, ReportedAs

OFFERS_MAX = 1000
"""Offers shown of one order: 20 rounds of 50."""
_ROW = row_of(tables.Offer)
_RECORDED = ("recorded_how", "recorded_by", "recorded_at", "reversed_at", "reversed_by", "reversed_as")
_ADD = insert(tables.Offer, without=("closed_at", "withdrawn_because", *_RECORDED))
_SAVE = """
    UPDATE offer SET state = n.state, closed_at = n.closed_at, withdrawn_because = n.withdrawn_because
    FROM unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::text[])
         AS n (offer_id, state, closed_at, withdrawn_because)
    WHERE offer.area_id = $1 AND offer.offer_id = n.offer_id
"""
_SAVE_RECORDED = f"""
    UPDATE offer SET {", ".join(f"{name} = ${place}" for place, name in enumerate(_RECORDED, 3))}
    WHERE (area_id, offer_id) = ($1, $2)
"""
_ONE = f"SELECT {listed(tables.Offer)} FROM offer WHERE (area_id, offer_id) = ($1, $2)"
_LIVE = f"""
    SELECT {listed(tables.Offer)} FROM offer
    WHERE area_id = $1 AND order_id = $2 AND state IN ('open', 'accepted') ORDER BY offer_id
"""

NUMBERED = (Numbered("offer", "SELECT area_id, offer_id AS id, order_id::text AS story FROM offer"),)


async def add_offers(tx: Tx, area_id: str, offers: Sequence[Offer]) -> None:
    """Keep new offers; refuse when one of the experts has an open offer of the order."""
    rows = [
        _ROW(
            area_id=area_id,
            offer_id=offer.offer_id,
            order_id=offer.order_id,
            expert_id=offer.expert_id,
            made_at=offer.made_at,
            expires_at=offer.expires_at,
            state=offer.state,
        )
        for offer in offers
    ]
    try:
        await tx.execute(_ADD.sql, *_ADD.arguments(rows))
    except asyncpg.UniqueViolationError as found:
        if found.constraint_name == "uq_offer_one_open_per_expert":
            raise is_being_asked(offer.expert_id for offer in offers) from found
        raise


async def save_offers(tx: Tx, area_id: str, offers: Sequence[Offer]) -> None:
    """Keep what became of offers."""
    await tx.execute(
        _SAVE,
        area_id,
        [offer.offer_id for offer in offers],
        [offer.state for offer in offers],
        [offer.closed_at for offer in offers],
        [offer.withdrawn_because for offer in offers],
    )


async def save_recorded(tx: Tx, area_id: str, offer: Offer) -> None:
    """Keep who recorded the answer on the expert's behalf, and who reversed that; for few, so beside the others."""
    recorded, reversal = offer.on_behalf, offer.reversal
    await tx.execute(
        _SAVE_RECORDED,
        area_id,
        offer.offer_id,
        recorded and recorded.how,
        recorded and recorded.recorded_by,
        recorded and recorded.recorded_at,
        reversal and reversal.reported_at,
        reversal and reversal.reported_by,
        reversal and reversal.reported_as,
    )


async def offer_of(tx: Tx, area_id: str, offer_id: OfferId) -> Offer | None:
    """Return an offer."""
    row = await tx.fetchrow(_ONE, area_id, offer_id)
    return _offer_from(seen_as(tables.Offer, row)) if row else None


async def live_offers_of_order(tx: Tx, area_id: str, order_id: OrderId) -> list[Offer]:
    """Return the offers of an order that are open or accepted, oldest first: at most one per expert."""
    rows = await tx.fetch(_LIVE, area_id, order_id)
    return [_offer_from(seen_as(tables.Offer, row)) for row in rows]


async def offers_of_order(tx: Tx, area_id: str, order_id: OrderId) -> list[Offer]:
    """Return the offers of an order to be shown, newest first."""
    offer = tables.Offer
    found = (
        select(offer)
        .where(offer.area_id == area_id, offer.order_id == order_id)
        .order_by(col(offer.offer_id).desc())
        .limit(OFFERS_MAX)
    )
    return [_offer_from(row) for row in await (await tx.session()).exec(found)]


@dataclass(frozen=True, slots=True, kw_only=True)
class OffersWanted:
    """Which of an expert's offers to list; None does not narrow."""

    expert_id: UUID
    state: OfferState | None = None
    after: UUID | None = None


async def offers_with_orders(
    tx: Tx, area_id: str, wanted: OffersWanted, *, limit: int
) -> list[tuple[Offer, Order]]:
    """Return an expert's offers, newest first, each with its order."""
    offer = tables.Offer
    of = and_(offer.area_id == OrderRow.area_id, offer.order_id == OrderRow.order_id)
    found = (
        select(offer, OrderRow)
        .join(OrderRow, of)
        .where(offer.area_id == area_id, offer.expert_id == wanted.expert_id)
    )
    if wanted.state is not None:
        found = found.where(offer.state == wanted.state)
    if wanted.after is not None:
        found = found.where(offer.offer_id < wanted.after)
    rows = await (await tx.session()).exec(found.order_by(col(offer.offer_id).desc()).limit(limit))
    return [(_offer_from(row), order_from(order)) for row, order in rows]


async def open_offers(
    tx: Tx, area_id: str, *, after: tuple[datetime, UUID] | None, limit: int
) -> list[Offer]:
    """Return the offers of an area that nobody has answered, those that run out first before others."""
    offer = tables.Offer
    found = select(offer).where(offer.area_id == area_id, offer.state == OfferState.OPEN)
    if after is not None:
        found = found.where(tuple_(col(offer.expires_at), col(offer.offer_id)) > after)
    rows = await (await tx.session()).exec(
        found.order_by(col(offer.expires_at), col(offer.offer_id)).limit(limit)
    )
    return [_offer_from(row) for row in rows]


async def save_reversed(tx: Tx, area_id: str, assignment: Assignment) -> None:
    """Keep that the expert of an assignment had not said yes: its seat is free."""
    session = await tx.session()
    row = await session.get_one(AssignmentRow, (area_id, assignment.assignment_id))
    row.reversed_at = assignment.reversed_at
    await session.flush()


async def seats_held(tx: Tx, area_id: str, order_id: OrderId) -> frozenset[int]:
    """Return which seats of an order are held; where one was freed, they are not the first ones."""
    assignment = AssignmentRow
    found = select(assignment.seat).where(
        assignment.area_id == area_id,
        assignment.order_id == order_id,
        col(assignment.reversed_at).is_(None),
    )
    return frozenset(await (await tx.session()).exec(found))


async def assignment_of_offer(
    tx: Tx, area_id: str, order_id: OrderId, offer_id: OfferId
) -> Assignment | None:
    """Return the assignment that an offer of the order became."""
    found = await assignments_of_order(tx, area_id, order_id)
    return next((one for one in found if one.offer_id == offer_id), None)


def _offer_from(row: tables.Offer) -> Offer:
    return Offer(
        offer_id=OfferId(row.offer_id),
        order_id=OrderId(row.order_id),
        expert_id=ExpertId(row.expert_id),
        made_at=row.made_at,
        expires_at=row.expires_at,
        state=OfferState(row.state),
        closed_at=row.closed_at,
        withdrawn_because=WithdrawalReason(row.withdrawn_because) if row.withdrawn_because else None,
        on_behalf=_recorded(row),
        reversal=_reversal(row),
    )


def _recorded(row: tables.Offer) -> OnBehalf | None:
    if row.recorded_how is None or row.recorded_by is None or row.recorded_at is None:
        return None
    return OnBehalf(
        how=How(row.recorded_how), recorded_by=PersonId(row.recorded_by), recorded_at=row.recorded_at
    )


def _reversal(row: tables.Offer) -> Report | None:
    if row.reversed_at is None or row.reversed_by is None or row.reversed_as is None:
        return None
    return Report(
        reported_at=row.reversed_at,
        reported_by=PersonId(row.reversed_by),
        reported_as=ReportedAs(row.reversed_as),
    )
