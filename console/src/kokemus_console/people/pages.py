"""The pages that are read: experts by name with a search, and an expert with their agreements."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date
from typing import Literal, get_args
from urllib.parse import urlencode

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_client.registry import AgreementView, WorkForm
from kokemus_console.edits import NAME_MAX, to_begin
from kokemus_console.visits import Visit, is_away, value

SHOWN = 25
WORK_FORMS: tuple[WorkForm, ...] = get_args(WorkForm)
SPOKEN = ("fi", "sv", "en", "se", "ru", "et", "uk", "ar", "so", "ku", "fa", "vi", "es", "fr", "de")
"""Languages that are offered to choose from; who speaks another keeps it."""

Standing = Literal["coming", "in_force", "over"]


def purpose(visit: Visit) -> str:
    """Return why experts are looked up here, which they may read."""
    return visit.words.plain("people.purpose")


async def all_people(visit: Visit) -> Response:
    """List experts by name, those who are looked for."""
    asked = visit.request.query_params
    wished = {
        name: asked.get(name, "").strip()[:NAME_MAX] for name in ("name", "topic", "work_form", "speaks")
    }
    form = next((one for one in WORK_FORMS if one == wished["work_form"]), None)
    told = await visit.client.registry.list_experts(
        visit.area.area_id,
        name=wished["name"] or None,
        topic=wished["topic"] if wished["topic"] in visit.called.topics else None,
        work_form=form,
        # `language` in an address is that of the pages
        language=wished["speaks"] if wished["speaks"] in SPOKEN else None,
        limit=SHOWN,
        after=asked.get("after"),
        purpose=purpose(visit),
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told)
    return visit.page(
        "people/all.html",
        people=told.value,
        wished=wished,
        narrowed=narrowed(wished),
        work_forms=[(code, visit.called.work_form(code)) for code in WORK_FORMS],
        languages_spoken=[(code, visit.write.spoken(code)) for code in SPOKEN],
    )


def narrowed(wished: Mapping[str, str]) -> str:
    """Return what a list is narrowed to, as the end of an address."""
    query = urlencode({name: text for name, text in wished.items() if text})
    return f"&{query}" if query else ""


async def expert(visit: Visit) -> Response:
    """Show an expert: what they can do, where messages go, what was agreed, what others are shown."""
    area, expert_id = visit.area.area_id, visit.id("expert")
    ask, why = visit.client.registry, purpose(visit)
    told, agreements, stories, consents = await asyncio.gather(
        ask.get_expert(area, expert_id, purpose=why),
        ask.list_agreements(area, expert_id, purpose=why),
        ask.list_stories(area, expert_id, purpose=why),
        ask.list_consents(area, expert_id, purpose=why),
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/people")
    known = value(agreements)
    standing = None if known is None else [(one, stands(one, today(visit))) for one in reversed(known.items)]
    return visit.page(
        "people/expert.html",
        expert=told.value,
        agreements=standing,
        holds=standing is not None and any(state == "in_force" for _, state in standing),
        is_partial=is_away(agreements),
        stories=value(stories),
        to_begin=to_begin(value(stories), told.value.languages),
        consents=value(consents),
    )


def stands(agreement: AgreementView, on: date) -> Standing:
    """Return whether an agreement is ahead, holds, or is over on a day."""
    if agreement.valid_until is not None and agreement.valid_until < on:
        return "over"
    return "coming" if agreement.valid_from > on else "in_force"


def today(visit: Visit) -> date:
    """Return the area's local day."""
    return visit.now.astimezone(visit.zone).date()
