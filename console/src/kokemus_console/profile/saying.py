"""What an expert says of themselves: by what name they are shown, and what they consent to; or recorded."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import get_args

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import ConsentBody, How, OnBehalfBody, PseudonymBody
from kokemus_console.edits import OUTDATED, is_line
from kokemus_console.profile.whose import above, expert_of, why
from kokemus_console.visits import Visit

PSEUDONYM_MAX = 60
HOW: tuple[How, ...] = get_args(How)
NOES = {
    "bad-name": "profile.error.pseudonym",
    "personal-data": "profile.error.personal",
    "pseudonym-is-own-name": "profile.error.own_name",
}
"""What is said beside the field, by the registry's code."""


async def ask_pseudonym(visit: Visit) -> Response:
    """Show by what name the expert is shown, to be changed."""
    told = await visit.client.registry.get_pseudonym(visit.area.area_id, expert_of(visit))
    if not isinstance(told, Ok):
        return visit.no(told, back="/profile")
    now = {"pseudonym": told.value.pseudonym or "", "version": told.etag or ""}
    return _pseudonym_form(visit, visit.typed or now | ({"own_name": "on"} if told.value.own_name else {}))


async def choose_pseudonym(visit: Visit) -> Response:
    """Show the expert by another name, or by none."""
    name = visit.typed.get("pseudonym", "").strip()
    if name and not is_line(name, PSEUDONYM_MAX):
        return _pseudonym_form(visit, visit.typed, 422, errors={"pseudonym": "profile.error.pseudonym"})
    body = PseudonymBody(pseudonym=name or None, own_name="own_name" in visit.typed)
    told = await visit.client.registry.put_pseudonym(
        visit.area.area_id, expert_of(visit), body, if_match=visit.typed.get("version", "")
    )
    if isinstance(told, Ok):
        return visit.go("/profile", done="named")
    if told.code == OUTDATED:
        return await _as_it_now_is(visit, body)
    wrong = NOES.get(told.code)
    errors = {} if wrong is None else {"pseudonym": wrong}
    return _pseudonym_form(
        visit, visit.typed, told.status or 503, errors=errors, problem=None if errors else told
    )


async def _as_it_now_is(visit: Visit, mine: PseudonymBody) -> Response:
    """Answer who sent an older form: done when it says the same, else shown anew with what was typed."""
    now = await visit.client.registry.get_pseudonym(visit.area.area_id, expert_of(visit))
    if not isinstance(now, Ok):
        return visit.no(now, back="/profile")
    if now.value.pseudonym == mine.pseudonym:  # the same form twice
        return visit.go("/profile", done="named")
    values = {**visit.typed, "version": now.etag or ""}
    return _pseudonym_form(visit, values, 412, meanwhile=now.value.pseudonym or "")


def _pseudonym_form(
    visit: Visit,
    values: Mapping[str, str],
    status: int = 200,
    *,
    errors: Mapping[str, str] | None = None,
    problem: Problem | None = None,
    meanwhile: str | None = None,
) -> Response:
    return visit.page(
        "profile/pseudonym.html",
        status,
        values=values,
        errors=errors or {},
        problem=problem,
        meanwhile=meanwhile,
    )


async def say_consent(visit: Visit) -> Response:
    """Give a consent, or withdraw it, at once."""
    given = visit.typed.get("given") == "yes"
    how = next((one for one in HOW if one == visit.typed.get("how")), None)
    told = await visit.client.registry.post_consent(
        visit.area.area_id,
        expert_of(visit),
        visit.request.path_params["consent"],
        ConsentBody(given=given, on_behalf=OnBehalfBody(how=how) if how else None),
        key=visit.key("consent"),
    )
    back = above(visit) + ("/consents" if visit.role == "coordinator" else "")
    if not isinstance(told, Ok):
        return visit.no(told, back=back)
    return visit.go(back, done="given" if given else "taken_back")


async def consents(visit: Visit) -> Response:
    """Show a coordinator what an expert consents to, and let them record what the expert told."""
    ask, area, expert_id = visit.client.registry, visit.area.area_id, expert_of(visit)
    told, expert = await asyncio.gather(
        ask.list_consents(area, expert_id, purpose=why(visit)),
        ask.get_expert(area, expert_id, purpose=why(visit)),
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/people")
    if not isinstance(expert, Ok):
        return visit.no(expert, back="/people")
    return visit.page(
        "profile/consents.html",
        consents=told.value,
        expert=expert.value,
        how=[(code, visit.words(f"profile.how.{code}")) for code in HOW],
    )
