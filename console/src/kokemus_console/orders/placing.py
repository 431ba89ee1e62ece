"""Placing an order: asked on one page, shown once more to be checked, then sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, get_args
from uuid import UUID
from zoneinfo import ZoneInfo

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_client.dispatch import ContactMethod, OrderBody, Perspective, TimeBody, TopicBody, WorkForm
from kokemus_client.registry import UnitView
from kokemus_console import naming
from kokemus_console.visits import Visit
from kokemus_console.web import reading

TIMES = 5
"""Rows for times in the form; more sessions are added to the order afterwards."""
TOPICS_MAX = 20
SEATS_MAX = 20
WORDS_MAX = 2_000
DIGITS_MAX = 3
WORK_FORMS: tuple[WorkForm, ...] = get_args(WorkForm)
METHODS: tuple[ContactMethod, ...] = get_args(ContactMethod)
PERSPECTIVES: tuple[Perspective, ...] = get_args(Perspective)
LANGUAGES = ("fi", "sv", "en")
WORDS = ("place", "responsibility", "target_group", "client_reference")


@dataclass
class Draft:
    """What was typed, as far as it can be read, and what is wrong with the rest."""

    body: OrderBody | None = None
    errors: dict[str, str] = field(default_factory=dict)
    """The key of what to say, by the field."""


async def ask(visit: Visit) -> Response:
    """Show the form, with what was typed if anything was, and the topics that the address names chosen."""
    asked = visit.request.query_params.getlist("topic")
    values = {f"topic:{code}": "on" for code in asked if code in visit.called.topics} | dict(visit.typed)
    return visit.page(
        "orders/new.html", **_choices(visit, await naming.units(visit)), values=values, errors={}
    )


async def place(visit: Visit) -> Response:
    """Check what was typed; show it once more; send it when that has been looked at."""
    units, zone = await naming.units(visit), visit.zone
    draft = read(visit.typed, units, visit.now.astimezone(zone).date(), zone)
    if draft.body is None or visit.typed.get("step") == "change":
        status = 422 if draft.errors and visit.typed.get("step") != "change" else 200
        errors = {} if visit.typed.get("step") == "change" else draft.errors
        return visit.page(
            "orders/new.html", status, **_choices(visit, units), values=visit.typed, errors=errors
        )
    if visit.typed.get("step") != "send":
        return visit.page("orders/check.html", body=draft.body, units=units, values=visit.typed)
    told = await visit.client.dispatch.place_order(visit.area.area_id, draft.body, key=visit.key("order"))
    if not isinstance(told, Ok):
        return visit.page(
            "orders/new.html",
            told.status or 503,
            **_choices(visit, units),
            values=visit.typed,
            errors={},
            problem=told,
        )
    return visit.go(f"/orders/{told.value.order_id}", done="placed")


def read(typed: Mapping[str, str], units: Mapping[UUID, UnitView], today: date, zone: ZoneInfo) -> Draft:
    """Return the order that was typed, or what is wrong with it."""
    errors: dict[str, str] = {}
    unit = next((one for one in units if str(one) == typed.get("unit")), None)
    work_form = next((one for one in WORK_FORMS if one == typed.get("work_form")), None)
    language = next((one for one in LANGUAGES if one == typed.get("language")), None)
    method = next((one for one in METHODS if one == typed.get("contact_method")), None)
    whose: Perspective = next((one for one in PERSPECTIVES if one == typed.get("perspective")), "own")
    chosen = {"unit": unit, "work_form": work_form, "language": language, "contact_method": method}
    errors |= {name: f"orders.error.{name}" for name, value in chosen.items() if value is None}
    topics = [name.removeprefix("topic:") for name in typed if name.startswith("topic:")]
    if not 0 < len(topics) <= TOPICS_MAX:
        errors["topics"] = "orders.error.topics"
    times = times_typed(typed, today, zone, errors)
    seats = typed.get("seats", "1").strip() or "1"
    if not seats.isdecimal() or len(seats) > DIGITS_MAX or not 0 < int(seats) <= SEATS_MAX:
        errors["seats"] = "orders.error.seats"
    words = {name: typed.get(name, "").strip() for name in WORDS}
    errors |= too_long(words)
    if errors or unit is None or work_form is None or language is None or method is None:
        return Draft(None, errors)
    body = OrderBody(
        unit_id=unit,
        work_form=work_form,
        topics=[TopicBody(code=code, perspective=whose) for code in topics],
        language=language,
        seats=int(seats),
        contact_method=method,
        times=times,
        place=words["place"],
        responsibility=words["responsibility"],
        target_group=words["target_group"],
        client_reference=words["client_reference"],
    )
    return Draft(body)


def too_long(words: Mapping[str, str]) -> dict[str, str]:
    """Return what to say of free text that is longer than dispatch keeps, by its field."""
    return {name: "orders.error.words" for name, text in words.items() if len(text) > WORDS_MAX}


def times_typed(
    typed: Mapping[str, str], today: date, zone: ZoneInfo, errors: dict[str, str]
) -> list[TimeBody]:
    """Return the times that were typed in rows, and add what is wrong with the others to `errors`."""
    found = []
    for row in range(TIMES):
        texts = [typed.get(f"{name}{row}", "").strip() for name in ("day", "begin", "end")]
        if not any(texts):
            continue
        on = reading.day(texts[0], today=today)
        begin, end = reading.clock(texts[1]), reading.clock(texts[2])
        if on is None:
            errors[f"day{row}"] = "orders.error.day"
        elif on < today:
            errors[f"day{row}"] = "orders.error.past"
        elif begin is None or end is None:
            errors[f"begin{row}"] = "orders.error.clock"
        elif isinstance(span := reading.span(on, begin, end, zone), str):
            errors[f"begin{row}"] = f"orders.error.{span}"
        else:
            found.append(TimeBody(starts_at=span[0], ends_at=span[1]))
    if not found and not any(name.startswith(("day", "begin")) for name in errors):
        errors["day0"] = "orders.error.day"
    return found


def _choices(visit: Visit, units: Mapping[UUID, UnitView]) -> dict[str, Any]:
    """Return what the form offers, as codes with their words."""
    t = visit.words
    return {
        "units": naming.options(dict(units), visit.language),
        "work_forms": [(code, visit.called.work_form(code)) for code in WORK_FORMS],
        "methods": [(code, t(f"web.method.{code}")) for code in METHODS],
        "perspectives": [(code, visit.called.perspectives.get(code, code)) for code in PERSPECTIVES],
        "languages_spoken": [(code, t(f"web.spoken.{code}")) for code in LANGUAGES],
        "rows": range(TIMES),
    }
