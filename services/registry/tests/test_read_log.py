"""Every read of personal data by a person is logged: who, what, about whom, why, when."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import httpx
import pytest
from registry_requests import ITA, Person, done, problem

from chassis.clock import SteppedClock
from chassis.database import Database

Token = Callable[..., dict[str, str]]


@pytest.fixture
async def coordinator(api: httpx.AsyncClient, token: Token) -> Person:
    person = Person(api, token(ITA, "coordinator", subject="the-coordinator"))
    await person.open()
    return person


async def lines(database: Database) -> list[dict[str, Any]]:
    async with database.transaction({ITA}) as tx:
        return [dict(row) for row in await tx.fetch("SELECT * FROM read_log ORDER BY id")]


async def test_reading_an_expert_leaves_a_line(
    coordinator: Person, database: Database, clock: SteppedClock
) -> None:
    expert = await coordinator.expert()

    done(await coordinator.read(f"/experts/{expert['expert_id']}"))

    (line,) = await lines(database)
    assert (line["reader"], line["what"], line["about"]) == ("the-coordinator", "expert", expert["expert_id"])
    assert (line["purpose"], line["read_at"]) == ("matching an order", clock.now())


async def test_the_purpose_may_stand_in_the_address(coordinator: Person, database: Database) -> None:
    expert = await coordinator.expert()
    done(await coordinator.get(f"/experts/{expert['expert_id']}?purpose=jäsenyyden%20tarkistus"))
    assert [line["purpose"] for line in await lines(database)] == ["jäsenyyden tarkistus"]


async def test_a_list_leaves_a_line_for_each_person_shown(coordinator: Person, database: Database) -> None:
    experts = sorted([(await coordinator.expert())["expert_id"] for _ in range(3)])

    done(await coordinator.read("/experts?limit=2"))

    read = await lines(database)
    assert [line["about"] for line in read] == experts[:2]
    assert {line["what"] for line in read} == {"experts"}


async def test_agreements_and_staff_are_personal_too(coordinator: Person, database: Database) -> None:
    expert, staff = await coordinator.expert(), await coordinator.staff()

    done(await coordinator.read(f"/experts/{expert['expert_id']}/agreements"))
    done(await coordinator.read(f"/staff/{staff['person_id']}"))
    done(await coordinator.read("/staff"))

    assert [(line["what"], line["about"]) for line in await lines(database)] == [
        ("agreements", expert["expert_id"]),
        ("staff", staff["person_id"]),
        ("staff", staff["person_id"]),
    ]


@pytest.mark.parametrize("purpose", [None, "", "  ", "ok", "x" * 201])
async def test_without_a_purpose_nothing_is_read(
    purpose: str | None, coordinator: Person, database: Database
) -> None:
    expert, staff = await coordinator.expert(), await coordinator.staff()
    given = {} if purpose is None else {"X-Purpose": purpose}

    for path in (
        "/experts",
        f"/experts/{expert['expert_id']}",
        f"/experts/{expert['expert_id']}/agreements",
        "/staff",
        f"/staff/{staff['person_id']}",
    ):
        told = problem(await coordinator.get(path, **given), 422, "invalid")
        assert "X-Purpose" in told["detail"]
    assert await lines(database) == []


async def test_a_purpose_is_one_line_of_text(coordinator: Person) -> None:
    for purpose in ("%00abc", "two%0Alines"):
        problem(await coordinator.get(f"/experts?purpose={purpose}"), 422, "invalid")


async def test_an_expert_s_own_reading_is_logged_as_such(
    coordinator: Person, api: httpx.AsyncClient, token: Token, database: Database
) -> None:
    mine = await coordinator.expert()
    expert = Person(api, token(ITA, "expert", subject="aino", expert_id=UUID(mine["expert_id"])))

    done(await expert.get(f"/experts/{mine['expert_id']}"))
    done(await expert.get(f"/experts/{mine['expert_id']}/agreements"))

    assert [(line["reader"], line["what"], line["purpose"]) for line in await lines(database)] == [
        ("aino", "expert", "own data"),
        ("aino", "agreements", "own data"),
    ]


async def test_a_read_that_finds_nobody_leaves_no_line(coordinator: Person, database: Database) -> None:
    await coordinator.read("/experts/01900000-0000-7000-8000-0000000000ff")
    assert await lines(database) == []


async def test_units_and_areas_are_not_personal(coordinator: Person, database: Database) -> None:
    done(await coordinator.get("/units"))
    done(await coordinator.get())
    assert await lines(database) == []
