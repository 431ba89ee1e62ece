"""Reminding, on a real broker: what the broker forgot, and what a person asks for, is said again."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from chassis import relay, reminding
from chassis.database import EVERY_AREA
from chassis.outbox import Cause
from chassis.testing import events
from chassis.testing.sample import words
from chassis.testing.sample.app import SampleSettings
from chassis.testing.sample.carrying import (
    all_carried,
    first_told,
    has_told,
    made_anew,
    relaying,
    sequences,
    told,
)
from chassis.testing.sample.words import AREA
from chassis.testing.sample.world import World
from chassis.testing.waiting import until


@pytest.fixture
def world(world: World, topics: SampleSettings) -> World:
    """Give a world whose topics exist."""
    return world


class TestABrokerThatForgets:
    @pytest.fixture(autouse=True)
    def _nobody_hears(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(reminding, "REST_SECONDS", 0.2)

    async def test_is_told_everything_again_when_a_relay_begins(self, world: World) -> None:
        async with relaying(world):
            await world.count("yksi", "yksi", "kaksi")
            await all_carried(world)
        await made_anew(world, world.settings.counted_topic)

        async with relaying(world):
            await world.count("yksi")
            await all_carried(world)

        assert sequences(await told(world), "yksi") == [1, 2, 3]
        assert sequences(await told(world), "kaksi") == [1]

    async def test_is_noticed_while_nothing_is_said(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(relay, "NOTICE_SECONDS", 0.2)
        monkeypatch.setattr(relay, "POLL_SECONDS", 0.1)
        async with relaying(world):
            await world.count("yksi", "yksi")
            await all_carried(world)
            await made_anew(world, world.settings.counted_topic)
            await until(lambda: has_told(world, 2))

        assert sequences(await told(world), "yksi") == [1, 2]

    async def test_is_noticed_when_something_is_said(self, world: World) -> None:
        async with relaying(world):
            await world.count("yksi", "yksi")
            await all_carried(world)
            await made_anew(world, world.settings.counted_topic)
            await world.count("yksi")
            await until(lambda: has_told(world, 4))

        assert sorted(sequences(first_told(await told(world)), "yksi")) == [1, 2, 3]

    async def test_is_noticed_though_it_holds_more_than_it_had_at_once(self, world: World) -> None:
        topic = world.settings.counted_topic
        async with relaying(world):
            await world.count("yksi")
            await all_carried(world)
            await made_anew(world, topic)
            async with world.database.transaction({AREA}) as tx:
                for _ in range(3):
                    at = world.clock.now()
                    await words.count(tx, "yksi", area=AREA, topic=topic, at=at, because=Cause("x"))
            await until(lambda: has_told(world, 7))

        # Said in vain, then what had been forgotten, then what was said in vain once more.
        assert sequences(await told(world), "yksi") == [2, 3, 4, 1, 2, 3, 4]

    async def test_is_told_the_topic_that_it_forgot_and_no_other(self, world: World) -> None:
        other = world.settings.tallied_topic
        async with relaying(world):
            await world.count("yksi")
            async with world.database.transaction({AREA}) as tx:
                await words.count(tx, "muu", area=AREA, topic=other, at=world.clock.now(), because=Cause("x"))
            await all_carried(world)
        await made_anew(world, world.settings.counted_topic)
        async with relaying(world):
            await until(lambda: has_told(world, 1))

        assert len(await told(world, other)) == 1

    async def test_is_told_everything_again_though_its_topic_has_fewer_partitions_than_before(
        self, world: World
    ) -> None:
        async with relaying(world):
            said = 0
            while not await world.rows("SELECT 1 FROM relay_position WHERE partition > 0"):
                said += 1
                await world.count(f"word {said}")
                await all_carried(world)
        async with world.database.transaction(
            {EVERY_AREA}
        ) as tx:  # all it had was in partitions that are gone
            await tx.execute("DELETE FROM relay_position WHERE partition = 0")
        await made_anew(world, world.settings.counted_topic, partitions=1)

        async with relaying(world):
            await until(lambda: has_told(world, said))


class TestSayingAgain:
    async def test_on_request_says_what_is_archived_with_the_same_ids_in_the_same_order(
        self, world: World, client: Any, token: Any
    ) -> None:
        async with relaying(world):
            await world.count("yksi", "kaksi", "yksi")
            await all_carried(world)
            asked = await client.post(
                "/v1/operations/republish",
                json={"topic": world.settings.counted_topic, "since": "2000-01-01T00:00:00Z"},
                headers=token("*", "operator"),
            )
            assert asked.status_code == 202
            place = f"/v1/operations/republish/{asked.json()['request']}"

            async def done() -> Any:
                answer = await client.get(place, headers=token("*", "operator"))
                return answer.json() if answer.json()["done_at"] else None

            assert (await until(done))["published"] == 3

        messages = await told(world)
        assert len(messages) == 6
        for word in ("yksi", "kaksi"):
            ids = [one.event_id for one in messages if one.key == f"{AREA}:{word}"]
            assert ids == ids[: len(ids) // 2] * 2

    async def test_on_request_keeps_to_the_time_asked_for_by_the_platforms_clock(
        self, world: World, client: Any, token: Any
    ) -> None:
        operator = token("*", "operator")
        async with relaying(world):
            began = world.clock.now()
            await world.count("yksi")
            world.clock.advance(timedelta(hours=1))
            await world.count("kaksi")
            await all_carried(world)
            window = {"since": began.isoformat(), "until": (began + timedelta(minutes=1)).isoformat()}
            asked = {"topic": world.settings.counted_topic, **window}
            answer = await client.post("/v1/operations/republish", json=asked, headers=operator)
            assert answer.status_code == 202, answer.text
            await until(lambda: has_told(world, 3))

        assert [one.key for one in await told(world)].count(f"{AREA}:yksi") == 2

    async def test_for_ever_of_a_topic_that_is_not_there_holds_up_nothing_and_is_given_up(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(reminding, "FAILURES_MAX", 2)
        monkeypatch.setattr(reminding, "_FAILED", reminding._FAILED.replace("least(60", "least(0"))
        ask = "INSERT INTO republish_request (area_id, topic, since, until) VALUES ('?', $1, $2, now())"
        async with world.database.transaction({EVERY_AREA}) as tx:
            for number in range(5):
                await tx.execute(ask, f"{world.settings.counted_topic}.none{number}", world.clock.now())
        async with relaying(world) as made:
            await until(lambda: _leads(made))
            loop = asyncio.get_running_loop()
            took = []
            for number in range(10):
                began = loop.time()
                await world.count(f"word {number}")
                await all_carried(world)
                took.append(loop.time() - began)
            assert max(took) < 4, took

            async def given_up() -> Any:
                rows = await world.rows("SELECT done_at, ended_because, failures FROM republish_request")
                return rows if all(row["done_at"] for row in rows) else None

            rows = await until(given_up, seconds=60)
        assert {row["failures"] for row in rows} == {2}
        assert all(
            "given up after 2 failures: the broker has no such topic" in row["ended_because"] for row in rows
        )

    async def test_goes_on_where_it_stopped_and_can_be_taken_back(
        self, world: World, client: Any, token: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(reminding, "AGAIN_MAX", 2)
        operator, place = token("*", "operator"), "/v1/operations/republish"
        asked = {"topic": world.settings.counted_topic, "since": "2000-01-01T00:00:00Z"}
        async with relaying(world):
            await world.count("yksi", "kaksi", "kolme")
            await all_carried(world)
        number = (await client.post(place, json=asked, headers=operator)).json()["request"]
        # The same once more would be the same request: another moment is another one.
        other = asked | {"since": "2000-01-02T00:00:00Z"}
        taken_back = (await client.post(place, json=other, headers=operator)).json()["request"]
        answer = await client.post(f"{place}/{taken_back}/cancel", headers=operator)
        assert answer.json()["ended_because"] == "cancelled by somebody"
        assert (await client.post(f"{place}/{taken_back}/cancel", headers=operator)).status_code == 409
        async with world.database.transaction({EVERY_AREA}) as tx:
            (first, *_) = await tx.fetch("SELECT id FROM outbox_archive ORDER BY id")
            await tx.execute("UPDATE republish_request SET reached = $2 WHERE id = $1", number, first["id"])

        async with relaying(world):

            async def done() -> Any:
                told = (await client.get(f"{place}/{number}", headers=operator)).json()
                return told if told["done_at"] else None

            found = await until(done)

        assert (found["published"], found["ended_because"]) == (2, None)
        assert len(await told(world)) == 5
        listed = (await client.get(place, headers=operator)).json()["items"]
        assert [one["id"] for one in listed] == [taken_back, number]

    async def test_goes_on_under_load(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        """A request is answered though the outbox is never empty."""
        monkeypatch.setattr(relay, "BATCH_MAX", 1)
        monkeypatch.setattr(relay, "POLL_SECONDS", 0.1)
        answered: list[bool] = []

        async def answer(self: object) -> bool:
            answered.append(bool(await events.said(world.database)))
            return False

        monkeypatch.setattr(reminding.Reminder, "answer", answer)
        for _ in range(60):
            await world.count("yksi")
        async with relaying(world):
            await all_carried(world)

        assert any(answered)


async def _leads(made: relay.Relay) -> bool:
    return made.leads
