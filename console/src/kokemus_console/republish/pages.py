"""The pages of what is said again: requests of every service; a new one, looked at before it is sent; one ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_client.operations import Republish, RepublishList, RepublishView
from kokemus_console.operating import Answers, ask_all, named_service, number
from kokemus_console.visits import OPERATOR, NotThere, Visit, get, post
from kokemus_console.web import reading

SHOWN = 25
SEPARATOR = " "
"""Between a service and its topic, in one choice."""


@dataclass(frozen=True)
class Asked:
    """A request, and of which service."""

    service: str
    request: RepublishView

    @property
    def state(self) -> str:
        """Return how it is doing."""
        if self.request.done_at is None:
            return "going" if not self.request.failures else "failing"
        return "ended" if self.request.ended_because else "done"


async def all_requests(visit: Visit) -> Response:
    """List requests, newest first."""
    told = await ask_all(visit, lambda one: one.list_republish())
    if told.no is not None:
        return visit.no(told.no)
    found = [Asked(name, one) for name, listed in told.told.items() for one in listed.items]
    found.sort(key=lambda one: one.request.asked_at, reverse=True)
    after = visit.request.query_params.get("after", "0")
    begin = int(after) if after.isascii() and after.isdecimal() and len(after) <= len("1000") else 0
    return visit.page(
        "republish/all.html",
        items=found[begin : begin + SHOWN],
        more={"next": str(begin + SHOWN) if begin + SHOWN < len(found) else None},
        away=told.away,
    )


async def ask_new(visit: Visit) -> Response:
    """Ask which topic is to be said again, and from when to when; a topic is shared by all areas."""
    if not visit.is_everywhere:
        raise NotThere
    return _form(visit, await _listed(visit))


async def new(visit: Visit) -> Response:
    """Look at what was typed; show once more what it means; send it when that has been looked at."""
    if not visit.is_everywhere:
        raise NotThere
    told = await _listed(visit)
    errors: dict[str, str] = {}
    service, _, topic = visit.typed.get("topic", "").partition(SEPARATOR)
    if topic not in (told.told[service].topics if service in told.told else ()):
        errors["topic"] = "republish.error.topic"
    since, until = (_moment(visit, name, errors) for name in ("since", "until"))
    if since is not None and since >= (until or visit.now):
        errors["since_day"] = "republish.error.backwards"
    if visit.typed.get("step") == "change":
        return _form(visit, told)
    if errors or since is None:
        return _form(visit, told, 422, errors)
    if visit.typed.get("step") != "send":
        return visit.page(
            "republish/check.html",
            service=service,
            topic=topic,
            since=since,
            until=until or visit.now,
            now=visit.now.isoformat(),
            values=visit.typed,
        )
    body = Republish(topic=topic, since=since, until=until or _looked_at(visit))
    asked = await visit.client.operations[service].republish(body, key=visit.key("republish"))
    if not isinstance(asked, Ok):
        return visit.no(asked, back="/republish")
    return visit.go(f"/republish/{service}/{asked.value.request}", done="asked")


async def request(visit: Visit) -> Response:
    """Show how a request is doing."""
    name, service = named_service(visit)
    told = await service.get_republish(number(visit, "request"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/republish")
    return visit.page("republish/request.html", one=Asked(name, told.value))


async def cancel(visit: Visit) -> Response:
    """Take a request back; what has been said stays said."""
    name, service = named_service(visit)
    asked = number(visit, "request")
    told = await service.cancel_republish(asked, key=visit.key(f"cancel {name} {asked}"))
    path = f"/republish/{name}/{asked}"
    return visit.go(path, done="cancelled") if isinstance(told, Ok) else visit.no(told, back=path)


def _looked_at(visit: Visit) -> datetime:
    """Return the moment of the page on which the request was looked at: sent twice it is the same request."""
    try:
        at = datetime.fromisoformat(visit.typed.get("now", ""))
    except ValueError:
        return visit.now
    return at if at.tzinfo is not None and at <= visit.now else visit.now


async def _listed(visit: Visit) -> Answers[RepublishList]:
    return await ask_all(visit, lambda one: one.list_republish())


def _form(
    visit: Visit, told: Answers[RepublishList], status: int = 200, errors: Mapping[str, str] | None = None
) -> Response:
    topics = [
        (f"{name}{SEPARATOR}{topic}", topic) for name, listed in told.told.items() for topic in listed.topics
    ]
    return visit.page(
        "republish/new.html",
        status,
        topics=topics,
        away=told.away,
        values=visit.typed,
        errors=errors or {},
    )


def _moment(visit: Visit, name: str, errors: dict[str, str]) -> datetime | None:
    """Return the moment that was typed; of the end nothing need be typed: it is now."""
    typed = [visit.typed.get(f"{name}_{part}", "").strip() for part in ("day", "at")]
    if name == "until" and not any(typed):
        return None
    on = reading.day(typed[0], today=visit.now.astimezone(visit.zone).date())
    at = reading.clock(typed[1])
    if on is None:
        errors[f"{name}_day"] = "republish.error.day"
    if at is None:
        errors[f"{name}_at"] = "republish.error.at"
    if on is None or at is None:
        return None
    found = reading.moment(on, at, visit.zone)
    if found is None:
        errors[f"{name}_at"] = "republish.error.skipped"
    return found


ROUTES = (
    get("/republish", all_requests, role=OPERATOR),
    get("/republish/new", ask_new, role=OPERATOR),
    post("/republish/new", new, role=OPERATOR),
    get("/republish/{service}/{request}", request, role=OPERATOR),
    post("/republish/{service}/{request}/cancel", cancel, role=OPERATOR),
)
