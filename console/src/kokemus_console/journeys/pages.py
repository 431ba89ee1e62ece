"""The pages of journeys: what a number leads to, and a story's steps in time order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any
from urllib.parse import quote, urlencode

from starlette.responses import RedirectResponse, Response

from chassis.headers import AREA
from chassis.numbers import Number, number_of
from kokemus_client.journeys import EVENTS_MAX, FOUND_MAX, Fit, Told, fitting, merged, said_elsewhere, short
from kokemus_client.operations import JourneyView
from kokemus_console.journeys import facts
from kokemus_console.operating import Answers, ask_all
from kokemus_console.visits import OPERATOR, SEE_OTHER, NotThere, Visit, get

SHOWN = 50
"""A story is read as a whole: an order's has some dozens of steps."""
NUMBER_MAX = 200


async def search(visit: Visit) -> Response:
    """Show what a number leads to; where it leads to one story, go there."""
    query = visit.request.query_params
    text = query.get("number", "").strip()[:NUMBER_MAX]
    if visit.is_everywhere:
        return _in_an_area(visit, text)
    number = number_of(text)
    if not number.can_be_asked:
        errors = {"number": "journeys.no_number"} if "number" in query else {}
        return visit.page("journeys/search.html", 422 if errors else 200, values=query, errors=errors)
    return await _looked_for(visit, number)


async def _looked_for(visit: Visit, number: Number) -> Response:
    found = await ask_all(visit, lambda one: one.find_number(visit.area.area_id, number.text))
    if found.no is not None:
        return visit.no(found.no, back="/journeys")
    fits = fitting(item for one in found.told.values() for item in one.items)
    if len(fits) == 1 and number.trace is None:
        return visit.go(f"/journeys/{quote(fits[0].story, safe=':')}")
    if fits:
        return visit.page("journeys/several.html", number=number, fits=_named(fits), full=FOUND_MAX)
    return _nothing(visit, number, found)


def _in_an_area(visit: Visit, text: str) -> Response:
    """Ask which area is meant, and go there: a number is looked for in one area at a time."""
    query = visit.request.query_params
    area = query.get("area", "").strip().lower()
    trace = number_of(text).trace
    if trace and not area:
        return visit.go(f"/traces/{trace}")
    if AREA.fullmatch(area) and text:
        there = f"/{area}/{visit.role}/journeys?{urlencode({'number': text})}"
        return RedirectResponse(there, SEE_OTHER)
    errors = {} if AREA.fullmatch(area) or "number" not in query else {"area": "journeys.no_area"}
    errors |= {} if text or "number" not in query else {"number": "journeys.no_number"}
    return visit.page("journeys/search.html", 422 if errors else 200, values=query, errors=errors)


def _named(fits: Sequence[Fit]) -> list[tuple[Fit, str, list[tuple[str, str]]]]:
    """Return stories with what each is called, and by what it was found when that is not itself."""
    return [(fit, name_of(fit.story), [one for one in fit.by if one[1] != fit.story]) for fit in fits]


def _nothing(visit: Visit, number: Number, found: Answers[Any]) -> Response:
    """Return the page that says where a number was looked for; that somebody was away is no answer."""
    return visit.page(
        "journeys/nothing.html",
        503 if found.away else 404,
        number=number.text,
        is_trace=number.trace is not None,
        looked=list(found.told),
        away=found.away,
        values={"number": number.text},
    )


async def journey(visit: Visit) -> Response:
    """Show a story's steps, of all services or of one."""
    story = visit.request.path_params["story"]
    if visit.is_everywhere or not number_of(story).can_be_asked:
        raise NotThere
    told = await _asked(visit, story)
    if told.no is not None:
        return visit.no(told.no, back="/journeys")
    steps = merged(told.told)
    if not steps:
        return _nothing(visit, number_of(story), told)
    query = visit.request.query_params
    service = query.get("service") or None
    of_service = [one for one in steps if service in {None, one.service}]
    begin = _begin(query.get("after"))
    return visit.page(
        "journeys/journey.html",
        story=story,
        called_by=name_of(story),
        days=_days(visit, of_service[begin : begin + SHOWN]),
        count=len(of_service),
        more={"next": str(begin + SHOWN) if begin + SHOWN < len(of_service) else None},
        services=list(visit.client.operations),
        service=service,
        away=told.away,
    )


async def _asked(visit: Visit, story: str) -> Answers[JourneyView]:
    """Ask every service; once more of events of other stories that have a part in this one."""
    area = visit.area.area_id
    told = await ask_all(visit, lambda one: one.get_journey(area, story))
    events = said_elsewhere(told.told)[-EVENTS_MAX:]
    if events and told.no is None:
        told = await ask_all(visit, lambda one: one.get_journey(area, story, event=events))
    return told


def _days(visit: Visit, steps: Sequence[Told]) -> list[tuple[date, list[facts.Step]]]:
    """Return steps by the day on which they happened, by the area's clock."""
    by_day = groupby(steps, key=lambda one: one.at.astimezone(visit.zone).date())
    return [(day, [facts.step(visit, one) for one in of_day]) for day, of_day in by_day]


def name_of(story: str) -> str:
    """Return what a story is called: an order's number as mails have it; others by their names."""
    return short(story) if number_of(story).whole is not None else story


def _begin(after: str | None) -> int:
    if after is None:
        return 0
    if not after.isascii() or not after.isdecimal() or len(after) > len(str(NUMBER_MAX)) + 3:
        raise NotThere
    return int(after)


ROUTES = (
    get("/journeys", search, role=OPERATOR),
    get("/journeys/{story}", journey, role=OPERATOR),
)
