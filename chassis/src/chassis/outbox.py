"""The outbox: what a service says is written with what it did, in one transaction, and said by the relay.

Order per key rests on one rule: lock (or version-check) the aggregate's row first, then append. The
identity value is then taken after the lock, so rows of one key have ids in the order of their commits.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from opentelemetry import context, propagate

from chassis.database import Tx
from chassis.failures import Unprocessable
from chassis.ids import new_id

PAYLOAD_MAX = 512 * 1024
"""Bytes; half of Kafka's default request limit, so that a row which is written can also be said."""


class Sayable(Protocol):
    """What the outbox asks of a message: the shape of `contracts.envelope.Message`."""

    @property
    def topic(self) -> str: ...  # noqa: D102
    @property
    def key(self) -> str: ...  # noqa: D102
    @property
    def type(self) -> str: ...  # noqa: D102
    @property
    def schema(self) -> str: ...  # noqa: D102
    @property
    def area(self) -> str: ...  # noqa: D102
    @property
    def subject(self) -> str: ...  # noqa: D102
    @property
    def sequence(self) -> int: ...  # noqa: D102
    @property
    def data(self) -> bytes: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something is said: the story it belongs to, the event that caused it, the trace it continues."""

    correlation_id: str
    event_id: UUID | None = None
    traceparent: str = ""
    tracestate: str = ""


Row = tuple[str, UUID, str, str, str, str, str, int, datetime, str, UUID | None, str, str, bytes]


def present_trace() -> tuple[str, str]:
    """Return `traceparent` and `tracestate` of the span that is now current, empty when there is none."""
    carrier: dict[str, str] = {}
    propagate.inject(carrier, context.get_current())
    return carrier.get("traceparent", ""), carrier.get("tracestate", "")


async def append(tx: Tx, *messages: Sayable, at: datetime, because: Cause) -> None:
    """Say these messages, in this order, when the transaction commits; raise Unprocessable for one too large.

    `at` is when they became facts (UTC). Call it after the aggregate's row is locked.
    """
    for message in messages:
        if len(message.data) > PAYLOAD_MAX:
            size = len(message.data)
            raise Unprocessable(
                f"{message.type} of {message.key} has {size} bytes, expected at most {PAYLOAD_MAX}"
            )
        if _write not in tx.before_commit:
            tx.before_commit.append(_write)
        tx.unsaid.append(
            (
                message.area,
                new_id(at),
                message.topic,
                message.key,
                message.type,
                message.schema,
                message.subject,
                message.sequence,
                at,
                because.correlation_id,
                because.event_id,
                because.traceparent,
                because.tracestate,
                message.data,
            ),
        )


_INSERT = """
    INSERT INTO outbox (area_id, event_id, topic, key, type, schema, subject, sequence, said_at,
                        correlation_id, causation_id, traceparent, tracestate, payload)
    SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                         $8::bigint[], $9::timestamptz[], $10::text[], $11::uuid[], $12::text[], $13::text[],
                         $14::bytea[])
"""


async def _write(tx: Tx) -> None:
    rows: list[Row] = tx.unsaid
    if rows:
        await tx.execute(_INSERT, *(list(column) for column in zip(*rows, strict=True)))
        tx.unsaid.clear()
        tx.speaks = True
