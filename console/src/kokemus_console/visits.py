"""Visits: one request by somebody signed in, for one area, in one role; the console's whole context of a page."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import wraps
from secrets import compare_digest
from typing import Any, TypeVar
from urllib.parse import urlencode
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from chassis.ids import new_id
from kokemus_client import Client, Ok, Problem
from kokemus_client.dispatch import MoveView, SessionView
from kokemus_console.areas import Area, Areas
from kokemus_console.signin import away
from kokemus_console.signin.sessions import Person
from kokemus_console.vocabulary import Vocabulary
from kokemus_console.web.protection import is_from_here
from kokemus_console.web.rendering import Pages
from kokemus_console.web.wording import Wording
from kokemus_console.web.writing import Writer

SEE_OTHER = 303
UNKNOWN = 401
AWAY = 500
"""Statuses from here on tell of the service, those below of the request."""
ROLES = ("expert", "orderer")
"""The roles that have pages, in the order in which they are offered."""
TOLD_ONCE = frozenset({"language", "done"})
"""What of a page's query is not repeated in its links."""
SENT = UUID("4f5f0f3e-8d0a-4f0e-9a57-1d2b5a1f6c77")
"""The namespace of the keys under which a form's requests are sent."""

Handler = Callable[["Visit"], Awaitable[Response]]
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody at a page."""

    request: Request
    pages: Pages
    person: Person
    client: Client
    area: Area
    role: str
    words: Wording
    called: Vocabulary
    write: Writer
    zone: ZoneInfo
    now: datetime
    typed: Mapping[str, str] = field(default_factory=dict)
    """What was typed: sent now, or before somebody had to sign in again."""

    @property
    def language(self) -> str:
        """Return the language of who reads."""
        return self.words.language

    @property
    def home(self) -> str:
        """Return the address of this role's first page."""
        return f"/{self.area.area_id}/{self.role}"

    def is_mine(self, found: SessionView | MoveView) -> bool:
        """Tell whether something belongs to who visits in this role, who may have another role as well."""
        if self.role == "expert":
            return found.expert_id == self.person.principal.expert_id
        return found.unit_id in self.person.principal.units

    def id(self, name: str) -> UUID:
        """Return an id of the path; raise NotThere for what is none."""
        try:
            return UUID(self.request.path_params[name])
        except ValueError:
            raise NotThere from None

    def key(self, use: str = "") -> str:
        """Return the Idempotency-Key of this form: the same when it is sent twice as it is, another when it differs."""
        said = sorted((name, text) for name, text in self.typed.items() if name not in away.OURS)
        return str(uuid5(SENT, f"{self.person.session}:{self.typed.get('once', '')}:{use}:{said}"))

    def page(self, name: str, status: int = 200, **values: Any) -> Response:  # noqa: ANN401 - as Jinja has it
        """Return a page of this area and role."""
        done = self.request.query_params.get("done", "")
        return self.pages.page(
            name,
            status,
            t=self.words,
            w=self.write,
            called=self.called,
            visit=self,
            path=self.request.url.path,
            once=new_id(self.now),
            done=done if done.isidentifier() else "",
            kept=urlencode(
                [pair for pair in self.request.query_params.multi_items() if pair[0] not in TOLD_ONCE]
            ),
            **values,
        )

    def go(self, path: str, *, done: str | None = None) -> Response:
        """Return the way to another page of this area and role, which then says what was done."""
        query = f"?{urlencode({'done': done})}" if done else ""
        return RedirectResponse(f"{self.home}{path}{query}", SEE_OTHER)

    def no(self, problem: Problem, *, back: str = "") -> Response:
        """Return the page that says what could not be done, and where to go on."""
        if problem.status == UNKNOWN:
            return RedirectResponse("/sign-in", SEE_OTHER)
        if problem.status in {403, 404} and self.request.method == "GET":
            raise NotThere
        status = problem.status or 503
        return self.page("web/no.html", status, problem=problem, back=f"{self.home}{back}")


class NotThere(Exception):
    """There is no such page for this person."""


def value(result: Ok[Value] | Problem) -> Value | None:
    """Return what was answered; None for a part of a page that is missing."""
    return result.value if isinstance(result, Ok) else None


def is_away(*results: Ok[Any] | Problem | None) -> bool:
    """Tell whether a service did not answer; one that says that there is nothing to see has answered."""
    return any(isinstance(one, Problem) and not 0 < one.status < AWAY for one in results)


def get(path: str, handler: Handler, *, role: str) -> Route:
    """Return the route of a page that is read in a role, below `/{area}/{role}`."""
    return Route(f"/{{area}}/{role}{path}", _visited(handler, role), methods=["GET"])


def post(path: str, handler: Handler, *, role: str) -> Route:
    """Return the route of a form that is sent in a role, below `/{area}/{role}`."""
    return Route(f"/{{area}}/{role}{path}", _visited(handler, role), methods=["POST"])


def _visited(handler: Handler, role: str) -> Callable[[Request], Awaitable[Response]]:
    @wraps(handler)
    async def endpoint(request: Request) -> Response:
        typed = await _typed(request)
        if request.method == "POST" and not is_from_here(request):
            raise Forged
        person: Person | None = await request.app.state.signin.person(request)
        if person is None:
            return await away.to_the_provider(request, typed)
        area_id = request.path_params["area"]
        if area_id not in person.principal.areas or role not in person.principal.roles:
            raise NotThere
        if request.method == "POST":
            key = typed.get("form_key", "")
            if not compare_digest(key.encode(), person.form_key.encode()):
                if "page" not in typed:
                    raise Forged
                # The form is of an earlier session of the same browser: it is shown once more, as it was filled in.
                return await away.shown_again(request, typed)
        else:
            typed = await request.app.state.signin.typed_before(request, person)
        return await handler(await _visit(request, person, area_id, role, typed))

    return endpoint


class Forged(Exception):
    """A form that none of our pages gave to this person."""


async def _typed(request: Request) -> dict[str, str]:
    if request.method != "POST":
        return {}
    async with request.form(max_files=0, max_fields=200) as form:
        return {name: text for name, text in form.multi_items() if isinstance(text, str)}


async def _visit(
    request: Request, person: Person, area_id: str, role: str, typed: Mapping[str, str]
) -> Visit:
    state = request.app.state
    client = state.client.by(person.token)
    areas: Areas = state.areas
    language = request.state.language
    area, called = await asyncio.gather(
        areas.area(client, area_id), state.dictionary.vocabulary(client, language)
    )
    words = state.pages.words(language)
    now = state.context.clock.now()
    try:
        zone = ZoneInfo(area.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        zone = ZoneInfo("Europe/Helsinki")
    writer = Writer(words, zone, now)
    return Visit(request, state.pages, person, client, area, role, words, called, writer, zone, now, typed)
