"""Deciding of an applicant, taking a decision up again, the day somebody becomes an expert, and withdrawing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import AdmissionBody, AgainBody, ApplicantDecisionBody, WorkForm
from kokemus_console.applicants.pages import purpose
from kokemus_console.visits import Visit

WORK_FORMS: tuple[WorkForm, ...] = get_args(WorkForm)
WORDS_MAX = 2_000


async def ask_decision(visit: Visit) -> Response:
    """Ask what was decided, and why."""
    return await _form(visit, "decision", errors={})


async def decide(visit: Visit) -> Response:
    """Accept or decline an applicant."""
    errors: dict[str, str] = {}
    reason, answer = _reason(visit, errors), visit.typed.get("answer")
    if answer not in {"yes", "no"}:
        errors["answer"] = "applicants.error.answer"
    if errors:
        return await _form(visit, "decision", 422, errors=errors)
    applicant_id = visit.id("applicant")
    told = await visit.client.registry.decide_application(
        visit.area.area_id,
        applicant_id,
        ApplicantDecisionBody(accepted=answer == "yes", reason=reason),
        key=visit.key(f"decide {applicant_id}"),
    )
    if not isinstance(told, Ok):
        return await _form(visit, "decision", told.status or 503, errors={}, problem=told)
    return visit.go(f"/applicants/{applicant_id}", done="accepted" if answer == "yes" else "declined")


async def ask_again(visit: Visit) -> Response:
    """Ask why it is taken up again."""
    return await _form(visit, "again", errors={})


async def take_up_again(visit: Visit) -> Response:
    """Take up again what was decided or withdrawn by mistake."""
    errors: dict[str, str] = {}
    reason, applicant_id = _reason(visit, errors), visit.id("applicant")
    if errors:
        return await _form(visit, "again", 422, errors=errors)
    told = await visit.client.registry.take_application_up_again(
        visit.area.area_id, applicant_id, AgainBody(reason=reason), key=visit.key(f"again {applicant_id}")
    )
    if not isinstance(told, Ok):
        return await _form(visit, "again", told.status or 503, errors={}, problem=told)
    return visit.go(f"/applicants/{applicant_id}", done="again")


async def ask_admission(visit: Visit) -> Response:
    """Show what becoming an expert brings about, and ask for the work forms."""
    return await _form(visit, "admission", errors={})


async def admit(visit: Visit) -> Response:
    """Register an applicant as an expert; an agreement is the next thing."""
    forms = [code for code in WORK_FORMS if f"work_forms:{code}" in visit.typed]
    if not forms:
        return await _form(visit, "admission", 422, errors={"work_forms": "applicants.error.work_forms"})
    applicant_id = visit.id("applicant")
    told = await visit.client.registry.admit_applicant(
        visit.area.area_id,
        applicant_id,
        AdmissionBody(work_forms=list(forms)),
        key=visit.key(f"admit {applicant_id}"),
    )
    if not isinstance(told, Ok):
        return await _form(visit, "admission", told.status or 503, errors={}, problem=told)
    return visit.go(f"/applicants/{applicant_id}", done="admitted")


async def withdraw(visit: Visit) -> Response:
    """Note that the person does not want to go on."""
    applicant_id = visit.id("applicant")
    told = await visit.client.registry.withdraw_application(
        visit.area.area_id, applicant_id, key=visit.key(f"withdraw {applicant_id}")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/applicants/{applicant_id}")
    return visit.go(f"/applicants/{applicant_id}", done="withdrew")


def _reason(visit: Visit, errors: dict[str, str]) -> str:
    reason = visit.typed.get("reason", "").strip()
    if not reason:
        errors["reason"] = "applicants.error.reason"
    elif len(reason) > WORDS_MAX:
        errors["reason"] = "applicants.error.words"
    return reason


async def _form(
    visit: Visit, name: str, status: int = 200, *, errors: Mapping[str, str], problem: Problem | None = None
) -> Response:
    told = await visit.client.registry.get_applicant(
        visit.area.area_id, visit.id("applicant"), purpose=purpose(visit)
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/applicants")
    return visit.page(
        f"applicants/{name}.html",
        status,
        one=told.value,
        values=visit.typed,
        errors=errors,
        problem=problem,
        work_forms=[(code, visit.called.work_form(code)) for code in WORK_FORMS],
    )
