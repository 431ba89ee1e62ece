"""The first page of a billing clerk: the month that is next to be closed, and what is unsettled in it."""

from __future__ import annotations

import asyncio

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_console.home.waiting import SHOWN
from kokemus_console.month.naming import this_month
from kokemus_console.month.unsettled import unsettled
from kokemus_console.visits import Visit, value


async def first(visit: Visit) -> Response:
    """Show a clerk how far the month is, what is unsettled in it, which objections wait for an answer."""
    ask, area = visit.client.billing, visit.area.area_id
    months, objections = await asyncio.gather(
        ask.list_months(area, limit=SHOWN).page(), ask.list_objections(area, state="open", limit=SHOWN).page()
    )
    if no := visit.ended(months, objections):
        return visit.no(no)
    if not isinstance(months, Ok):
        return visit.page("home/billing_clerk.html", month=None, found=None, objections=value(objections))
    still_open = [one for one in months.value.items if one.state != "closed"]
    if not still_open:
        return visit.page("home/billing_clerk.html", month=None, found=None, objections=value(objections))
    month = still_open[-1]
    found = await unsettled(visit, month.month)
    return visit.page(
        "home/billing_clerk.html",
        month=month,
        found=None if isinstance(found, Problem) else found,
        objections=value(objections),
        is_over=month.month < this_month(visit),
    )
