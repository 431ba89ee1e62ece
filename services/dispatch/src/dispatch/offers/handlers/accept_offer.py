"""On POST offers/{id}/acceptance: the expert says yes."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from dispatch.offers import store, wire
from dispatch.offers.domain import offers
from dispatch.offers.domain.offers import Acceptance
from dispatch.offers.handlers.reaching import locked_offer
from dispatch.orders.handlers.announcing import announce
from dispatch.sessions.handlers.own_time import check_own_time
from dispatch.sessions.store import add_assignment, add_sessions, hold_expert
from dispatch.sessions.wire import assignment_accepted, session_scheduled
from dispatch.words.identities import AssignmentId, OfferId, SessionId


async def accept_offer(tx: Tx, offer_id: OfferId, asked: Asked) -> Acceptance:
    """Take a seat of the order: an assignment and its sessions; the last seat withdraws the other offers."""
    order, offer = await locked_offer(tx, offer_id, asked)
    made = await store.live_offers_of_order(tx, asked.area, order.order_id)
    accepted = offers.accept(
        order,
        offer,
        others=[other for other in made if other.offer_id != offer_id],
        assignment_id=AssignmentId(new_id(asked.now)),
        session_ids=[SessionId(new_id(asked.now)) for _ in order.need.times],
        now=asked.now,
    )
    times = [session.time for session in accepted.sessions]
    await check_own_time(tx, asked.area, offer.expert_id, times)
    await _keep(tx, accepted, asked)
    events = [
        assignment_accepted(accepted.order, accepted.assignment),
        *map(session_scheduled, accepted.sessions),
        *map(wire.offer_closed, accepted.withdrawn),
    ]
    await announce(tx, accepted.order, events, at=asked.now, because=asked.cause(order.order_id))
    return accepted


async def _keep(tx: Tx, accepted: Acceptance, asked: Asked) -> None:
    await store.save_offers(tx, asked.area, [accepted.offer, *accepted.withdrawn])
    await add_assignment(tx, asked.area, accepted.assignment)
    await hold_expert(tx, asked.area, accepted.offer.expert_id)
    await add_sessions(tx, asked.area, accepted.sessions)
