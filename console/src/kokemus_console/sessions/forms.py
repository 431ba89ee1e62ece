"""The forms: what became of a session, another time, an objection; each shows its consequence before it is sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Result
from kokemus_client.dispatch import (
    AbsenceBody,
    CancellationBody,
    Canceller,
    HeldBody,
    NoShowBody,
    ObjectionBody,
    ProposedMoveBody,
    SessionView,
)
from kokemus_console.sessions.pages import COUNTED, _language, session
from kokemus_console.visits import Visit, value
from kokemus_console.web import reading

PARTICIPANTS_MAX = 99_999
WORDS_MAX = 2_000
REASON_MIN, REASON_MAX = 3, 200
DIGITS_MAX = 5


async def ask_cancel(visit: Visit) -> Response:
    """Show what cancelling costs now, and until when it is free of charge."""
    session_id = visit.id("session")
    told = await visit.client.dispatch.get_session(visit.area.area_id, session_id)
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    preview = await visit.client.billing.preview(visit.area.area_id, session_id, language=_language(visit))
    return visit.page("sessions/cancel.html", session=told.value, preview=value(preview))


async def cancel(visit: Visit) -> Response:
    """Cancel."""
    by: Canceller = "client" if visit.typed.get("cancelled_by") == "client" else "orderer"
    return await _say(
        visit,
        "cancelled",
        lambda area, session_id, key: visit.client.dispatch.cancel_session(
            area, session_id, CancellationBody(cancelled_by=by), key=key
        ),
    )


async def held(visit: Visit) -> Response:
    """Say that a session took place, and how many came."""
    told = await visit.client.dispatch.get_session(visit.area.area_id, visit.id("session"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    body = None
    if told.value.work_form in COUNTED:
        typed = visit.typed.get("participants", "").strip()
        if not typed.isdecimal() or len(typed) > DIGITS_MAX or int(typed) > PARTICIPANTS_MAX:
            return visit.page(
                "sessions/held.html", 422, session=told.value, errors={"participants": "sessions.count"}
            )
        body = HeldBody(participants=int(typed))
    return await _say(
        visit,
        "held",
        lambda area, session_id, key: visit.client.dispatch.say_held(area, session_id, body, key=key),
    )


async def ask_held(visit: Visit) -> Response:
    """Ask how many came."""
    told = await visit.client.dispatch.get_session(visit.area.area_id, visit.id("session"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    return visit.page("sessions/held.html", session=told.value, errors={})


async def ask_no_show(visit: Visit) -> Response:
    """Ask whether the client really did not come, and what that means."""
    return await _ask(visit, "sessions/no_show.html")


async def no_show(visit: Visit) -> Response:
    """Say that the client did not come."""
    return await _say(
        visit,
        "no_show",
        lambda area, session_id, key: visit.client.dispatch.say_no_show(
            area, session_id, NoShowBody(), key=key
        ),
    )


async def ask_absent(visit: Visit) -> Response:
    """Ask why the expert does not come; what it means is said before."""
    return await _ask(visit, "sessions/absent.html")


async def absent(visit: Visit) -> Response:
    """Say that the expert does not come."""
    cause: Literal["ill", "withdrew"] = "withdrew" if visit.typed.get("cause") == "withdrew" else "ill"
    return await _say(
        visit,
        "absent",
        lambda area, session_id, key: visit.client.dispatch.say_expert_absent(
            area, session_id, AbsenceBody(cause=cause), key=key
        ),
    )


async def ask_move(visit: Visit) -> Response:
    """Ask for another time."""
    return await _ask(visit, "sessions/move.html", errors={})


async def move(visit: Visit) -> Response:
    """Propose another time; the session moves when the other side says yes."""
    session_id = visit.id("session")
    zone = visit.zone
    on = reading.day(visit.typed.get("day", ""), today=visit.now.astimezone(zone).date())
    begin, end = (reading.clock(visit.typed.get(name, "")) for name in ("begin", "end"))
    errors = {
        name: f"sessions.move.{name}"
        for name, one in (("day", on), ("begin", begin), ("end", end))
        if one is None
    }
    if on and begin and end:
        span = reading.span(on, begin, end, zone)
        if not isinstance(span, str):
            starts_at, ends_at = span
            body = ProposedMoveBody(starts_at=starts_at, ends_at=ends_at)
            told = await visit.client.dispatch.propose_move(
                visit.area.area_id, session_id, body, key=visit.key(f"move {session_id}")
            )
            if not isinstance(told, Ok):
                return await _ask(visit, "sessions/move.html", told.status or 503, errors={}, problem=told)
            return visit.go(f"/sessions/{session_id}", done="move_proposed")
        errors["begin"] = f"sessions.move.{span}"
    return await _ask(visit, "sessions/move.html", 422, errors=errors)


async def ask_object(visit: Visit) -> Response:
    """Ask what is wrong with what was reported."""
    return await _ask(visit, "sessions/object.html", errors={})


async def object_to(visit: Visit) -> Response:
    """Object to what was reported of a session."""
    words = visit.typed.get("words", "").strip()
    if not 0 < len(words) <= WORDS_MAX:
        return await _ask(visit, "sessions/object.html", 422, errors={"words": "sessions.object.words"})
    session_id = visit.id("session")
    told = await visit.client.dispatch.raise_objection(
        visit.area.area_id, session_id, ObjectionBody(words=words), key=visit.key(f"object {session_id}")
    )
    if not isinstance(told, Ok):
        return await _ask(visit, "sessions/object.html", told.status or 503, errors={}, problem=told)
    return visit.go(f"/sessions/{session_id}", done="objected")


async def answer_move(visit: Visit) -> Response:
    """Accept, decline or take back a proposed move."""
    move_id, answer = visit.id("move"), visit.request.url.path.rpartition("/")[2]
    ask, area = visit.client.dispatch, visit.area.area_id
    key = visit.key(f"{answer} {move_id}")
    if answer == "accept":
        moved = await ask.accept_move(area, move_id, key=key)
        if not isinstance(moved, Ok):
            return visit.no(moved, back="/sessions")
        return visit.go(f"/sessions/{moved.value.session_id}", done="move_accepted")
    told = await (ask.decline_move if answer == "decline" else ask.withdraw_move)(area, move_id, key=key)
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    return visit.go(f"/sessions/{told.value.session_id}", done=f"move_{told.value.state}")


async def see_who(visit: Visit) -> Response:
    """Show who comes, to somebody who says why they look; that is written down for the expert to read."""
    told = await visit.client.dispatch.get_session(visit.area.area_id, visit.id("session"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    reason = " ".join(visit.typed.get("reason", "").split())[:REASON_MAX]
    if len(reason) < REASON_MIN or not reason.isprintable():
        return await session(visit, errors={"reason": "sessions.who_error"})
    card = await visit.client.registry.get_expert_card(
        visit.area.area_id, told.value.expert_id, purpose=reason
    )
    if not isinstance(card, Ok):
        return visit.no(card, back=f"/sessions/{told.value.session_id}")
    return visit.page("sessions/who.html", session=told.value, card=card.value)


async def _ask(visit: Visit, page: str, status: int = 200, **values: object) -> Response:
    told = await visit.client.dispatch.get_session(visit.area.area_id, visit.id("session"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    return visit.page(page, status, session=told.value, **values)


async def _say(
    visit: Visit, what: str, said: Callable[[str, UUID, str], Awaitable[Result[SessionView]]]
) -> Response:
    session_id = visit.id("session")
    told = await said(visit.area.area_id, session_id, visit.key(f"{what} {session_id}"))
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/sessions/{session_id}")
    return visit.go(f"/sessions/{session_id}", done=what)
