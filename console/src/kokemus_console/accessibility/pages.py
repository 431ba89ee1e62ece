"""The statement with its form for everybody, and what operators answer."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from chassis.clock import SystemClock
from kokemus_console.accessibility import feedback
from kokemus_console.visits import SEE_OTHER, Forged, Visit, get, post
from kokemus_console.web.protection import is_from_here
from kokemus_console.web.rendering import Pages
from kokemus_console.web.writing import Writer

MADE_ON = "2026-11-27"
"""When the statement was last looked through."""
TOO_MANY = 503
ZONE = ZoneInfo("Europe/Helsinki")


async def statement(request: Request) -> Response:
    """Show the statement and the form."""
    return _statement(request)


async def say(request: Request) -> Response:
    """Take what somebody says, and tell them by when they are answered."""
    if not is_from_here(request):
        raise Forged
    async with request.form(max_files=0, max_fields=10) as form:
        typed = {name: str(form.get(name, "")).strip() for name in ("words", "reply_to")}
    errors = {
        name: f"accessibility.error.{name}"
        for name, is_right in (
            ("words", 0 < len(typed["words"]) <= feedback.WORDS_MAX),
            ("reply_to", len(typed["reply_to"]) <= feedback.REPLY_TO_MAX and typed["reply_to"].isprintable()),
        )
        if not is_right
    }
    if errors:
        return _statement(request, 422, errors=errors, typed=typed)
    database = request.app.state.context.database
    language: str = request.state.language
    due_at = await feedback.take(database, typed["words"], typed["reply_to"], language=language)
    if due_at is None:
        return _statement(request, TOO_MANY, errors={"words": "accessibility.error.many"}, typed=typed)
    return RedirectResponse(f"/accessibility?due={due_at.astimezone(ZONE):%Y-%m-%d}", SEE_OTHER)


def _statement(
    request: Request,
    status: int = 200,
    *,
    errors: dict[str, str] | None = None,
    typed: dict[str, str] | None = None,
) -> Response:
    pages: Pages = request.app.state.pages
    words = pages.words(request.state.language)
    return pages.page(
        "accessibility/statement.html",
        status,
        t=words,
        w=Writer(words, ZONE, SystemClock().now()),
        path=request.url.path,
        visit=None,
        done="",
        due=_day(request.query_params.get("due", "")),
        made_on=_day(MADE_ON),
        organisation=request.app.state.context.settings.organisation,
        errors=errors or {},
        typed=typed or {},
    )


async def to_answer(visit: Visit) -> Response:
    """Show operators what waits for an answer, and by when."""
    items = await feedback.open_ones(visit.request.app.state.context.database)
    return visit.page("accessibility/feedback.html", items=items, now=SystemClock().now())


async def answered(visit: Visit) -> Response:
    """Note that one was answered, and how."""
    answer = visit.typed.get("answer", "").strip()[: feedback.WORDS_MAX]
    if not answer:
        items = await feedback.open_ones(visit.request.app.state.context.database)
        errors = {f"answer-{visit.id('feedback')}": "accessibility.error.answer"}
        return visit.page(
            "accessibility/feedback.html", 422, items=items, now=SystemClock().now(), errors=errors
        )
    await feedback.settle(visit.request.app.state.context.database, visit.id("feedback"), answer)
    return visit.go("/feedback", done="answered")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


ROUTES = (
    Route("/accessibility", statement, methods=["GET"]),
    Route("/accessibility", say, methods=["POST"]),
    get("/feedback", to_answer, role="operator"),
    post("/feedback/{feedback}", answered, role="operator"),
)
