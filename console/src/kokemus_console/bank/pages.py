"""The pages of the bank: a search with the reasons of what it found, a person's stories, and what is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import get_args
from urllib.parse import urlencode

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.codes import Code
from kokemus_client.registry import TopicView, WorkForm
from kokemus_console.visits import Visit, get

SHOWN = 10
QUERY_MAX = 300
"""Characters that the registry reads of a query."""
NEAR_MAX = 8
WORK_FORMS: tuple[WorkForm, ...] = get_args(WorkForm)
STORIES = ("fi", "sv", "en")
SPOKEN = (*STORIES, "se", "ru", "et", "uk", "ar", "so", "ku", "fa", "vi", "es", "fr", "de")
BOTH = ("orderer", "coordinator")


async def search(visit: Visit) -> Response:
    """Show who fits what is looked for, and why; all who are in the bank where nothing is asked."""
    wished = _wished(visit)
    if len(wished["q"]) > QUERY_MAX:
        return _page(visit, wished, 422, found=None, errors={"q": "bank.error.long"})
    told = await visit.client.registry.search_experience_bank(
        visit.area.area_id,
        q=wished["q"] or None,
        topic=wished["topic"] or None,
        work_form=next((one for one in WORK_FORMS if one == wished["work_form"]), None),
        speaks=wished["speaks"] or None,
        story_language=wished["story"] or None,
        limit=SHOWN,
        after=visit.request.query_params.get("after"),
        purpose=visit.words.plain("bank.purpose"),
    ).page()
    if not isinstance(told, Ok):
        return _no(visit, told)
    return _page(visit, wished, found=told.value, errors={})


def _wished(visit: Visit) -> dict[str, str]:
    """Return what is looked for, as far as it can be chosen."""
    asked = visit.request.query_params
    wished = {name: asked.get(name, "").strip() for name in ("q", "topic", "work_form", "speaks", "story")}
    known = {"topic": visit.called.topics, "work_form": WORK_FORMS, "speaks": SPOKEN, "story": STORIES}
    return {name: text if name == "q" or text in known[name] else "" for name, text in wished.items()}


def _page(
    visit: Visit, wished: Mapping[str, str], status: int = 200, *, found: object, errors: Mapping[str, str]
) -> Response:
    return visit.page(
        "bank/search.html",
        status,
        found=found,
        errors=errors,
        wished=wished,
        narrowed=_narrowed(wished),
        order_for=order_for,
        near_max=NEAR_MAX,
        work_forms=[(code, visit.called.work_form(code)) for code in WORK_FORMS],
        languages_spoken=[(code, visit.write.spoken(code)) for code in SPOKEN],
        story_languages=[(code, visit.write.spoken(code)) for code in STORIES],
    )


def _narrowed(wished: Mapping[str, str]) -> str:
    query = urlencode({name: text for name, text in wished.items() if text})
    return f"&{query}" if query else ""


def order_for(topics: Sequence[TopicView]) -> str:
    """Return the address of the order form with somebody's topics chosen."""
    return f"/orders/new?{urlencode([('topic', one.code) for one in topics])}"


async def person(visit: Visit) -> Response:
    """Show somebody's whole stories, and the way to ask for them."""
    told = await visit.client.registry.get_bank_person(
        visit.area.area_id, visit.id("shown"), purpose=visit.words.plain("bank.purpose")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/bank")
    return visit.page("bank/person.html", person=told.value, order_for=order_for)


async def asked(visit: Visit) -> Response:
    """Show a coordinator what was asked for this month, and what nobody was found for."""
    told = await visit.client.registry.list_asked_for(visit.area.area_id)
    if not isinstance(told, Ok):
        return visit.no(told, back="/bank")
    return visit.page("bank/asked.html", asked=told.value)


def _no(visit: Visit, problem: Problem) -> Response:
    """Say where the area keeps its bank to the coordinator; whatever else is refused is as everywhere."""
    if problem.code == Code.BANK_IS_CLOSED:
        return visit.page("bank/closed.html")
    return visit.no(problem, back="/bank")


ROUTES = (
    *(get("/bank", search, role=role) for role in BOTH),
    get("/bank/asked", asked, role="coordinator"),
    *(get("/bank/{shown}", person, role=role) for role in BOTH),
)
