"""A tombstone takes back all that was said under its key, whatever became of that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from chassis.database import EVERY_AREA, Tx
from chassis.failures import Unprocessable
from chassis.hearing import Heard, Hearing, Taken
from chassis.testing.sample.words import AREA, Counted
from chassis.testing.sample.world import World
from chassis.values import changed


async def test_an_ear_that_knows_them_hears_a_body_of_none(world: World) -> None:
    heard: list[Any] = []

    async def handle(tx: Tx, batch: Sequence[Heard[Any]]) -> None:
        heard.extend(one.body for one in batch)

    erased = changed(world.counted("yksi", 2), value=None)
    hearing = Hearing(world.ear(handle, tombstones=True), world.database)

    assert await hearing.take([world.counted("yksi"), erased]) == Taken(handled=2)
    assert heard == [Counted(word="yksi", number=1), None]


async def test_one_erases_what_waits_in_its_key_and_is_heard(world: World) -> None:
    heard: list[Any] = []

    async def handle(tx: Tx, batch: Sequence[Heard[Any]]) -> None:
        heard.extend(one.body for one in batch)

    broken = changed(world.counted("yksi"), value=b"{")
    hearing = Hearing(world.ear(handle, tombstones=True), world.database)
    assert (await hearing.take([broken, world.counted("yksi", 2)])).parked == 2

    await hearing.take([changed(world.counted("yksi", 3), value=None)])

    assert heard == [None]
    async with world.database.transaction({EVERY_AREA}) as tx:
        rows = await tx.fetch("SELECT payload, settled_at, skipped_because FROM parked_event")
    assert [row["payload"] for row in rows] == [None, None]
    assert all(row["settled_at"] and "tombstone" in row["skipped_because"] for row in rows)


async def test_one_erases_what_fails_in_its_own_batch_and_is_heard(world: World) -> None:
    heard: list[Any] = []

    async def handle(tx: Tx, batch: Sequence[Heard[Any]]) -> None:
        for one in batch:
            if one.body is not None:
                raise Unprocessable("never works")
            heard.append(one.body)

    hears = Hearing(world.ear(handle, tombstones=True), world.database)
    fails, behind = world.counted("yksi", 1), world.counted("yksi", 2)
    erases = changed(world.counted("yksi", 3), value=None)

    assert await hears.take([fails, behind, world.counted("kaksi"), erases]) == Taken(handled=3, parked=1)
    assert heard == [None]
    assert [key for key, _, _ in await world.parked()] == [f"{AREA}:kaksi"]


async def test_any_other_ear_parks_the_key(world: World) -> None:
    assert (await world.hearing().take([changed(world.counted("yksi"), value=None)])).parked == 1
