"""The delivery log: what did not arrive before all else, one message with its reason, and sending again."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable
from typing import get_args
from urllib.parse import urlencode
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Result
from kokemus_client.notifications import DeliveryEntry, DeliveryPage, State
from kokemus_console.visits import NotThere, Visit, get, is_away, post, value

SHOWN = 25
NAMED_MAX = 100
"""Names that the registry gives in one answer."""
BOTH = ("coordinator", "operator")
STATES: tuple[State, ...] = get_args(State)
EVENTS = (
    *("OfferMade", "OfferDeclined", "OfferWithdrawn", "AssignmentAccepted", "AnswerReversed"),
    *("MoveProposed", "MoveClosed", "SessionMoved", "SessionHeld", "SessionCancelled", "GroupEnded"),
    *("ExpertFellIll", "ExpertWithdrew", "OutcomeMissing"),
    *("OutcomeCorrected", "ObjectionRaised", "ObjectionAnswered", "PaymentNoticeIssued"),
    *("NoticeObjectionAnswered", "StatementIssued"),
)
"""What messages tell of, by the name of the event."""
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_KIND = re.compile(r"\w+")


def told_of(event: str) -> str:
    """Return the last part of the key of what an event is called: OfferMade, dispatch.OfferMade.v1 -> offer_made."""
    parts = event.split(".")
    return _CAPITAL.sub("_", parts[1] if len(parts) > 1 else parts[0]).lower()


async def all_messages(visit: Visit) -> Response:
    """List messages, newest first, of a state, a person or a kind; without any of these what did not arrive first."""
    asked = visit.request.query_params
    state = next((one for one in STATES if one == asked.get("state")), None)
    event = next((one for one in EVENTS if one == asked.get("type")), None)
    person = _person(asked.get("person", ""))
    after = asked.get("after")
    is_first = not any((state, event, person, after))
    found, failed, waiting = await asyncio.gather(
        _listed(visit, state=state, event=event, person=person, after=after),
        _listed(visit, state="failed") if is_first else _nothing(),
        _listed(visit, state="awaiting_contact") if is_first else _nothing(),
    )
    if not isinstance(found, Ok):
        return visit.no(found)
    stuck = [
        (name, page)
        for name, one in (("failed", failed), ("awaiting_contact", waiting))
        if (page := _page(one))
    ]
    shown = [*found.value.items, *(one for _, page in stuck for one in page.items)]
    wished = {"state": state or "", "type": event or "", "person": str(person) if person else ""}
    return visit.page(
        "messages/all.html",
        messages=found.value,
        stuck=[(name, page) for name, page in stuck if page.items],
        is_partial=is_away(failed, waiting),
        is_first=is_first,
        names=await _names(visit, {one.person_id for one in shown} | ({person} if person else set())),
        wished=wished,
        person=person,
        narrowed=_narrowed(wished),
        states=[(one, visit.words(f"messages.state.{one}")) for one in STATES],
        events=[(one, visit.words(f"messages.event.{told_of(one)}")) for one in EVENTS],
        told_of=told_of,
    )


async def message(visit: Visit) -> Response:
    """Show what became of a message, why it did not arrive, and what can be done."""
    told = await visit.client.notifications.get_message(
        visit.area.area_id, visit.id("message"), purpose=_purpose(visit)
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/messages")
    found = told.value
    names, member = await asyncio.gather(_names(visit, [found.person_id]), _member(visit, found))
    return visit.page(
        "messages/message.html",
        message=found,
        recipient=names.get(found.person_id) or member,
        place="staff" if member else "people" if found.person_id in names else "",
        kind=told_of(found.event_type),
        why=_KIND.match(found.reason),
    )


async def send_again(visit: Visit) -> Response:
    """Put a message that failed in the queue once more."""
    message_id = visit.id("message")
    told = await visit.client.notifications.retry_message(
        visit.area.area_id, message_id, key=visit.key(f"retry {message_id}")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/messages/{message_id}")
    return visit.go(f"/messages/{message_id}", done="queued")


async def _listed(
    visit: Visit,
    *,
    state: State | None = None,
    event: str | None = None,
    person: UUID | None = None,
    after: str | None = None,
) -> Result[DeliveryPage]:
    return await visit.client.notifications.list_messages(
        visit.area.area_id,
        state=state,
        event_type=event,
        person=person,
        limit=SHOWN,
        after=after,
        purpose=_purpose(visit),
    ).page()


def _page(told: Result[DeliveryPage] | None) -> DeliveryPage | None:
    return None if told is None else value(told)


async def _nothing() -> None:
    """Ask for nothing."""


async def _names(visit: Visit, people: Iterable[UUID]) -> dict[UUID, str]:
    """Return what experts among these are called, to a coordinator; staff are named one by one, where one is shown."""
    wanted = sorted(set(people))[:NAMED_MAX]
    if visit.role != "coordinator" or not wanted:
        return {}
    told = await visit.client.registry.list_expert_names(
        visit.area.area_id, expert=wanted, purpose=_purpose(visit)
    )
    return {one.expert_id: one.display_name for one in told.value.items} if isinstance(told, Ok) else {}


async def _member(visit: Visit, found: DeliveryEntry) -> str | None:
    """Return what a member of staff is called, to a coordinator; None for an expert."""
    if visit.role != "coordinator" or found.role == "expert":
        return None
    told = await visit.client.registry.get_staff(visit.area.area_id, found.person_id, purpose=_purpose(visit))
    return told.value.name if isinstance(told, Ok) else None


def _purpose(visit: Visit) -> str:
    return visit.words.plain("messages.purpose")


def _person(text: str) -> UUID | None:
    """Return whose messages are asked for; raise NotThere for what is no id."""
    try:
        return UUID(text) if text else None
    except ValueError:
        raise NotThere from None


def _narrowed(wished: dict[str, str]) -> str:
    query = urlencode({name: text for name, text in wished.items() if text})
    return f"&{query}" if query else ""


ROUTES = (
    *(get("/messages", all_messages, role=role) for role in BOTH),
    *(get("/messages/{message}", message, role=role) for role in BOTH),
    *(post("/messages/{message}/again", send_again, role=role) for role in BOTH),
)
