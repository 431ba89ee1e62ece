"""An answer to a request that an expert told by phone, on paper or face to face; and taking back what was recorded."""

from __future__ import annotations

from typing import Literal

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.dispatch import How, OfferView, OnBehalfBody, ToldBody
from kokemus_console import naming
from kokemus_console.orders.pages import read
from kokemus_console.visits import NotThere, Visit

Said = Literal["yes", "no"]
HOW: tuple[How, ...] = ("phone", "paper", "in_person")
SAID: tuple[Said, ...] = ("yes", "no")


async def ask_answer(visit: Visit) -> Response:
    """Ask what the expert answered and how they told it; what follows is said before."""
    return await _page(visit, "orders/answer.html")


async def answer(visit: Visit) -> Response:
    """Record what the expert answered."""
    said = next((one for one in SAID if one == visit.typed.get("said")), None)
    how = next((one for one in HOW if one == visit.typed.get("how")), None)
    errors = {} if said else {"said": "orders.error.said"}
    if how is None:
        errors["how"] = "orders.error.how"
    if said is None or how is None:
        return await _page(visit, "orders/answer.html", 422, errors=errors)
    area, offer_id = visit.area.area_id, visit.id("offer")
    body, key = ToldBody(on_behalf=OnBehalfBody(how=how)), visit.key(f"answer {offer_id}")
    dispatch = visit.client.dispatch
    say = dispatch.accept_offer if said == "yes" else dispatch.decline_offer
    told = await say(area, offer_id, body, key=key)
    if not isinstance(told, Ok):
        return await _page(visit, "orders/answer.html", told.status or 503, problem=told)
    return visit.go(f"/orders/{visit.id('order')}", done="recorded")


async def ask_reverse(visit: Visit) -> Response:
    """Ask whether what was recorded is to be taken back; what follows is said before."""
    return await _page(visit, "orders/reverse.html")


async def reverse(visit: Visit) -> Response:
    """Take back what was recorded on the expert's behalf."""
    offer_id = visit.id("offer")
    told = await visit.client.dispatch.reverse_answer(
        visit.area.area_id, offer_id, key=visit.key(f"reverse {offer_id}")
    )
    if not isinstance(told, Ok):
        return await _page(visit, "orders/reverse.html", told.status or 503, problem=told)
    return visit.go(f"/orders/{visit.id('order')}", done="reversed")


async def _page(
    visit: Visit,
    page: str,
    status: int = 200,
    *,
    errors: dict[str, str] | None = None,
    problem: Problem | None = None,
) -> Response:
    told = await read(visit)
    if isinstance(told, Response):
        return told
    order, _ = told
    offer: OfferView | None = next((one for one in order.offers if one.offer_id == visit.id("offer")), None)
    if offer is None:
        raise NotThere
    t = visit.words
    return visit.page(
        page,
        status,
        order=order,
        offer=offer,
        names=await naming.experts(visit, [offer.expert_id], purpose="orders.purpose"),
        said=[(one, t(f"orders.said.{one}")) for one in SAID],
        how=[(one, t(f"orders.how.{one}")) for one in HOW],
        errors=errors or {},
        problem=problem,
    )
