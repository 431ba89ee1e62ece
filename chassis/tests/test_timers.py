"""Timers: what happens by itself, once, in order, through every stop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import asyncpg
import pytest

from chassis.database import Tx
from chassis.outbox import Cause
from chassis.testing.sample import words
from chassis.testing.sample.words import AREA
from chassis.testing.sample.world import World
from chassis.testing.waiting import until
from chassis.timers import Timer, Timers, set_timer

MINUTE = timedelta(minutes=1)


class Bells:
    """Rings that write down what rang, in the transaction they ring in."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.broken: set[str] = set()
        self.timers = self.again()

    def again(self) -> Timers:
        """Return what another process would ring with."""
        return Timers({"bell": self.ring}, self.world.database, self.world.clock)

    async def set(self, subject: str, after: timedelta, **facts: Any) -> None:
        async with self.world.database.transaction({AREA}) as tx:
            due_at = self.world.clock.now() + after
            await set_timer(tx, area=AREA, kind="bell", subject=subject, due_at=due_at, facts=facts)

    async def ring(self, tx: Tx, timer: Timer) -> None:
        minute = (timer.due_at - self.world.clock_began) // MINUTE
        await tx.execute(
            "INSERT INTO entry (area_id, consumer, word, number, event_id) VALUES ($1, 'bell', $2, $3, gen_random_uuid())",
            timer.area,
            timer.subject,
            minute,
        )
        if timer.subject in self.broken:
            raise ValueError(f"{timer.subject} is broken")
        if following := timer.facts.get("then"):
            due_at = timer.due_at + MINUTE * timer.facts["minutes"]
            await set_timer(tx, area=timer.area, kind="bell", subject=following, due_at=due_at)

    async def rung(self) -> list[tuple[str, int]]:
        return await self.world.entries()

    async def waiting(self) -> list[dict[str, Any]]:
        return await self.world.rows("SELECT * FROM timer ORDER BY due_at, subject")


@pytest.fixture
def bells(world: World) -> Bells:
    return Bells(world)


async def test_a_timer_rings_when_it_is_due_and_not_before(world: World, bells: Bells) -> None:
    await bells.set("a", MINUTE)
    assert await bells.timers.ring_due() == 0

    world.clock.advance(MINUTE)
    assert await bells.timers.due() == 1
    assert await bells.timers.ring_due() == 1
    assert await bells.timers.ring_due() == 0
    assert await bells.rung() == [("a", 1)]
    assert await bells.waiting() == []


async def test_a_ring_that_comes_late_decides_as_if_it_came_on_time(world: World, bells: Bells) -> None:
    await bells.set("a", 3 * MINUTE)
    world.clock.advance(timedelta(days=300))

    await bells.timers.ring_due()

    assert await bells.rung() == [("a", 3)]


async def test_timers_ring_in_the_order_in_which_they_are_due(world: World, bells: Bells) -> None:
    for subject, after in (("c", 3), ("a", 1), ("d", 4), ("b", 2)):
        await bells.set(subject, after * MINUTE)
    world.clock.advance(timedelta(hours=1))

    assert await bells.timers.ring_due() == 4

    assert await bells.rung() == [("a", 1), ("b", 2), ("c", 3), ("d", 4)]


async def test_a_clock_that_jumps_a_year_rings_what_rings_set_in_between_in_its_place(
    world: World, bells: Bells
) -> None:
    await bells.set("january", 1 * MINUTE, then="february", minutes=1)
    await bells.set("march", 3 * MINUTE)
    world.clock.advance(timedelta(days=365))

    while await bells.timers.ring_due():
        pass

    assert await bells.rung() == [("january", 1), ("february", 2), ("march", 3)]


async def test_many_more_than_one_round_takes_all_ring(
    world: World, bells: Bells, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("chassis.timers.DUE_MAX", 7)
    for number in range(20):
        await bells.set(f"{number:02}", number * MINUTE)
    world.clock.advance(timedelta(hours=1))

    while await bells.timers.ring_due():
        pass

    assert await bells.rung() == [(f"{number:02}", number) for number in range(20)]


async def test_two_workers_ring_each_timer_once_and_in_order(world: World, bells: Bells) -> None:
    for number in range(30):
        await bells.set(f"{number:02}", number * MINUTE)
    world.clock.advance(timedelta(hours=1))
    stop = asyncio.Event()
    workers = [asyncio.create_task(bells.again().run(stop)) for _ in range(2)]

    await until(lambda: _none_waits(bells))
    stop.set()
    await asyncio.gather(*workers)

    assert await bells.rung() == [(f"{number:02}", number) for number in range(30)]


async def test_a_restart_loses_none(world: World, bells: Bells) -> None:
    await bells.set("a", MINUTE)
    await bells.set("b", 2 * MINUTE)
    world.clock.advance(MINUTE)
    await bells.timers.ring_due()
    world.clock.advance(timedelta(days=2))

    assert await bells.again().ring_due() == 1
    assert await bells.rung() == [("a", 1), ("b", 2)]


async def test_a_timer_set_again_is_moved(world: World, bells: Bells) -> None:
    await bells.set("a", MINUTE)
    await bells.set("a", 3 * MINUTE)
    world.clock.advance(2 * MINUTE)
    assert await bells.timers.ring_due() == 0

    world.clock.advance(MINUTE)
    assert await bells.timers.ring_due() == 1
    assert await bells.rung() == [("a", 3)]


async def test_a_timer_moved_or_rung_between_the_look_and_the_ring_does_not_ring_again(
    world: World, bells: Bells
) -> None:
    await bells.set("a", MINUTE)
    await bells.set("b", MINUTE)
    world.clock.advance(MINUTE)
    due = await bells.timers._due()
    await bells.set("a", MINUTE)
    assert await bells.timers.ring_due() == 1

    for area, kind, subject, _ in due:
        assert await bells.timers._ring(area, kind, subject) is None
    assert await bells.rung() == [("b", 1)]


async def test_a_ring_that_fails_leaves_nothing_waits_longer_each_time_and_holds_up_no_other(
    world: World, bells: Bells
) -> None:
    await bells.set("a", MINUTE)
    await bells.set("b", 2 * MINUTE)
    world.clock.advance(timedelta(hours=1))
    bells.broken = {"a"}

    pauses = []
    for _ in range(4):
        await bells.timers.ring_due()
        (row,) = await world.rows(
            "SELECT attempts, last_error, extract(epoch FROM retry_at - clock_timestamp()) AS pause FROM timer"
        )
        pauses.append(round(float(row["pause"])))
        async with world.database.transaction({AREA}) as tx:
            await tx.execute("UPDATE timer SET retry_at = clock_timestamp()")

    assert await bells.rung() == [("b", 2)]
    assert pauses == [1, 2, 4, 8]
    assert (row["attempts"], row["last_error"]) == (4, "ValueError: a is broken")

    bells.broken = set()
    assert await bells.timers.ring_due() == 1
    assert await bells.rung() == [("b", 2), ("a", 1)]


async def test_the_pause_has_a_bound_however_often_it_fails(world: World, bells: Bells) -> None:
    await bells.set("a", MINUTE)
    world.clock.advance(MINUTE)
    bells.broken = {"a"}
    async with world.database.transaction({AREA}) as tx:
        await tx.execute("UPDATE timer SET attempts = 100000")

    await bells.timers.ring_due()

    (row,) = await world.rows("SELECT extract(epoch FROM retry_at - clock_timestamp()) AS pause FROM timer")
    assert 290 < row["pause"] <= 300


async def test_a_timer_that_waits_for_another_attempt_does_not_count_as_due(
    world: World, bells: Bells
) -> None:
    await bells.set("a", MINUTE)
    world.clock.advance(MINUTE)
    bells.broken = {"a"}
    await bells.timers.ring_due()

    assert await bells.timers.due() == 0
    assert await bells.timers.ring_due() == 0


@pytest.mark.parametrize("passing", [asyncpg.DeadlockDetectedError, OSError])
async def test_what_passes_by_itself_is_postponed_too(
    world: World, bells: Bells, passing: type[Exception]
) -> None:
    async def fail(tx: Tx, timer: Timer) -> None:
        raise passing("for now")

    await bells.set("a", MINUTE)
    world.clock.advance(MINUTE)

    assert await Timers({"bell": fail}, world.database, world.clock).ring_due() == 0
    assert [row["attempts"] for row in await bells.waiting()] == [1]


async def test_a_kind_that_nobody_rings_waits_with_its_cause(world: World, bells: Bells) -> None:
    async with world.database.transaction({AREA}) as tx:
        await set_timer(tx, area=AREA, kind="unknown", subject="a", due_at=world.clock.now())

    assert await bells.timers.ring_due() == 0
    assert [row["last_error"] for row in await bells.waiting()] == ["KeyError: 'unknown'"]


async def test_what_a_ring_says_is_said_with_it(world: World) -> None:
    async def say(tx: Tx, timer: Timer) -> None:
        await words.count(tx, timer.subject, area=timer.area, topic="t", at=timer.due_at, because=Cause("x"))

    async with world.database.transaction({AREA}) as tx:
        await set_timer(tx, area=AREA, kind="say", subject="yksi", due_at=world.clock.now())

    await Timers({"say": say}, world.database, world.clock).ring_due()

    assert await world.unsaid() == [("yksi", 1)]


async def test_ringing_goes_on_after_the_database_was_away(
    world: World, bells: Bells, monkeypatch: pytest.MonkeyPatch
) -> None:
    look: Callable[[], Awaitable[Any]] = bells.timers._due
    failures = [ConnectionRefusedError(), asyncpg.CannotConnectNowError("starting up")]

    async def fail_twice() -> Any:
        if failures:
            raise failures.pop()
        return await look()

    monkeypatch.setattr(bells.timers, "_due", fail_twice)
    await bells.set("a", timedelta(0))
    stop = asyncio.Event()
    running = asyncio.create_task(bells.timers.run(stop))

    await until(lambda: _none_waits(bells))
    stop.set()
    await running


async def test_facts_and_moments_come_back_as_they_were_set(world: World) -> None:
    seen: list[Timer] = []

    async def note(tx: Tx, timer: Timer) -> None:
        seen.append(timer)

    facts = {"n": 1, "ö": ["x", None]}
    async with world.database.transaction({AREA}) as tx:
        await set_timer(tx, area=AREA, kind="k", subject="s", due_at=world.clock.now(), facts=facts)
    await Timers({"k": note}, world.database, world.clock).ring_due()

    assert seen == [Timer(AREA, "k", "s", world.clock.now(), facts)]


async def _none_waits(bells: Bells) -> bool:
    return not await bells.waiting()
