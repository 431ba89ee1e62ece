"""Statements of a month, and one that prints on paper."""

from __future__ import annotations

import asyncio

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_console.fees.lines import corrected
from kokemus_console.month.naming import expert_names, month_asked, months_from, this_month, unit_names
from kokemus_console.month.unsettled import SHOWN
from kokemus_console.visits import Visit


async def all_statements(visit: Visit) -> Response:
    """List a month's statements: of the last month that is over, unless another is asked for."""
    month = month_asked(visit) or months_from(this_month(visit), -1)
    told = await visit.client.billing.list_statements(
        visit.area.area_id,
        month=month,
        limit=SHOWN,
        after=visit.request.query_params.get("after"),
        purpose=visit.words.plain("month.purpose"),
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told)
    return visit.page(
        "month/statements.html",
        statements=told.value,
        experts=await expert_names(visit, (one.expert_id for one in told.value.items)),
        month=month,
        before=months_from(month, -1),
        after=months_from(month, 1) if month < this_month(visit) else None,
    )


async def statement(visit: Visit) -> Response:
    """Show a statement with its lines and why."""
    told = await visit.client.billing.get_statement(
        visit.area.area_id,
        visit.id("statement"),
        language=visit.language,
        purpose=visit.words.plain("month.purpose"),
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/statements")
    found = told.value
    experts, units, earlier = await asyncio.gather(
        expert_names(visit, [found.expert_id]), unit_names(visit), corrected(visit, found.lines)
    )
    return visit.page(
        "fees/statement.html",
        statement=found,
        whose=experts.get(found.expert_id, visit.words.plain("month.no_name")),
        units=units,
        corrected=earlier,
        back=f"{visit.home}/statements?month={found.month}",
    )
