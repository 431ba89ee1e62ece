"""The page of a trace: its spans as bars on one scale of time, and the stories in which it said something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from kokemus_client.journeys import fitting
from kokemus_client.operations import NumberView
from kokemus_console.journeys.pages import name_of
from kokemus_console.operating import Answers, ask_all
from kokemus_console.settings import Settings
from kokemus_console.traces.store import Span, StoreAway, Trace, trace_of
from kokemus_console.visits import OPERATOR, NotThere, Visit, get

WIDTH = 1_000
"""Of a bar's row, in units of its drawing."""
NARROWEST = 4
"""Of a bar, so that the shortest span is seen."""
DEEPEST = 6
"""From here on names are not moved further to the right."""
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Bar:
    """A span as it is drawn."""

    span: Span
    left: int
    width: int
    depth: int


async def search(visit: Visit) -> Response:
    """Ask which trace is meant, and go there."""
    text = visit.request.query_params.get("trace", "").strip().lower()
    values = {"trace": text}
    if not text:
        return visit.page("traces/search.html", values=values, errors={}, is_kept=_base(visit) is not None)
    if _ID.fullmatch(text):
        return visit.go(f"/traces/{text}")
    errors = {"trace": "traces.no_id"}
    return visit.page(
        "traces/search.html", 422, values=values, errors=errors, is_kept=_base(visit) is not None
    )


async def trace(visit: Visit) -> Response:
    """Show a trace in which something was said in this area; of all areas, any trace that is kept."""
    trace_id = visit.request.path_params["trace"]
    if not _ID.fullmatch(trace_id):
        raise NotThere
    known = Answers[NumberView]({}, [])
    if not visit.is_everywhere:
        known = await ask_all(visit, lambda one: one.find_number(visit.area.area_id, trace_id))
        if known.no is not None:
            return visit.no(known.no, back="/traces")
    stories = [fit.story for fit in fitting(item for one in known.told.values() for item in one.items)]
    values: dict[str, Any] = {
        "trace_id": trace_id,
        "stories": [(story, name_of(story)) for story in stories],
        "away": known.away,
        "found": None,
        "bars": [],
    }
    if not stories and not visit.is_everywhere:
        return visit.page("traces/trace.html", 503 if known.away else 404, state="unknown", **values)
    return await _kept(visit, trace_id, values)


async def _kept(visit: Visit, trace_id: str, values: dict[str, Any]) -> Response:
    """Return the page with what the trace store has."""
    base = _base(visit)
    if base is None:
        return visit.page("traces/trace.html", state="no_store", **values)
    try:
        found = await trace_of(visit.client.http, base, trace_id)
    except StoreAway:
        return visit.page("traces/trace.html", 503, state="away", **values)
    if found is None:
        return visit.page("traces/trace.html", 404, state="not_kept", **values)
    values |= {"found": found, "bars": bars(found)}
    return visit.page("traces/trace.html", state="found", **values)


def bars(found: Trace) -> list[Bar]:
    """Return the spans as bars on one scale."""
    drawn = []
    for one in found.spans:
        width = max(NARROWEST, round(one.lasts * WIDTH / found.lasts))
        left = min(round(one.begins * WIDTH / found.lasts), WIDTH - min(width, WIDTH))
        drawn.append(Bar(one, left, min(width, WIDTH - left), min(one.depth, DEEPEST)))
    return drawn


def _base(visit: Visit) -> str | None:
    settings: Settings = visit.request.app.state.context.settings
    return None if settings.trace_url is None else str(settings.trace_url).rstrip("/")


ROUTES = (
    get("/traces", search, role=OPERATOR),
    get("/traces/{trace}", trace, role=OPERATOR),
)
