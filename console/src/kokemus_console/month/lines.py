"""Fee lines: by month, unit, expert or session, with what they correct; and what one session earned and why."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Pages
from kokemus_client.billing import LinePage, LineView
from kokemus_console.fees.lines import corrected
from kokemus_console.month.naming import expert_names, month_asked, unit_names
from kokemus_console.month.notices import is_mine
from kokemus_console.month.unsettled import SHOWN
from kokemus_console.visits import NotThere, Visit


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines are asked for; None asks for all."""

    month: str | None
    unit: UUID | None
    expert: UUID | None

    @property
    def query(self) -> str:
        """Return it as it stands in an address."""
        asked = {"month": self.month, "unit": self.unit, "expert": self.expert}
        return urlencode({name: str(one) for name, one in asked.items() if one is not None})


def wanted(visit: Visit) -> Wanted:
    """Return what the address asks for; raise NotThere for what nobody can have meant."""
    return Wanted(month_asked(visit), _id(visit, "unit"), _id(visit, "expert"))


def lines_of(
    visit: Visit, asked: Wanted, *, limit: int, after: str | None = None
) -> Pages[LineView, LinePage]:
    """Return the lines that are asked for, to be read page by page."""
    return visit.client.billing.list_fee_lines(
        visit.area.area_id,
        month=asked.month,
        unit=asked.unit,
        expert=asked.expert,
        language=visit.language,
        limit=limit,
        after=after,
        purpose=visit.words.plain("month.purpose"),
    )


async def all_lines(visit: Visit) -> Response:
    """List fee lines as they were decided, each with why, and beside a correction what it corrects."""
    asked = wanted(visit)
    told, units = await asyncio.gather(
        lines_of(visit, asked, limit=SHOWN, after=visit.request.query_params.get("after")).page(),
        unit_names(visit),
    )
    if not isinstance(told, Ok):
        return visit.no(told)
    shown = {one.expert_id for one in told.value.items} | ({asked.expert} if asked.expert else set())
    experts, earlier = await asyncio.gather(expert_names(visit, shown), corrected(visit, told.value.items))
    return visit.page(
        "month/lines.html",
        lines=told.value,
        units=units,
        experts=experts,
        corrected=earlier,
        asked=asked,
    )


async def fee(visit: Visit) -> Response:
    """Show what one session earned and why, line after line."""
    told = await visit.client.billing.get_fee(
        visit.area.area_id,
        visit.id("session"),
        language=visit.language,
        purpose=visit.words.plain("month.purpose"),
    )
    if not isinstance(told, Ok):
        return visit.no(told)
    found = told.value
    if not is_mine(visit, found.unit_id):
        raise NotThere
    experts, units = await asyncio.gather(expert_names(visit, [found.expert_id]), unit_names(visit))
    return visit.page(
        "month/fee.html",
        fee=found,
        experts=experts,
        units=units,
        corrected={one.line_id: one for one in found.history},
    )


def _id(visit: Visit, name: str) -> UUID | None:
    text = visit.request.query_params.get(name)
    if not text:
        return None
    try:
        return UUID(text)
    except ValueError:
        raise NotThere from None
