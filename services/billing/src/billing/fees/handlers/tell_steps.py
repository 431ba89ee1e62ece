"""On an operator who follows an order: what billing decided about it."""

from __future__ import annotations

from typing import Any

from billing.fees.store import lines
from chassis.database import Tx
from chassis.stories import Story


async def tell_steps(tx: Tx, story: Story) -> list[dict[str, Any]]:
    """Return what was decided about an order's sessions, oldest first; nothing for another kind of story."""
    return [] if story.uuid is None else await lines.steps(tx, story.area, order_id=story.uuid)
