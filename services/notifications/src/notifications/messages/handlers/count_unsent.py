"""On somebody who looks how the worker is: how many mails are still to be sent, and how many wait for somebody."""

from __future__ import annotations

from typing import Any

from chassis.database import EVERY_AREA, Database
from notifications.known import store as known
from notifications.messages.store import sending


async def count_unsent(database: Database) -> dict[str, Any]:
    """Return what can be sent and has not been, what stays for something that went wrong, and what is to be told."""
    async with database.transaction({EVERY_AREA}) as tx:
        areas = await known.areas(tx)
    async with database.transaction(areas) as tx:
        return {
            "unsent": await sending.unsent(tx),
            "undelivered": await sending.undelivered(tx),
            "to_be_told": await sending.to_be_told(tx),
        }
