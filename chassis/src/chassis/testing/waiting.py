"""Waiting for something to become true, instead of sleeping and hoping."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import TypeVar

T = TypeVar("T")
LOOK_EVERY_SECONDS = 0.02


async def until(found: Callable[[], Awaitable[T | None]], *, seconds: float = 20, expected: str = "") -> T:
    """Return what `found` gives once it is truthy; raise AssertionError if it never is."""
    give_up = monotonic() + seconds
    while True:
        value = await found()
        if value:
            return value
        assert monotonic() < give_up, f"after {seconds} s still {value!r}, expected {expected or 'something'}"
        await asyncio.sleep(LOOK_EVERY_SECONDS)
