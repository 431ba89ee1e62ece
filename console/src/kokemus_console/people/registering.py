"""Registering an expert and changing one: the same form, read in the same way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import ExpertBody, ExpertView, NewExpertBody, TopicBody, TopicView
from kokemus_console import contacts
from kokemus_console.contacts import WRITTEN
from kokemus_console.edits import OUTDATED, at_fields, differing, is_line, ticked
from kokemus_console.people.pages import SPOKEN, WORK_FORMS, purpose
from kokemus_console.visits import Visit

FIELDS = {"bad-name": "name", **contacts.FIELDS}
"""Where a no of the registry is said, by its code."""


@dataclass
class Draft:
    """What was typed, as far as it can be read, and what is wrong with the rest."""

    body: ExpertBody | None = None
    errors: dict[str, str] = field(default_factory=dict)
    """The key of what to say, by the field."""


async def ask_new(visit: Visit) -> Response:
    """Show an empty form."""
    return _form(visit, visit.typed or {"mail_language": "fi", "languages:fi": "on"})


async def register(visit: Visit) -> Response:
    """Register an expert."""
    draft = read(visit)
    if draft.body is None:
        return _form(visit, visit.typed, errors=draft.errors)
    body = draft.body
    new = NewExpertBody(
        display_name=body.display_name,
        topics=body.topics,
        work_forms=body.work_forms,
        languages=body.languages,
        contact=body.contact,
    )
    told = await visit.client.registry.post_expert(visit.area.area_id, new, key=visit.key("expert"))
    if not isinstance(told, Ok):
        return _refused(visit, told)
    return visit.go(f"/people/{told.value.expert_id}", done="registered")


async def ask_edit(visit: Visit) -> Response:
    """Show an expert as they are, to be changed."""
    told = await visit.client.registry.get_expert(
        visit.area.area_id, visit.id("expert"), purpose=purpose(visit)
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/people")
    return _form(visit, visit.typed or values_of(told.value) | {"version": told.etag or ""})


async def change(visit: Visit) -> Response:
    """Change an expert, unless somebody else did meanwhile: then both are shown."""
    draft, expert_id = read(visit), visit.id("expert")
    if draft.body is None:
        return _form(visit, visit.typed, errors=draft.errors)
    told = await visit.client.registry.put_expert(
        visit.area.area_id, expert_id, draft.body, if_match=visit.typed.get("version", "")
    )
    if isinstance(told, Ok):
        return visit.go(f"/people/{expert_id}", done="changed")
    if told.code != OUTDATED:
        return _refused(visit, told)
    return await _beside(visit, draft.body, expert_id)


async def _beside(visit: Visit, mine: ExpertBody, expert_id: UUID) -> Response:
    now = await visit.client.registry.get_expert(visit.area.area_id, expert_id, purpose=purpose(visit))
    if not isinstance(now, Ok):
        return visit.no(now, back="/people")
    rows = differing(told_of(visit, mine), told_of(visit, now.value))
    if not rows:  # the same form twice, or the same thought
        return visit.go(f"/people/{expert_id}", done="changed")
    return _form(visit, {**visit.typed, "version": now.etag or ""}, 412, beside=rows)


def read(visit: Visit) -> Draft:
    """Return the expert who was typed, or what is wrong with them."""
    typed, errors = visit.typed, dict[str, str]()
    name = typed.get("name", "").strip()
    if not is_line(name):
        errors["name"] = "people.error.name"
    topics = [
        TopicBody(code=code, perspective=whose)
        for code in visit.called.topics
        for whose in visit.called.perspectives
        if f"{whose}:{code}" in typed
    ]
    forms = [code for code in WORK_FORMS if f"work_forms:{code}" in typed]
    languages = ticked(typed, "languages")
    chosen = {"topics": topics, "work_forms": forms, "languages": languages}
    errors |= {named: f"people.error.{named}" for named, found in chosen.items() if not found}
    contact = contacts.contact_typed(typed, errors)
    if errors or contact is None:
        return Draft(None, errors)
    return Draft(
        ExpertBody(
            display_name=name, topics=topics, work_forms=list(forms), languages=languages, contact=contact
        )
    )


def values_of(expert: ExpertView) -> dict[str, str]:
    """Return an expert as the form has them."""
    return {
        "name": expert.display_name,
        **contacts.contact_values(expert.contact),
        **{f"{one.perspective}:{one.code}": "on" for one in expert.topics},
        **{f"work_forms:{code}": "on" for code in expert.work_forms},
        **{f"languages:{code}": "on" for code in expert.languages},
    }


def told_of(visit: Visit, expert: ExpertBody | ExpertView) -> dict[str, str]:
    """Return an expert in words, by the label of each field; the order of what was ticked tells nothing."""
    return {
        "people.name": expert.display_name,
        "people.topics": _listed(_topic(visit, one) for one in expert.topics),
        "people.work_forms": _listed(visit.called.work_form(code) for code in expert.work_forms),
        "people.languages": _listed(visit.write.spoken(code) for code in expert.languages),
        **contacts.contact_told(visit, expert.contact),
    }


def _topic(visit: Visit, one: TopicBody | TopicView) -> str:
    return visit.called.topic(one.code, str(one.perspective))


def _listed(words: Any) -> str:  # noqa: ANN401 - any number of texts
    return ", ".join(sorted(words))


def _refused(visit: Visit, problem: Problem) -> Response:
    errors = at_fields(problem, FIELDS)
    more = {} if errors else {"problem": problem}
    return _form(visit, visit.typed, problem.status or 503, errors=errors, **more)


def _form(
    visit: Visit,
    values: Mapping[str, str],
    status: int = 0,
    *,
    errors: dict[str, str] | None = None,
    **more: object,
) -> Response:
    is_new = "expert" not in visit.request.path_params
    offered = [*SPOKEN, *(code for code in ticked(values, "languages") if code not in SPOKEN)]
    return visit.page(
        "people/form.html",
        status or (422 if errors else 200),
        values=values,
        errors=errors or {},
        is_new=is_new,
        back=f"{visit.home}/people" + ("" if is_new else f"/{visit.id('expert')}"),
        work_forms=[(code, visit.called.work_form(code)) for code in WORK_FORMS],
        languages_spoken=[(code, visit.write.spoken(code)) for code in offered],
        ways=contacts.ways(visit),
        languages_written=[(code, visit.write.spoken(code)) for code in WRITTEN],
        **more,
    )
