"""On somebody who looks how the worker is: how many mails are still to be sent."""

from __future__ import annotations

from typing import Any

from chassis.database import EVERY_AREA, Database
from notifications.known import store as known
from notifications.messages.store import sending


async def count_unsent(database: Database) -> dict[str, Any]:
    """Return `unsent`: messages of every area that can be sent and have not been."""
    async with database.transaction({EVERY_AREA}) as tx:
        areas = await known.areas(tx)
    if not areas:
        return {"unsent": 0}
    async with database.transaction(areas) as tx:
        return {"unsent": await sending.unsent(tx)}
