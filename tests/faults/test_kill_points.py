"""Processes are killed at every named point while people work: nothing is lost, nothing is doubled."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from chassis.faults import POINTS
from chassis.testing.waiting import until
from kokemus.platform.running import Platform, ServiceProcesses
from tests.faults.reckoning import reckon
from tests.faults.traffic import Traffic
from tests.life import Stage, Tell

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(600), pytest.mark.slow]

KILLS = int(os.environ.get("KILLS", "1"))
"""At each point; `make soak` takes three, in round after round."""

VICTIMS = {
    ("dispatch", "api"): ("http.before_commit", "http.after_commit"),
    ("dispatch", "worker"): (
        "relay.after_read",
        "relay.after_send",
        "timers.after_ring",
        "timers.after_commit",
    ),
    ("billing", "worker"): (
        "hearing.after_claim",
        "hearing.after_handle",
        "relay.after_acks",
        "relay.after_archive",
    ),
    ("notifications", "worker"): (
        "mail.after_claim",
        "mail.after_send",
        "hearing.after_commit",
        "hearing.after_ack",
    ),
}
"""Which process is killed where; all of them side by side."""


@dataclass
class Victim:
    """One process that is killed again and again."""

    service: ServiceProcesses
    role: str
    mark: Path
    kills: int = 0

    async def killed_at(self, points: Sequence[str]) -> None:
        """Kill it at each point in turn, several times, and start it again each time."""
        plan = [point for point in points for _ in range(KILLS)]
        await self._started_to_die_at(plan[0])
        for point, next_one in zip(plan, [*plan[1:], ""], strict=True):
            await self._killed(point)
            await self._started_to_die_at(next_one)

    async def _started_to_die_at(self, point: str) -> None:
        settings = {"KOKEMUS_KILL_AT": point, "KOKEMUS_KILL_MARK": str(self.mark)}
        await asyncio.to_thread(self.service.restart, self.role, **settings)

    async def _killed(self, point: str) -> None:
        process = self.service.api if self.role == "api" else self.service.worker
        self.mark.touch()

        async def is_dead() -> bool:
            return process.pid is None

        await until(is_dead, seconds=90, expected=f"{process.name} is killed at {point}")
        assert not self.mark.exists(), f"{process.name} ended without passing {point}"
        assert process.exit_code == -signal.SIGKILL
        self.kills += 1


async def test_every_point_has_its_victim() -> None:
    assert sorted(point for points in VICTIMS.values() for point in points) == sorted(POINTS)


async def test_nothing_is_lost_or_doubled_wherever_a_process_is_killed(
    breakable: Platform, broken_stage: Stage, traffic: Traffic, tell: Tell
) -> None:
    victims = {
        points: Victim(breakable.services[service], role, breakable.home / f"kill-{service}-{role}")
        for (service, role), points in VICTIMS.items()
    }

    async with traffic.going_on():
        await asyncio.gather(*(victim.killed_at(points) for points, victim in victims.items()))
    found = await reckon(traffic)

    kills = sum(victim.kills for victim in victims.values())
    tell(
        f"faults: {len(POINTS)} kill points, {kills} kills, {found}; {broken_stage.replayed} answers given again"
    )
    found.must_be_right()
    assert kills == KILLS * len(POINTS)
    assert found.said_again > 0, "no kill hit between saying and noting, which is what this is about"
    assert found.mailed_again > 0, "no kill hit between sending and noting"
    assert broken_stage.replayed > 0, "no kill hit between commit and answer"
