"""Another time for a session: proposed and answered, or recorded by a worker to whom the expert agreed."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, get_args

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_client.dispatch import MoveRecordBody, OnBehalfBody, ProposedMoveBody, ToldBody
from kokemus_console.sessions.forms import ask
from kokemus_console.sessions.pages import HOW
from kokemus_console.visits import Visit
from kokemus_console.web import reading

Agreed = Literal["by_phone", "in_person", "in_writing"]
AGREED: tuple[Agreed, ...] = get_args(Agreed)


async def ask_move(visit: Visit) -> Response:
    """Ask for another time."""
    return await ask(visit, "sessions/move.html", errors={})


async def move(visit: Visit) -> Response:
    """Propose another time; the session moves when the other side says yes."""
    session_id = visit.id("session")
    span, errors = _span(visit)
    if span is None:
        return await ask(visit, "sessions/move.html", 422, errors=errors)
    told = await visit.client.dispatch.propose_move(
        visit.area.area_id,
        session_id,
        ProposedMoveBody(starts_at=span[0], ends_at=span[1]),
        key=visit.key(f"move {session_id}"),
    )
    if not isinstance(told, Ok):
        return await ask(visit, "sessions/move.html", told.status or 503, errors={}, problem=told)
    return visit.go(f"/sessions/{session_id}", done="move_proposed")


async def ask_record(visit: Visit) -> Response:
    """Ask for the time that both agreed on, and how the expert agreed."""
    return await ask(visit, "sessions/record.html", errors={}, ways=AGREED)


async def record(visit: Visit) -> Response:
    """Move the session at once."""
    session_id = visit.id("session")
    span, errors = _span(visit)
    consent = next((one for one in AGREED if one == visit.typed.get("consent")), None)
    if consent is None:
        errors["consent"] = "sessions.record.choose"
    if span is None or consent is None:
        return await ask(visit, "sessions/record.html", 422, errors=errors, ways=AGREED)
    told = await visit.client.dispatch.record_move(
        visit.area.area_id,
        session_id,
        MoveRecordBody(starts_at=span[0], ends_at=span[1], consent=consent),
        key=visit.key(f"record {session_id}"),
    )
    if not isinstance(told, Ok):
        status = told.status or 503
        return await ask(visit, "sessions/record.html", status, errors={}, ways=AGREED, problem=told)
    return visit.go(f"/sessions/{told.value.session_id}", done="move_recorded")


async def answer_move(visit: Visit) -> Response:
    """Accept, decline or take back a proposed move; a coordinator records what the expert told of it."""
    move_id, answer = visit.id("move"), visit.request.url.path.rpartition("/")[2]
    dispatch, area = visit.client.dispatch, visit.area.area_id
    key, told_how = visit.key(f"{answer} {move_id}"), told(visit)
    if answer == "accept":
        moved = await dispatch.accept_move(area, move_id, told_how, key=key)
        if not isinstance(moved, Ok):
            return visit.no(moved, back="/sessions")
        return visit.go(f"/sessions/{moved.value.session_id}", done="move_accepted")
    if answer == "decline":
        closed = await dispatch.decline_move(area, move_id, told_how, key=key)
    else:
        closed = await dispatch.withdraw_move(area, move_id, key=key)
    if not isinstance(closed, Ok):
        return visit.no(closed, back="/sessions")
    return visit.go(f"/sessions/{closed.value.session_id}", done=f"move_{closed.value.state}")


def told(visit: Visit) -> ToldBody | None:
    """Return how the expert told what a coordinator records; None: who answers says it as their own."""
    how = next((one for one in HOW if one == visit.typed.get("how")), None)
    return ToldBody(on_behalf=OnBehalfBody(how=how)) if how and visit.role == "coordinator" else None


def _span(visit: Visit) -> tuple[tuple[datetime, datetime] | None, dict[str, str]]:
    """Return the time that was typed, or what is wrong with it."""
    zone = visit.zone
    on = reading.day(visit.typed.get("day", ""), today=visit.now.astimezone(zone).date())
    begin, end = (reading.clock(visit.typed.get(name, "")) for name in ("begin", "end"))
    if on is None or begin is None or end is None:
        typed = (("day", on), ("begin", begin), ("end", end))
        return None, {name: f"sessions.move.{name}" for name, one in typed if one is None}
    span = reading.span(on, begin, end, zone)
    return (None, {"begin": f"sessions.move.{span}"}) if isinstance(span, str) else (span, {})
