"""Rights that have ended: refused at once, in that area and that role alone, without a round trip more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import APIRouter, Depends, Response

from chassis import rights
from chassis.acts import Act, Whose
from chassis.asked import Asked
from chassis.auth import Principal
from chassis.http import Answer, Call, may
from chassis.running import Context, application
from chassis.service import Service
from chassis.testing.sample.app import SERVICE
from chassis.testing.sample.words import AREA
from chassis.testing.sample.world import World

ELSEWHERE = "kymenlaakso"
KAISA = "01900000-0000-7000-8000-0000000000c1"
WORDS = f"/v1/areas/{AREA}/words"
READ = Act("read what is there", coordinator=Whose.AREA, expert=Whose.OWN)

Token = Callable[..., dict[str, str]]


async def end(world: World, *roles: str, version: int = 2) -> None:
    async with world.database.transaction({AREA}) as tx:
        await rights.keep_ended(tx, AREA, UUID(KAISA), roles, version=version)


@pytest.fixture
def kaisa(token: Token) -> dict[str, str]:
    """Give the headers of a coordinator of two areas."""
    return token([AREA, ELSEWHERE], "coordinator", subject=KAISA)


class TestWhoHasLeft:
    async def test_is_refused_at_once_whatever_the_token_says(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], world: World
    ) -> None:
        assert (await client.get(WORDS, headers=kaisa)).status_code == 200
        await end(world, "coordinator", "orderer")

        refused = await client.get(WORDS, headers=kaisa)
        posted = await client.post(WORDS, json={"word": "yksi"}, headers=kaisa | {"Idempotency-Key": "1"})

        assert (refused.status_code, posted.status_code) == (403, 403)
        assert refused.json()["type"] == "urn:kokemus:problem:rights-ended"
        assert f"your rights as coordinator in {AREA} have ended" in refused.json()["detail"]
        assert await world.unsaid() == []

    async def test_is_not_even_given_an_earlier_answer_again(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], world: World
    ) -> None:
        sent: dict[str, Any] = {"json": {"word": "yksi"}, "headers": kaisa | {"Idempotency-Key": "1"}}
        assert (await client.post(WORDS, **sent)).status_code == 201
        await end(world, "coordinator")
        assert (await client.post(WORDS, **sent)).status_code == 403

    async def test_goes_on_in_another_area_and_so_do_others_here(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], token: Token, world: World
    ) -> None:
        await end(world, "coordinator")
        elsewhere = await client.get(f"/v1/areas/{ELSEWHERE}/words", headers=kaisa)
        another = await client.get(WORDS, headers=token(AREA, "coordinator", subject="matti"))
        assert (elsewhere.status_code, another.status_code) == (200, 200)

    async def test_is_served_again_when_the_right_is_given_again(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], world: World
    ) -> None:
        await end(world, "coordinator")
        await end(world, version=3)
        assert (await client.get(WORDS, headers=kaisa)).status_code == 200

    async def test_stays_refused_when_what_was_said_before_is_said_again(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], world: World
    ) -> None:
        await end(world, "coordinator", version=4)
        await end(world, version=3)
        assert (await client.get(WORDS, headers=kaisa)).status_code == 403


async def test_another_role_that_has_ended_takes_nothing(
    client: httpx.AsyncClient, kaisa: dict[str, str], world: World
) -> None:
    await end(world, "billing_clerk")
    assert (await client.get(WORDS, headers=kaisa)).status_code == 200


async def test_who_is_an_expert_too_keeps_what_is_their_own_and_no_more(
    context: Context, token: Token, world: World
) -> None:
    await end(world, "coordinator")
    headers = token(AREA, "coordinator", "expert", subject=KAISA)
    async with _asking(context) as client:
        told = (await client.get(f"/v1/areas/{AREA}/reach", headers=headers)).json()
    assert told == {"roles": ["expert"], "reach": ["the own"]}


async def test_the_question_costs_no_round_trip(
    client: httpx.AsyncClient, kaisa: dict[str, str], world: World
) -> None:
    ran: list[str] = []
    async with world.database._pool.acquire() as connection:
        connection.add_query_logger(lambda record: ran.append(record.query))
    await client.get(WORDS, headers=kaisa)
    asked = [sql for sql in ran if "ended_right" in sql]
    assert len(asked) == 1
    assert asked[0].startswith(f"BEGIN; SET LOCAL kokemus.areas = '{AREA}'; SELECT WHERE has_ended_right")


async def test_work_that_nobody_asks_for_is_not_asked_about(world: World) -> None:
    await end(world, "coordinator")
    async with world.database.transaction({AREA}) as tx:
        assert not tx.found


def test_what_a_person_reaches_is_not_known_before_the_transaction(world: World) -> None:
    somebody = Principal(KAISA, frozenset({AREA}), frozenset({"coordinator"}), frozenset(), None)
    asked = Asked(AREA, somebody, world.clock.now(), READ, is_settled=False)
    with pytest.raises(AssertionError, match="ask inside it"):
        assert asked.reach


def _asking(context: Context) -> httpx.AsyncClient:
    routes = APIRouter(prefix="/v1/areas/{area}")

    async def reach(call: Call = Depends(may(READ))) -> Response:  # noqa: B008 - as FastAPI has it
        async with call.transaction():
            told = {"roles": sorted(call.principal.roles), "reach": sorted(call.asked.reach)}
        return Answer(told).response()

    routes.add_api_route("/reach", reach)
    service = Service(name="sample", migrations=SERVICE.migrations, routers=lambda _: [routes])
    transport = httpx.ASGITransport(app=application(service, context), raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://test")
