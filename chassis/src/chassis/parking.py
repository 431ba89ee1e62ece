"""Parking: when an event can never be taken in, its key waits here with every later event of that key.

All other keys go on. A person looks at the causes, mends what is wrong, and asks for a retry (once or
many times, a second retry changes nothing) or skips with a reason. A key is worked on under a lock of its
own, so a retry and newly arriving events of the key never overtake each other.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from chassis.database import Tx
from chassis.values import Value

CAUSE_MAX = 2000
"""Characters of a cause that are kept."""
_IDS = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|\d+|'[^']*'|b'[^']*'")


class Raw(Value, frozen=True):
    """A message as it came, before anybody made sense of it."""

    topic: str
    partition: int
    offset: int
    key: str
    headers: tuple[tuple[str, bytes | None], ...]
    value: bytes | None


@dataclass(frozen=True, slots=True)
class Parking:
    """One event to be parked: as it came, with what little is known of it and why it waits."""

    raw: Raw
    event_id: UUID
    type: str
    area: str
    cause: str
    blocked: bool


@dataclass(frozen=True, slots=True)
class Parked:
    """One event that waits: its number in the order of waiting, and the message as it came."""

    id: int
    event_id: UUID
    raw: Raw


def cause_of(problem: BaseException) -> str:
    """Return one line on what went wrong, for the person who will look at it; never a row's values."""
    said = (
        getattr(problem, "message", None) or problem
    )  # PostgreSQL's DETAIL repeats the row, its message does not
    return storable(f"{type(problem).__name__}: {said}"[:CAUSE_MAX])


def storable(text: str) -> str:
    """Return the text with what PostgreSQL cannot keep (NUL, half characters) written out."""
    return text.replace("\x00", "\\x00").encode("utf-8", "backslashreplace").decode()


def cause_group(cause: str) -> str:
    """Return the cause without ids, numbers and quoted values, so that equal troubles stand together."""
    return _IDS.sub("…", cause)[:200]


async def lock_keys(tx: Tx, consumer: str, keys: Collection[str]) -> None:
    """Hold these keys of a consumer until the transaction ends; in one order, so that nobody deadlocks."""
    await tx.fetch(
        "SELECT pg_advisory_xact_lock(hashtextextended($1 || ' ' || key, 0)) FROM"
        " (SELECT unnest($2::text[]) AS key ORDER BY 1) AS keys",
        consumer,
        list(keys),
    )


async def waiting_keys(tx: Tx, consumer: str, keys: Collection[str]) -> set[str]:
    """Return which of these keys have events parked."""
    rows = await tx.fetch(
        "SELECT DISTINCT key FROM parked_event WHERE consumer = $1 AND hashtextextended(key, 0) = ANY"
        " (ARRAY(SELECT hashtextextended(one, 0) FROM unnest($2::text[]) AS one))"
        " AND key = ANY ($2::text[]) AND settled_at IS NULL",
        consumer,
        list(keys),
    )
    return {row[0] for row in rows}


async def park(tx: Tx, consumer: str, parkings: Sequence[Parking]) -> None:
    """Keep these events, in this order, behind those of the same key that wait already."""
    await tx.executemany(
        """
        INSERT INTO parked_event (area_id, consumer, key, event_id, type, topic, partition, "offset", headers,
                                  payload, cause, cause_group, blocked)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        ON CONFLICT ON CONSTRAINT uq_parked_event_once DO NOTHING
        """,
        [
            (
                one.area,
                consumer,
                one.raw.key,
                one.event_id,
                one.type,
                one.raw.topic,
                one.raw.partition,
                one.raw.offset,
                [[storable(name), None if value is None else value.hex()] for name, value in one.raw.headers],
                one.raw.value,
                one.cause,
                cause_group(one.cause),
                one.blocked,
            )
            for one in parkings
        ],
    )


async def oldest_asked(tx: Tx, consumers: Collection[str]) -> list[tuple[str, str]]:
    """Return (consumer, key) of every key whose retry a person has asked for."""
    rows = await tx.fetch(
        "SELECT DISTINCT consumer, key FROM parked_event"
        " WHERE settled_at IS NULL AND retry_asked_at IS NOT NULL AND consumer = ANY ($1::text[])",
        list(consumers),
    )
    return [(row[0], row[1]) for row in rows]


async def first_waiting(tx: Tx, consumer: str, key: str) -> Parked | None:
    """Return the first event that waits in a key, held against being skipped; None when the key is clear."""
    row = await tx.fetchrow(
        'SELECT id, event_id, topic, partition, "offset", key, headers, payload FROM parked_event'
        " WHERE consumer = $1 AND hashtextextended(key, 0) = hashtextextended($2, 0) AND key = $2"
        " AND settled_at IS NULL ORDER BY id LIMIT 1 FOR UPDATE",
        consumer,
        key,
    )
    if row is None:
        return None
    headers = tuple((name, None if value is None else bytes.fromhex(value)) for name, value in row["headers"])
    raw = Raw(row["topic"], row["partition"], row["offset"], row["key"], headers, row["payload"])
    return Parked(row["id"], row["event_id"], raw)


async def settle(tx: Tx, parked_id: int) -> None:
    """Record that a parked event has been taken in."""
    await tx.execute("UPDATE parked_event SET settled_at = clock_timestamp() WHERE id = $1", parked_id)


async def erase(tx: Tx, consumer: str, key: str) -> None:
    """Settle what waits in a key without its payloads: a tombstone has taken all of it back."""
    await tx.execute(
        "UPDATE parked_event SET settled_at = clock_timestamp(), skipped_because = 'erased by a tombstone',"
        " payload = NULL WHERE consumer = $1 AND hashtextextended(key, 0) = hashtextextended($2, 0)"
        " AND key = $2 AND settled_at IS NULL",
        consumer,
        key,
    )


async def fail_again(tx: Tx, parked_id: int, cause: str) -> None:
    """Record that a retry failed: the key waits for a person again, with the new cause."""
    await tx.execute(
        "UPDATE parked_event SET cause = $2, cause_group = $3, blocked = false, attempts = attempts + 1"
        " WHERE id = $1",
        parked_id,
        cause,
        cause_group(cause),
    )
    await tx.execute(
        "UPDATE parked_event SET retry_asked_at = NULL WHERE (consumer, key) ="
        " (SELECT consumer, key FROM parked_event WHERE id = $1) AND settled_at IS NULL",
        parked_id,
    )
