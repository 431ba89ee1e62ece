"""Closing a month: what will happen is shown first, and shown again when it is not what was seen."""

from __future__ import annotations

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.billing import MonthView
from kokemus_console.month.naming import month_of, this_month
from kokemus_console.month.unsettled import unsettled
from kokemus_console.visits import Visit


async def ask_close(visit: Visit) -> Response:
    """Show what closing the month does: how much, for whom, and what is left out."""
    return await _shown(visit)


async def close(visit: Visit) -> Response:
    """Close the month as it was seen."""
    month = month_of(visit)
    told = await visit.client.billing.get_month(
        visit.area.area_id, month, purpose=visit.words.plain("month.purpose")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/months/{month}")
    if told.value.state != "closed" and visit.typed.get("seen") != seen(told.value):
        return await _shown(visit, 409, is_other=True)
    done = await visit.client.billing.post_close(
        visit.area.area_id, month, key=visit.key(f"close {visit.area.area_id} {month}")
    )
    if not isinstance(done, Ok):
        return visit.no(done, back=f"/months/{month}")
    return visit.go(f"/months/{month}", done="closed")


def seen(month: MonthView) -> str:
    """Return what the reader has seen of a month's sums, to be told from what they are when it is closed."""
    return f"{month.line_count} {month.total.amount_minor} {month.total.currency} {month.open_sessions}"


async def _shown(visit: Visit, status: int = 200, *, is_other: bool = False) -> Response:
    month = month_of(visit)
    found = await unsettled(visit, month)
    if isinstance(found, Problem):
        return visit.no(found, back=f"/months/{month}")
    return visit.page(
        "month/close.html",
        status,
        found=found,
        month=found.month,
        seen=seen(found.month),
        is_other=is_other,
        is_over=month < this_month(visit),
    )
