"""Who could do an order, why and why not; and the requests that are made to those who are chosen."""

from __future__ import annotations

import asyncio
from datetime import datetime
from uuid import UUID

from msgspec import UNSET
from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.dispatch import OffersBody
from kokemus_console import naming
from kokemus_console.orders.pages import is_looking, read
from kokemus_console.visits import Visit
from kokemus_console.web import reading

SHOWN = 25
CHOSEN = "expert:"
DIGITS_MAX = 3


async def candidates(visit: Visit) -> Response:
    """Show who could do an order, best spread of work first, and why others could not."""
    return await _page(visit)


async def make_offers(visit: Visit) -> Response:
    """Ask those who were chosen; or show more to choose from, and those who were chosen as they were."""
    if "more" in visit.typed:
        return await _page(visit)
    chosen = _chosen(visit)
    until, error = _until(visit)
    errors = {} if chosen else {"experts": "orders.error.experts"}
    if error:
        errors["until_day"] = error
    if errors:
        return await _page(visit, 422, errors=errors)
    order_id = visit.id("order")
    body = OffersBody(expert_ids=chosen, expires_at=until or UNSET)
    told = await visit.client.dispatch.make_offers(
        visit.area.area_id, order_id, body, key=visit.key(f"offers {order_id}")
    )
    if not isinstance(told, Ok):
        return await _page(visit, told.status or 503, problem=told)
    return visit.go(f"/orders/{order_id}", done="asked")


async def _page(
    visit: Visit, status: int = 200, *, errors: dict[str, str] | None = None, problem: Problem | None = None
) -> Response:
    """Show the page; where dispatch takes no more requests, it says so and shows no one."""
    found, told = await asyncio.gather(
        read(visit),
        visit.client.dispatch.list_candidates(
            visit.area.area_id, visit.id("order"), purpose=visit.words.plain("orders.purpose_asking")
        ),
    )
    if isinstance(found, Response):
        return found
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/orders/{visit.id('order')}")
    order, _ = found
    count = _count(visit)
    shown = told.value.items[:count]
    names, units = await asyncio.gather(
        naming.experts(visit, [one.expert_id for one in shown], purpose="orders.purpose_asking"),
        naming.units(visit),
    )
    return visit.page(
        "orders/candidates.html",
        status,
        order=order,
        listed=told.value,
        shown=shown,
        following=told.value.items[count] if len(told.value.items) > count else None,
        count=count,
        more=count + SHOWN,
        names=names,
        units=units,
        values=visit.typed,
        errors=errors or {},
        problem=problem,
        is_looking=is_looking(order, visit),
    )


def _chosen(visit: Visit) -> list[UUID]:
    found = []
    for name in visit.typed:
        if name.startswith(CHOSEN):
            try:
                found.append(UUID(name.removeprefix(CHOSEN)))
            except ValueError:
                continue
    return found


def _until(visit: Visit) -> tuple[datetime | None, str]:
    """Return until when they answer, if that was typed; and the key of what is wrong with it."""
    day, clock = (visit.typed.get(name, "").strip() for name in ("until_day", "until_clock"))
    if not day and not clock:
        return None, ""
    on = reading.day(day, today=visit.now.astimezone(visit.zone).date())
    at = reading.clock(clock)
    if on is None or at is None:
        return None, "orders.error.until"
    moment = reading.moment(on, at, visit.zone)
    return moment, "" if moment else "orders.error.skipped"


def _count(visit: Visit) -> int:
    """Return how many are shown: as many as before, or more of them."""
    text = visit.typed.get("more") or visit.typed.get("shown", "")
    return max(int(text), SHOWN) if text.isdecimal() and len(text) <= DIGITS_MAX else SHOWN
