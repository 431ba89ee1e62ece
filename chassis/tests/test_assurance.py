"""What an area demands of a sign-in: asked for in the words of RFC 9470, at no cost to whoever has shown enough."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from chassis import assurance
from chassis.acts import Act, Surely, Whose
from chassis.assurance import Demands, InsufficientUserAuthentication
from chassis.auth import Principal
from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.demands import Demand
from chassis.ears import Heard
from chassis.failures import Unavailable
from chassis.ids import new_id
from chassis.outbox import Cause
from chassis.running import Context, application
from chassis.testing.sample.app import SERVICE
from chassis.testing.sample.words import AREA

WORDS = f"/v1/areas/{AREA}/words"
WEAK, STRONG = "urn:example:weak", "urn:example:strong"
READ = Act("read", coordinator=Whose.AREA, expert=Whose.OWN)
PAY = Act("pay", surely=Surely.STEPPED_UP, coordinator=Whose.AREA)
Signed = Callable[..., dict[str, str]]


def person(*roles: str, acr: str = "", auth_time: float | None = None) -> Principal:
    known = Principal("kaisa", frozenset({AREA}), frozenset(roles), frozenset(), None)
    return replace(known, acr=acr, auth_time=auth_time)


async def demanding(database: Database, clock: SteppedClock, *demands: Demand, sequence: int = 2) -> Demands:
    async with database.transaction({AREA}) as tx:
        await assurance.keep(tx, AREA, demands, sequence=sequence, at=clock.now())
    found = Demands(database)
    await found.load()
    return found


@pytest.mark.parametrize(
    ("demand", "acr", "enough"),
    [
        (Demand("coordinator"), "", True),
        (Demand("coordinator", (WEAK, STRONG)), "", False),
        (Demand("coordinator", (WEAK, STRONG)), STRONG, True),
        (Demand("coordinator", (WEAK,), (STRONG,)), STRONG, True),
        (Demand("coordinator", (), (STRONG,)), "", True),
        (Demand("coordinator", (STRONG,)), STRONG.upper(), False),
        (Demand("orderer", (STRONG,)), "", True),
    ],
)
async def test_a_role_is_acted_in_by_who_has_shown_enough(
    database: Database, clock: SteppedClock, demand: Demand, acr: str, *, enough: bool
) -> None:
    known = await demanding(database, clock, demand)
    if enough:
        assert known.met(person("coordinator", acr=acr), AREA, READ).roles == {"coordinator"}
    else:
        with pytest.raises(InsufficientUserAuthentication):
            known.met(person("coordinator", acr=acr), AREA, READ)
    elsewhere = known.met(person("coordinator", acr=acr), "kymenlaakso", READ)
    assert elsewhere.roles == {"coordinator"}, "another area demands nothing"


async def test_what_an_area_demands_can_be_read_by_whoever_is_to_meet_it(
    database: Database, clock: SteppedClock
) -> None:
    known = await demanding(database, clock, Demand("coordinator", (STRONG,)))
    learn = Act("learn", surely=Surely.ANYHOW, coordinator=Whose.AREA)
    assert known.met(person("coordinator"), AREA, learn).roles == {"coordinator"}


async def test_a_role_that_is_not_reached_widens_nothing(database: Database, clock: SteppedClock) -> None:
    known = await demanding(database, clock, Demand("coordinator", (STRONG,)))
    assert known.met(person("coordinator", "expert"), AREA, READ).roles == {"expert"}
    assert known.met(person("coordinator", "expert", acr=STRONG), AREA, READ).roles == {
        "coordinator",
        "expert",
    }


async def test_money_asks_for_a_step_up_that_is_a_short_while_old(
    database: Database, clock: SteppedClock
) -> None:
    known = await demanding(database, clock, Demand("coordinator", (WEAK,), (STRONG,)))
    now = time.time()
    known.met(person("coordinator", acr=WEAK), AREA, READ)
    for enough in (person("coordinator", acr=STRONG), person("coordinator", acr=STRONG, auth_time=now - 60)):
        known.met(enough, AREA, PAY)
    for lacking in (
        person("coordinator", acr=WEAK, auth_time=now),
        person("coordinator", acr=STRONG, auth_time=now - 1000),
    ):
        with pytest.raises(InsufficientUserAuthentication) as asked:
            known.met(lacking, AREA, PAY)
        assert asked.value.headers["WWW-Authenticate"] == (
            f'Bearer error="insufficient_user_authentication", acr_values="{STRONG}", max_age="900"'
        )


async def test_what_was_set_later_holds_in_whatever_order_it_is_heard(
    database: Database, clock: SteppedClock
) -> None:
    await demanding(database, clock, Demand("coordinator", (STRONG,)), sequence=3)
    known = await demanding(database, clock, sequence=2)
    with pytest.raises(InsufficientUserAuthentication):
        known.met(person("coordinator"), AREA, READ)


async def test_what_is_heard_is_kept(database: Database, clock: SteppedClock) -> None:
    told = SimpleNamespace(role="coordinator", sign_in=[STRONG], step_up=[])
    body = SimpleNamespace(demands=[told])
    heard = Heard(new_id(clock.now()), "x", AREA, AREA, f"{AREA}:{AREA}", 2, clock.now(), Cause("x"), body)
    async with database.transaction({AREA}) as tx:
        await assurance.take(tx, [heard], now=clock.now())
        assert await assurance.demands_of(tx, AREA) == ([Demand("coordinator", (STRONG,))], clock.now())


async def test_until_demands_are_known_nobody_is_let_in(database: Database) -> None:
    demands = Demands(database)
    demands._known = None
    with pytest.raises(Unavailable):
        demands.met(person("coordinator"), AREA, READ)


@pytest.fixture
async def strict(
    context: Context, database: Database, clock: SteppedClock
) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client on an API of which the area demands a strong sign-in."""
    app = application(SERVICE, context)
    app.state.demands = await demanding(database, clock, Demand("coordinator", (WEAK, STRONG)))
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as opened:
        yield opened


async def test_a_token_that_is_not_enough_is_told_what_would_be(
    strict: httpx.AsyncClient, token: Signed
) -> None:
    """RFC 9470 §3: the client sends its person to sign in again with these values."""
    refused = await strict.get(WORDS, headers=token(AREA, "coordinator"))
    assert refused.status_code == 401
    assert refused.headers["WWW-Authenticate"] == (
        f'Bearer error="insufficient_user_authentication", acr_values="{WEAK} {STRONG}"'
    )
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert refused.json()["acr_values"] == [WEAK, STRONG]
    enough = await strict.get(WORDS, headers=token(AREA, "coordinator", besides={"acr": STRONG}))
    assert enough.status_code == 200
    assert (
        await strict.get(WORDS, headers=token(AREA, "expert", besides={"acr": STRONG}))
    ).status_code == 403


@pytest.mark.parametrize("odd", [{"acr": [STRONG]}, {"acr": 3}, {"auth_time": "now"}, {"auth_time": 1e300}])
async def test_an_odd_claim_is_refused(strict: httpx.AsyncClient, token: Signed, odd: dict[str, Any]) -> None:
    refused = await strict.get(WORDS, headers=token(AREA, "coordinator", besides=odd))
    assert (refused.status_code, refused.headers["WWW-Authenticate"]) == (401, "Bearer")


async def test_no_command_pays_a_round_trip_for_it(
    strict: httpx.AsyncClient, token: Signed, database: Database
) -> None:
    ran: list[str] = []
    async with database._pool.acquire() as connection:
        connection.add_query_logger(lambda record: ran.append(record.query))
    headers = token(AREA, "coordinator", besides={"acr": STRONG}) | {"Idempotency-Key": "1"}
    assert (await strict.post(WORDS, json={"word": "yksi"}, headers=headers)).status_code == 201
    assert ran[0].startswith("BEGIN")
    assert not [sql for sql in ran if "assurance" in sql]
