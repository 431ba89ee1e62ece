"""Consents over HTTP on a real database: the expert's own, or recorded as told; said to others; nothing is lost."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest
from registry_requests import ITA, Person, done, problem

from chassis.clock import SteppedClock
from chassis.database import Database

Said = Callable[[Database], Awaitable[list[dict[str, Any]]]]
Token = Callable[..., dict[str, str]]


@pytest.fixture
async def coordinator(api: httpx.AsyncClient, token: Token) -> Person:
    person = Person(api, token(ITA, "coordinator"))
    await person.open()
    return person


@pytest.fixture
async def aino(coordinator: Person, token: Token) -> Person:
    expert = await coordinator.expert()
    return Person(
        coordinator.client, token(ITA, "expert", expert_id=expert["expert_id"], subject=str(uuid4()))
    )


@pytest.fixture
async def at(coordinator: Person) -> str:
    (expert,) = done(await coordinator.read("/experts")).json()["items"]
    return f"/experts/{expert['expert_id']}/consents"


@pytest.fixture
async def mine(aino: Person, at: str) -> tuple[Person, str]:
    return aino, at


def states(answer: httpx.Response) -> dict[str, str]:
    return {one["purpose"]: one["state"] for one in done(answer).json()["items"]}


async def test_an_expert_gives_and_withdraws_and_others_hear_it_in_order(
    mine: tuple[Person, str], database: Database, said: Said
) -> None:
    aino, at = mine
    assert set(states(await aino.get(at)).values()) == {"unsaid"}
    for given in (True, True, False, False):
        answer = await aino.post(f"{at}/shown_in_bank", {"given": given})
        assert states(answer)["shown_in_bank"] == ("given" if given else "withdrawn")

    heard = [one for one in await said(database) if one["topic"] == "registry.internal.expert.v1"]
    assert [(one["type"].split(".")[1], one["sequence"]) for one in heard] == [
        ("ExpertRegistered", 1),
        ("ConsentGiven", 2),
        ("ConsentWithdrawn", 3),
    ]
    assert heard[1]["body"]["purpose"] == "shown_in_bank"
    assert set(heard[1]["body"]) <= {"expert_id", "purpose", "on_behalf"}


async def test_what_was_said_stays_as_lines_that_nobody_changes(
    mine: tuple[Person, str], database: Database, clock: SteppedClock
) -> None:
    aino, at = mine
    for given in (True, False, True):
        clock.set(clock.now() + timedelta(minutes=1))
        done(await aino.post(f"{at}/shared_with_partners", {"given": given}))

    first = done(await aino.get(f"{at}/lines?limit=2")).json()
    assert [one["given"] for one in first["items"]] == [True, False]
    last = done(await aino.get(f"{at}/lines?limit=2&after={first['next']}")).json()
    assert [one["given"] for one in last["items"]] == [True]
    for statement in ("UPDATE consent_line SET given = false", "DELETE FROM consent_line"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with database.transaction({ITA}) as tx:
                await tx.execute(statement)


async def test_a_coordinator_records_what_was_told_and_says_how(
    mine: tuple[Person, str], coordinator: Person
) -> None:
    aino, at = mine
    problem(await coordinator.post(f"{at}/shown_in_bank", {"given": True}), 422, "consent-is-the-experts")
    told = {"given": True, "on_behalf": {"how": "phone"}}
    problem(await aino.post(f"{at}/shown_in_bank", told), 422, "not-yours-to-record")
    done(await coordinator.post(f"{at}/shown_in_bank", told))
    seen = done(await aino.get(at)).json()["items"][0]
    assert (seen["state"], seen["on_behalf"]) == ("given", "phone")
    done(await aino.post(f"{at}/shown_in_bank", {"given": False}))
    assert states(await coordinator.read(at))["shown_in_bank"] == "withdrawn"


async def test_another_expert_and_another_area_see_nothing_and_say_nothing(
    mine: tuple[Person, str], coordinator: Person, token: Token
) -> None:
    _, at = mine
    other = Person(coordinator.client, token(ITA, "expert", expert_id=str(uuid4())))
    away = Person(coordinator.client, token("lappi", "coordinator"), "lappi")
    await away.open()
    for person in (other, away):
        problem(await person.read(at), 404, "not-found")
        problem(await person.read(f"{at}/lines"), 404, "not-found")
        told = {"given": True} if person is other else {"given": True, "on_behalf": {"how": "paper"}}
        problem(await person.post(f"{at}/shown_in_bank", told), 404, "not-found")
    orderer = Person(coordinator.client, token(ITA, "orderer"))
    problem(await orderer.read(at), 403, "forbidden")


async def test_what_cannot_be_meant_is_refused(mine: tuple[Person, str], coordinator: Person) -> None:
    aino, at = mine
    problem(await aino.post(f"{at}/shown_in_bnak", {"given": True}), 422, "unknown-purpose")
    problem(await aino.post(f"{at}/shown_in_bank", {"given": "yes"}), 422, "invalid")
    problem(await coordinator.get(at), 422, "invalid")
