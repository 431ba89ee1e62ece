"""The delivery log over HTTP: who was told of what, and what became of it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response
from pydantic import BaseModel, Field

from chassis.auth import Principal
from chassis.database import Tx
from chassis.failures import Invalid, NotFound
from chassis.http import Answer, Call, Instant, PageLimit, allow, page, place_of
from notifications.messages.domain import State
from notifications.messages.handlers.retry_message import retry_message
from notifications.messages.store import delivery_log
from notifications.messages.store.delivery_log import Entry, Wanted
from notifications.words.identities import MessageId

router = APIRouter(prefix="/v1/areas/{area}/messages", tags=["messages"])

Reader = Annotated[Call, Depends(allow("coordinator", "operator"))]
LIMIT_DEFAULT = 50
JOURNEY_MAX = 1000
"""Messages of one order: some per session, and a year of weekly sessions is far below."""


class DeliveryEntry(BaseModel):
    """One message: what it told whom, and what became of it."""

    message_id: UUID
    state: Literal["queued", "awaiting_contact", "sending", "sent", "failed"]
    reason: str = Field(description="Why it was put off or failed: codes of the mail server, or empty")
    attempts: int = Field(description="Attempts that a mail server answered")
    template: str
    event_id: UUID
    event_type: str
    happened_at: datetime = Field(description="When the event became a fact")
    correlation_id: str = Field(description="The order's id, for all of an order's life")
    person_id: UUID
    language: str | None = Field(description="Language it was sent in")
    sent_at: datetime | None
    sent_to: str | None = Field(
        description="Masked address, to coordinators only; null when erased or not sent"
    )
    trace_id: str | None = Field(description="The trace that the mail belongs to")


class DeliveryPage(BaseModel):
    """A page of the delivery log, newest event first."""

    items: list[DeliveryEntry]
    next: str | None = Field(description="Cursor for `after`; null on the last page")


@router.get("", response_model=DeliveryPage)
async def list_messages(  # noqa: PLR0913, PLR0917 - one parameter for each filter
    call: Reader,
    person: UUID | None = None,
    event_type: Annotated[
        str | None, Query(description="`OfferMade`, or in full `dispatch.OfferMade.v1`")
    ] = None,
    order: Annotated[UUID | None, Query(description="All messages of an order's life")] = None,
    correlation_id: Annotated[str | None, Query(max_length=200)] = None,
    state: State | None = None,
    since: Annotated[Instant | None, Query(description="Event at or after this moment")] = None,
    until: Annotated[Instant | None, Query(description="Event before this moment")] = None,
    limit: PageLimit = LIMIT_DEFAULT,
    after: str | None = None,
) -> Response:
    """List messages, newest event first."""
    if order and correlation_id and str(order) != correlation_id:
        raise Invalid("order and correlation_id name different stories; give one of them")
    wanted = Wanted(
        person=person,
        event_type=event_type,
        correlation=str(order) if order else correlation_id,
        state=state,
        since=since,
        until=until,
    )
    async with call.transaction() as tx:
        found = await delivery_log.entries(tx, call.area, wanted, after=_place(after), limit=limit + 1)
        await _log_read(call, tx, found[:limit])
    shown = page(found, limit, lambda one: f"{one.happened_at.isoformat()} {one.message_id}")
    items = [shown_to(call.principal, one) for one in found[:limit]]
    return Answer({"items": items, "next": shown["next"]}).response()


@router.get("/{message_id}", response_model=DeliveryEntry)
async def get_message(call: Reader, message_id: UUID) -> Response:
    """Show one message."""
    async with call.transaction() as tx:
        found = await delivery_log.entry(tx, call.area, MessageId(message_id))
        if found is None:
            raise NotFound(f"message {message_id} is not known in {call.area}", message_id=message_id)
        await _log_read(call, tx, [found])
    return Answer(shown_to(call.principal, found)).response()


@router.post("/{message_id}/retry", status_code=202, response_model=DeliveryEntry)
async def retry(call: Reader, message_id: UUID) -> Response:
    """Queue a failed message again; it keeps its Message-ID."""

    async def work(tx: Tx) -> Answer:
        queued = await retry_message(tx, call.area, MessageId(message_id))
        return Answer(shown_to(call.principal, queued), status=202)

    return await call.once(work, key_required=False)


async def journey(tx: Tx, area: str, story: str) -> list[dict[str, object]]:
    """Tell what became of the messages of a story, in time order, without addresses."""
    found = await delivery_log.entries(tx, area, Wanted(correlation=story), after=None, limit=JOURNEY_MAX)
    steps: list[dict[str, object]] = [
        {
            "at": one.sent_at or one.happened_at,
            "what": f"message {one.state}: {one.template}",
            "trace_id": _trace_id(one),
            "facts": {
                "message_id": one.message_id,
                "person_id": one.person_id,
                "event_id": one.event_id,
                "event_type": one.event_type,
                "language": one.language,
                "attempts": one.attempts,
                "reason": one.reason,
            },
        }
        for one in reversed(found)
    ]
    return sorted(steps, key=lambda step: str(step["at"]))


def shown_to(reader: Principal, found: Entry) -> dict[str, object]:
    """Return an entry as this reader may see it."""
    return {
        "message_id": found.message_id,
        "state": found.state,
        "reason": found.reason,
        "attempts": found.attempts,
        "template": found.template,
        "event_id": found.event_id,
        "event_type": found.event_type,
        "happened_at": found.happened_at,
        "correlation_id": found.correlation_id,
        "person_id": found.person_id,
        "language": found.language,
        "sent_at": found.sent_at,
        "sent_to": found.sent_to if _may_see_addresses(reader) else None,
        "trace_id": _trace_id(found),
    }


def _trace_id(found: Entry) -> str | None:
    parts = found.traceparent.split("-")
    return parts[1] if len(parts) > 1 else None


def _may_see_addresses(reader: Principal) -> bool:
    return "coordinator" in reader.roles


async def _log_read(call: Call, tx: Tx, shown: list[Entry]) -> None:
    if not _may_see_addresses(call.principal):
        return
    for person in sorted({one.person_id for one in shown if one.sent_to}):
        await call.log_read(tx, "masked address", person, "delivery log")


def _place(after: str | None) -> tuple[datetime, UUID] | None:
    place = place_of(after)
    if place is None:
        return None
    try:
        at, _, message_id = place.partition(" ")
        return datetime.fromisoformat(at), UUID(message_id)
    except ValueError as problem:
        raise Invalid(f"cursor {place[:80]!r} is not one of this list; start without `after`") from problem
