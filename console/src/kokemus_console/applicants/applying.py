"""Recording an application and correcting one: the same form, read in the same way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import ApplicationBody, CameBy, ToldView, TopicBody, TopicView
from kokemus_console import contacts
from kokemus_console.applicants.pages import purpose
from kokemus_console.contacts import WRITTEN
from kokemus_console.edits import OUTDATED, at_fields, differing, is_line, ticked
from kokemus_console.visits import Visit

CAME_BY: tuple[CameBy, ...] = get_args(CameBy)
SPOKEN = ("fi", "sv", "en", "se", "ru", "et", "uk", "ar", "so", "ku", "fa", "vi", "es", "fr", "de")
"""Languages that are offered to choose from; who speaks another keeps it."""
WORDS_MAX = 2_000
FIELDS = {"bad-name": "name", **contacts.FIELDS}
"""Where a no of the registry is said, by its code."""


async def ask_new(visit: Visit) -> Response:
    """Show an empty form."""
    return _form(visit, visit.typed or {"mail_language": "fi", "languages:fi": "on", "came_by": "phone"})


async def record(visit: Visit) -> Response:
    """Record an application."""
    errors: dict[str, str] = {}
    body = read(visit, errors)
    if body is None:
        return _form(visit, visit.typed, errors=errors)
    told = await visit.client.registry.post_applicant(visit.area.area_id, body, key=visit.key("application"))
    if not isinstance(told, Ok):
        return _refused(visit, told)
    return visit.go(f"/applicants/{told.value.applicant_id}", done="recorded")


async def ask_edit(visit: Visit) -> Response:
    """Show what was told, to be corrected."""
    told = await visit.client.registry.get_applicant(
        visit.area.area_id, visit.id("applicant"), purpose=purpose(visit)
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/applicants")
    if told.value.told is None:
        return visit.go(f"/applicants/{told.value.applicant_id}")
    return _form(visit, visit.typed or values_of(told.value.told) | {"version": told.etag or ""})


async def correct(visit: Visit) -> Response:
    """Correct what was told, unless somebody else did meanwhile: then both are shown."""
    errors: dict[str, str] = {}
    body, applicant_id = read(visit, errors), visit.id("applicant")
    if body is None:
        return _form(visit, visit.typed, errors=errors)
    told = await visit.client.registry.put_applicant(
        visit.area.area_id, applicant_id, body, if_match=visit.typed.get("version", "")
    )
    if isinstance(told, Ok):
        return visit.go(f"/applicants/{applicant_id}", done="corrected")
    if told.code != OUTDATED:
        return _refused(visit, told)
    return await _beside(visit, body, applicant_id)


async def _beside(visit: Visit, mine: ApplicationBody, applicant_id: UUID) -> Response:
    now = await visit.client.registry.get_applicant(visit.area.area_id, applicant_id, purpose=purpose(visit))
    if not isinstance(now, Ok):
        return visit.no(now, back="/applicants")
    theirs = now.value.told
    rows = [] if theirs is None else differing(told_of(visit, mine), told_of(visit, theirs))
    if not rows:  # the same form twice, or the same thought
        return visit.go(f"/applicants/{applicant_id}", done="corrected")
    return _form(visit, {**visit.typed, "version": now.etag or ""}, 412, beside=rows)


def read(visit: Visit, errors: dict[str, str]) -> ApplicationBody | None:
    """Return the application that was typed; None, and what is wrong with it, where it is none."""
    typed = visit.typed
    name, motivation = typed.get("name", "").strip(), typed.get("motivation", "").strip()
    if not is_line(name):
        errors["name"] = "applicants.error.name"
    topics = [
        TopicBody(code=code, perspective=whose)
        for code in visit.called.topics
        for whose in visit.called.perspectives
        if f"{whose}:{code}" in typed
    ]
    languages = ticked(typed, "languages")
    came_by = next((one for one in CAME_BY if one == typed.get("came_by")), None)
    chosen = {"topics": topics, "languages": languages, "came_by": came_by}
    errors |= {named: f"applicants.error.{named}" for named, found in chosen.items() if not found}
    if len(motivation) > WORDS_MAX:
        errors["motivation"] = "applicants.error.words"
    contact = contacts.contact_typed(typed, errors)
    if errors or contact is None or came_by is None:
        return None
    return ApplicationBody(
        name=name,
        contact=contact,
        topics=topics,
        languages=languages,
        motivation=motivation,
        came_by=came_by,
    )


def values_of(told: ToldView) -> dict[str, str]:
    """Return what was told as the form has it."""
    return {
        "name": told.name,
        "motivation": told.motivation,
        "came_by": told.came_by,
        **contacts.contact_values(told.contact),
        **{f"{one.perspective}:{one.code}": "on" for one in told.topics},
        **{f"languages:{code}": "on" for code in told.languages},
    }


def told_of(visit: Visit, told: ApplicationBody | ToldView) -> dict[str, str]:
    """Return what was told in words, by the label of each field; the order of what was ticked tells nothing."""
    return {
        "applicants.name": told.name,
        "applicants.topics": ", ".join(sorted(_topic(visit, one) for one in told.topics)),
        "applicants.languages": ", ".join(sorted(visit.write.spoken(code) for code in told.languages)),
        "applicants.motivation": str(told.motivation or ""),
        "applicants.came_by": visit.words.plain(f"applicants.came.{told.came_by}"),
        **contacts.contact_told(visit, told.contact),
    }


def _topic(visit: Visit, one: TopicBody | TopicView) -> str:
    return visit.called.topic(one.code, str(one.perspective or "own"))


def _refused(visit: Visit, problem: Problem) -> Response:
    errors = at_fields(problem, FIELDS)
    status = problem.status or 503
    if errors:
        return _form(visit, visit.typed, status, errors=errors)
    return _form(visit, visit.typed, status, problem=problem)


def _form(visit: Visit, values: Mapping[str, str], status: int = 0, **more: Any) -> Response:  # noqa: ANN401 - as the page has it
    errors = more.pop("errors", {})
    is_new = "applicant" not in visit.request.path_params
    spoken = dict.fromkeys([*SPOKEN, *ticked(values, "languages")])
    back = "" if is_new else f"/{visit.request.path_params['applicant']}"
    return visit.page(
        "applicants/form.html",
        status or (422 if errors else 200),
        values=values,
        errors=errors,
        is_new=is_new,
        back=f"{visit.home}/applicants{back}",
        ways=contacts.ways(visit),
        languages_written=[(code, visit.write.spoken(code)) for code in WRITTEN],
        languages_spoken=[(code, visit.write.spoken(code)) for code in spoken],
        came=[(one, visit.words.plain(f"applicants.came.{one}")) for one in CAME_BY],
        **more,
    )
