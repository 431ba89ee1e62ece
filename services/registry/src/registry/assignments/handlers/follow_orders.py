"""On dispatch's OrderCreated, OfferMade, AssignmentAccepted, AnswerReversed, and on what ends an offer."""

from chassis.database import Tx
from chassis.ears import Heard
from contracts.dispatch import (
    AnswerReversed,
    AssignmentAccepted,
    OfferDeclined,
    OfferExpired,
    OfferMade,
    OfferWithdrawn,
    OrderCreated,
)
from registry.assignments import store
from registry.assignments.tables import KnownOrder, Offer


async def keep_order(tx: Tx, heard: Heard[OrderCreated], **_: object) -> None:
    """Know for which unit an order is; no offer says it."""
    said = heard.body
    await store.keep(tx, KnownOrder(area_id=heard.area, order_id=said.order_id, unit_id=said.unit_id))


async def keep_offer(tx: Tx, heard: Heard[OfferMade], **_: object) -> None:
    """Know whom a unit asks; of an order whose beginning was never heard nothing is known until it is accepted."""
    said = heard.body
    unit_id = await store.unit_of_order(tx, heard.area, said.order_id)
    if unit_id is not None:
        offer = Offer(
            area_id=heard.area,
            offer_id=said.offer_id,
            order_id=said.order_id,
            expert_id=said.expert_id,
            unit_id=unit_id,
        )
        await store.keep(tx, offer)


async def keep_acceptance(tx: Tx, heard: Heard[AssignmentAccepted], **_: object) -> None:
    """Know who comes to which unit."""
    said = heard.body
    offer = Offer(
        area_id=heard.area,
        offer_id=said.offer_id,
        order_id=said.order_id,
        expert_id=said.expert_id,
        unit_id=said.unit_id,
        assignment_id=said.assignment_id,
    )
    await store.keep(tx, offer)


async def forget_offer(
    tx: Tx, heard: Heard[OfferDeclined | OfferExpired | OfferWithdrawn], **_: object
) -> None:
    """Forget an offer that came to nothing: that somebody was asked and did not come is nobody's business here."""
    await store.forget_open_offer(tx, heard.area, heard.body.offer_id)


async def follow_reversal(tx: Tx, heard: Heard[AnswerReversed], **_: object) -> None:
    """Forget who comes when they had not said yes; know again whom a unit asks when they had not said no."""
    said = heard.body
    if said.answer == "accepted":
        await store.forget_offer(tx, heard.area, said.offer_id)
        return
    offer = Offer(
        area_id=heard.area,
        offer_id=said.offer_id,
        order_id=said.order_id,
        expert_id=said.expert_id,
        unit_id=said.unit_id,
    )
    await store.keep(tx, offer)
