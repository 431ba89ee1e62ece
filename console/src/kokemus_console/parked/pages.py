"""The pages that are read: causes with their events, and one event as it came."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.operations import ParkedInFull, ParkedList, ParkedView
from kokemus_console.operating import ask_all, named_service, number, reach
from kokemus_console.visits import NotThere, Visit, value

SHOWN = 25
LISTED_MAX = 200
"""So many events a service lists at once, the oldest."""
WAITS, BLOCKED, ASKED, TAKEN, SKIPPED = "waits", "blocked", "asked", "taken", "skipped"
"""How an event that was set aside is doing."""


@dataclass(frozen=True)
class Waiting:
    """An event that is set aside, and at which service."""

    service: str
    event: ParkedView

    @property
    def path(self) -> str:
        """Return where it is shown, below the role's first page."""
        return f"/parked/{self.service}/{self.event.id}"


async def all_parked(visit: Visit) -> Response:
    """List causes and, oldest first, the events of a service, a cause or a key."""
    query = visit.request.query_params
    service, cause, key = (query.get(name) or None for name in ("service", "cause", "key"))
    if service is not None and service not in visit.client.operations:
        raise NotThere
    told = await ask_all(
        visit, lambda one: one.list_parked(area=reach(visit), cause_group=_plain(cause), key_=_plain(key))
    )
    if told.no is not None:
        return visit.no(told.no)
    wanted = {name: one for name, one in told.told.items() if service in {None, name}}
    items = sorted(
        (Waiting(name, event) for name, one in wanted.items() for event in one.items),
        key=lambda one: (one.event.parked_at, one.service, one.event.id),
    )
    begin = _begin(query.get("after"))
    return visit.page(
        "parked/all.html",
        causes=_causes(wanted, cause, key),
        items=items[begin : begin + SHOWN],
        more={"next": str(begin + SHOWN) if begin + SHOWN < len(items) else None},
        filters={"service": service, "cause": cause, "key": key},
        away=[name for name in told.away if service in {None, name}],
        cut=any(len(one.items) >= LISTED_MAX for one in wanted.values()),
        state=state_of,
    )


def _causes(
    told: Mapping[str, ParkedList], cause: str | None, key: str | None
) -> list[tuple[str, str, int, int]]:
    """Return (service, cause, events, keys) of every cause; none where one key is looked at."""
    return [
        (name, group.cause_group, group.events, group.keys)
        for name, one in told.items()
        for group in one.groups
        if key is None and cause in {None, group.cause_group}
    ]


def _plain(text: str | None) -> str | None:
    """Return what may be looked for; raise NotThere for what no database keeps."""
    if text is not None and "\x00" in text:
        raise NotThere
    return text


def _begin(after: str | None) -> int:
    if after is None:
        return 0
    if not after.isascii() or not after.isdecimal() or len(after) > len(str(LISTED_MAX)) + 1:
        raise NotThere
    return int(after)


async def event(visit: Visit) -> Response:
    """Show an event that is set aside, as it came, as far as the service shows it."""
    told = await asked(visit)
    if isinstance(told, Problem):
        return visit.no(told, back="/parked")
    return await shown(visit, told)


async def asked(visit: Visit, *, purpose: str | None = None) -> ParkedInFull | Problem:
    """Return the event of the path; all of it to who says why. Raise NotThere for one of another area."""
    _, service = named_service(visit)
    told = await service.get_parked(
        number(visit), reveal=True if purpose is not None else None, purpose=purpose
    )
    if not isinstance(told, Ok):
        return told
    if reach(visit) not in {None, told.value.area_id}:
        raise NotThere
    return told.value


async def shown(
    visit: Visit, found: ParkedInFull, status: int = 200, errors: Mapping[str, str] | None = None
) -> Response:
    """Return the page of an event."""
    name, service = named_service(visit)
    same = value(await service.list_parked(area=reach(visit), key_=found.key))
    behind = [] if same is None else [one for one in same.items if one.consumer == found.consumer]
    return visit.page(
        "parked/event.html",
        status,
        service=name,
        here=f"{visit.home}/parked/{name}/{found.id}",
        event=found,
        state=state_of(found),
        headers=headers_of(found),
        trace=trace_of(found),
        payload=_payload(found.payload),
        behind=[one for one in behind if one.id > found.id],
        is_first=not any(one.id < found.id for one in behind),
        errors=errors or {},
        values=visit.typed,
    )


def state_of(one: ParkedView | ParkedInFull) -> str:
    """Return how an event is doing."""
    if one.settled_at is not None:
        return SKIPPED if one.skipped_because else TAKEN
    if one.retry_asked_at is not None:
        return ASKED
    return BLOCKED if one.blocked else WAITS


def headers_of(one: ParkedInFull) -> list[tuple[str, str | None]]:
    """Return the headers as text; a value that is null or withheld is None."""
    pairs = one.headers if isinstance(one.headers, list) else list(one.headers.items())
    return [(str(name), None if kept is None else _text(kept)) for name, kept in pairs]


def trace_of(one: ParkedInFull) -> str | None:
    """Return the trace that the event belongs to, where its headers are shown and name one."""
    parent = dict(headers_of(one)).get("traceparent") or ""
    parts = parent.split("-")
    return (
        parts[1] if len(parts) == len(("version", "trace", "span", "flags")) and _is_hex(parts[1]) else None
    )


def _text(kept: Any) -> str:  # noqa: ANN401 - as the service's JSON has it
    try:
        return bytes.fromhex(str(kept)).decode("utf-8", "backslashreplace")
    except ValueError:
        return str(kept)


def _is_hex(text: str) -> bool:
    return len(text) == len(UUID(int=0).hex) and all(one in "0123456789abcdef" for one in text)


def _payload(text: str | None) -> str | None:
    """Return a payload with its lines, where it can be read."""
    if text is None:
        return None
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except ValueError:
        return text
