"""Calls by person, one person with number and words, a letter to be printed, and saying that somebody was told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import get_args
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Refused
from kokemus_client.notifications import CallEntry, How, HowBody
from kokemus_client.registry import ExpertView
from kokemus_console import naming
from kokemus_console.visits import NotThere, Visit, get, post

SHOWN, AT_ONCE = 50, 100
HOW: tuple[How, ...] = get_args(How)
ASKS = ("dispatch.OfferMade.v1",)
"""Events that ask for an answer which has a form of its own."""
NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class ToTell:
    """All that one person is to be told, most urgent first."""

    person_id: UUID
    calls: Sequence[CallEntry]


async def all_calls(visit: Visit) -> Response:
    """List whom to call and whom to write to, those first who have least time to answer."""
    told = await visit.client.notifications.list_calls(
        visit.area.area_id,
        limit=SHOWN,
        after=visit.request.query_params.get("after"),
        purpose=visit.words.plain("calls.purpose"),
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told)
    people = by_person(told.value.items)
    return visit.page(
        "calls/all.html",
        calls=told.value,
        people=people,
        names=await naming.experts(visit, [one.person_id for one in people], purpose="calls.purpose"),
    )


async def person(visit: Visit) -> Response:
    """Show how to reach somebody, which is written down for them to read, and all that they are to be told."""
    expert = await _reached(visit, visit.id("called"))
    if isinstance(expert, Response):
        return expert
    waiting = await _waiting(visit)
    if isinstance(waiting, Response):
        return waiting
    return visit.page(
        "calls/person.html",
        expert=expert,
        calls=sorted((one for one in waiting if one.person_id == expert.expert_id), key=_urgency),
        how=[(one, visit.words(f"calls.how.{one}")) for one in HOW],
        standard={"how": "letter" if expert.contact.tell_by == "letter" else "phone"},
        answered_at=answered_at,
    )


async def letter(visit: Visit) -> Response:
    """Show one message as a letter to be printed."""
    waiting, message_id = await _waiting(visit), visit.id("call")
    if isinstance(waiting, Response):
        return waiting
    call = next((one for one in waiting if one.message_id == message_id), None)
    if call is None:
        raise NotThere
    expert = await _reached(visit, call.person_id)
    if isinstance(expert, Response):
        return expert
    today = visit.now.astimezone(visit.zone).date()
    return visit.page("calls/letter.html", call=call, expert=expert, today=today)


async def tell(visit: Visit) -> Response:
    """Say that somebody was told, and how."""
    message_id = visit.id("call")
    how: How = next((one for one in HOW if one == visit.typed.get("how")), "phone")
    told = await visit.client.notifications.tell_call(
        visit.area.area_id, message_id, HowBody(how=how), key=visit.key(f"told {message_id}")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/calls")
    return visit.go("/calls", done="told")


def by_person(calls: Sequence[CallEntry]) -> list[ToTell]:
    """Return calls by whom they are to, the most urgent first; what asks for nothing in time comes last."""
    people = dict.fromkeys(one.person_id for one in calls)
    found = [
        ToTell(whose, sorted((one for one in calls if one.person_id == whose), key=_urgency))
        for whose in people
    ]
    return sorted(found, key=lambda one: _urgency(one.calls[0]))


def answered_at(call: CallEntry) -> str:
    """Return where a coordinator records the answer to what is told, or sees what it is about."""
    kind, _, which = call.page.partition("/")
    if kind == "offers":
        order = f"/orders/{call.correlation_id}"
        return f"{order}/offers/{which}/answer" if call.event_type in ASKS else order
    return f"/{call.page}" if kind in {"orders", "sessions", "statements"} else ""


def _urgency(call: CallEntry) -> tuple[datetime, datetime]:
    return call.answer_until or NEVER, call.happened_at


async def _waiting(visit: Visit) -> Sequence[CallEntry] | Response:
    try:
        return await visit.client.notifications.list_calls(
            visit.area.area_id, limit=AT_ONCE, purpose=visit.words.plain("calls.purpose")
        ).all()
    except Refused as no:
        return visit.no(no.problem, back="/calls")


async def _reached(visit: Visit, person_id: UUID) -> ExpertView | Response:
    told = await visit.client.registry.get_expert(
        visit.area.area_id, person_id, purpose=visit.words.plain("calls.purpose")
    )
    return told.value if isinstance(told, Ok) else visit.no(told, back="/calls")


ROUTES = (
    get("/calls", all_calls, role="coordinator"),
    get("/calls/people/{called}", person, role="coordinator"),
    get("/calls/{call}/letter", letter, role="coordinator"),
    post("/calls/{call}/told", tell, role="coordinator"),
)
