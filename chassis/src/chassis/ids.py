"""Identifiers: UUIDv7 for what is new (RFC 9562 §5.7), UUIDv5 for what follows from a cause."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def new_id(now: datetime) -> UUID:
    """Return a fresh UUIDv7 whose first 48 bits are `now` in milliseconds since 1970 (UTC)."""
    milliseconds = (now - _EPOCH) // _MILLISECOND
    chance = int.from_bytes(os.urandom(10), "big")
    low = chance & ((1 << 62) - 1)
    high = (chance >> 62) & 0xFFF
    return UUID(int=(milliseconds & ((1 << 48) - 1)) << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low)


def derived_id(cause: UUID, role: str) -> UUID:
    """Return the id of what `cause` brings about in that role: the same each time it is asked for."""
    return uuid5(cause, role)
