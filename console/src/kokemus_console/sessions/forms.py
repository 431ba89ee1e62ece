"""The forms: what became of a session, an objection, who comes; each shows its consequence before it is sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Literal
from uuid import UUID

from msgspec import UNSET, UnsetType
from starlette.responses import Response

from kokemus_client import Ok, Result
from kokemus_client.dispatch import (
    AbsenceBody,
    HeldBody,
    NoShowBody,
    ObjectionBody,
    OnBehalfBody,
    SessionView,
)
from kokemus_console.sessions.pages import COUNTED, HOW, session
from kokemus_console.visits import Visit

PARTICIPANTS_MAX = 99_999
WORDS_MAX = 2_000
REASON_MIN, REASON_MAX = 3, 200
DIGITS_MAX = 5
CAUSES: tuple[Literal["ill", "withdrew"], ...] = ("ill", "withdrew")
NOT_TOLD = "not_told"
"""The coordinator says it as their own: the expert told nobody."""


async def held(visit: Visit) -> Response:
    """Say that a session took place, how many came, and whether the expert told it."""
    told = await visit.client.dispatch.get_session(visit.area.area_id, visit.id("session"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    body = HeldBody(on_behalf=on_behalf(visit))
    if told.value.work_form in COUNTED:
        participants = count(visit.typed.get("participants", ""))
        if participants is None:
            return _ask_held(visit, told.value, 422, errors={"participants": "sessions.count"})
        body = HeldBody(participants=participants, on_behalf=body.on_behalf)
    return await _say(
        visit,
        "held",
        lambda area, session_id, key: visit.client.dispatch.say_held(area, session_id, body, key=key),
    )


async def ask_held(visit: Visit) -> Response:
    """Ask how many came, and a coordinator how the expert told it."""
    told = await visit.client.dispatch.get_session(visit.area.area_id, visit.id("session"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    return _ask_held(visit, told.value)


def _ask_held(
    visit: Visit, found: SessionView, status: int = 200, *, errors: dict[str, str] | None = None
) -> Response:
    is_counted = found.work_form in COUNTED
    return visit.page(
        "sessions/held.html",
        status,
        session=found,
        errors=errors or {},
        counted=is_counted,
        how=how_told(visit),
        told_how="not_told" if is_counted else "phone",
    )


async def ask_no_show(visit: Visit) -> Response:
    """Ask whether the client really did not come, and what that means."""
    return await ask(visit, "sessions/no_show.html")


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
    return await _asked_absent(visit)


async def _asked_absent(visit: Visit, status: int = 200, **errors: str) -> Response:
    return await ask(visit, "sessions/absent.html", status, how=how_told(visit), errors=errors)


async def absent(visit: Visit) -> Response:
    """Say that the expert does not come; that somebody is ill is never said by default."""
    cause = next((one for one in CAUSES if one == visit.typed.get("cause")), None)
    if cause is None:
        return await _asked_absent(visit, 422, cause="sessions.absent.cause_error")
    return await _say(
        visit,
        "absent_self" if visit.role == "expert" else "absent",
        lambda area, session_id, key: visit.client.dispatch.say_expert_absent(
            area, session_id, AbsenceBody(cause=cause, on_behalf=on_behalf(visit)), key=key
        ),
    )


async def ask_object(visit: Visit) -> Response:
    """Ask what is wrong with what was reported."""
    return await ask(visit, "sessions/object.html", errors={})


async def object_to(visit: Visit) -> Response:
    """Object to what was reported of a session."""
    words = visit.typed.get("words", "").strip()
    if not 0 < len(words) <= WORDS_MAX:
        return await ask(visit, "sessions/object.html", 422, errors={"words": "sessions.object.words"})
    session_id = visit.id("session")
    told = await visit.client.dispatch.raise_objection(
        visit.area.area_id, session_id, ObjectionBody(words=words), key=visit.key(f"object {session_id}")
    )
    if not isinstance(told, Ok):
        return await ask(visit, "sessions/object.html", told.status or 503, errors={}, problem=told)
    return visit.go(f"/sessions/{session_id}", done="objected")


async def withdraw_objection(visit: Visit) -> Response:
    """Take an own objection back."""
    objection_id = visit.id("objection")
    told = await visit.client.dispatch.withdraw_objection(
        visit.area.area_id, objection_id, key=visit.key(f"withdraw {objection_id}")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    return visit.go(f"/sessions/{told.value.session_id}", done="objection_withdrawn")


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


def how_told(visit: Visit) -> list[tuple[str, str]]:
    """Return how the expert may have told what a coordinator says, as choices of a form."""
    return [(one, visit.words(f"sessions.how.{one}")) for one in (NOT_TOLD, *HOW)]


def on_behalf(visit: Visit) -> OnBehalfBody | UnsetType:
    """Return how the expert told a coordinator what is said; nothing where nobody says that they did."""
    how = next((one for one in HOW if one == visit.typed.get("how")), None)
    return OnBehalfBody(how=how) if how and visit.role == "coordinator" else UNSET


def count(text: str) -> int | None:
    """Return how many came, as it was typed; None for what is no such number."""
    text = text.strip()
    is_number = text.isdecimal() and len(text) <= DIGITS_MAX and int(text) <= PARTICIPANTS_MAX
    return int(text) if is_number else None


async def ask(visit: Visit, page: str, status: int = 200, **values: Any) -> Response:  # noqa: ANN401 - as Jinja has it
    """Show a form about the session of the path."""
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
