"""On everything that others say of areas, units, orders, sessions and contact points."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from chassis.database import Tx
from chassis.ears import Heard
from notifications.known import store, wire


async def keep(tx: Tx, batch: Sequence[Heard[wire.Kept]], *, now: datetime) -> None:
    """Know what was said, as it was last said."""
    await store.keep(tx, [wire.kept(heard) for heard in batch])
