"""The page of the test clock; its addresses exist on a test platform only (see `app.routes`)."""

from __future__ import annotations

from datetime import datetime, timedelta

from starlette.responses import Response

from kokemus_console.visits import OPERATOR, NotThere, Visit, get, post
from kokemus_console.web import reading

FARTHEST = timedelta(days=400)
"""Further than a year and a month at once is a slip of the hand."""
STEPS = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(days=7)}


async def ask(visit: Visit) -> Response:
    """Show the clock, and what moving it means."""
    return _shown(visit)


async def move(visit: Visit) -> Response:
    """Move the clock forward: by a step, or to a moment."""
    clock = visit.test_clock
    if clock is None:
        raise NotThere
    errors: dict[str, str] = {}
    now = clock.now()
    to = _a_step_on(visit) or _typed(visit, errors)
    if to is not None and to < now:
        errors["day"] = "clock.error.past"
    elif to is not None and to - now > FARTHEST:
        errors["day"] = "clock.error.far"
    if to is None or errors:
        return _shown(visit, 422, errors)
    clock.set(to)
    return visit.go("/clock", done="moved")


def _a_step_on(visit: Visit) -> datetime | None:
    """Return the moment a step after where the clock stood on the page: sent twice it is the same moment."""
    step = STEPS.get(visit.typed.get("by", ""))
    try:
        stood = datetime.fromisoformat(visit.typed.get("stood", ""))
    except ValueError:
        return None
    return None if step is None or stood.tzinfo is None else stood + step


def _typed(visit: Visit, errors: dict[str, str]) -> datetime | None:
    today = visit.now.astimezone(visit.zone).date()
    on = reading.day(visit.typed.get("day", ""), today=today)
    at = reading.clock(visit.typed.get("at", ""))
    if on is None:
        errors["day"] = "clock.error.day"
    if at is None:
        errors["at"] = "clock.error.at"
    if on is None or at is None:
        return None
    to = reading.moment(on, at, visit.zone)
    if to is None:
        errors["at"] = "clock.error.skipped"
    return to


def _shown(visit: Visit, status: int = 200, errors: dict[str, str] | None = None) -> Response:
    clock = visit.test_clock
    if clock is None:
        raise NotThere
    return visit.page(
        "clock/clock.html",
        status,
        stands=clock.now(),
        steps=list(STEPS),
        values=visit.typed,
        errors=errors or {},
    )


ROUTES = (
    get("/clock", ask, role=OPERATOR),
    post("/clock", move, role=OPERATOR),
)
