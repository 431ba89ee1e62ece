"""Messages come to be: one row for each person and event; and they move when a contact point does."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, func, tuple_, update
from sqlmodel import col

from chassis.columns import insert, row_of
from chassis.database import Tx
from notifications.messages import domain, tables
from notifications.messages.domain import Happening, Message
from notifications.words.identities import PersonId

People = AbstractSet[tuple[str, PersonId]]
"""People, each of an area."""

_LATER = (
    "attempts",
    "due_at",
    "claimed_at",
    "sent_at",
    "sent_to",
    "language",
    "told_at",
    "told_by",
    "told_how",
)

# SQL over asyncpg: one statement for all who are told, and a repeat changes nothing, which a session cannot say.
_ADD = insert(tables.Message, without=_LATER, then="ON CONFLICT DO NOTHING")


# SQL over asyncpg: asked five times a second by each worker. What waits is few and comes first, and each contact is
# looked up by its key (OFFSET 0 keeps it so): a plan made while nothing waited would read all contacts every time.
_MEET = """
    UPDATE message SET state = CASE WHEN contact.erased THEN 'failed' WHEN mailed THEN 'queued' ELSE 'to_be_told' END,
                       reason = CASE WHEN contact.erased THEN 'erased' ELSE '' END, due_at = clock_timestamp(),
                       undelivered_since = CASE WHEN contact.erased OR NOT mailed THEN $1::timestamptz END
    FROM (
        SELECT waiting.area_id, waiting.message_id, contact.erased, contact.tell_by = 'email' AS mailed
        FROM (SELECT * FROM message WHERE state = 'awaiting_contact' OFFSET 0) AS waiting
        CROSS JOIN LATERAL (
            SELECT erased, tell_by FROM contact
            WHERE contact.area_id = waiting.area_id AND contact.person_id = waiting.person_id OFFSET 0
        ) AS contact
    ) AS contact
    WHERE message.area_id = contact.area_id AND message.message_id = contact.message_id
      AND message.state = (SELECT 'awaiting_contact')
"""


async def add_messages(tx: Tx, new: Sequence[Message], *, now: datetime) -> None:
    """Keep messages; one that is there already, for the same person, event and template, stays as it is."""
    await tx.execute(_ADD.sql, *_ADD.arguments([_row(one, now) for one in new]))


async def move_messages_of(
    tx: Tx, people: People, happening: Happening, *, now: datetime, reason: str = ""
) -> None:
    """Let something happen to all messages of these people, each of an area, to which it can happen."""
    if people:
        session, state = await tx.session(), domain.target(happening)
        await session.exec(
            update(tables.Message)
            .where(_of(people), col(tables.Message.state).in_(domain.sources(happening)))
            .values(
                state=state,
                reason=reason,
                due_at=func.clock_timestamp(),
                undelivered_since=domain.undelivered_since(state, now),
            )
        )


async def forget_addresses(tx: Tx, people: People) -> None:
    """Forget where messages to these people went."""
    if people:
        session = await tx.session()
        await session.exec(
            update(tables.Message)
            .where(_of(people), col(tables.Message.sent_to).is_not(None))
            .values(sent_to=None)
        )


async def meet_contacts(tx: Tx, *, now: datetime) -> None:
    """Move what waits for a contact that has come, or gone: the event and the contact can pass each other unseen."""
    await tx.execute(_MEET, now)


def _of(people: People) -> ColumnElement[bool]:
    return tuple_(col(tables.Message.area_id), col(tables.Message.person_id)).in_(people)


def _row(one: Message, now: datetime) -> dict[str, Any]:
    return row_of(tables.Message)(
        area_id=one.area,
        message_id=one.id,
        event_id=one.event,
        event_type=one.event_type,
        person_id=one.person,
        template=one.template,
        correlation_id=one.correlation,
        traceparent=one.traceparent,
        facts=msgspec.to_builtins(one.facts),
        happened_at=one.happened_at,
        state=one.state,
        reason=one.reason,
        role=one.role,
        undelivered_since=domain.undelivered_since(one.state, now),
    )
