"""The outbox: what a service says is written with what it did, in one transaction, and said by the relay.

Order per key rests on one rule: lock (or version-check) the aggregate's row first, then append. The
identity value is then taken after the lock, so rows of one key have ids in the order of their commits.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from opentelemetry import context, propagate

from chassis.columns import insert, insert_one
from chassis.database import Tx
from chassis.failures import Unprocessable
from chassis.ids import new_id
from chassis.own_tables import Outbox
from chassis.values import Value

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


class Cause(Value, frozen=True):
    """Why something is said: the story it belongs to, the event that caused it, the trace it continues."""

    correlation_id: str
    event_id: UUID | None = None
    traceparent: str = ""
    tracestate: str = ""


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
        if write not in tx.before_commit:
            tx.before_commit.append(write)
        tx.unsaid.append(
            {
                "area_id": message.area,
                "event_id": new_id(at),
                "topic": message.topic,
                "key": message.key,
                "type": message.type,
                "schema": message.schema,
                "subject": message.subject,
                "sequence": message.sequence,
                "said_at": at,
                "correlation_id": because.correlation_id,
                "causation_id": because.event_id,
                "traceparent": because.traceparent,
                "tracestate": because.tracestate,
                "payload": message.data,
            }
        )


_THEIR_OWN = ("id", "created_at")
_ADD, _ADD_ONE = insert(Outbox, without=_THEIR_OWN), insert_one(Outbox, without=_THEIR_OWN)
FIRST_FREE = len(_ADD_ONE.columns) + 1
"""The number of the first parameter of what is written with it."""


async def write(tx: Tx, besides: str = "", *given: object) -> None:
    """Write now what is to be said, if anything is, and in the same round trip what one other statement writes.

    The parameters of that one begin with FIRST_FREE.
    """
    if not tx.unsaid:
        return
    if len(tx.unsaid) == 1:  # what most commands say; as arrays of one it takes 126 µs instead of 80
        sql, said = _ADD_ONE.sql, _ADD_ONE.arguments(tx.unsaid[0])
    else:
        sql, *said = _ADD.filled(tx.unsaid)
    await tx.execute(f"WITH said AS ({sql}) {besides}" if besides else sql, *said, *given)
    tx.unsaid.clear()
    tx.speaks = True
