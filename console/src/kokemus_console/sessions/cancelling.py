"""Cancelling: what it costs is shown first, now or at the moment when the cancellation was made known."""

from __future__ import annotations

import asyncio
from datetime import datetime

from msgspec import UNSET
from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.dispatch import CancellationBody, Canceller
from kokemus_console.visits import Visit, value
from kokemus_console.web import reading


async def ask_cancel(visit: Visit) -> Response:
    """Show what cancelling costs now, and until when it is free of charge."""
    return await _page(visit)


async def cancel(visit: Visit) -> Response:
    """Cancel; one that was known before is priced as of then, and its price is looked at first."""
    known_at, error = known(visit)
    if error:
        return await _page(visit, 422, errors={"known_day": error})
    if known_at is not None and visit.typed.get("priced") != known_at.isoformat():
        return await _page(visit, known_at=known_at)
    session_id = visit.id("session")
    by: Canceller = "client" if visit.typed.get("cancelled_by") == "client" else "orderer"
    body = CancellationBody(
        cancelled_by=by, known_at=known_at or UNSET, reason=visit.typed.get("reason", "").strip() or UNSET
    )
    told = await visit.client.dispatch.cancel_session(
        visit.area.area_id, session_id, body, key=visit.key(f"cancelled {session_id}")
    )
    if not isinstance(told, Ok):
        return await _page(visit, told.status or 503, known_at=known_at, problem=told)
    return visit.go(f"/sessions/{session_id}", done="cancelled")


def known(visit: Visit) -> tuple[datetime | None, str]:
    """Return when it was made known, if that was typed; and the key of what is wrong with it."""
    day, clock = (visit.typed.get(name, "").strip() for name in ("known_day", "known_clock"))
    if not day and not clock:
        return None, ""
    on, at = reading.day(day, today=visit.now.astimezone(visit.zone).date()), reading.clock(clock)
    if on is None or at is None:
        return None, "sessions.cancel.known_error"
    moment = reading.moment(on, at, visit.zone)
    return moment, "" if moment else "sessions.move.skipped"


async def _page(
    visit: Visit,
    status: int = 200,
    *,
    known_at: datetime | None = None,
    errors: dict[str, str] | None = None,
    problem: Problem | None = None,
) -> Response:
    area, session_id = visit.area.area_id, visit.id("session")
    told, preview = await asyncio.gather(
        visit.client.dispatch.get_session(area, session_id),
        visit.client.billing.preview(
            area, session_id, at=[known_at] if known_at else None, language=visit.language
        ),
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    return visit.page(
        "sessions/cancel.html",
        status,
        session=told.value,
        has_begun=told.value.starts_at <= visit.now,
        preview=value(preview),
        known_at=known_at,
        errors=errors or {},
        problem=problem,
    )
