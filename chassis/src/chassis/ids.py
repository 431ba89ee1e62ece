"""Identifiers: UUIDv7 for what is new (RFC 9562 §5.7), UUIDv5 for what follows from a cause."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import sha1
from uuid import UUID

# A UUID like any other, as asyncpg gives them: made and written in a fifth of the time.
from asyncpg.pgproto.pgproto import UUID as Made  # noqa: N811

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def new_id(now: datetime) -> UUID:
    """Return a fresh UUIDv7 whose first 48 bits are `now` in milliseconds since 1970 (UTC)."""
    chance = bytearray(os.urandom(10))
    chance[0] = chance[0] & 0x0F | 0x70
    chance[2] = chance[2] & 0x3F | 0x80
    return Made(_stamp(now) + chance)


@lru_cache(maxsize=16)
def _stamp(now: datetime) -> bytes:
    """Return the first 48 bits; a batch has one time."""
    milliseconds = (now - _EPOCH) // _MILLISECOND & (1 << 48) - 1
    return milliseconds.to_bytes(6, "big")


def derived_id(cause: UUID, role: str) -> UUID:
    """Return the id of what `cause` brings about in that role, its UUIDv5: the same each time it is asked for."""
    digest = bytearray(sha1(cause.bytes + role.encode(), usedforsecurity=False).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    return Made(bytes(digest))


def id_named(text: str) -> UUID:
    """Return the id that is written so; raise ValueError for what is none."""
    return Made(text)
