"""Repeats: the answer is kept with what is said, in one round trip, and neither without the other."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from chassis import repeats
from chassis.outbox import Cause
from chassis.testing.sample import words
from chassis.testing.sample.words import AREA
from chassis.testing.sample.world import World

WORDS = f"/v1/areas/{AREA}/words"


@pytest.fixture
def kaisa(token: Callable[..., dict[str, str]]) -> dict[str, str]:
    """Give the headers of a coordinator of the area, with a key."""
    return token(AREA, "coordinator", subject="kaisa") | {"Idempotency-Key": "1"}


async def test_a_command_pays_no_round_trip_twice(
    client: httpx.AsyncClient, kaisa: dict[str, str], world: World
) -> None:
    ran: list[str] = []
    async with world.database._pool.acquire() as connection:
        connection.add_query_logger(lambda record: ran.append(record.query))
    await client.post(WORDS, json={"word": "yksi"}, headers=kaisa)

    assert ran[0].startswith(f"BEGIN; SET LOCAL kokemus.areas = '{AREA}'; SELECT WHERE has_ended_right")
    assert ran[1].startswith("INSERT INTO idempotency")
    assert 'INSERT INTO "outbox"' in ran[-2]
    assert "UPDATE idempotency" in ran[-2]
    assert ran[-1] == "COMMIT"
    assert sum("idempotency" in sql or "outbox" in sql for sql in ran) == 2


async def test_when_what_is_said_cannot_be_written_nothing_is_kept_under_the_key(
    client: httpx.AsyncClient, kaisa: dict[str, str], world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("chassis.outbox.new_id", lambda _: "no id")
        failed = await client.post(WORDS, json={"word": "yksi"}, headers=kaisa)
    mended = await client.post(WORDS, json={"word": "yksi"}, headers=kaisa)

    assert (failed.status_code, mended.status_code) == (422, 201)
    assert "Idempotency-Replayed" not in mended.headers
    assert await world.unsaid() == [("yksi", 1)]


@pytest.mark.parametrize("said", [0, 1, 3])
async def test_the_answer_is_kept_whatever_is_said_with_it(world: World, said: int) -> None:
    place = (AREA, "kaisa", "1")
    async with world.database.transaction({AREA}) as tx:
        assert await repeats.first(tx, place, b"print")
        for _ in range(said):
            await words.count(tx, "w", area=AREA, topic="t", at=world.clock.now(), because=Cause("x"))
        await repeats.keep(tx, place, (201, {"ETag": '"1"'}, b"[]"))
    async with world.database.transaction({AREA}) as tx:
        assert not await repeats.first(tx, place, b"print")
        again = await repeats.again(tx, place, b"print")

    assert (again.status_code, bytes(again.body), again.headers["ETag"]) == (201, b"[]", '"1"')
    assert await world.unsaid() == [("w", number) for number in range(1, said + 1)]
