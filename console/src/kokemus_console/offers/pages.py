"""Pages of offers: all of an expert's own, and one with its two answers."""

from __future__ import annotations

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_console.visits import Visit, get, is_away, post, value

SHOWN = 25


async def all_offers(visit: Visit) -> Response:
    """List the expert's own offers, newest first."""
    after = visit.request.query_params.get("after")
    told = await visit.client.dispatch.list_offers(visit.area.area_id, limit=SHOWN, after=after).page()
    return visit.page("offers/all.html", offers=value(told)) if isinstance(told, Ok) else visit.no(told)


async def offer(visit: Visit) -> Response:
    """Show an offer and ask for a yes or a no."""
    told = await visit.client.dispatch.get_offer(visit.area.area_id, visit.id("offer"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/offers")
    unit = await visit.client.registry.get_unit_card(
        visit.area.area_id, told.value.unit_id, purpose=visit.words.plain("offers.purpose")
    )
    return visit.page(
        "offers/offer.html",
        about=(told.value.offer_id, told.value.order_id),
        offer=told.value,
        unit=value(unit),
        is_partial=is_away(unit),
    )


async def accept(visit: Visit) -> Response:
    """Say yes."""
    offer_id = visit.id("offer")
    told = await visit.client.dispatch.accept_offer(
        visit.area.area_id, offer_id, key=visit.key(f"accept {offer_id}")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/offers/{offer_id}")
    return visit.go(f"/offers/{offer_id}", done="accepted")


async def decline(visit: Visit) -> Response:
    """Say no; no reason is asked."""
    offer_id = visit.id("offer")
    told = await visit.client.dispatch.decline_offer(
        visit.area.area_id, offer_id, key=visit.key(f"decline {offer_id}")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/offers/{offer_id}")
    return visit.go(f"/offers/{offer_id}", done="declined")


async def reverse(visit: Visit) -> Response:
    """Say that the answer that was recorded on one's behalf was not one's own."""
    offer_id = visit.id("offer")
    told = await visit.client.dispatch.reverse_answer(
        visit.area.area_id, offer_id, key=visit.key(f"reverse {offer_id}")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/offers/{offer_id}")
    return visit.go(f"/offers/{offer_id}", done="reversed")


ROUTES = (
    get("/offers", all_offers, role="expert"),
    get("/offers/{offer}", offer, role="expert"),
    post("/offers/{offer}/accept", accept, role="expert"),
    post("/offers/{offer}/decline", decline, role="expert"),
    post("/offers/{offer}/reverse", reverse, role="expert"),
)
