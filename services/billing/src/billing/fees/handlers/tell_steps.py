"""On an operator who follows an order: what billing decided about it."""

from __future__ import annotations

from typing import Any

from billing.fees.store import lines
from chassis.database import Tx


async def tell_steps(tx: Tx, area: str, story: str) -> list[dict[str, Any]]:
    """Return what was decided about an order's sessions, oldest first; nothing for another kind of story."""
    return await lines.steps(tx, area, order_id=story)
