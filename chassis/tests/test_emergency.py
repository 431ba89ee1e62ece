"""Emergency access: an operator reads in that area, until that second, and does nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from uuid import UUID

import httpx
import pytest
from fastapi import APIRouter, Depends, Response

from chassis import emergency, rights
from chassis.acts import Act, Whose
from chassis.http import Answer, Call, may
from chassis.running import Context, application
from chassis.service import Service
from chassis.testing.sample.app import SERVICE
from chassis.testing.sample.words import AREA
from chassis.testing.sample.world import World

ELSEWHERE = "kymenlaakso"
PAAVO = "01900000-0000-7000-8000-0000000000a1"
ACCESS = UUID("01900000-0000-7000-8000-0000000000ea")
WORDS = f"/v1/areas/{AREA}/words"
READ = Act("read what is there", coordinator=Whose.AREA, expert=Whose.OWN)
READ_OWN = Act("read what is one's own", coordinator=Whose.OWN)
HOUR, MOMENT = timedelta(hours=1), timedelta(microseconds=1)

Token = Callable[..., dict[str, str]]


async def take(world: World, *, version: int = 1, lasts: timedelta = HOUR) -> None:
    """Keep that Paavo has emergency access from now on."""
    async with world.database.transaction({AREA}) as tx:
        until = world.clock.now() + lasts
        await emergency.keep(tx, AREA, ACCESS, UUID(PAAVO), until=until, version=version)


@pytest.fixture
def paavo(token: Token) -> dict[str, str]:
    """Give the headers of an operator of two areas."""
    return token([AREA, ELSEWHERE], "operator", subject=PAAVO)


async def status(client: httpx.AsyncClient, headers: dict[str, str], path: str = WORDS) -> int:
    return (await client.get(path, headers=headers)).status_code


async def test_it_lets_read_from_its_beginning_to_the_second_of_its_end(
    client: httpx.AsyncClient, paavo: dict[str, str], world: World
) -> None:
    assert await status(client, paavo) == 403
    await take(world)
    assert await status(client, paavo) == 200

    world.clock.set(world.clock.now() + HOUR - MOMENT)
    assert await status(client, paavo) == 200
    world.clock.set(world.clock.now() + MOMENT)
    assert await status(client, paavo) == 403


async def test_outside_it_the_refusal_is_what_it_always_was(
    client: httpx.AsyncClient, paavo: dict[str, str], token: Token, world: World
) -> None:
    before = (await client.get(WORDS, headers=paavo)).json()
    assert "your roles are ['operator'], expected one of" in before["detail"]
    everywhere = (await client.get(WORDS, headers=token(["*"], "operator", subject=PAAVO))).json()
    assert everywhere["detail"] == f"your token does not cover area '{AREA}'"
    await take(world, lasts=timedelta(0))
    after = (await client.get(WORDS, headers=paavo)).json()
    assert (before["type"], before["detail"]) == (after["type"], after["detail"])


async def test_it_is_nothing_elsewhere_to_others_and_to_a_token_that_does_not_cover_the_area(
    client: httpx.AsyncClient, paavo: dict[str, str], token: Token, world: World
) -> None:
    await take(world)
    assert await status(client, paavo, f"/v1/areas/{ELSEWHERE}/words") == 403
    assert await status(client, token([AREA], "operator", subject="somebody-else")) == 403
    assert await status(client, token([ELSEWHERE], "operator", subject=PAAVO)) == 403
    assert await status(client, token([AREA], "orderer", subject=PAAVO)) != 200


async def test_an_operator_of_all_areas_reads_in_that_one(
    client: httpx.AsyncClient, token: Token, world: World
) -> None:
    everywhere = token(["*"], "operator", "coordinator", subject=PAAVO)
    await take(world)
    assert await status(client, everywhere) == 200
    assert await status(client, everywhere, f"/v1/areas/{ELSEWHERE}/words") == 403


async def test_no_command_is_let_through(
    client: httpx.AsyncClient, paavo: dict[str, str], world: World
) -> None:
    await take(world)
    posted = await client.post(WORDS, json={"word": "yksi"}, headers=paavo | {"Idempotency-Key": "1"})
    assert posted.status_code == 403
    assert await world.unsaid() == []


async def test_what_was_said_before_makes_it_no_longer(
    client: httpx.AsyncClient, paavo: dict[str, str], world: World
) -> None:
    await take(world, version=2, lasts=timedelta(0))
    await take(world, version=1)
    assert await status(client, paavo) == 403


async def test_whose_right_to_operate_has_ended_has_it_no_longer(
    client: httpx.AsyncClient, paavo: dict[str, str], world: World
) -> None:
    await take(world)
    async with world.database.transaction({AREA}) as tx:
        await rights.keep_ended(tx, AREA, UUID(PAAVO), ["operator"], version=1)
    assert await status(client, paavo) == 403


async def test_who_may_ask_anyway_is_not_asked_about_it(
    client: httpx.AsyncClient, token: Token, paavo: dict[str, str], world: World
) -> None:
    ran: list[str] = []
    async with world.database._pool.acquire() as connection:
        connection.add_query_logger(lambda record: ran.append(record.query))
    await client.get(WORDS, headers=token(AREA, "coordinator", subject="kaisa"))
    assert not any("emergency" in sql for sql in ran)
    await client.get(WORDS, headers=paavo)
    (asked,) = [sql for sql in ran if "emergency" in sql]
    assert asked.startswith(f"BEGIN; SET LOCAL kokemus.areas = '{AREA}'; SELECT WHERE EXISTS")


@pytest.fixture
async def asking(context: Context) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of a service that logs what it lets be read."""
    routes = APIRouter(prefix="/v1/areas/{area}")

    async def read(call: Call = Depends(may(READ))) -> Response:  # noqa: B008 - as FastAPI has it
        async with call.transaction() as tx:
            await call.log_reads(tx, "word", about=[UUID(PAAVO)])
            told = {"reach": sorted(call.asked.reach), "units": sorted(call.principal.units)}
        return Answer(told).response()

    async def read_own(call: Call = Depends(may(READ_OWN))) -> Response:  # noqa: B008 - as FastAPI has it
        async with call.transaction():
            return Answer({}).response()

    routes.add_api_route("/read", read)
    routes.add_api_route("/own", read_own)
    service = Service(name="sample", migrations=SERVICE.migrations, routers=lambda _: [routes])
    transport = httpx.ASGITransport(app=application(service, context), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client


async def test_it_is_read_as_a_coordinator_reads_and_logged_as_an_emergency(
    asking: httpx.AsyncClient, paavo: dict[str, str], world: World
) -> None:
    await take(world)
    first = await asking.get(f"/v1/areas/{AREA}/read", headers=paavo | {"X-Purpose": "an order of tonight"})
    await asking.get(f"/v1/areas/{AREA}/read", headers=paavo)
    await asking.get(f"/v1/areas/{AREA}/read", headers=paavo | {"X-Purpose": "x" * 200})
    assert first.json() == {"reach": ["the area's"], "units": []}
    async with world.database.transaction({AREA}) as tx:
        rows = await tx.fetch("SELECT purpose, reader_roles FROM read_log ORDER BY id")
    assert [row["purpose"][:40] for row in rows] == [
        "emergency access: an order of tonight",
        "emergency access",
        "emergency access: " + "x" * 22,
    ]
    assert len(rows[2]["purpose"]) == 200
    assert {tuple(row["reader_roles"]) for row in rows} == {("operator",)}


async def test_what_is_everybodys_own_is_not_opened_by_it(
    asking: httpx.AsyncClient, paavo: dict[str, str], world: World
) -> None:
    await take(world)
    assert await status(asking, paavo, f"/v1/areas/{AREA}/own") == 403
