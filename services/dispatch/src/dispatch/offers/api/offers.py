"""Offers over HTTP: what experts are asked, and their answers."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Response

from chassis.database import Tx
from chassis.failures import Forbidden
from chassis.http import Answer, Call, PageLimit, page
from dispatch.known.api.calls import LIMIT_DEFAULT, After, ByExpert, asked, id_after, once, speaker
from dispatch.offers import store
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
from dispatch.offers.store import OffersWanted
from dispatch.orders.store import shown_order
from dispatch.words.identities import AreaId, ExpertId, OfferId
from dispatch.words.speakers import Act, check

router = APIRouter(prefix="/v1/areas/{area}/offers", tags=["offers"])


@router.get("", response_model=OfferPage)
async def list_offers(
    call: ByExpert, state: OfferState | None = None, limit: PageLimit = LIMIT_DEFAULT, after: After = None
) -> Response:
    """List the caller's own offers, newest first, with what is needed to choose."""
    place = id_after(after)
    wanted = OffersWanted(expert_id=own(call), state=state, after=None if place is None else OfferId(place))
    async with call.transaction() as tx:
        found = await store.offers_with_orders(tx, AreaId(call.area), wanted, limit=limit + 1)
    listed = page(found, limit, lambda pair: str(pair[0].offer_id))
    items = [offer_to_expert_view(offer, order) for offer, order in found[:limit]]
    return Answer({"items": items, "next": listed["next"]}).response()


@router.get("/{offer_id}", response_model=OfferToExpert)
async def get_offer(call: ByExpert, offer_id: UUID) -> Response:
    """Show one of the caller's own offers."""
    area = AreaId(call.area)
    async with call.transaction() as tx:
        offer = await store.shown_offer(tx, area, OfferId(offer_id))
        check(speaker(call), Act.ANSWER_OFFER, expert_id=offer.expert_id)
        order = await shown_order(tx, area, offer.order_id)
    return Answer(offer_to_expert_view(offer, order)).response()


@router.post(
    "/{offer_id}/acceptance", status_code=201, response_model=AcceptedView, operation_id="accept_offer"
)
async def post_acceptance(call: ByExpert, offer_id: UUID) -> Response:
    """Accept an offer: the first gets the seat; the assignment is made and its sessions are scheduled."""

    async def work(tx: Tx) -> Answer:
        accepted = await accept_offer(tx, OfferId(offer_id), asked(call))
        return Answer(accepted_view(accepted), 201, f"/v1/areas/{call.area}/offers/{offer_id}")

    return await once(call, work, key_required=False)


@router.post("/{offer_id}/decline", response_model=OfferToExpert, operation_id="decline_offer")
async def post_decline(call: ByExpert, offer_id: UUID) -> Response:
    """Decline an offer; no reason is asked."""

    async def work(tx: Tx) -> Answer:
        declined, order = await decline_offer(tx, OfferId(offer_id), asked(call))
        return Answer(offer_to_expert_view(declined, order))

    return await once(call, work, key_required=False)


def own(call: Call) -> ExpertId:
    """Return the expert that the caller is; raise Forbidden when the token names none."""
    if call.principal.expert_id is None:
        raise Forbidden("your token has the role expert but names no expert_id; ask the operator to add it")
    return ExpertId(call.principal.expert_id)
