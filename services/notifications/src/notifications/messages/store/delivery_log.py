"""What became of each message, as people ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from chassis.database import Tx
from notifications.messages.domain import State
from notifications.words.identities import EventId, MessageId, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One message in the delivery log."""

    message_id: MessageId
    event_id: EventId
    event_type: str
    person_id: PersonId
    template: str
    correlation_id: str
    state: str
    reason: str
    attempts: int
    happened_at: datetime
    sent_at: datetime | None
    sent_to: str | None
    language: str | None
    traceparent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which messages to list; None: any."""

    person: UUID | None = None
    event_type: str | None = None
    correlation: str | None = None
    state: str | None = None
    since: datetime | None = None
    until: datetime | None = None


_ENTRY = """
    SELECT message_id, event_id, event_type, person_id, template, correlation_id, state, reason, attempts,
           happened_at, sent_at, sent_to, language, traceparent
    FROM message
"""


async def entries(
    tx: Tx,
    area_id: str,
    wanted: Wanted,
    *,
    after: tuple[datetime, UUID] | None,
    limit: int,
) -> list[Entry]:
    """Return messages, newest event first, from the place `after` on."""
    at, message_id = after or (None, None)
    rows = await tx.fetch(
        _ENTRY
        + """
        WHERE area_id = $1
          AND ($2::uuid IS NULL OR person_id = $2)
          AND ($3::text IS NULL OR event_type = $3 OR split_part(event_type, '.', 2) = $3)
          AND ($4::text IS NULL OR correlation_id = $4)
          AND ($5::text IS NULL OR state = $5)
          AND ($6::timestamptz IS NULL OR happened_at >= $6)
          AND ($7::timestamptz IS NULL OR happened_at < $7)
          AND ($8::timestamptz IS NULL OR (happened_at, message_id) < ($8, $9::uuid))
        ORDER BY happened_at DESC, message_id DESC LIMIT $10
        """,
        area_id,
        wanted.person,
        wanted.event_type,
        wanted.correlation,
        wanted.state,
        wanted.since,
        wanted.until,
        at,
        message_id,
        limit,
    )
    return [Entry(**row) for row in rows]


async def entry(tx: Tx, area_id: str, message_id: MessageId, *, lock: bool = False) -> Entry | None:
    """Return one message of the log, held until the transaction ends when `lock`."""
    which = " WHERE area_id = $1 AND message_id = $2" + (" FOR UPDATE" if lock else "")
    row = await tx.fetchrow(_ENTRY + which, area_id, message_id)
    return Entry(**row) if row else None


async def queue_again(tx: Tx, area_id: str, message_id: MessageId, *, state: State) -> None:
    """Put a message back, with all its attempts before it again."""
    await tx.execute(
        """
        UPDATE message SET state = $3, reason = '', attempts = 0, due_at = clock_timestamp()
        WHERE area_id = $1 AND message_id = $2
        """,
        area_id,
        message_id,
        state,
    )
