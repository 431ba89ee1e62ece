"""Pauses that end when the process is to stop, and grow while something fails."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

FIRST_SECONDS = 0.1
LONGEST_SECONDS = 30.0


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Wait for a span of time, or until told to stop."""
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)


@contextmanager
def waking(stop: asyncio.Event, wake: Callable[[], None]) -> Iterator[None]:
    """Wake somebody who waits for something else when told to stop."""
    stopping = asyncio.create_task(stop.wait())
    stopping.add_done_callback(lambda _: wake())
    try:
        yield
    finally:
        stopping.cancel()


def pauses() -> Iterator[float]:
    """Yield pauses in seconds without end: doubling from 0.1 to 30, each up to half shorter by chance.

    By chance, so that many who fail together do not return together.
    """
    pause = FIRST_SECONDS
    while True:
        yield pause * random.uniform(0.5, 1.0)  # noqa: S311 - jitter, no secret
        pause = min(pause * 2, LONGEST_SECONDS)
