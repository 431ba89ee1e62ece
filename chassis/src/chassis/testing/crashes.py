"""Crashes: a service's process is killed at a named point, as by kill -9, and started again."""

from __future__ import annotations

import signal
from collections.abc import Awaitable, Callable
from pathlib import Path

from chassis.faults import POINTS
from chassis.testing.processes import ServiceProcess

CRASH_SECONDS = 40


async def crash(
    process: ServiceProcess, at: str, provoke: Callable[[], Awaitable[object]], *, mark: Path
) -> None:
    """Start the process, do what leads to the point, and wait until it has died there and nowhere else.

    `mark` is a file of the test's own; it tells that the process came to the point.
    """
    assert at in POINTS, f"{at!r} is no point, expected one of {POINTS}"
    _arm(mark)
    await process.start(KOKEMUS_KILL_AT=at, KOKEMUS_KILL_MARK=str(mark))
    await provoke()
    code = await process.ended(seconds=CRASH_SECONDS)
    assert code == -signal.SIGKILL, f"it ended with {code}, expected to be killed at {at}:\n{process.tail()}"
    assert not _is_armed(mark), f"it was killed before it came to {at}"


def _arm(mark: Path) -> None:
    mark.touch()


def _is_armed(mark: Path) -> bool:
    return mark.exists()
