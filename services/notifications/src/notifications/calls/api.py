"""The call list over HTTP: what is to be told to whom, and that it was told."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, may, repeatable
from chassis.queries import TAKES_PURPOSE
from chassis.shapes import Body
from notifications.calls import acts
from notifications.calls.handlers.list_calls import Call as CallToMake
from notifications.calls.handlers.list_calls import list_calls as what_to_tell
from notifications.calls.handlers.tell import tell
from notifications.known.domain import Way
from notifications.messages.domain import How
from notifications.words.identities import MessageId, reference

router = APIRouter(prefix="/v1/areas/{area}/calls", tags=["calls"])

Caller = Annotated[Call, Depends(may(acts.READ_CALLS))]
Teller = Annotated[Call, Depends(may(acts.TELL))]

_PLACE: Cursor[tuple[datetime, UUID]] = Cursor("calls", datetime, UUID)


class CallEntry(TypedDict):
    """A message that a person tells another: by phone, or by letter."""

    message_id: UUID
    person_id: UUID
    role: Annotated[str | None, Field(description="Who the person is to the event: expert, orderer, …")]
    tell_by: Annotated[Way, Field(description="How the person wants to be told")]
    event_type: str
    happened_at: Annotated[datetime, Field(description="When the event became a fact")]
    waiting_since: datetime | None
    answer_until: Annotated[
        datetime | None,
        Field(description="Until when it can be answered; null: it asks for no answer in time"),
    ]
    language: Annotated[str, Field(description="Language of the words")]
    subject: str
    text: Annotated[
        str, Field(description="What the mail would have said; paragraphs are parted by an empty line")
    ]
    page: Annotated[str, Field(description="What it is about, below the area: `offers/<id>`")]
    correlation_id: Annotated[str, Field(description="The order's id, for all of an order's life")]
    order: Annotated[str | None, Field(description="The short number of the order, as the words have it")]


class CallPage(TypedDict):
    """A page of the call list, oldest event first."""

    items: list[CallEntry]
    next: Annotated[str | None, Field(description="Cursor for `after`; null on the last page")]


class HowBody(Body):
    """How somebody was told."""

    how: How


class ToldView(TypedDict):
    """That a message was told."""

    message_id: UUID
    told_at: datetime
    told_by: Annotated[UUID, Field(description="The coordinator who said so first")]
    how: How


@router.get("", response_model=CallPage, dependencies=[TAKES_PURPOSE])
async def list_calls(call: Caller, limit: Limit = LIMIT_DEFAULT, after: After = None) -> Response:
    """Return what is to be told by phone or by letter, oldest event first."""
    async with call.transaction() as tx:
        found = await what_to_tell(tx, call.asked, after=_PLACE.place(after), limit=limit + 1)
        page = _PLACE.page(found, limit, lambda one: (one.message.happened_at, one.message.id))
        await call.log_reads(tx, "what is to be told", about=[one.message.person for one in page.items])
    return Answer({"items": [_view(one) for one in page.items], "next": page.next}).response()


@router.post("/{message_id}/told", response_model=ToldView)
@repeatable
async def tell_call(call: Teller, message_id: UUID, body: HowBody) -> Response:
    """Say that somebody was told, and how; said twice, the first time stands."""

    async def work(tx: Tx) -> Answer:
        told = await tell(tx, call.asked, MessageId(message_id), body.how)
        view: ToldView = {
            "message_id": message_id,
            "told_at": told.at,
            "told_by": told.by,
            "how": told.how,
        }
        return Answer(view)

    return await call.once(work)


def _view(one: CallToMake) -> CallEntry:
    message, facts = one.message, one.message.facts
    return {
        "message_id": message.id,
        "person_id": message.person,
        "role": message.role or None,
        "tell_by": one.tell_by,
        "event_type": message.event_type,
        "happened_at": message.happened_at,
        "waiting_since": one.since,
        "answer_until": facts.answer_by,
        "language": one.written.language,
        "subject": one.written.subject,
        "text": one.written.text,
        "page": facts.page,
        "correlation_id": message.correlation,
        "order": reference(facts.order) if facts.order else None,
    }
