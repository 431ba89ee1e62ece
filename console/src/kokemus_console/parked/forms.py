"""The forms: trying again, giving up with a reason, and seeing what tells of a person with a reason."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.operations import Retry, Skip
from kokemus_console.operating import named_service, number, reach
from kokemus_console.parked.pages import asked, shown
from kokemus_console.visits import Visit

REASON_MIN, REASON_MAX = 3, 400
CAUSE_MAX = 200


async def retry_key(visit: Visit) -> Response:
    """Try an event's key again: that event and what waits before and behind it, in order."""
    found = await asked(visit)
    if isinstance(found, Problem):
        return visit.no(found, back="/parked")
    name, service = named_service(visit)
    body = Retry(key=found.key, area=found.area_id)
    told = await service.retry_parked(body, key=visit.key(f"retry {name} {found.id}"))
    path = f"/parked/{name}/{found.id}"
    return visit.go(path, done="retried") if isinstance(told, Ok) else visit.no(told, back=path)


async def retry_cause(visit: Visit) -> Response:
    """Try all keys of a cause again, in the area that is looked at."""
    name, service = named_service(visit)
    cause = visit.typed.get("cause", "")[:CAUSE_MAX]
    area = reach(visit)
    body = Retry(cause_group=cause) if area is None else Retry(cause_group=cause, area=area)
    told = await service.retry_parked(body, key=visit.key(f"retry {name}"))
    return visit.go("/parked", done="retried") if isinstance(told, Ok) else visit.no(told, back="/parked")


async def ask_skip(visit: Visit) -> Response:
    """Ask why an event is given up, and say what that means."""
    return await _ask_skip(visit)


async def skip(visit: Visit) -> Response:
    """Give an event up."""
    reason = _reason(visit)
    if reason is None:
        return await _ask_skip(visit, 422, errors={"reason": "parked.skip.error"})
    found = await asked(visit)
    if isinstance(found, Problem):
        return visit.no(found, back="/parked")
    name, service = named_service(visit)
    told = await service.skip_parked(found.id, Skip(reason=reason), key=visit.key(f"skip {name} {found.id}"))
    if not isinstance(told, Ok):
        if told.status == 404:  # noqa: PLR2004 - somebody was quicker, or the first click did it
            return visit.go(f"/parked/{name}/{found.id}")
        return await _ask_skip(visit, told.status or 503, errors={}, problem=told)
    return visit.go(f"/parked/{name}/{found.id}", done="skipped")


async def reveal(visit: Visit) -> Response:
    """Show what tells of a person to who says why; that is written down."""
    reason = _reason(visit)
    found = await asked(visit, purpose=reason)
    if isinstance(found, Problem):
        return visit.no(found, back=f"/parked/{named_service(visit)[0]}/{number(visit)}")
    if reason is None:
        return await shown(visit, found, 422, {"reason": "parked.reveal.error"})
    return await shown(visit, found)


def _reason(visit: Visit) -> str | None:
    """Return the reason that was typed, in one line; None for what is none."""
    reason = " ".join(visit.typed.get("reason", "").split())
    return reason if REASON_MIN <= len(reason) <= REASON_MAX and reason.isprintable() else None


async def _ask_skip(visit: Visit, status: int = 200, **values: Any) -> Response:  # noqa: ANN401 - as Jinja has it
    found = await asked(visit)
    if isinstance(found, Problem):
        return visit.no(found, back="/parked")
    name, _ = named_service(visit)
    given = {"errors": {}, "problem": None} | values
    return visit.page("parked/skip.html", status, service=name, event=found, values=visit.typed, **given)
