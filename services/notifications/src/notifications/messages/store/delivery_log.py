"""What became of each message, as people ask for it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, or_, tuple_
from sqlmodel import col, select

from chassis.database import Tx
from chassis.stories import Numbered
from notifications.messages.domain import State
from notifications.messages.tables import Message
from notifications.words.identities import MessageId

_NUMBERED = "SELECT area_id, message_id AS id, correlation_id AS story, happened_at FROM message"
NUMBERED = (Numbered("message", _NUMBERED, newest_by="happened_at"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which messages to list; None: any."""

    person: UUID | None = None
    event_types: Collection[str] = ()
    """In full; none: any."""
    correlation: str | None = None
    """Of a story; with events, also what was told of these."""
    events: Collection[UUID] = ()
    state: str | None = None
    since: datetime | None = None
    until: datetime | None = None


async def entries(
    tx: Tx,
    area_id: str,
    wanted: Wanted,
    *,
    after: tuple[datetime, UUID] | None = None,
    limit: int,
) -> Sequence[Message]:
    """Return messages, newest event first, from the place `after` on."""
    place = tuple_(col(Message.happened_at), col(Message.message_id))
    asked = select(Message).where(Message.area_id == area_id)
    if wanted.person:
        asked = asked.where(Message.person_id == wanted.person)
    if wanted.event_types:
        asked = asked.where(col(Message.event_type).in_(wanted.event_types))
    if wanted.correlation:
        of_story, of_events = (
            col(Message.correlation_id) == wanted.correlation,
            col(Message.event_id).in_(wanted.events),
        )
        asked = asked.where(or_(of_story, of_events) if wanted.events else of_story)
    if wanted.state:
        asked = asked.where(Message.state == wanted.state)
    if wanted.since:
        asked = asked.where(Message.happened_at >= wanted.since)
    if wanted.until:
        asked = asked.where(Message.happened_at < wanted.until)
    if after:
        asked = asked.where(place < after)
    newest = asked.order_by(col(Message.happened_at).desc(), col(Message.message_id).desc()).limit(limit)
    session = await tx.session()
    return (await session.exec(newest)).all()


async def entry(tx: Tx, area_id: str, message_id: MessageId, *, lock: bool = False) -> Message | None:
    """Return one message of the log, held until the transaction ends when `lock`."""
    session = await tx.session()
    return await session.get(Message, (area_id, message_id), with_for_update=lock or None)


async def queue_again(tx: Tx, message: Message, *, state: State) -> None:
    """Put a message back, with all its attempts before it again."""
    session = await tx.session()
    message.state, message.reason, message.attempts, message.undelivered_since = state, "", 0, None
    message.due_at = (await session.exec(select(func.clock_timestamp()))).one()
