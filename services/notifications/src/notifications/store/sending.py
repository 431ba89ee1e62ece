"""Messages are claimed with all that their letters need, and settled when they were offered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec
from asyncpg import Record

from chassis.database import Tx
from notifications.domain import messages
from notifications.domain.identities import EventId, PersonId, SessionId, UnitId
from notifications.domain.letters import Area, Known
from notifications.domain.messages import Facts, Message, Span, State, masked
from notifications.domain.retries import Verdict
from notifications.domain.wording import language_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A message that this worker, and no other, is sending now."""

    message: Message
    attempts: int
    claimed_at: datetime
    email: str | None
    wished: str | None
    known: Known


async def areas(tx: Tx) -> list[str]:
    """Return the areas that are known; messages of others wait until their local time is known."""
    return [row["area_id"] for row in await tx.fetch("SELECT area_id FROM area ORDER BY area_id")]


async def unsent(tx: Tx) -> int:
    """Return how many messages of the transaction's areas can be sent and have not been."""
    return int(await tx.fetchval("SELECT count(*) FROM message WHERE state IN ('queued', 'sending')"))


async def queue_met(tx: Tx) -> None:
    """Queue what waits for a contact that has come: the event and the contact can pass each other unseen."""
    await tx.execute(
        """
        UPDATE message SET state = 'queued', due_at = clock_timestamp()
        FROM contact
        WHERE message.state = 'awaiting_contact' AND NOT contact.erased
          AND contact.area_id = message.area_id AND contact.person_id = message.person_id
        """,
    )


async def claim(tx: Tx, *, limit: int, claim_for: timedelta) -> list[Claim]:
    """Take messages that are due, or whose claim has run out, oldest first; nobody else gets them."""
    rows = await tx.fetch(
        """
        WITH due AS (
            SELECT area_id, message_id FROM message
            WHERE state IN ('queued', 'sending') AND due_at <= clock_timestamp()
            ORDER BY due_at, message_id LIMIT $1 FOR UPDATE SKIP LOCKED
        )
        UPDATE message SET state = 'sending', claimed_at = clock_timestamp(), due_at = clock_timestamp() + $2
        FROM due
        WHERE message.area_id = due.area_id AND message.message_id = due.message_id
        RETURNING message.*
        """,
        limit,
        claim_for,
    )
    found = sorted(rows, key=lambda row: (row["happened_at"], row["message_id"]))
    contacts = await _contacts(tx, found)
    known = await _known(tx, [_message(row) for row in found])
    return [
        Claim(
            message=_message(row),
            attempts=row["attempts"],
            claimed_at=row["claimed_at"],
            email=(contacts.get((row["area_id"], row["person_id"])) or {}).get("email"),
            wished=(contacts.get((row["area_id"], row["person_id"])) or {}).get("language"),
            known=known(_message(row)),
        )
        for row in found
    ]


async def settle(tx: Tx, done: Claim, verdict: Verdict, *, at: datetime) -> bool:
    """Keep what became of a claimed message; return False when the claim had run out and another took it."""
    state = messages.target(verdict.happening)
    sent = state is State.SENT
    tag = await tx.execute(
        """
        UPDATE message
        SET state = $4, attempts = $5, reason = $6, due_at = clock_timestamp() + $7, sent_at = $8,
            language = $10,
            sent_to = CASE WHEN EXISTS (SELECT FROM contact WHERE contact.area_id = message.area_id
                                        AND contact.person_id = message.person_id AND NOT erased) THEN $9 END
        WHERE area_id = $1 AND message_id = $2 AND state = 'sending' AND claimed_at = $3
        """,
        done.message.area,
        done.message.id,
        done.claimed_at,
        state,
        verdict.attempts,
        verdict.reason,
        verdict.pause,
        at if sent else None,
        masked(done.email) if sent and done.email else None,
        language_for(done.wished, area=done.known.area.languages) if sent else None,
    )
    return tag == "UPDATE 1"


async def _contacts(tx: Tx, rows: Sequence[Record]) -> Mapping[tuple[str, UUID], Mapping[str, Any]]:
    found = await tx.fetch(
        """
        SELECT contact.* FROM contact
        JOIN (SELECT DISTINCT * FROM unnest($1::text[], $2::uuid[]) AS one (area_id, person_id)) AS wanted
        USING (area_id, person_id)
        """,
        [row["area_id"] for row in rows],
        [row["person_id"] for row in rows],
    )
    return {(row["area_id"], row["person_id"]): dict(row) for row in found}


async def _known(tx: Tx, found: Sequence[Message]) -> _Knowledge:
    areas = sorted({one.area for one in found})
    orders = [one.facts.order for one in found if one.facts.order]
    sessions = [session for one in found for session in one.facts.sessions]
    of_orders = await tx.fetch(
        "SELECT area_id, order_id, unit_id FROM known_order"
        " WHERE area_id = ANY ($1::text[]) AND order_id = ANY ($2::uuid[])",
        areas,
        orders,
    )
    units = [one.facts.unit for one in found if one.facts.unit]
    units += [share.unit for one in found for share in one.facts.shares]
    units += [row["unit_id"] for row in of_orders]
    return _Knowledge(
        areas={
            row["area_id"]: Area(
                time_zone=_zone(row["time_zone"]), languages=tuple(row["languages"]), names=row["names"]
            )
            for row in await tx.fetch("SELECT * FROM area WHERE area_id = ANY ($1::text[])", areas)
        },
        orders={(row["area_id"], row["order_id"]): UnitId(row["unit_id"]) for row in of_orders},
        units={
            (row["area_id"], UnitId(row["unit_id"])): row["name"]
            for row in await tx.fetch(
                "SELECT area_id, unit_id, name FROM unit"
                " WHERE area_id = ANY ($1::text[]) AND unit_id = ANY ($2::uuid[])",
                areas,
                units,
            )
        },
        sessions={
            (row["area_id"], SessionId(row["session_id"])): Span(row["starts_at"], row["ends_at"])
            for row in await tx.fetch(
                "SELECT * FROM known_session"
                " WHERE area_id = ANY ($1::text[]) AND session_id = ANY ($2::uuid[])",
                areas,
                sessions,
            )
        },
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Knowledge:
    """What letters of one batch need, by area, so that no letter can take another area's words."""

    areas: Mapping[str, Area]
    orders: Mapping[tuple[str, UUID], UnitId]
    units: Mapping[tuple[str, UnitId], str]
    sessions: Mapping[tuple[str, SessionId], Span]

    def __call__(self, one: Message) -> Known:
        """Return what is known for one message."""
        return Known(
            area=self.areas[one.area],
            unit_of_order=self.orders.get((one.area, one.facts.order)) if one.facts.order else None,
            unit_names={unit: name for (area, unit), name in self.units.items() if area == one.area},
            sessions={session: span for (area, session), span in self.sessions.items() if area == one.area},
        )


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _message(row: Record) -> Message:
    return Message(
        area=row["area_id"],
        event=EventId(row["event_id"]),
        event_type=row["event_type"],
        person=PersonId(row["person_id"]),
        template=row["template"],
        correlation=row["correlation_id"],
        happened_at=row["happened_at"],
        facts=msgspec.convert(row["facts"], Facts, strict=False),
        state=State(row["state"]),
        reason=row["reason"],
        traceparent=row["traceparent"],
    )
