"""Objections to notices: all by state, one with its answer, taken back by who raised it."""

from __future__ import annotations

from typing import get_args

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.billing import AnswerBody, ObjectionState, ObjectionView
from kokemus_console.month.naming import unit_names
from kokemus_console.month.notices import WORDS_MAX, is_mine
from kokemus_console.month.unsettled import SHOWN
from kokemus_console.visits import NotThere, Visit

STATES: tuple[ObjectionState, ...] = get_args(ObjectionState)
ANSWERS = {"yes": True, "no": False}


async def all_objections(visit: Visit) -> Response:
    """List objections as they were raised, the open ones unless another state is asked for."""
    query = visit.request.query_params
    state: ObjectionState = next((one for one in STATES if one == query.get("state")), "open")
    told = await visit.client.billing.list_objections(
        visit.area.area_id, state=state, limit=SHOWN, after=query.get("after")
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told)
    items = [one for one in told.value.items if is_mine(visit, one.unit_id)]
    return visit.page(
        "month/objections.html",
        objections=told.value,
        items=items,
        state=state,
        states=STATES,
        units=await unit_names(visit),
    )


async def objection(visit: Visit) -> Response:
    """Show an objection with its answer, or with what can be done about it."""
    return await _shown(visit)


async def answer(visit: Visit) -> Response:
    """Answer an objection: whether it is right, and why."""
    words, upheld = visit.typed.get("words", "").strip(), ANSWERS.get(visit.typed.get("upheld", ""))
    errors = {} if upheld is not None else {"upheld": "month.answer.choose"}
    if not 0 < len(words) <= WORDS_MAX:
        errors["words"] = "month.answer.words"
    if errors or upheld is None:
        return await _shown(visit, 422, errors=errors)
    objection_id = visit.id("notice_objection")
    told = await visit.client.billing.answer_objection(
        visit.area.area_id,
        objection_id,
        AnswerBody(upheld=upheld, words=words),
        key=visit.key(f"answer {objection_id}"),
    )
    if not isinstance(told, Ok):
        return await _shown(visit, told.status or 503, problem=told)
    return visit.go(f"/notice-objections/{objection_id}", done="answered")


async def withdraw(visit: Visit) -> Response:
    """Take the own objection back."""
    objection_id = visit.id("notice_objection")
    told = await visit.client.billing.withdraw_objection(
        visit.area.area_id, objection_id, key=visit.key(f"withdraw {objection_id}")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/notice-objections")
    return visit.go(_notice(told.value), done="withdrawn")


async def _shown(
    visit: Visit, status: int = 200, *, errors: dict[str, str] | None = None, problem: Problem | None = None
) -> Response:
    told = await visit.client.billing.get_objection(visit.area.area_id, visit.id("notice_objection"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/notice-objections")
    found = told.value
    if not is_mine(visit, found.unit_id):
        raise NotThere
    return visit.page(
        "month/objection.html",
        status,
        objection=found,
        units=await unit_names(visit),
        may_answer=visit.role != "unit_coordinator" and found.state == "open",
        may_withdraw=found.state == "open" and found.raised_by == visit.person.principal.person_id,
        notice=f"{visit.home}{_notice(found)}",
        errors=errors or {},
        problem=problem,
    )


def _notice(found: ObjectionView) -> str:
    return f"/notices/{found.month}/{found.unit_id}"
