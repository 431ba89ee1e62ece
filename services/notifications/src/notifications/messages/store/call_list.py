"""What a person is to tell: listed, ended when nobody needs to hear it, opened anew, and kept as told."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import tuple_
from sqlmodel import col, select

from chassis.database import Tx
from notifications.messages import tables
from notifications.messages.domain import How, Message, State
from notifications.messages.store.reading import message_of
from notifications.words.identities import MessageId

# SQL over asyncpg: part of hearing, once for a whole batch. An order has few messages: they are found by its story,
# and the state is held against a subquery, so that nobody walks through all that stand on the list.
_END = """
    UPDATE message SET state = 'over', undelivered_since = NULL
    FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS ended (area_id, correlation_id, template, page)
    WHERE message.area_id = ended.area_id AND message.correlation_id = ended.correlation_id
      AND message.template = ended.template AND message.facts ->> 'page' = ended.page
      AND message.state = (SELECT 'to_be_told')
    RETURNING message.area_id, message.correlation_id, message.template, ended.page
"""

# The same for what can be answered again. Whom it is for may be mailed by now: then a mail has said so.
_REOPEN = """
    UPDATE message SET state = 'to_be_told', undelivered_since = $5
    FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS opened (area_id, correlation_id, template, page)
    WHERE message.area_id = opened.area_id AND message.correlation_id = opened.correlation_id
      AND message.template = opened.template AND message.facts ->> 'page' = opened.page
      AND message.state = (SELECT 'over')
      AND EXISTS (SELECT FROM contact WHERE contact.area_id = message.area_id
                  AND contact.person_id = message.person_id AND contact.tell_by <> 'email')
"""


@dataclass(frozen=True, slots=True)
class About:
    """What messages of one story ask for: a text, and the page of the thing that it is about."""

    area: str
    correlation: str
    template: str
    page: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that a person is to tell, and since when."""

    message: Message
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Told:
    """Who told a message, when and how."""

    at: datetime
    by: UUID
    how: How


async def waiting(
    tx: Tx, area_id: str, *, after: tuple[datetime, UUID] | None, limit: int
) -> Sequence[Waiting]:
    """Return what is to be told in an area, oldest event first, from the place `after` on."""
    at, number = col(tables.Message.happened_at), col(tables.Message.message_id)
    asked = select(tables.Message).where(
        tables.Message.area_id == area_id, tables.Message.state == State.TO_BE_TOLD
    )
    if after:
        asked = asked.where(tuple_(at, number) > after)
    session = await tx.session()
    found = (await session.exec(asked.order_by(at, number).limit(limit))).all()
    return [Waiting(message_of(one.model_dump()), one.undelivered_since) for one in found]


async def held(tx: Tx, area_id: str, message_id: MessageId) -> tuple[State, Told | None] | None:
    """Return the state of a message, and how it was told; nobody else changes it until the transaction ends."""
    session = await tx.session()
    row = await session.get(tables.Message, (area_id, message_id), with_for_update=True)
    if row is None:
        return None
    if row.told_at is None or row.told_by is None or row.told_how is None:
        return State(row.state), None
    return State(row.state), Told(row.told_at, row.told_by, How(row.told_how))


async def keep_told(tx: Tx, area_id: str, message_id: MessageId, told: Told, *, state: State) -> None:
    """Keep that a message was told."""
    session = await tx.session()
    row = await session.get_one(tables.Message, (area_id, message_id))
    row.state, row.undelivered_since = state, None
    row.told_at, row.told_by, row.told_how = told.at, told.by, told.how


async def end(tx: Tx, ended: Collection[About]) -> Collection[About]:
    """Take what is about these things off the list; return which of them stood there."""
    if not ended:
        return ()
    found = await tx.fetch(_END, *_columns(ended))
    return {About(row["area_id"], row["correlation_id"], row["template"], row["page"]) for row in found}


async def reopen(tx: Tx, opened: Collection[About], *, now: datetime) -> None:
    """Put what is about these things, and was over, on the list again."""
    if opened:
        await tx.execute(_REOPEN, *_columns(opened), now)


def _columns(about: Collection[About]) -> Sequence[list[str]]:
    return [[getattr(one, name) for one in about] for name in ("area", "correlation", "template", "page")]
