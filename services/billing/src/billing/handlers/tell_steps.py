"""On an operator who follows an order: what billing decided about it."""

from __future__ import annotations

from typing import Any

from billing.store import reading
from chassis.database import Tx


async def tell_steps(tx: Tx, area: str, story: str) -> list[dict[str, Any]]:
    """Return what was decided about an order's sessions, oldest first; nothing for another kind of story."""
    return await reading.steps(tx, area, order_id=story)
