"""Ears: what a service listens to, and what it hears."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

from chassis.database import Tx
from chassis.outbox import Cause
from chassis.values import Value

T = TypeVar("T")
Decode = Callable[[bytes], Any]


class Heard(Value, Generic[T], frozen=True):
    """One event that a service hears for the first time."""

    event_id: UUID
    type: str
    area: str
    subject: str
    key: str
    sequence: int
    at: datetime
    cause: Cause
    body: T


Handle = Callable[[Tx, Sequence[Heard[Any]]], Awaitable[None]]


@dataclass(frozen=True)
class Ear:
    """What a service listens to: a topic, the types it understands, and what it does with a batch."""

    topic: str
    consumer: str
    reads: Mapping[str, Decode]
    handle: Handle
    tombstones: bool = False


def one_by_one(handlers: Mapping[type, Callable[[Tx, Heard[Any]], Awaitable[None]]]) -> Handle:
    """Return a batch handler that gives each event, in order, to the handler of its type."""

    async def handle(tx: Tx, batch: Sequence[Heard[Any]]) -> None:
        for heard in batch:
            await handlers[type(heard.body)](tx, heard)

    return handle
