"""Events as they come from Kafka, without Kafka: for handlers on a real database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec

from chassis import headers
from chassis.database import EVERY_AREA, Database
from chassis.hearing import Ear, Hearing, Taken
from chassis.ids import new_id
from chassis.outbox import Sayable
from chassis.parking import Raw

TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


def raw(
    message: Sayable,
    *,
    at: datetime,
    event_id: UUID | None = None,
    correlation_id: str | None = None,
    offset: int = 0,
    partition: int = 0,
) -> Raw:
    """Return a message as the relay would send it and a consumer receive it."""
    row: dict[str, object] = {
        "event_id": event_id or new_id(at),
        "type": message.type,
        "said_at": at.astimezone(UTC),
        "subject": message.subject,
        "schema": message.schema,
        "area_id": message.area,
        "sequence": message.sequence,
        "correlation_id": correlation_id or message.subject,
        "causation_id": None,
        "traceparent": TRACE,
        "tracestate": "",
    }
    return Raw(
        message.topic,
        partition,
        offset,
        message.key,
        tuple(headers.write(row, headers.source("test"))),
        message.data,
    )


async def hear(database: Database, ear: Ear, raws: Sequence[Raw]) -> Taken:
    """Take messages in through the real inbox and handler, as one batch."""
    return await Hearing(ear, database).take(raws)


async def said(database: Database) -> list[dict[str, Any]]:
    """Return what the outbox holds, in order: the row's columns and the decoded `body`."""
    async with database.transaction({EVERY_AREA}) as tx:
        rows = await tx.fetch("SELECT * FROM outbox ORDER BY id")
    return [dict(row) | {"body": msgspec.json.decode(row["payload"])} for row in rows]
