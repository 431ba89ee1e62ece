"""Somebody leaves: what will happen is said first, then all their rights in the area end at once."""

from __future__ import annotations

from typing import Literal, get_args

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import LeavingBody
from kokemus_console.rights.pages import purpose
from kokemus_console.visits import Visit

Reason = Literal["left", "other_duties", "security"]
REASONS: tuple[Reason, ...] = get_args(Reason)


async def ask(visit: Visit) -> Response:
    """Say what will happen, and ask for the reason."""
    return await _form(visit)


async def end(visit: Visit) -> Response:
    """End all rights of a person in the area."""
    reason = next((one for one in REASONS if one == visit.typed.get("reason")), None)
    if reason is None:
        return await _form(visit, 422, errors={"reason": "rights.error.reason"})
    person_id = visit.id("person")
    told = await visit.client.registry.end_rights(
        visit.area.area_id, person_id, LeavingBody(reason=reason), key=visit.key(f"leaving {person_id}")
    )
    if not isinstance(told, Ok):
        return await _form(visit, told.status or 503, problem=told)
    return visit.go("/rights", done="left_units" if told.value.units else "left")


async def _form(
    visit: Visit, status: int = 200, *, errors: dict[str, str] | None = None, problem: Problem | None = None
) -> Response:
    told = await visit.client.registry.get_staff(
        visit.area.area_id, visit.id("person"), purpose=purpose(visit)
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/rights")
    return visit.page(
        "rights/leaving.html",
        status,
        member=told.value,
        reasons=[(code, visit.words(f"rights.reason.{code}")) for code in REASONS],
        values=visit.typed,
        errors=errors or {},
        problem=problem,
    )
