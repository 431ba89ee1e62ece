"""Parked keys: tried again, skipped, and never overtaken."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest

from chassis import parking
from chassis.database import TRANSIENT, Tx
from chassis.failures import Unprocessable
from chassis.hearing import Heard, Hearing, Taken
from chassis.testing.sample import words
from chassis.testing.sample.words import AREA, Counted
from chassis.testing.sample.world import World
from chassis.testing.waiting import until
from chassis.values import changed

KEY = f"{AREA}:paha"
PARKED = "/v1/operations/parked"


class Mendable:
    """A handler that fails on one word for as long as it is broken."""

    def __init__(self, word: str = "paha") -> None:
        self.word = word
        self.broken_from = 1

    async def __call__(self, tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
        for heard in batch:
            if heard.body.word == self.word and heard.body.number >= self.broken_from:
                raise Unprocessable(f"{heard.body.number} is broken")
            await words.tally(tx, heard, consumer="c", topic="t")

    def mend(self, before: int = 1000) -> None:
        self.broken_from = before


@pytest.fixture
def mendable() -> Mendable:
    return Mendable()


@pytest.fixture
async def hearing(world: World, mendable: Mendable) -> Hearing:
    """Give what has parked three events of one key."""
    hearing = world.hearing(mendable)
    await hearing.take([world.counted("paha", number) for number in (1, 2, 3)])
    return hearing


class TestRetry:
    async def test_what_was_mended_goes_through_in_order_with_all_that_waited(
        self, world: World, hearing: Hearing, mendable: Mendable
    ) -> None:
        mendable.mend()

        assert await hearing.retry(KEY) == 3
        assert await world.entries() == await world.unsaid() == [("paha", 1), ("paha", 2), ("paha", 3)]
        assert await world.parked() == []

    async def test_a_second_retry_changes_nothing(
        self, world: World, hearing: Hearing, mendable: Mendable
    ) -> None:
        mendable.mend()
        await hearing.retry(KEY)

        assert await hearing.retry(KEY) == 0
        assert len(await world.entries()) == 3

    async def test_two_retries_at_once_do_it_once(
        self, world: World, hearing: Hearing, mendable: Mendable
    ) -> None:
        mendable.mend()

        assert sum(await asyncio.gather(hearing.retry(KEY), hearing.retry(KEY))) == 3
        assert await world.entries() == [("paha", 1), ("paha", 2), ("paha", 3)]

    async def test_what_fails_again_stays_with_its_new_cause_and_those_behind_it(
        self, world: World, hearing: Hearing, mendable: Mendable
    ) -> None:
        mendable.mend(before=2)

        assert await hearing.retry(KEY) == 1
        assert await world.entries() == await world.unsaid() == [("paha", 1)]
        causes = [(cause, blocked) for _, cause, blocked in await world.parked()]
        assert causes[0] == ("Unprocessable: 2 is broken", False)
        assert causes[1][1]
        assert [
            row["attempts"] for row in await world.rows("SELECT attempts FROM parked_event ORDER BY id")
        ] == [0, 1, 0]

    async def test_events_that_come_after_it_are_handled_at_once(
        self, world: World, hearing: Hearing, mendable: Mendable
    ) -> None:
        mendable.mend()
        await hearing.retry(KEY)

        assert await hearing.take([world.counted("paha", 4)]) == Taken(handled=1)
        assert (await world.entries())[-1] == ("paha", 4)

    async def test_what_passes_by_itself_leaves_it_as_it_was(self, world: World, hearing: Hearing) -> None:
        async def cut(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            raise asyncpg.DeadlockDetectedError("for now")

        before = await world.rows("SELECT * FROM parked_event ORDER BY id")
        with pytest.raises(TRANSIENT):
            await world.hearing(cut).retry(KEY)

        assert await world.rows("SELECT * FROM parked_event ORDER BY id") == before

    async def test_what_cannot_be_read_stays_for_somebody_to_skip(self, world: World) -> None:
        odd = changed(world.counted("paha"), headers=())
        await world.hearing().take([odd])

        assert await world.hearing().retry(KEY) == 0
        assert len(await world.parked()) == 1

    async def test_what_has_become_readable_and_was_said_again_meanwhile_is_not_done_twice(
        self, world: World
    ) -> None:
        """A newer chassis reads what an older one could not, and the relay has said it again in between."""
        good = world.counted("paha")
        await world.hearing().take([changed(good, headers=())])
        async with world.database.transaction({AREA}) as tx:
            kept = [[name, (value or b"").hex()] for name, value in good.headers]
            await tx.execute("UPDATE parked_event SET headers = $1", kept)
            await tx.execute(
                "INSERT INTO inbox (area_id, consumer, event_id) VALUES ($1, $2, $3)",
                AREA,
                world.settings.consumer,
                UUID(dict(good.headers)["ce_id"].decode()),  # type: ignore[union-attr]
            )

        assert await world.hearing().retry(KEY) == 1
        assert await world.entries() == []
        assert await world.parked() == []


class TestRetryAndNewEventsOfTheKey:
    async def test_a_new_event_waits_for_the_retry_and_comes_after_it(
        self, world: World, hearing: Hearing, mendable: Mendable
    ) -> None:
        held, goes_on = asyncio.Event(), asyncio.Event()

        async def slow(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            if batch[0].body.number == 3:
                held.set()
                await goes_on.wait()
            await mendable(tx, batch)

        mendable.mend()
        retrying = asyncio.create_task(world.hearing(slow).retry(KEY))
        await held.wait()
        taking = asyncio.create_task(hearing.take([world.counted("paha", 4)]))
        await until(lambda: _waits_for_a_lock(world), expected="the new event to wait")
        goes_on.set()

        assert await retrying == 3
        assert await taking == Taken(handled=1)
        assert await world.entries() == [("paha", number) for number in (1, 2, 3, 4)]

    async def test_a_stream_of_new_events_and_many_retries_keep_the_order(
        self, world: World, hearing: Hearing, mendable: Mendable
    ) -> None:
        async def more() -> None:
            for number in range(4, 40):
                await hearing.take([world.counted("paha", number), world.counted("hyvä", number)])
                if number == 10:
                    mendable.mend(before=20)
                if number == 30:
                    mendable.mend()

        async def retry_until_done(adding: asyncio.Task[None]) -> None:
            while not adding.done():
                await hearing.retry(KEY)
                await asyncio.sleep(0)
            await hearing.retry(KEY)

        adding = asyncio.create_task(more())
        await asyncio.gather(adding, retry_until_done(adding))

        numbers = [number for word, number in await world.entries() if word == "paha"]
        assert numbers == list(range(1, 40))
        assert await world.parked() == []


class TestAnOperator:
    @pytest.fixture
    def operator(self, token: Any) -> dict[str, str]:
        headers: dict[str, str] = token(AREA, "operator", subject="oona")
        return headers

    async def test_sees_what_waits_in_groups_of_causes(
        self, client: httpx.AsyncClient, hearing: Hearing, operator: dict[str, str]
    ) -> None:
        told = (await client.get(PARKED, headers=operator)).json()

        assert [one["key"] for one in told["items"]] == [KEY] * 3
        assert told["groups"] == [{"cause_group": "Unprocessable: … is broken", "events": 1, "keys": 1}]
        shown = (await client.get(f"{PARKED}/{told['items'][0]['id']}", headers=operator)).json()
        assert shown["payload"] == '{"word":"paha","number":1}'

    @pytest.mark.parametrize("asked", [{"key": KEY}, {"cause_group": "Unprocessable: … is broken"}])
    async def test_asks_for_a_retry_once_however_often(
        self,
        client: httpx.AsyncClient,
        hearing: Hearing,
        operator: dict[str, str],
        world: World,
        asked: dict[str, str],
    ) -> None:
        answers = [await client.post(f"{PARKED}/retries", json=asked, headers=operator) for _ in range(2)]

        assert [(one.status_code, one.json()) for one in answers] == [
            (202, {"asked": 3}),
            (202, {"asked": 0}),
        ]
        async with world.database.transaction({"*"}) as tx:
            assert await parking.oldest_asked(tx, [hearing.ear.consumer]) == [(hearing.ear.consumer, KEY)]

    async def test_a_retry_that_fails_has_to_be_asked_for_again(
        self, client: httpx.AsyncClient, hearing: Hearing, operator: dict[str, str], world: World
    ) -> None:
        await client.post(f"{PARKED}/retries", json={"key": KEY}, headers=operator)
        await hearing.retry(KEY)

        async with world.database.transaction({"*"}) as tx:
            assert await parking.oldest_asked(tx, [hearing.ear.consumer]) == []

    async def test_names_a_key_or_a_group_and_not_both(
        self, client: httpx.AsyncClient, operator: dict[str, str]
    ) -> None:
        for asked in ({}, {"key": "a", "cause_group": "b"}):
            assert (await client.post(f"{PARKED}/retries", json=asked, headers=operator)).status_code == 422

    async def test_skips_with_a_reason_and_what_stood_behind_goes_on(
        self,
        client: httpx.AsyncClient,
        hearing: Hearing,
        operator: dict[str, str],
        world: World,
        mendable: Mendable,
    ) -> None:
        first = (await client.get(PARKED, headers=operator)).json()["items"][0]["id"]
        why = {"reason": "counted by hand"}

        assert (await client.post(f"{PARKED}/{first}/skip", json=why, headers=operator)).json() == {
            "asked": 2
        }
        assert (await client.post(f"{PARKED}/{first}/skip", json=why, headers=operator)).status_code == 404
        mendable.mend()
        assert await hearing.retry(KEY) == 2

        assert await world.entries() == [("paha", 2), ("paha", 3)]
        (skipped,) = await world.rows("SELECT skipped_because FROM parked_event WHERE id = $1", first)
        assert skipped["skipped_because"] == "oona: counted by hand"

    async def test_gives_no_reason_and_is_refused(
        self, client: httpx.AsyncClient, hearing: Hearing, operator: dict[str, str]
    ) -> None:
        assert (
            await client.post(f"{PARKED}/1/skip", json={"reason": ""}, headers=operator)
        ).status_code == 422

    async def test_cannot_skip_what_is_being_retried(
        self,
        client: httpx.AsyncClient,
        hearing: Hearing,
        operator: dict[str, str],
        world: World,
        mendable: Mendable,
    ) -> None:
        held, goes_on = asyncio.Event(), asyncio.Event()

        async def slow(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            held.set()
            await goes_on.wait()
            await mendable(tx, batch)

        mendable.mend()
        first = (await client.get(PARKED, headers=operator)).json()["items"][0]["id"]
        retrying = asyncio.create_task(world.hearing(slow).retry(KEY))
        await held.wait()
        skipping = asyncio.create_task(
            client.post(f"{PARKED}/{first}/skip", json={"reason": "too late"}, headers=operator)
        )
        await until(lambda: _waits_for_a_lock(world), expected="the skip to wait")
        goes_on.set()

        assert await retrying == 3
        assert (await skipping).status_code == 404

    async def test_of_another_area_sees_nothing_of_it(
        self, client: httpx.AsyncClient, hearing: Hearing, token: Any, world: World
    ) -> None:
        await world.hearing().take([changed(world.counted("outo"), headers=(), key="")])
        elsewhere = token("kymenlaakso", "operator")

        assert (await client.get(PARKED, headers=elsewhere)).json() == {"items": [], "groups": []}
        assert (await client.get(f"{PARKED}/1", headers=elsewhere)).status_code == 404
        assert (await client.post(f"{PARKED}/retries", json={"key": KEY}, headers=elsewhere)).json() == {
            "asked": 0
        }
        everywhere = (await client.get(PARKED, headers=token("*", "operator"))).json()
        assert len(everywhere["items"]) == 4

    async def test_is_the_only_one_who_may(self, client: httpx.AsyncClient, token: Any) -> None:
        assert (await client.get(PARKED, headers=token(AREA, "coordinator"))).status_code == 403


def test_causes_that_differ_in_ids_and_numbers_are_one_group() -> None:
    groups = {
        parking.cause_group(f"Unprocessable: order {order} has 'name {n}', b'x{n}' at {n}")
        for n, order in enumerate(
            ["01a139a3-d280-76be-870e-814f2bfcbf77", "01a139a3-d280-76be-870e-814f2bfcbf78"]
        )
    }

    assert groups == {"Unprocessable: order … has …, … at …"}


async def _waits_for_a_lock(world: World) -> bool:
    (row,) = await world.rows("SELECT count(*) AS waiting FROM pg_locks WHERE NOT granted")
    return bool(row["waiting"])
