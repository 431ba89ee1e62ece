"""On POST orders/{id}/offers: the coordinator puts the order to experts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from chassis.timers import set_timer
from dispatch.known.domain import local_times
from dispatch.known.domain.areas import Area
from dispatch.known.domain.experts import days_without_agreement
from dispatch.known.store import agreements, area_known, check_experts_known
from dispatch.offers import store, wire
from dispatch.offers.domain import offers
from dispatch.offers.domain.offers import Offer
from dispatch.offers.handlers.expire_offer import OFFER_EXPIRY
from dispatch.orders.domain.orders import Order
from dispatch.orders.handlers.announcing import announce
from dispatch.orders.handlers.reaching import locked_order
from dispatch.words.identities import ExpertId, OfferId, OrderId


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """The offers, and on which of the order's days an expert has no agreement in force."""

    order: Order
    offers: tuple[Offer, ...]
    agreement_missing_on: dict[ExpertId, tuple[date, ...]]


async def make_offers(
    tx: Tx, order_id: OrderId, expert_ids: Sequence[ExpertId], *, expires_at: datetime | None, asked: Asked
) -> Made:
    """Put the order to experts, and tell the coordinator who has no agreement for its days."""
    order = await locked_order(tx, order_id, asked)
    asked.expect(order.etag)
    area = await area_known(tx, asked.area)
    await check_experts_known(tx, asked.area, expert_ids)
    made = offers.make(
        order,
        [(expert_id, OfferId(new_id(asked.now))) for expert_id in expert_ids],
        before=await store.live_offers_of_order(tx, asked.area, order_id),
        preset=area.preset,
        expires_at=expires_at and local_times.instant(expires_at, area.zone),
        now=asked.now,
    )
    await store.add_offers(tx, asked.area, made)
    await _set_timers(tx, made, asked)
    events = [wire.offer_made(order, offer) for offer in made]
    announced = await announce(tx, order, events, at=asked.now, because=asked.cause(order_id))
    return Made(
        order=announced, offers=made, agreement_missing_on=await _missing(tx, order, expert_ids, area)
    )


async def _set_timers(tx: Tx, made: Sequence[Offer], asked: Asked) -> None:
    """Let each offer run out by itself; one that was closed before lets its timer ring for nothing.

    Taking the timer away on an answer would lock it after the order, while a ringing timer locks the
    order after itself: the two could wait for each other.
    """
    for offer in made:
        await set_timer(
            tx, area=asked.area, kind=OFFER_EXPIRY, subject=str(offer.offer_id), due_at=offer.expires_at
        )


async def _missing(
    tx: Tx, order: Order, expert_ids: Sequence[ExpertId], area: Area
) -> dict[ExpertId, tuple[date, ...]]:
    agreed = await agreements(tx, order.area, expert_ids)
    days, work_form = local_times.local_dates(order.need.times, area.zone), order.need.work_form
    missing = {
        expert_id: days_without_agreement(agreed.get(expert_id, ()), days=days, work_form=work_form)
        for expert_id in expert_ids
    }
    return {expert_id: lacking for expert_id, lacking in missing.items() if lacking}
