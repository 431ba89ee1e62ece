"""The clocks: the machine's, one that is stepped, one that processes share."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from chassis.clock import SharedClock, SteppedClock, SystemClock

NOON = datetime(2026, 10, 14, 12, 0, tzinfo=timezone(timedelta(hours=3)))


def test_the_machines_time_is_aware_and_in_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_a_stepped_clock_stands_still_until_it_is_moved() -> None:
    clock = SteppedClock(NOON)
    assert clock.now() == clock.now() == NOON
    assert clock.now().tzinfo is UTC

    clock.advance(timedelta(minutes=2))
    assert clock.now() == NOON + timedelta(minutes=2)

    clock.set(NOON - timedelta(days=1))
    assert clock.now() == NOON - timedelta(days=1)


def test_everybody_who_shares_a_clock_sees_it_move(workspace: Path) -> None:
    mine, yours = SharedClock(workspace / "clock"), SharedClock(workspace / "clock")

    mine.set(NOON)
    assert yours.now() == NOON

    mine.set(NOON + timedelta(days=365))
    assert yours.now() == mine.now() == NOON + timedelta(days=365)
    assert yours.now().tzinfo is UTC


def test_a_shared_clock_that_was_never_set_says_so_instead_of_a_time(workspace: Path) -> None:
    with pytest.raises(FileNotFoundError):
        SharedClock(workspace / "clock").now()
