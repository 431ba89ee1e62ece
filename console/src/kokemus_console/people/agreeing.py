"""Commission agreements: signed and ended, each with what it means before it is done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import AgreementBody, AgreementView, EndBody
from kokemus_console.edits import at_fields
from kokemus_console.people.pages import WORK_FORMS, purpose, today
from kokemus_console.visits import NotThere, Visit
from kokemus_console.web import reading

WORDS = ("training", "earlier_experience", "wishes")
WORDS_MAX = 2_000
FIELDS = {
    "agreements-overlap": "valid_from",
    "dates-wrong-way-round": "valid_until",
    "end-out-of-range": "valid_until",
}
"""Where a no of the registry is said, by its code."""


async def ask_sign(visit: Visit) -> Response:
    """Ask what is agreed on; offer what the expert does, from today on."""
    return await _sign_form(visit, errors={})


async def sign(visit: Visit) -> Response:
    """Sign an agreement."""
    errors: dict[str, str] = {}
    body = _read(visit, errors)
    if body is None:
        return await _sign_form(visit, 422, errors=errors)
    expert_id = visit.id("expert")
    told = await visit.client.registry.post_agreement(
        visit.area.area_id, expert_id, body, key=visit.key(f"sign {expert_id}")
    )
    if not isinstance(told, Ok):
        errors = at_fields(told, FIELDS)
        return await _sign_form(visit, told.status or 503, errors=errors, problem=None if errors else told)
    return visit.go(f"/people/{expert_id}", done="signed")


def _read(visit: Visit, errors: dict[str, str]) -> AgreementBody | None:
    typed = visit.typed
    forms = [code for code in WORK_FORMS if f"work_forms:{code}" in typed]
    if not forms:
        errors["work_forms"] = "people.error.work_forms"
    valid_from = _day(visit, "valid_from", errors)
    valid_until = _day(visit, "valid_until", errors) if typed.get("valid_until", "").strip() else None
    words = {name: typed.get(name, "").strip() for name in WORDS}
    errors |= {name: "people.error.words" for name, text in words.items() if len(text) > WORDS_MAX}
    if errors or valid_from is None:
        return None
    return AgreementBody(
        work_forms=list(forms),
        valid_from=valid_from,
        valid_until=valid_until,
        training=words["training"],
        earlier_experience=words["earlier_experience"],
        wishes=words["wishes"],
    )


def _day(visit: Visit, name: str, errors: dict[str, str]) -> date | None:
    found = reading.day(visit.typed.get(name, ""), today=today(visit))
    if found is None:
        errors[name] = "people.error.day"
    return found


async def _sign_form(
    visit: Visit, status: int = 200, *, errors: Mapping[str, str], problem: Problem | None = None
) -> Response:
    told = await visit.client.registry.get_expert(
        visit.area.area_id, visit.id("expert"), purpose=purpose(visit)
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/people")
    expert = told.value
    start = today(visit)
    offered = {f"work_forms:{code}": "on" for code in expert.work_forms} | {
        "valid_from": f"{start.day}.{start.month}.{start.year}"
    }
    return visit.page(
        "people/sign.html",
        status,
        expert=expert,
        values=visit.typed or offered,
        errors=errors,
        problem=problem,
        work_forms=[(code, visit.called.work_form(code)) for code in WORK_FORMS],
    )


async def ask_end(visit: Visit) -> Response:
    """Ask for the last day, and say what follows from it."""
    return await _end_form(visit, errors={})


async def end(visit: Visit) -> Response:
    """End an agreement before its time."""
    errors: dict[str, str] = {}
    expert_id, agreement_id = visit.id("expert"), visit.id("agreement")
    last = _day(visit, "valid_until", errors)
    if last is None:
        return await _end_form(visit, 422, errors=errors)
    told = await visit.client.registry.end_agreement(
        visit.area.area_id,
        expert_id,
        agreement_id,
        EndBody(valid_until=last),
        key=visit.key(f"end {agreement_id}"),
    )
    if not isinstance(told, Ok):
        errors = at_fields(told, FIELDS)
        return await _end_form(visit, told.status or 503, errors=errors, problem=None if errors else told)
    return visit.go(f"/people/{expert_id}", done="ended")


async def _end_form(
    visit: Visit, status: int = 200, *, errors: Mapping[str, str], problem: Problem | None = None
) -> Response:
    expert_id = visit.id("expert")
    told = await visit.client.registry.list_agreements(visit.area.area_id, expert_id, purpose=purpose(visit))
    if not isinstance(told, Ok):
        return visit.no(told, back="/people")
    agreement = _found(visit, told.value.items)
    day = max(today(visit), agreement.valid_from)
    offered = {"valid_until": f"{day.day}.{day.month}.{day.year}"}
    return visit.page(
        "people/end.html",
        status,
        agreement=agreement,
        values=visit.typed or offered,
        errors=errors,
        problem=problem,
    )


def _found(visit: Visit, agreements: list[AgreementView]) -> AgreementView:
    """Return the agreement of the address; raise NotThere when it is not one of the expert's."""
    agreement_id = visit.id("agreement")
    found = next((one for one in agreements if one.agreement_id == agreement_id), None)
    if found is None:
        raise NotThere
    return found
