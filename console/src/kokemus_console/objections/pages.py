"""A list of objections, and one with what was reported and what its answer brings about."""

from __future__ import annotations

import asyncio
from typing import get_args

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.dispatch import AnswerBody, ObjectionState
from kokemus_console import naming
from kokemus_console.sessions.pages import fee_of
from kokemus_console.visits import Visit, is_away, value

SHOWN = 25
WORDS_MAX = 2_000
STATES: tuple[ObjectionState, ...] = get_args(ObjectionState)
ALL = "all"


async def all_objections(visit: Visit) -> Response:
    """List objections, oldest first: those that wait for an answer, unless others are asked for."""
    query = visit.request.query_params
    asked = query.get("state", "open")
    state = next((one for one in STATES if one == asked), None)
    told = await visit.client.dispatch.list_objections(
        visit.area.area_id,
        state=state,
        limit=SHOWN,
        after=query.get("after"),
        purpose=visit.words.plain("objections.purpose"),
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told)
    t, here = visit.words, visit.request.url.path
    tabs = [
        (t(f"objections.tab.{one}"), f"{here}?state={one}", one == (state or ALL)) for one in (*STATES, ALL)
    ]
    items = told.value.items
    return visit.page(
        "objections/all.html",
        objections=told.value,
        names=await naming.experts(visit, [one.expert_id for one in items], purpose="objections.purpose"),
        state=state or ALL,
        tabs=tabs,
    )


async def objection(visit: Visit) -> Response:
    """Show an objection and what it is about, and ask for an answer while it is open."""
    return await _page(visit)


async def answer(visit: Visit) -> Response:
    """Answer: what was reported was wrong, or it stays."""
    objection_id = visit.id("objection")
    upheld, words = visit.typed.get("upheld", ""), visit.typed.get("words", "").strip()
    errors = {}
    if upheld not in {"yes", "no"}:
        errors["upheld"] = "objections.error.upheld"
    if not 0 < len(words) <= WORDS_MAX:
        errors["words"] = "objections.error.words"
    if errors:
        return await _page(visit, 422, errors=errors)
    told = await visit.client.dispatch.answer_objection(
        visit.area.area_id,
        objection_id,
        AnswerBody(upheld=upheld == "yes", words=words),
        key=visit.key(f"answer {objection_id}"),
    )
    if not isinstance(told, Ok):
        return await _page(visit, told.status or 503, problem=told)
    return visit.go(f"/objections/{objection_id}", done="upheld" if upheld == "yes" else "rejected")


async def _page(
    visit: Visit, status: int = 200, *, errors: dict[str, str] | None = None, problem: Problem | None = None
) -> Response:
    area, purpose = visit.area.area_id, visit.words.plain("objections.purpose")
    told = await visit.client.dispatch.get_objection(area, visit.id("objection"), purpose=purpose)
    if not isinstance(told, Ok):
        return visit.no(told, back="/objections")
    found = told.value
    session, names = await asyncio.gather(
        visit.client.dispatch.get_session(area, found.session_id, purpose=purpose),
        naming.experts(visit, [found.expert_id], purpose="objections.purpose"),
    )
    about = value(session)
    fee = await fee_of(visit, about) if about else None
    return visit.page(
        "objections/objection.html",
        status,
        objection=found,
        session=about,
        fee=value(fee) if fee else None,
        names=names,
        is_partial=is_away(session, fee),
        # It is corrected by itself, once: while the session still is as it was when somebody objected.
        to_correct=found.state == "upheld" and about is not None and about.revision == found.session_revision,
        errors=errors or {},
        problem=problem,
    )
