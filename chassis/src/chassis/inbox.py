"""The inbox: which events a consumer has already taken in, kept in the same transaction as what it did."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from chassis.database import Tx

# Sorted, so that two consumers that claim the same ids wait for each other instead of deadlocking.
_CLAIM = """
    INSERT INTO inbox (area_id, consumer, event_id)
    SELECT area_id, $1, event_id FROM unnest($2::text[], $3::uuid[]) AS heard (area_id, event_id)
    ORDER BY event_id, area_id
    ON CONFLICT DO NOTHING RETURNING area_id, event_id
"""


async def claim(
    tx: Tx, consumer: str, areas: Sequence[str], event_ids: Sequence[UUID]
) -> set[tuple[str, UUID]]:
    """Mark events as taken in and return those that were not before; repeats wait for who took them first."""
    rows = await tx.fetch(_CLAIM, consumer, areas, event_ids)
    return {(row["area_id"], row["event_id"]) for row in rows}
