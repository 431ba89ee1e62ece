"""Messages are claimed, and settled when they were offered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import func
from sqlmodel import col, select

from chassis.database import Tx
from notifications.known import store as known
from notifications.messages import domain, tables
from notifications.messages.domain import Facts, Message, State, Verdict
from notifications.words.identities import EventId, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A message that this worker, and no other, is sending now."""

    message: Message
    attempts: int
    claimed_at: datetime


async def unsent(tx: Tx) -> int:
    """Return how many messages of the transaction's areas can be sent and have not been."""
    session = await tx.session()
    wanted = col(tables.Message.state).in_((State.QUEUED, State.SENDING))
    return (await session.exec(select(func.count()).where(wanted))).one()


async def claim(tx: Tx, *, limit: int, claim_for: timedelta) -> list[Claim]:
    """Take messages that are due, or whose claim has run out, oldest first; nobody else gets them."""
    session = await tx.session()
    due = (
        select(tables.Message)
        .where(
            col(tables.Message.state).in_((State.QUEUED, State.SENDING)),
            col(tables.Message.due_at) <= func.clock_timestamp(),
        )
        .order_by(col(tables.Message.due_at), col(tables.Message.message_id))
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    found = (await session.exec(due)).all()
    now = (await session.exec(select(func.clock_timestamp()))).one()
    for row in found:
        row.state, row.claimed_at, row.due_at = State.SENDING, now, now + claim_for
    return [
        Claim(message=_message(row), attempts=row.attempts, claimed_at=now)
        for row in sorted(found, key=lambda row: (row.happened_at, row.message_id))
    ]


async def settle(
    tx: Tx, done: Claim, verdict: Verdict, *, at: datetime, to: str | None, language: str
) -> bool:
    """Keep what became of a claimed message, and for a sent one to whom (masked) and in which language.

    Return False when the claim had run out and another took it.
    """
    session = await tx.session()
    message, state = done.message, domain.target(verdict.happening)
    # The contact point first, and held: an erasure at this moment sees the address that is written here.
    shown = to if await known.contact_stands(tx, message.area, message.person) else None
    row = await session.get(tables.Message, (message.area, message.id), with_for_update=True)
    if row is None or row.state != State.SENDING or row.claimed_at != done.claimed_at:
        return False
    now = (await session.exec(select(func.clock_timestamp()))).one()
    row.state, row.reason, row.attempts = state, verdict.reason, verdict.attempts
    row.due_at = now + verdict.pause
    if state is State.SENT:
        row.sent_at, row.sent_to, row.language = at, shown, language
    return True


def _message(row: tables.Message) -> Message:
    return Message(
        area=row.area_id,
        event=EventId(row.event_id),
        event_type=row.event_type,
        person=PersonId(row.person_id),
        template=row.template,
        correlation=row.correlation_id,
        happened_at=row.happened_at,
        facts=msgspec.convert(row.facts, Facts, strict=False),
        state=State(row.state),
        reason=row.reason,
        traceparent=row.traceparent,
    )
