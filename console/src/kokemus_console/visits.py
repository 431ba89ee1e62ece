"""Visits: one request by somebody signed in, for one area, in one role; the console's whole context of a page."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import wraps
from secrets import compare_digest
from typing import Any, Literal, TypeVar
from urllib.parse import urlencode
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from chassis.auth import Principal
from chassis.clock import SharedClock
from chassis.database import EVERY_AREA
from chassis.headers import AREA
from chassis.ids import new_id
from kokemus_client import Client, Ok, Problem
from kokemus_client.codes import Code
from kokemus_client.dispatch import MoveView, SessionView
from kokemus_client.registry import AccessView
from kokemus_console.areas import Area, Areas
from kokemus_console.signin import away
from kokemus_console.signin.sessions import Person
from kokemus_console.vocabulary import Vocabulary
from kokemus_console.web.protection import is_from_here
from kokemus_console.web.rendering import Pages
from kokemus_console.web.wording import Wording
from kokemus_console.web.writing import Writer

OK, FORBIDDEN = 200, 403
Language = Literal["fi", "sv", "en"]

SEE_OTHER = 303
UNKNOWN = 401
AWAY = 500
"""Statuses from here on tell of the service, those below of the request."""
ROOMS: Mapping[str, Mapping[str, str]] = {
    "expert": {
        "home": "",
        "sessions": "/sessions",
        "offers": "/offers",
        "fees": "/fees",
        "profile": "/profile",
    },
    "orderer": {"home": "", "bank": "/bank", "orders": "/orders", "sessions": "/sessions"},
    "coordinator": {
        "home": "",
        "orders": "/orders",
        "sessions": "/sessions",
        "objections": "/objections",
        "applicants": "/applicants",
        "bank": "/bank",
        "people": "/people",
        "units": "/units",
        "rights": "/rights",
        "months": "/months",
        "calls": "/calls",
        "messages": "/messages",
        "settings": "/settings",
        "assurance": "/assurance",
        "emergency": "/emergency",
    },
    "unit_coordinator": {
        "home": "",
        "notices": "/notices",
        "notice_objections": "/notice-objections",
        "policies": "/policies",
    },
    "billing_clerk": {
        "home": "",
        "months": "/months",
        "notice_objections": "/notice-objections",
        "statements": "/statements",
        "lines": "/lines",
        "policies": "/policies",
    },
    "operator": {
        "home": "",
        "parked": "/parked",
        "journeys": "/journeys",
        "messages": "/messages",
        "republish": "/republish",
        "traces": "/traces",
        "feedback": "/feedback",
        "emergency": "/emergency",
    },
}
"""Where each role's navigation leads, by the name of the room; roles in the order in which they are offered."""
ROLES = tuple(ROOMS)
"""The roles that have pages."""
OPERATOR, READS_AS = "operator", "coordinator"
"""In an emergency an operator reads what stands in the other's rooms, and does nothing there."""
OF_ONE_AREA = frozenset({"messages"})
"""Rooms that a visit to all areas at once does not have."""
HELSINKI = "Europe/Helsinki"
TOLD_ONCE = frozenset({"language", "done"})
"""What of a page's query is not repeated in its links."""
SPOKEN: Mapping[str, Language] = {"fi": "fi", "sv": "sv", "en": "en"}
"""Languages as the services want them named."""
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
    mark: str = ""
    """How far the console had heard of changes when this page was asked for."""
    typed: Mapping[str, str] = field(default_factory=dict)
    """What was typed: sent now, or before somebody had to sign in again."""
    emergency: AccessView | None = None
    """The emergency access to the area that who visits has now."""

    @property
    def only_reads(self) -> bool:
        """Whether this is a visit to another role's rooms, in an emergency: nothing is done there."""
        return self.emergency is not None and self.role == READS_AS

    @property
    def own_home(self) -> str:
        """Return the address of the first page of a role that who visits has."""
        return f"/{self.area.area_id}/{OPERATOR}" if self.only_reads else self.home

    @property
    def language(self) -> Language:
        """Return the language of who reads."""
        return SPOKEN[self.words.language]

    @property
    def home(self) -> str:
        """Return the address of this role's first page."""
        return f"/{self.area.area_id}/{self.role}"

    @property
    def rooms(self) -> list[tuple[str, str]]:
        """Return where the navigation leads, by the name of each room."""
        shown = [
            one for one in ROOMS[self.role].items() if not (self.is_everywhere and one[0] in OF_ONE_AREA)
        ]
        return [(name, self.home + there) for name, there in shown]

    @property
    def is_everywhere(self) -> bool:
        """Whether this is a visit to all areas at once, as an operator of the whole platform may make."""
        return self.area.area_id == EVERY_AREA

    @property
    def test_clock(self) -> SharedClock | None:
        """The clock of a test platform, to who operates it; None where time is the machine's."""
        clock = self.request.app.state.context.clock
        return clock if isinstance(clock, SharedClock) and self.role == OPERATOR else None

    def is_mine(self, found: SessionView | MoveView) -> bool:
        """Tell whether something belongs to who visits in this role, who may have another role as well."""
        if self.role == "coordinator":
            return True
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

    def page(self, name: str, status: int = 200, *, about: Any = (), **values: Any) -> Response:  # noqa: ANN401 - as Jinja has it
        """Return a page of this area and role; it hears of changes of what it is about, or of all that concern one."""
        done = self.request.query_params.get("done", "")
        return self.pages.page(
            name,
            status,
            t=self.words,
            w=self.write,
            called=self.called,
            visit=self,
            path=self.request.url.path,
            sent=self.request.method == "POST" and status == OK,
            live=self._live(about)
            if self.request.method == "GET" and status == OK and not self.only_reads
            else "",
            once=new_id(self.now),
            done=done if done.isidentifier() else "",
            kept=urlencode(
                [pair for pair in self.request.query_params.multi_items() if pair[0] not in TOLD_ONCE]
            ),
            **values,
        )

    def _live(self, about: Sequence[object]) -> str:
        query = urlencode([("seen", self.mark), *(("of", str(one)) for one in about)])
        return f"{self.home}/changes?{query}"

    def go(self, path: str, *, done: str | None = None) -> Response:
        """Return the way to another page of this area and role, which then says what was done."""
        query = f"?{urlencode({'done': done})}" if done else ""
        return RedirectResponse(f"{self.home}{path}{query}", SEE_OTHER)

    def ended(self, *results: Ok[Any] | Problem) -> Problem | None:
        """Return that the rights of who visits have ended, if one of these says so of the role of this visit."""
        noes = (one for one in results if isinstance(one, Problem) and one.code == Code.RIGHTS_ENDED)
        return next((one for one in noes if self.role in one.facts.get("ended", ())), None)

    def no(self, problem: Problem, *, back: str = "") -> Response:
        """Return the page that says what could not be done, and where to go on."""
        if problem.status == UNKNOWN and not self.person.has_just_come:
            return RedirectResponse("/sign-in", SEE_OTHER)
        if problem.code == Code.RIGHTS_ENDED and self.role in problem.facts.get("ended", ()):
            return self.page("web/ended.html", problem.status)
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


def get(path: str, handler: Handler, *, role: str, fresh: bool = False) -> Route:
    """Return the route of a page that is read in a role, below `/{area}/{role}`.

    `fresh`: whoever signed in long ago shows once more who they are, as for exports and what is revealed.
    """
    return Route(f"/{{area}}/{role}{path}", _visited(handler, role, fresh=fresh), methods=["GET"])


def post(path: str, handler: Handler, *, role: str, fresh: bool = False) -> Route:
    """Return the route of a form that is sent in a role, below `/{area}/{role}`; `fresh` as for money."""
    return Route(f"/{{area}}/{role}{path}", _visited(handler, role, fresh=fresh), methods=["POST"])


def _visited(handler: Handler, role: str, *, fresh: bool) -> Callable[[Request], Awaitable[Response]]:
    @wraps(handler)
    async def endpoint(request: Request) -> Response:
        typed = await _typed(request)
        if request.method == "POST" and not is_from_here(request):
            raise Forged
        person: Person | None = await request.app.state.signin.person(request)
        area_id = request.path_params["area"]
        if person is None:
            asks = request.app.state.areas.asks(area_id, role)
            return await away.to_the_provider(request, typed, area=area_id, acr=asks)
        mine, area, emergency = await _let_in(request, person, area_id, role)
        wanted = area.wanted(mine, steps_up=fresh)
        is_enough = area.is_enough(mine, person.principal.acr, steps_up=fresh)
        if not is_enough and person.has_just_come and person.asked == wanted:
            raise NotSurely(area, wanted)
        if not is_enough or (fresh and not person.is_fresh):
            # A provider that knows them still would send them back as they came, were they not to sign in anew.
            return await away.to_the_provider(
                request, typed, area=area_id, by=person.provider, anew=True, acr=wanted
            )
        if request.method == "POST":
            key = typed.get("form_key", "")
            if not compare_digest(key.encode(), person.form_key.encode()):
                if "page" not in typed:
                    raise Forged
                # The form is of an earlier session of the same browser: it is shown once more, as it was filled in.
                return await away.shown_again(request, typed)
        else:
            typed = await request.app.state.signin.typed_before(request, person)
        visit = replace(await _visit(request, person, area, role, typed), emergency=emergency)
        if visit.only_reads and request.method == "POST":
            return visit.page("web/only_reads.html", FORBIDDEN)
        return await handler(visit)

    return endpoint


def covers(principal: Principal, area_id: str, role: str) -> bool:
    """Tell whether somebody may visit an area in a role; all areas, and any at all, operators alone."""
    if role not in principal.roles:
        return False
    if EVERY_AREA in principal.areas and role == OPERATOR:
        return area_id == EVERY_AREA or AREA.fullmatch(area_id) is not None
    return area_id in principal.areas and area_id != EVERY_AREA


async def _let_in(
    request: Request, person: Person, area_id: str, role: str
) -> tuple[str, Area, AccessView | None]:
    """Return in which role of theirs somebody visits an area, and their emergency access; NotThere: they may not.

    An operator without the role of a coordinator's page sees it while they have emergency access.
    """
    is_theirs = covers(person.principal, area_id, role)
    if not is_theirs and (role != READS_AS or not covers(person.principal, area_id, OPERATOR)):
        raise NotThere
    mine = role if is_theirs else OPERATOR
    area, emergency = await asyncio.gather(
        _area(request, person, area_id), _emergency(request, person, area_id, mine)
    )
    if not is_theirs and emergency is None:
        raise NotThere
    return mine, area, emergency


async def _emergency(request: Request, person: Person, area_id: str, role: str) -> AccessView | None:
    """Return the emergency access that an operator has to an area now; None while the registry does not answer."""
    if role != OPERATOR or area_id == EVERY_AREA:
        return None
    registry = request.app.state.client.by(person.token).registry
    told = await registry.list_emergency_access(area_id, only="open").page()
    if not isinstance(told, Ok):
        return None
    mine: list[AccessView] = [
        one for one in told.value.items if one.operator_id == person.principal.person_id
    ]
    return next(iter(mine), None)


def everywhere(words: Wording) -> Area:
    """Return all areas as one, as pages name it."""
    return Area(EVERY_AREA, {words.language: words.plain("web.every_area")}, HELSINKI)


class NotSurely(Exception):
    """The area demands that who acts in a role shows more surely who they are, and their provider did not ask."""

    def __init__(self, area: Area, wanted: tuple[str, ...]) -> None:
        super().__init__(wanted)
        self.area = area
        self.wanted = wanted


class Forged(Exception):
    """A form that none of our pages gave to this person."""


async def _typed(request: Request) -> dict[str, str]:
    if request.method != "POST":
        return {}
    async with request.form(max_files=0, max_fields=200) as form:
        return {name: text for name, text in form.multi_items() if isinstance(text, str)}


async def _visit(request: Request, person: Person, area: Area, role: str, typed: Mapping[str, str]) -> Visit:
    state = request.app.state
    mark: str = state.watching.mark
    client = state.client.by(person.token)
    language = request.state.language
    words = state.pages.words(language)
    called = await state.dictionary.vocabulary(client, language)
    now = state.context.clock.now()
    try:
        zone = ZoneInfo(area.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        zone = ZoneInfo(HELSINKI)
    writer = Writer(words, zone, now)
    return Visit(
        request, state.pages, person, client, area, role, words, called, writer, zone, now, mark, typed
    )


async def _area(request: Request, person: Person, area_id: str) -> Area:
    state = request.app.state
    if area_id == EVERY_AREA:
        return everywhere(state.pages.words(request.state.language))
    areas: Areas = state.areas
    return await areas.area(state.client.by(person.token), area_id)
