"""The delivery log over HTTP: who was told of what, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, NotRequired
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.auth import Principal
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.database import Tx
from chassis.failures import Invalid
from chassis.http import Answer, Call, may, repeatable
from chassis.queries import TAKES_PURPOSE
from chassis.shapes import Instant
from chassis.stories import Story
from contracts.flow import EVENT_OF
from notifications.messages import acts
from notifications.messages.domain import How, State
from notifications.messages.handlers.retry_message import retry_message as queue_again
from notifications.messages.store import delivery_log
from notifications.messages.store.delivery_log import Wanted
from notifications.messages.tables import Message
from notifications.words.identities import MessageId, reference

router = APIRouter(prefix="/v1/areas/{area}/messages", tags=["messages"])

ByReader = Annotated[Call, Depends(may(acts.READ_MESSAGES))]
ByRetrier = Annotated[Call, Depends(may(acts.RETRY_MESSAGE))]
JOURNEY_MAX = 1000
"""Messages of one order: some per session, and a year of weekly sessions is far below."""

_PLACE: Cursor[tuple[datetime, UUID]] = Cursor("messages", datetime, UUID)


class DeliveryEntry(TypedDict):
    """One message: what it told whom, and what became of it."""

    message_id: UUID
    state: State
    reason: Annotated[
        str,
        Field(
            description="Why it waits, was put off or failed: `no_contact_point`, `erased`, codes of the mail"
            " server, or empty"
        ),
    ]
    undelivered_since: Annotated[
        datetime | None,
        Field(
            description="Since when it waits for a contact point or a call, or has failed; null when neither"
        ),
    ]
    attempts: Annotated[int, Field(description="Attempts that a mail server answered")]
    template: str
    event_id: UUID
    event_type: str
    happened_at: Annotated[datetime, Field(description="When the event became a fact")]
    correlation_id: Annotated[str, Field(description="The order's id, for all of an order's life")]
    order: Annotated[str | None, Field(description="The short number of the order, as mails have it")]
    person_id: UUID
    role: Annotated[str | None, Field(description="Who the person is to the event: expert, orderer, …")]
    language: Annotated[str | None, Field(description="Language it was sent in")]
    sent_at: datetime | None
    sent_to: Annotated[
        str | None, Field(description="Masked address, to coordinators only; null when erased or not sent")
    ]
    trace_id: Annotated[str | None, Field(description="The trace that the mail belongs to")]
    told_at: NotRequired[
        Annotated[
            datetime, Field(description="When a person told it; with by whom and how, of what was told")
        ]
    ]
    told_by: NotRequired[UUID]
    told_how: NotRequired[How]


class DeliveryPage(TypedDict):
    """A page of the delivery log, newest event first."""

    items: list[DeliveryEntry]
    next: Annotated[str | None, Field(description="Cursor for `after`; null on the last page")]


@router.get("", response_model=DeliveryPage, dependencies=[TAKES_PURPOSE])
async def list_messages(  # noqa: PLR0913, PLR0917 - one parameter for each filter
    call: ByReader,
    person: UUID | None = None,
    event_type: Annotated[
        str | None, Query(description="`OfferMade`, or in full `dispatch.OfferMade.v1`")
    ] = None,
    order: Annotated[UUID | None, Query(description="All messages of an order's life")] = None,
    correlation_id: Annotated[str | None, Query(max_length=200)] = None,
    state: State | None = None,
    since: Annotated[Instant | None, Query(description="Event at or after this moment")] = None,
    until: Annotated[Instant | None, Query(description="Event before this moment")] = None,
    limit: Limit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """List messages, newest event first."""
    if order and correlation_id and str(order) != correlation_id:
        raise Invalid("order and correlation_id name different stories; give one of them")
    wanted = Wanted(
        person=person,
        event_types=_in_full(event_type) if event_type else (),
        correlation=str(order) if order else correlation_id,
        state=state,
        since=since,
        until=until,
    )
    async with call.transaction() as tx:
        place = _PLACE.place(after)
        found = await delivery_log.entries(tx, call.area, wanted, after=place, limit=limit + 1)
        page = _PLACE.page(found, limit, lambda one: (one.happened_at, one.message_id))
        await _log_reads(call, tx, page.items)
    items = [shown_to(call.principal, one) for one in page.items]
    return Answer({"items": items, "next": page.next}).response()


def _in_full(event_type: str) -> Sequence[str]:
    """Return the events that somebody means by a name or a whole type: what nobody says is looked for as it stands."""
    meant = [one for one in EVENT_OF if event_type in {one, one.split(".")[1]}]
    return meant or [event_type]


@router.get("/{message_id}", response_model=DeliveryEntry, dependencies=[TAKES_PURPOSE])
async def get_message(call: ByReader, message_id: UUID) -> Response:
    """Show one message."""
    async with call.transaction() as tx:
        found = await delivery_log.entry(tx, call.area, MessageId(message_id))
        if found is None:
            raise call.asked.unknown(f"message {message_id}")
        await _log_reads(call, tx, [found])
    return Answer(shown_to(call.principal, found)).response()


@router.post("/{message_id}/retry", status_code=202, response_model=DeliveryEntry)
@repeatable
async def retry_message(call: ByRetrier, message_id: UUID) -> Response:
    """Queue a failed message again; it keeps its Message-ID."""

    async def work(tx: Tx) -> Answer:
        queued = await queue_again(tx, call.asked, MessageId(message_id))
        return Answer(shown_to(call.principal, queued), status=202)

    return await call.once(work)


async def journey(tx: Tx, story: Story) -> list[dict[str, Any]]:
    """Tell what became of the messages of a story, in time order, without addresses."""
    wanted = Wanted(correlation=story.id, events=story.events)
    found = await delivery_log.entries(tx, story.area, wanted, limit=JOURNEY_MAX)
    steps: list[dict[str, Any]] = [
        {
            "at": one.sent_at or one.told_at or one.happened_at,
            "what": f"message {one.state}: {one.template}",
            "trace_id": one.trace_id,
            "facts": one.model_dump(include=_TOLD_IN_A_STORY),
        }
        for one in reversed(found)
    ]
    return sorted(steps, key=lambda step: str(step["at"]))


_TOLD_IN_A_STORY = {
    "message_id",
    "person_id",
    "role",
    "event_id",
    "event_type",
    "language",
    "attempts",
    "reason",
}


def shown_to(reader: Principal, found: Message) -> DeliveryEntry:
    """Return a message as this reader may see it."""
    entry: DeliveryEntry = {
        "message_id": found.message_id,
        "state": State(found.state),
        "reason": found.reason,
        "undelivered_since": found.undelivered_since,
        "attempts": found.attempts,
        "template": found.template,
        "event_id": found.event_id,
        "event_type": found.event_type,
        "happened_at": found.happened_at,
        "correlation_id": found.correlation_id,
        "order": reference(UUID(order)) if (order := found.facts.get("order")) else None,
        "person_id": found.person_id,
        "role": found.role or None,
        "language": found.language,
        "sent_at": found.sent_at,
        "sent_to": found.sent_to if _sees_addresses(reader) else None,
        "trace_id": found.trace_id,
    }
    if found.told_at and found.told_by and found.told_how:
        entry["told_at"], entry["told_by"] = found.told_at, found.told_by
        entry["told_how"] = How(found.told_how)
    return entry


def _sees_addresses(reader: Principal) -> bool:
    return bool(acts.SEE_ADDRESSES.reach(reader.roles))


async def _log_reads(call: Call, tx: Tx, shown: Sequence[Message]) -> None:
    if _sees_addresses(call.principal):
        await call.log_reads(tx, "masked address", about=[one.person_id for one in shown if one.sent_to])
