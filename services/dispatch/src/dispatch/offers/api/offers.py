"""Offers over HTTP: what experts are asked, and their answers."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.database import Tx
from chassis.failures import Forbidden
from chassis.http import Answer, Call, may, repeatable
from dispatch.known.api import once
from dispatch.offers import store
from dispatch.offers.acts import ANSWER_OFFERS, REVERSE_ANSWERS, SEE_OWN_OFFERS
from dispatch.offers.api.views import (
    AcceptedView,
    OfferPage,
    OfferToExpert,
    accepted_view,
    offer_to_expert_view,
)
from dispatch.offers.domain.offers import OfferState
from dispatch.offers.handlers.accept_offer import accept_offer
from dispatch.offers.handlers.decline_offer import decline_offer
from dispatch.offers.handlers.reaching import shown_offer
from dispatch.offers.handlers.reverse_answer import reverse_answer
from dispatch.offers.store import OffersWanted
from dispatch.orders.api.bodies import ToldBody, how_told
from dispatch.orders.store import order_of
from dispatch.words.identities import OfferId

router = APIRouter(prefix="/v1/areas/{area}/offers", tags=["offers"])
CURSOR = Cursor[tuple[UUID]]("offers", UUID)
ByExpert = Annotated[Call, Depends(may(SEE_OWN_OFFERS))]
ByAnswerer = Annotated[Call, Depends(may(ANSWER_OFFERS))]


@router.get("", response_model=OfferPage)
async def list_offers(
    call: ByExpert, state: OfferState | None = None, limit: Limit = LIMIT_DEFAULT, after: After = None
) -> Response:
    """List the caller's own offers, newest first, with what is needed to choose."""
    (place,) = CURSOR.place(after) or (None,)
    wanted = OffersWanted(expert_id=_own(call), state=state, after=place)
    async with call.transaction() as tx:
        found = await store.offers_with_orders(tx, call.area, wanted, limit=limit + 1)
    page = CURSOR.page(found, limit, lambda pair: (pair[0].offer_id,))
    items = [offer_to_expert_view(offer, order) for offer, order in page.items]
    return Answer({"items": items, "next": page.next}).response()


@router.get("/{offer_id}", response_model=OfferToExpert)
async def get_offer(call: ByExpert, offer_id: UUID) -> Response:
    """Show one of the caller's own offers."""
    async with call.transaction() as tx:
        offer = await shown_offer(tx, OfferId(offer_id), call.asked)
        order = await order_of(tx, call.area, offer.order_id)
    assert order, f"offer {offer_id} is of no order"
    return Answer(offer_to_expert_view(offer, order)).response()


@router.post(
    "/{offer_id}/acceptance", status_code=201, response_model=AcceptedView, operation_id="accept_offer"
)
@repeatable
async def post_acceptance(call: ByAnswerer, offer_id: UUID, body: ToldBody | None = None) -> Response:
    """Accept an offer: the first gets the seat; the assignment is made and its sessions are scheduled.

    A coordinator records what the expert told, and says how.
    """

    async def work(tx: Tx) -> Answer:
        accepted = await accept_offer(tx, OfferId(offer_id), how_told(body), call.asked)
        return Answer(accepted_view(accepted), 201, f"/v1/areas/{call.area}/offers/{offer_id}")

    return await once(call, work, within=lambda tx: shown_offer(tx, OfferId(offer_id), call.asked))


@router.post("/{offer_id}/decline", response_model=OfferToExpert, operation_id="decline_offer")
@repeatable
async def post_decline(call: ByAnswerer, offer_id: UUID, body: ToldBody | None = None) -> Response:
    """Decline an offer; no reason is asked. A coordinator records what the expert told, and says how."""

    async def work(tx: Tx) -> Answer:
        declined, order = await decline_offer(tx, OfferId(offer_id), how_told(body), call.asked)
        return Answer(offer_to_expert_view(declined, order))

    return await once(call, work, within=lambda tx: shown_offer(tx, OfferId(offer_id), call.asked))


@router.post("/{offer_id}/reversal", response_model=OfferToExpert, operation_id="reverse_answer")
@repeatable
async def post_reversal(call: Annotated[Call, Depends(may(REVERSE_ANSWERS))], offer_id: UUID) -> Response:
    """Reverse an answer that was recorded on the expert's behalf and is not what they said.

    Of a yes, the seat is free and the sessions do not take place: until the first starts, or something is said of one.
    Of a no, the offer is open anew, until it expires.
    """

    async def work(tx: Tx) -> Answer:
        offer, order = await reverse_answer(tx, OfferId(offer_id), call.asked)
        return Answer(offer_to_expert_view(offer, order))

    return await once(call, work, within=lambda tx: shown_offer(tx, OfferId(offer_id), call.asked))


def _own(call: Call) -> UUID:
    """Return the expert that the caller is; raise Forbidden when the token names none."""
    if call.principal.expert_id is None:
        raise Forbidden("your token has the role expert but names no expert_id; ask the operator to add it")
    return call.principal.expert_id
