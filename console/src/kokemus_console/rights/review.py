"""The yearly review: who has rights is looked through, and of each it is said whether they keep them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.codes import Code
from kokemus_client.registry import DecisionBody, ReviewBody
from kokemus_console.rights.pages import SHOWN, purpose
from kokemus_console.visits import Visit, value

DECIDED = {"keeps": True, "ends": False}


async def ask(visit: Visit) -> Response:
    """List those whose rights wait to be looked at."""
    return await _form(visit)


async def decide(visit: Visit) -> Response:
    """Keep what was chosen of some people; who was left open waits."""
    decisions = read(visit.typed)
    if not decisions:
        return await _form(visit, 422, errors={"review": "rights.error.nothing_chosen"})
    told = await visit.client.registry.post_rights_review(
        visit.area.area_id, ReviewBody(decisions=decisions), key=visit.key("review")
    )
    if isinstance(told, Ok):
        if told.value.review_is_due:
            return visit.go("/rights/review", done="reviewed")
        return visit.go("/rights", done="review_finished")
    if told.code == Code.CHANGED_MEANWHILE:
        return await _form(visit, told.status, problem=told, changed=told.facts.get("people", ()))
    return await _form(visit, told.status or 503, problem=told)


def read(typed: Mapping[str, str]) -> list[DecisionBody]:
    """Return what was chosen, of each person on the version that was shown."""
    found = []
    for name, text in typed.items():
        use, _, person = name.partition(":")
        version = typed.get(f"version:{person}", "")
        if use != "decision" or text not in DECIDED or not (version.isascii() and version.isdigit()):
            continue
        try:
            person_id = UUID(person)
        except ValueError:
            continue
        found.append(DecisionBody(person_id=person_id, version=int(version), keeps=DECIDED[text]))
    return found


async def _form(
    visit: Visit,
    status: int = 200,
    *,
    errors: dict[str, str] | None = None,
    problem: Problem | None = None,
    changed: object = (),
) -> Response:
    registry, area = visit.client.registry, visit.area.area_id
    told, waiting = await asyncio.gather(
        registry.list_rights_to_review(area, limit=SHOWN, purpose=purpose(visit)).page(),
        registry.get_rights_waiting(area),
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/rights")
    return visit.page(
        "rights/review.html",
        status,
        people=told.value,
        waiting=value(waiting),
        values=visit.typed,
        errors=errors or {},
        problem=problem,
        changed=changed,
    )
