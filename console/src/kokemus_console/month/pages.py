"""Pages of months: all of them, and one with what is unsettled, its sums, and what waits without end."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_console.month.naming import expert_names, month_of, this_month, unit_names
from kokemus_console.month.unsettled import SHOWN, unsettled, until
from kokemus_console.visits import Visit


async def all_months(visit: Visit) -> Response:
    """List months, newest first, with how far each is."""
    told = await visit.client.billing.list_months(
        visit.area.area_id, limit=SHOWN, after=visit.request.query_params.get("after")
    ).page()
    return visit.page("month/all.html", months=told.value) if isinstance(told, Ok) else visit.no(told)


async def month(visit: Visit) -> Response:
    """Show a month: its days, what is unsettled, what each unit pays of it."""
    named = month_of(visit)
    found = await unsettled(visit, named)
    if isinstance(found, Problem):
        return visit.no(found, back="/months")
    notices = None if found.notices is None else {one.unit_id: one for one in found.notices}
    return visit.page(
        "month/month.html",
        found=found,
        month=found.month,
        notices=notices,
        is_over=named < this_month(visit),
    )


async def open_sessions(visit: Visit) -> Response:
    """List all sessions up to a month's end that have no outcome."""
    named, purpose = month_of(visit), visit.words.plain("month.purpose")
    told = await visit.client.billing.list_open_sessions(
        visit.area.area_id,
        named,
        limit=SHOWN,
        after=visit.request.query_params.get("after"),
        purpose=purpose,
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/months/{named}")
    return await _waiting(visit, "sessions", told.value, list(told.value.items))


async def pending(visit: Visit) -> Response:
    """List all sessions up to a month's end whose fee waits, and for what."""
    named, purpose = month_of(visit), visit.words.plain("month.purpose")
    told = await visit.client.billing.list_pending(
        visit.area.area_id,
        language=visit.language,
        limit=SHOWN,
        after=visit.request.query_params.get("after"),
        purpose=purpose,
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/months/{named}")
    return await _waiting(visit, "pending", told.value, until(visit, told.value, named) or [])


async def _waiting(visit: Visit, kind: str, page: object, items: list[Any]) -> Response:
    return visit.page(
        "month/waiting.html",
        kind=kind,
        month=month_of(visit),
        page=page,
        items=items,
        units=await unit_names(visit),
        experts=await expert_names(visit, (one.expert_id for one in items)),
    )
