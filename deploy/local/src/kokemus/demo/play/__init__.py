"""Plays a scenario on a running platform: through its public HTTP APIs only, on the shared test clock.

The steps of one moment are taken at once, but in the file's order where they are about one thing. The player
waits for the platform only where a later step needs what an earlier one set off; it measures nothing.

orders     orders, until they are filled or taken back
sessions   sessions, and what becomes of them
speaking   who speaks, requests and answers
played     what came of it
"""

import asyncio
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Protocol

import httpx

from kokemus.demo.play import orders, sessions
from kokemus.demo.play.played import Played
from kokemus.demo.play.speaking import Reachable, Speaker, client_of
from kokemus.demo.progress import Quiet
from kokemus.demo.story import OfOrder, OfSession, Preview, Register, Scenario, Step, Wait

RANK_LAST = 4


class Platform(Reachable, Protocol):
    """What the player needs of a running platform."""

    def set_clock(self, at: datetime) -> None:
        """Move the time of the whole platform, forward."""
        ...

    async def settle(self) -> None:
        """Return when nothing is under way anywhere: outboxes empty, all heard, no timer due."""
        ...


async def play(
    scenario: Scenario,
    platform: Platform,
    progress: Quiet,
    *,
    transport: httpx.AsyncBaseTransport | None = None,
) -> Played:
    """Play every step in order of time and return what came of it; raise WentWrong if one goes otherwise."""
    async with client_of(transport) as client:
        speaker = Speaker(scenario, platform, client)
        player = _Player(speaker, platform, progress)
        progress.began(scenario)
        for at, steps in groupby(scenario.steps, key=lambda one: one.at):
            await player.moment(at, list(steps))
        await player.end(scenario.ends_at)
        return speaker.played


def _rank(step: Step) -> int:
    """Return which steps of one moment come first: the registry's in their order, then all others."""
    return step.rank if isinstance(step, Register) else RANK_LAST


class _Player:
    def __init__(self, speaker: Speaker, platform: Platform, progress: Quiet) -> None:
        self._speaker = speaker
        self._platform = platform
        self._progress = progress
        self._registry_is_ahead = False

    async def moment(self, at: datetime, steps: Sequence[Step]) -> None:
        """Move the clock to a moment and take its steps."""
        waits = [step for step in steps if isinstance(step, Wait)]
        if waits:
            # All that was said before belongs before what the platform does by itself at this moment.
            await self._platform.settle()
        self._come_to(at)
        if waits:
            await self._platform.settle()
            for wait in waits:
                self._progress.waited(wait)
        if any(map(self._needs_the_rest, steps)):
            await self._platform.settle()
            self._registry_is_ahead = False
        todo = sorted((step for step in steps if not isinstance(step, Wait)), key=_rank)
        for _, ranked in groupby(todo, key=_rank):
            await self._take_at_once(list(ranked))

    async def end(self, at: datetime) -> None:
        """Move to the end of the story and wait until all is done."""
        self._come_to(at)
        await self._platform.settle()

    def _come_to(self, at: datetime) -> None:
        self._platform.set_clock(at)
        self._progress.came_to(at)

    def _needs_the_rest(self, step: Step) -> bool:
        """Tell whether a step needs what earlier ones set off in other services."""
        if isinstance(step, Preview):
            return True
        return isinstance(step, OfOrder) and self._registry_is_ahead

    async def _take_at_once(self, steps: Sequence[Step]) -> None:
        chains: dict[str, list[Step]] = {}
        for step in steps:
            chains.setdefault(step.about, []).append(step)
        await asyncio.gather(*(self._take_in_turn(chain) for chain in chains.values()))

    async def _take_in_turn(self, steps: Iterable[Step]) -> None:
        for step in steps:
            await self._take(step)
            self._progress.did(step)

    async def _take(self, step: Step) -> None:
        match step:
            case OfSession():
                await sessions.take(self._speaker, step)
            case OfOrder():
                await orders.take(self._speaker, step)
            case Register(path=path, body=body):
                by = self._speaker.coordinator(step.area)
                await self._speaker.ask(step, path, body, by=by, service="registry")
                self._registry_is_ahead = True
            case _:
                raise AssertionError(step)
