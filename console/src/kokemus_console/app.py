"""Where the console is put together."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Match, Mount, Route
from starlette.staticfiles import StaticFiles

from chassis import serving
from chassis.auth import Verifier
from chassis.bodies import Bounded
from chassis.logging import Log
from chassis.passing import ConnectionLost, TookTooLong
from chassis.service import Context, migrations_beside, opened
from chassis.tracing import Traced
from kokemus_client import Client
from kokemus_client.asking import Patience
from kokemus_console import (
    accessibility,
    applicants,
    areas,
    assurance,
    bank,
    calls,
    clock,
    emergency,
    fees,
    home,
    journeys,
    links,
    live,
    me,
    messages,
    month,
    objections,
    offers,
    orders,
    parked,
    people,
    practice,
    profile,
    republish,
    rights,
    sessions,
    signin,
    traces,
    units,
    visits,
    vocabulary,
    web,
)
from kokemus_console.live.watching import Watching
from kokemus_console.settings import Settings
from kokemus_console.signin import routes as signin_routes
from kokemus_console.signin.desk import Desk
from kokemus_console.signin.provider import Away
from kokemus_console.signin.providers import Providers
from kokemus_console.signin.sessions import Sessions
from kokemus_console.web.cookies import LANGUAGE
from kokemus_console.web.protection import Protected
from kokemus_console.web.rendering import Pages
from kokemus_console.web.wording import LANGUAGES, chosen

MIGRATIONS = migrations_beside(__file__)
CAPABILITIES = (
    *(web, signin, fees, month, home, offers, sessions, orders, objections),
    *(applicants, bank, people, profile, units, rights, calls, messages, me, practice, assurance, emergency),
    *(parked, journeys, republish, traces, clock, accessibility),
)
"""From the lowest to the highest; each is a folder with templates and words."""
PATIENCE = Patience(attempts=2, pause_seconds=0.1)
"""Somebody waits for the page."""
ANSWER_SECONDS = 4
"""A service that does not answer takes its part of the page with it, and not the patience of who waits."""
CONNECTIONS_MAX = 100
ASSETS_KEPT = "public, max-age=3600"

log = Log("console")


def folders() -> list[Path]:
    """Return the folder of each capability."""
    return [Path(one.__path__[0]) for one in CAPABILITIES]


def application(context: Context, client: Client, workers: Client) -> Starlette:
    """Return the console over an open context; `workers` asks each service's worker how it is."""
    settings: Settings = context.settings
    providers = Providers(settings)
    app = Starlette(
        routes=routes(on_test_clock=settings.test_clock_file is not None),
        middleware=[
            Middleware(Bounded),
            Middleware(Speaking),
        ],
        exception_handlers={
            visits.NotThere: _not_there,
            404: _not_there,
            405: _stepped_back,
            visits.Forged: _forged,
            visits.NotSurely: _not_surely,
            Away: _away,
            TookTooLong: _away,
            ConnectionLost: _away,
            500: _broken,
        },
    )
    app.state.base_url = settings.base_url
    app.state.context = context
    app.state.client = client
    app.state.watching = Watching()
    app.state.workers = workers
    app.state.areas = areas.Areas()
    app.state.dictionary = vocabulary.Dictionary()
    app.state.pages = Pages(folders())
    app.state.providers = providers
    app.state.signin = Desk(
        Sessions(context.database, providers, context.verifier or Verifier(settings), settings)
    )
    return app


def routes(*, on_test_clock: bool = True) -> list[BaseRoute]:
    """Return every address of the console; those of a test platform's clock where there is one only."""
    return [
        Route("/health/live", _well, methods=["GET"]),
        Route("/health/ready", _ready, methods=["GET"]),
        Mount("/static", Assets(directory=Path(web.__file__).parent / "static"), name="static"),
        *signin_routes.ROUTES,
        *live.ROUTES,
        *links.ROUTES,
        *home.ROUTES,
        *offers.ROUTES,
        *sessions.ROUTES,
        *fees.ROUTES,
        *month.ROUTES,
        *orders.ROUTES,
        *accessibility.ROUTES,
        *objections.ROUTES,
        *parked.ROUTES,
        *journeys.ROUTES,
        *republish.ROUTES,
        *traces.ROUTES,
        *(clock.ROUTES if on_test_clock else ()),
        *applicants.ROUTES,
        *bank.ROUTES,
        *people.ROUTES,
        *profile.ROUTES,
        *units.ROUTES,
        *rights.ROUTES,
        *calls.ROUTES,
        *messages.ROUTES,
        *me.ROUTES,
        *practice.ROUTES,
        *assurance.ROUTES,
        *emergency.ROUTES,
    ]


async def serve(settings: Settings) -> None:
    """Answer until told to stop."""
    stop = serving.stop_on_signals()
    limits = httpx.Limits(max_connections=CONNECTIONS_MAX, max_keepalive_connections=CONNECTIONS_MAX)
    http = httpx.AsyncClient(timeout=httpx.Timeout(ANSWER_SECONDS, connect=1), limits=limits)
    async with opened(settings) as context, Client(settings.services, patience=PATIENCE, http=http) as client:
        workers = Client(settings.workers, patience=PATIENCE, http=http)
        # From outside: an answer to a bug is protected and traced as well.
        app = application(context, client, workers)
        watching = asyncio.create_task(app.state.watching.run(settings, stop))
        protected = Protected(app, settings.base_url, [one.issuer for one in settings.sign_ins])
        try:
            await serving.answer(Traced(protected), settings.http_host, settings.http_port, stop)
        finally:
            await watching


class Assets(StaticFiles):
    """The style sheet and the script, kept by browsers for a while."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:  # noqa: ANN401 - as Starlette has it
        """Return a file."""
        answer = super().file_response(*args, **kwargs)
        answer.headers["Cache-Control"] = ASSETS_KEPT
        return answer


class Speaking:
    """Finds out which language a browser is spoken with; `?language=` chooses another, which is kept."""

    def __init__(self, app: Any) -> None:  # noqa: ANN401 - an ASGI application
        self._app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401 - as ASGI has it
        """Answer in that language."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        asked = request.query_params.get("language")
        request.state.language = chosen(
            asked, LANGUAGE.of(request), request.headers.get("Accept-Language", "")
        )
        if asked not in LANGUAGES or request.method != "GET":
            await self._app(scope, receive, send)
            return

        async def keeping(message: Any) -> None:  # noqa: ANN401 - as ASGI has it
            if message["type"] == "http.response.start":
                told = Response()
                LANGUAGE.set(request, told, asked)
                cookies = [pair for pair in told.raw_headers if pair[0] == b"set-cookie"]
                message["headers"] = [*message["headers"], *cookies]
            await send(message)

        await self._app(scope, receive, keeping)


def _told(request: Request, name: str, status: int) -> Response:
    pages: Pages = request.app.state.pages
    language = getattr(request.state, "language", LANGUAGES[0])
    return pages.page(
        f"web/{name}.html", status, t=pages.words(language), path=request.url.path, visit=None, done=""
    )


async def _not_there(request: Request, _: Exception) -> Response:
    return _told(request, "not_there", 404)


async def _stepped_back(request: Request, problem: Exception) -> Response:
    """Lead whoever reads where forms are only sent, as after a change of language there, to the page above."""
    above = request.url.path
    while request.method == "GET" and above.count("/") > 1:
        above = above.rpartition("/")[0]
        scope = {**request.scope, "path": above}
        if any(one.matches(scope)[0] is Match.FULL for one in request.app.routes):
            return RedirectResponse(
                str(request.url.replace(scheme="", netloc="", path=above)), visits.SEE_OTHER
            )
    return await _not_there(request, problem)


async def _forged(request: Request, _: Exception) -> Response:
    return _told(request, "forged", 403)


async def _not_surely(request: Request, problem: Exception) -> Response:
    assert isinstance(problem, visits.NotSurely)
    pages: Pages = request.app.state.pages
    words = pages.words(request.state.language)
    area = problem.area.name(words.language)
    return pages.page(
        "signin/not_surely.html",
        403,
        t=words,
        path=request.url.path,
        visit=None,
        done="",
        area=area,
        wanted=problem.wanted,
        several=len(request.app.state.providers.all) > 1,
    )


async def _away(request: Request, problem: Exception) -> Response:
    log.warning("signin.away", reason=str(problem)[:300])
    return _told(request, "away", 503)


async def _broken(request: Request, problem: Exception) -> Response:
    log.error("page.broken", path=request.scope.get("path", "")[:200], exc_info=problem)
    return _told(request, "broken", 500)


async def _well(_: Request) -> Response:
    return Response(status_code=200)


async def _ready(request: Request) -> Response:
    told = await _api_status(request.app.state.context)
    return Response(status_code=200 if told else 503)


async def _api_status(context: Context) -> bool:
    try:
        async with context.database.transaction({"*"}) as tx:
            return bool(await tx.fetchval("SELECT true"))
    except Exception:  # noqa: BLE001 - any failure means not ready
        return False
