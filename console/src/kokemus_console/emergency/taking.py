"""An operator takes emergency access: what will happen is said first, then why and for how long."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from chassis.headers import AREA
from kokemus_client import Ok, Problem
from kokemus_client.registry import AccessBody
from kokemus_console.emergency.pages import SHOWN
from kokemus_console.visits import OPERATOR, SEE_OTHER, Visit, value

MINUTES = (15, 30, 60, 120)
WHY_MIN = 20
ERRORS = {"bad-reason": "emergency.error.why", "personal-data": "emergency.error.personal"}
"""What registry says no to, by the words beside the field."""


async def ask(visit: Visit) -> Response:
    """Show what is open now, or ask why and for how long; of all areas, which one first."""
    if not visit.is_everywhere:
        return await _form(visit)
    wished = visit.request.query_params.get("of", "").strip()
    if AREA.fullmatch(wished):
        return RedirectResponse(f"/{wished}/{OPERATOR}/emergency", SEE_OTHER)
    errors = {"of": "emergency.error.area"} if wished else {}
    return visit.page("emergency/which.html", 422 if errors else 200, values={"of": wished}, errors=errors)


async def take(visit: Visit) -> Response:
    """Take it, in one area."""
    why = visit.typed.get("why", "")
    minutes = next((one for one in MINUTES if str(one) == visit.typed.get("minutes")), None)
    errors = {} if len(" ".join(why.split())) >= WHY_MIN else {"why": "emergency.error.why"}
    if minutes is None:
        errors["minutes"] = "emergency.error.minutes"
    if minutes is None or errors:
        return await _form(visit, 422, errors=errors)
    told = await visit.client.registry.take_emergency_access(
        visit.area.area_id, AccessBody(why=why, minutes=minutes), key=visit.key("emergency")
    )
    if isinstance(told, Ok):
        return visit.go("/emergency", done="taken")
    if told.code in ERRORS:
        return await _form(visit, told.status, errors={"why": ERRORS[told.code]})
    return await _form(visit, told.status or 503, problem=told)


async def _form(
    visit: Visit, status: int = 200, *, errors: dict[str, str] | None = None, problem: Problem | None = None
) -> Response:
    told = await visit.client.registry.list_emergency_access(
        visit.area.area_id, limit=SHOWN, after=visit.request.query_params.get("after")
    ).page()
    return visit.page(
        "emergency/take.html",
        status,
        minutes=[(one, visit.words("emergency.lasts", count=one)) for one in MINUTES],
        found=value(told),
        values=visit.typed,
        errors=errors or {},
        problem=problem,
    )
