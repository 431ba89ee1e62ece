"""What is agreed in words: changed on a page that shows what somebody else wrote meanwhile beside what was typed."""

from __future__ import annotations

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.dispatch import TermsBody
from kokemus_console.orders.pages import read
from kokemus_console.orders.placing import WORDS, too_long
from kokemus_console.visits import Visit

OUTDATED = 412


async def ask(visit: Visit) -> Response:
    """Show what is agreed, to be changed."""
    return await _form(visit)


async def agree(visit: Visit) -> Response:
    """Keep what is agreed now."""
    words = {name: visit.typed.get(name, "").strip() for name in WORDS}
    if errors := too_long(words):
        return await _form(visit, 422, errors=errors)
    order_id = visit.id("order")
    body = TermsBody(
        place=words["place"],
        responsibility=words["responsibility"],
        target_group=words["target_group"],
        client_reference=words["client_reference"],
    )
    told = await visit.client.dispatch.agree_terms(
        visit.area.area_id, order_id, body, if_match=visit.typed.get("version", "")
    )
    if not isinstance(told, Ok):
        return await _form(visit, told.status or 503, problem=told)
    return visit.go(f"/orders/{order_id}", done="terms")


async def _form(
    visit: Visit, status: int = 200, *, errors: dict[str, str] | None = None, problem: Problem | None = None
) -> Response:
    told = await read(visit)
    if isinstance(told, Response):
        return told
    order, tag = told
    kept = {name: getattr(order, name) for name in WORDS}
    is_outdated = problem is not None and problem.status == OUTDATED
    typed = {name: visit.typed[name] for name in WORDS if name in visit.typed}
    return visit.page(
        "orders/terms.html",
        status,
        order=order,
        fields=WORDS,
        values=kept | typed,
        # Somebody else's words stand beside those that were typed; sent once more, it is decided on both.
        beside={name: text for name, text in kept.items() if is_outdated and text != typed.get(name)},
        version=tag if is_outdated else visit.typed.get("version", tag),
        errors=errors or {},
        problem=problem,
        is_outdated=is_outdated,
    )
