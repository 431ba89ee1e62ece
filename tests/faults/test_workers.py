"""Two workers of one service: one is killed, or stands still for too long and comes back."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from chassis.testing.waiting import until
from kokemus.platform.running import Platform
from tests.faults.groups import members
from tests.faults.reckoning import reckon
from tests.faults.traffic import Traffic
from tests.life import Tell

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(400), pytest.mark.slow]

GROUP = "billing.order"


@contextmanager
def standing_still(pid: int) -> Iterator[None]:
    """Stop a process where it is, as a long garbage collection or a moved machine does."""
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


async def test_two_workers_share_the_work_and_one_is_killed(
    breakable: Platform, traffic: Traffic, tell: Tell
) -> None:
    billing = breakable.services["billing"]
    second = billing.with_another_worker()
    async with traffic.going_on():
        await asyncio.to_thread(second.worker.start)
        await until(lambda: has_members(breakable, 2), seconds=60, expected=f"two members of {GROUP}")
        await asyncio.to_thread(billing.worker.kill)
        await until(lambda: has_members(breakable, 1), seconds=60, expected=f"one member of {GROUP}")
    await asyncio.to_thread(billing.worker.start)
    await until(lambda: has_members(breakable, 2), seconds=60, expected=f"two members of {GROUP}")
    async with traffic.going_on():
        await asyncio.to_thread(second.worker.stop)
        await until(lambda: has_members(breakable, 1), seconds=60, expected=f"one member of {GROUP}")

    found = await reckon(traffic)
    tell(f"faults: two billing workers, one killed, one stopped: {found}")
    found.must_be_right()


async def test_a_worker_that_stood_still_does_nothing_twice(
    breakable: Platform, traffic: Traffic, tell: Tell
) -> None:
    billing = breakable.services["billing"]
    second = billing.with_another_worker()
    await asyncio.to_thread(second.worker.start)
    await until(lambda: has_members(breakable, 2), seconds=60, expected=f"two members of {GROUP}")
    async with traffic.going_on():
        assert billing.worker.pid is not None
        with standing_still(billing.worker.pid):
            await until(lambda: has_members(breakable, 1), seconds=60, expected=f"one member of {GROUP}")
        await until(lambda: has_members(breakable, 2), seconds=90, expected=f"two members of {GROUP}")
    await asyncio.to_thread(second.worker.stop)

    found = await reckon(traffic)
    tell(f"faults: a billing worker stood still beyond its session and went on: {found}")
    found.must_be_right()


async def has_members(platform: Platform, number: int) -> bool:
    """Tell whether the group is settled with so many members."""
    return await members(platform, GROUP) == number
