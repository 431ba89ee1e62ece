"""Plays a scenario on a running platform: through its public HTTP APIs only, on the shared test clock.

The steps of one moment are taken at once, but in the file's order where they are about one thing. The player
waits for the platform only where a later step needs what an earlier one set off; it measures nothing.

orders     orders, until they are filled or taken back
sessions   sessions, and what becomes of them
speaking   who speaks, requests and answers
played     what came of it
"""

import asyncio
from collections.abc import Awaitable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any, assert_never

from kokemus.demo.play import orders, sessions
from kokemus.demo.play.played import Played
from kokemus.demo.play.speaking import Speaker
from kokemus.demo.progress import Quiet
from kokemus.demo.story import OfOrder, OfSession, Preview, Register, Scenario, Step, Wait
from kokemus.operate.remote import Remote
from kokemus_client import Client, Ok, Result
from kokemus_client.registry import (
    AgreementBody,
    AreaBody,
    ElsewhereBody,
    NewExpertBody,
    NewStaffBody,
    NewUnitBody,
)

TRAINED_FIRST = frozenset({"experience_bank", "training_ngo", "pair_work"})
"""Operating models by which nobody is given tasks before training; none asks for more hours than this."""
HOURS_ASKED_MAX = 100
A_DAY = timedelta(days=1)
RANKS = {AreaBody: 0, NewStaffBody: 1, NewUnitBody: 2, NewExpertBody: 2, AgreementBody: 3}
"""Of one moment: a unit needs its coordinator, an agreement its expert."""
RANK_LAST = 4


async def play(scenario: Scenario, there: Remote, client: Client, progress: Quiet) -> Played:
    """Play every step in order of time and return what came of it; raise WentWrong if one goes otherwise."""
    speaker = Speaker(scenario, there, client)
    player = _Player(speaker, there, progress)
    progress.began(scenario)
    for at, steps in groupby(scenario.steps, key=lambda one: one.at):
        await player.moment(at, list(steps))
    await player.end(scenario.ends_at)
    return speaker.played


def _rank(step: Step) -> int:
    """Return which steps of one moment come first: the registry's in their order, then all others."""
    return RANKS[type(step.body)] if isinstance(step, Register) else RANK_LAST


class _Player:
    def __init__(self, speaker: Speaker, there: Remote, progress: Quiet) -> None:
        self._speaker = speaker
        self._there = there
        self._progress = progress
        self._registry_is_ahead = False

    async def moment(self, at: datetime, steps: Sequence[Step]) -> None:
        """Move the clock to a moment and take its steps."""
        waits = [step for step in steps if isinstance(step, Wait)]
        if waits:
            # All that was said before belongs before what the platform does by itself at this moment.
            await self._there.settle()
        self._come_to(at)
        if waits:
            await self._there.settle()
            for wait in waits:
                self._progress.waited(wait)
        if any(map(self._needs_the_rest, steps)):
            await self._there.settle()
            self._registry_is_ahead = False
        todo = sorted((step for step in steps if not isinstance(step, Wait)), key=_rank)
        for _, ranked in groupby(todo, key=_rank):
            await self._take_at_once(list(ranked))

    async def end(self, at: datetime) -> None:
        """Move to the end of the story and wait until all is done."""
        self._come_to(at)
        await self._there.settle()

    def _come_to(self, at: datetime) -> None:
        self._there.set_clock(at)
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
            case Register():
                await self._speaker.told(step, _registered(self._speaker, step))
                self._registry_is_ahead = True
            case _:
                raise AssertionError(step)


def _registered(speaker: Speaker, step: Register) -> Awaitable[Result[Any]]:
    registry, area, key = speaker.coordinator(step.area).registry, step.area, speaker.key(step)
    match step.body:
        case AreaBody() as body:
            return registry.post_area(area, body, key=key)
        case NewStaffBody() as body:
            return registry.post_staff(area, body, key=key)
        case NewUnitBody() as body:
            return registry.post_unit(area, body, key=key)
        case NewExpertBody() as body:
            return registry.post_expert(area, body, key=key)
        case AgreementBody() as body:
            return _signed(speaker, step, body)
        case _:
            assert_never(step.body)


async def _signed(speaker: Speaker, step: Register, body: AgreementBody) -> Result[Any]:
    """Sign an agreement; where the area's model gives no tasks before training, that is recorded first."""
    registry, expert_id = speaker.coordinator(step.area).registry, speaker.scenario.ids.expert(step.key)
    key = speaker.key(step)
    if speaker.scenario.areas[step.area].opening.model in TRAINED_FIRST:
        ended = step.at.date() - A_DAY
        training = ElsewhereBody(where="Demo ry", hours=HOURS_ASKED_MAX, ended_on=ended)
        told = await registry.post_training_elsewhere(step.area, expert_id, training, key=f"{key} training")
        if not isinstance(told, Ok):
            return told
    return await registry.post_agreement(step.area, expert_id, body, key=key)
