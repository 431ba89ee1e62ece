"""Messages are claimed, and settled when they were offered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func
from sqlmodel import col, select

from chassis.columns import listed
from chassis.database import Tx
from notifications.known import store as known
from notifications.messages import domain, tables
from notifications.messages.domain import Message, State, Verdict
from notifications.messages.store.reading import message_of

# SQL over asyncpg: each worker claims five times a second and settles every mail. With sessions, claiming and
# settling took a third of the worker's time, and a queue of two thousand mails minutes instead of seconds.
# Due by statement_timestamp(): clock_timestamp() changes from row to row, and no index ends a walk by it.
_CLAIM = f"""
    WITH due AS (
        SELECT area_id, message_id FROM message
        WHERE state IN ('queued', 'sending') AND due_at <= statement_timestamp()
        ORDER BY due_at, message_id LIMIT $1 FOR UPDATE SKIP LOCKED
    )
    UPDATE message SET state = 'sending', claimed_at = clock_timestamp(), due_at = clock_timestamp() + $2
    FROM due WHERE message.area_id = due.area_id AND message.message_id = due.message_id
    RETURNING {listed(tables.Message, "message")}
"""
# The state is held against a subquery, so that nobody finds the one message by walking through all that are due.
_SETTLE = """
    UPDATE message
    SET state = $4, attempts = $5, reason = $6, due_at = clock_timestamp() + $7, sent_at = $8, sent_to = $9,
        language = $10, undelivered_since = $11
    WHERE area_id = $1 AND message_id = $2 AND claimed_at = $3
      AND state = (SELECT 'sending')
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A message that this worker, and no other, is sending now."""

    message: Message
    attempts: int
    claimed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """Where a mail went: when, to which address, how that is shown to people, in which language."""

    at: datetime
    email: str | None
    shown: str | None
    language: str


async def unsent(tx: Tx) -> int:
    """Return how many messages of the transaction's areas can be sent and have not been."""
    session = await tx.session()
    wanted = col(tables.Message.state).in_((State.QUEUED, State.SENDING))
    return (await session.exec(select(func.count()).where(wanted))).one()


async def to_be_told(tx: Tx) -> int:
    """Return how many messages of the transaction's areas stand on a call list: nothing is wrong with them."""
    session = await tx.session()
    wanted = col(tables.Message.state) == State.TO_BE_TOLD
    return (await session.exec(select(func.count()).where(wanted))).one()


async def undelivered(tx: Tx) -> dict[str, int]:
    """Return how many messages of the transaction's areas stay until somebody does something, by state.

    Nothing can be done for those whom nobody may write to any more, at all or in that role: what failed for that
    is not counted.
    """
    session, state = await tx.session(), col(tables.Message.state)
    stays = state.in_(domain.UNDELIVERED), col(tables.Message.reason).not_in(domain.NOTHING_TO_DO)
    found = await session.exec(select(state, func.count()).where(*stays).group_by(state))
    return dict.fromkeys(sorted(domain.UNDELIVERED), 0) | dict(found.all())


async def claim(tx: Tx, *, limit: int, claim_for: timedelta) -> list[Claim]:
    """Take messages that are due, or whose claim has run out, oldest first; nobody else gets them."""
    found = await tx.fetch(_CLAIM, limit, claim_for)
    return [
        Claim(message=message_of(row), attempts=row["attempts"], claimed_at=row["claimed_at"])
        for row in sorted(found, key=lambda row: (row["happened_at"], row["message_id"]))
    ]


async def settle(tx: Tx, done: Claim, verdict: Verdict, *, went: Delivery) -> bool:
    """Keep what became of a claimed message, and for a sent one to whom (masked) and in which language.

    To whom is kept only while the person's address is still the one that it went to. Return False when the
    claim had run out and another took it.
    """
    message, state = done.message, domain.target(verdict.happening)
    sent = state is State.SENT
    # The contact point first, and held: an erasure at this moment sees the address that is written here.
    stands = await known.contact_stands(tx, message.area, message.person, email=went.email)
    tag = await tx.execute(
        _SETTLE,
        message.area,
        message.id,
        done.claimed_at,
        state,
        verdict.attempts,
        verdict.reason,
        verdict.pause,
        went.at if sent else None,
        went.shown if sent and stands else None,
        went.language if sent else None,
        domain.undelivered_since(state, went.at),
    )
    return tag == "UPDATE 1"
