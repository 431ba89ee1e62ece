"""On POST offers/{id}/acceptance: the expert says yes, or a coordinator records that they said it."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from dispatch.offers import store, wire
from dispatch.offers.domain import offers
from dispatch.offers.domain.offers import Acceptance, NewIds
from dispatch.offers.handlers.reaching import locked_offer
from dispatch.offers.handlers.recording import keep_recorded, on_behalf
from dispatch.orders.domain.orders import Order
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions.handlers.own_time import check_own_time
from dispatch.sessions.store.sessions import add_assignment, add_sessions, hold_expert
from dispatch.sessions.wire import assignment_accepted, session_scheduled
from dispatch.words.identities import AssignmentId, OfferId, SessionId
from dispatch.words.reports import How


async def accept_offer(tx: Tx, offer_id: OfferId, how: How | None, asked: Asked) -> Acceptance:
    """Take a seat of the order: an assignment and its sessions; the last seat withdraws the other offers."""
    order, offer = await locked_offer(tx, offer_id, asked)
    recorded = on_behalf(offer, how, asked)
    made = await store.live_offers_of_order(tx, asked.area, order.order_id)
    accepted = offers.accept(
        order,
        offers.as_told(offer, recorded),
        others=[other for other in made if other.offer_id != offer_id],
        held=await _seats_held(tx, order),
        ids=NewIds(
            assignment=AssignmentId(new_id(asked.now)),
            sessions=[SessionId(new_id(asked.now)) for _ in order.need.times],
        ),
        now=asked.now,
    )
    if recorded is None:  # the one look at other areas is taken on the expert's own act (ADR 0024)
        times = [session.time for session in accepted.sessions]
        await check_own_time(tx, asked.area, offer.expert_id, times)
    await _keep(tx, accepted, asked)
    await keep_recorded(tx, offer, accepted.offer, asked)
    events = [
        assignment_accepted(accepted.order, accepted.assignment, recorded),
        *map(session_scheduled, accepted.sessions),
        *map(wire.offer_closed, accepted.withdrawn),
    ]
    await announce(tx, accepted.order, events, at=asked.now, because=asked.cause(order.order_id))
    return accepted


async def _seats_held(tx: Tx, order: Order) -> frozenset[int]:
    """Return the seats that others hold; an order's only seat is free, or it is filled."""
    return await store.seats_held(tx, order.area, order.order_id) if order.need.seats > 1 else frozenset()


async def _keep(tx: Tx, accepted: Acceptance, asked: Asked) -> None:
    await store.save_offers(tx, asked.area, [accepted.offer, *accepted.withdrawn])
    await add_assignment(tx, asked.area, accepted.assignment)
    await hold_expert(tx, asked.area, accepted.offer.expert_id)
    await add_sessions(tx, asked.area, accepted.sessions)
