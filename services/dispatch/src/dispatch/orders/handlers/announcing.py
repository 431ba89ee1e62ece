"""The last beat of every handler: the order moves on by its events, and they are said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from chassis import outbox
from chassis.database import Tx
from chassis.outbox import Cause
from contracts.envelope import Event
from dispatch.orders import store, wire
from dispatch.orders.domain.orders import Order


async def announce(tx: Tx, order: Order, events: Sequence[Event], *, at: datetime, because: Cause) -> Order:
    """Keep the decided, locked order with its version moved on, and say the events in sequence."""
    numbered, messages = wire.numbered(order, events)
    await store.save_order(tx, numbered)
    await outbox.append(tx, *messages, at=at, because=because)
    return numbered
