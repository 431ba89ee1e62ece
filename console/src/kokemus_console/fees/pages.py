"""Pages of fees: an expert's lines with their reasons, what waits, and statements."""

from __future__ import annotations

import asyncio
import re

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_console.fees.lines import corrected
from kokemus_console.visits import NotThere, Visit, get, value

SHOWN = 25
_MONTH = re.compile(r"20\d\d-(?:0[1-9]|1[0-2])")


async def all_fees(visit: Visit) -> Response:
    """Show an expert's fees as they were decided, what waits, and the statements so far."""
    query = visit.request.query_params
    month = query.get("month") or None
    if month is not None and not _MONTH.fullmatch(month):
        raise NotThere
    ask, area = visit.client.billing, visit.area.area_id
    lines, waiting, statements = await asyncio.gather(
        ask.list_fee_lines(
            area, month=month, language=visit.language, limit=SHOWN, after=query.get("after")
        ).page(),
        ask.list_pending(area, language=visit.language, limit=SHOWN).page(),
        ask.list_statements(area, limit=SHOWN).page(),
    )
    if not isinstance(lines, Ok):
        return visit.no(lines)
    return visit.page(
        "fees/all.html",
        lines=lines.value,
        corrected=await corrected(visit, lines.value.items),
        waiting=value(waiting),
        statements=value(statements),
        month=month,
    )


async def statement(visit: Visit) -> Response:
    """Show a statement, which prints on paper as well."""
    told = await visit.client.billing.get_statement(
        visit.area.area_id, visit.id("statement"), language=visit.language
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/fees")
    return visit.page(
        "fees/statement.html",
        statement=told.value,
        whose=visit.person.name,
        units={},
        corrected=await corrected(visit, told.value.lines),
        back=f"{visit.home}/fees",
    )


ROUTES = (
    get("/fees", all_fees, role="expert"),
    get("/fees/statements/{statement}", statement, role="expert"),
)
