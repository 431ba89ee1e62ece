"""Agreements over HTTP on a real database: noon of 14 October 2026 in Helsinki."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest
from registry_requests import AGREEMENT, EXPERT, ITA, Person, done, problem

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
async def expert_id(coordinator: Person) -> str:
    return str((await coordinator.expert())["expert_id"])


async def of_expert(database: Database, said: Said) -> list[tuple[str, int]]:
    return [
        (row["type"].split(".")[1], row["sequence"])
        for row in await said(database)
        if row["topic"] == "registry.internal.expert.v1"
    ]


async def test_signing_is_said_in_the_order_of_the_expert_s_life(
    coordinator: Person, expert_id: str, database: Database, said: Said
) -> None:
    signed = await coordinator.agreement(expert_id, training="Sata tuntia", wishes="Ei iltaisin")
    done(await coordinator.put(f"/experts/{expert_id}", EXPERT | {"languages": ["fi"]}))
    done(
        await coordinator.post(
            f"/experts/{expert_id}/agreements/{signed['agreement_id']}/end", {"valid_until": "2026-10-31"}
        )
    )

    assert await of_expert(database, said) == [
        ("ExpertRegistered", 1),
        ("AgreementSigned", 2),
        ("ExpertProfileChanged", 3),
        ("AgreementEnded", 4),
    ]
    rows = {row["type"]: row for row in await said(database)}
    assert rows["registry.AgreementSigned.v1"]["body"] == {
        "expert_id": expert_id,
        "agreement_id": signed["agreement_id"],
        "work_forms": ["individual"],
        "valid_from": "2026-01-01",
        "valid_until": "2026-12-31",
    }
    assert rows["registry.AgreementEnded.v1"]["body"] == {
        "expert_id": expert_id,
        "agreement_id": signed["agreement_id"],
        "valid_until": "2026-10-31",
    }
    assert {row["correlation_id"] for row in rows.values() if row["subject"] == expert_id} == {expert_id}


async def test_the_background_stays_in_registry(
    coordinator: Person, expert_id: str, database: Database, said: Said
) -> None:
    await coordinator.agreement(
        expert_id, training="Sata tuntia", earlier_experience="Ryhmiä", wishes="Iltoja"
    )

    (kept,) = done(await coordinator.read(f"/experts/{expert_id}/agreements")).json()["items"]

    assert (kept["training"], kept["earlier_experience"], kept["wishes"]) == (
        "Sata tuntia",
        "Ryhmiä",
        "Iltoja",
    )
    for row in await said(database):
        assert "Sata tuntia" not in row["payload"].decode()


async def test_an_agreement_without_a_last_day_is_said_without_one(
    coordinator: Person, expert_id: str, database: Database, said: Said
) -> None:
    signed = await coordinator.agreement(expert_id, valid_until=None)
    assert signed["valid_until"] is None
    (row,) = [row for row in await said(database) if row["type"] == "registry.AgreementSigned.v1"]
    assert "valid_until" not in row["body"]


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"valid_until": "2025-12-31"}, "dates-wrong-way-round"),
        ({"work_forms": ["seance"]}, "unknown-work-form"),
        ({"work_forms": []}, "nothing-chosen"),
        ({"valid_from": "2026-02-30"}, "invalid"),
        ({"valid_from": "1.1.2026"}, "invalid"),
        ({"valid_from": 1767225600}, "invalid"),
        ({"valid_from": None}, "invalid"),
        ({"valid_from": "0026-01-01"}, "invalid"),
        ({"valid_until": "9999-12-31"}, "invalid"),
        ({"wishes": "x" * 2001}, "invalid"),
        ({"wishes": "Iltaisin\x00"}, "invalid"),
    ],
)
async def test_a_bad_agreement_is_refused(
    change: dict[str, Any], kind: str, coordinator: Person, expert_id: str, database: Database, said: Said
) -> None:
    answer = await coordinator.post(f"/experts/{expert_id}/agreements", AGREEMENT | change)

    assert problem(answer, 422, kind)["detail"]
    assert await of_expert(database, said) == [("ExpertRegistered", 1)]
    assert done(await coordinator.read(f"/experts/{expert_id}")).json()["version"] == 1


async def test_an_overlap_is_refused_with_what_it_overlaps(coordinator: Person, expert_id: str) -> None:
    first = await coordinator.agreement(expert_id)

    answer = await coordinator.post(
        f"/experts/{expert_id}/agreements", AGREEMENT | {"valid_from": "2026-12-31", "valid_until": None}
    )

    told = problem(answer, 409, "agreements-overlap")
    assert told["agreement_id"] == first["agreement_id"]
    assert (told["valid_from"], told["valid_until"]) == ("2026-01-01", "2026-12-31")
    assert "end that agreement early" in told["detail"]


async def test_agreements_of_two_experts_do_not_meet(coordinator: Person, expert_id: str) -> None:
    other = (await coordinator.expert())["expert_id"]
    await coordinator.agreement(expert_id)
    await coordinator.agreement(other)


async def test_the_next_agreement_may_follow(coordinator: Person, expert_id: str) -> None:
    await coordinator.agreement(expert_id)
    await coordinator.agreement(expert_id, valid_from="2027-01-01", valid_until=None)

    kept = done(await coordinator.read(f"/experts/{expert_id}/agreements")).json()["items"]

    assert [one["valid_from"] for one in kept] == ["2026-01-01", "2027-01-01"]


async def test_two_who_sign_at_once_do_not_overlap(
    coordinator: Person, expert_id: str, database: Database, said: Said
) -> None:
    path = f"/experts/{expert_id}/agreements"

    answers = await asyncio.gather(*(coordinator.post(path, AGREEMENT) for _ in range(4)))

    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    assert await of_expert(database, said) == [("ExpertRegistered", 1), ("AgreementSigned", 2)]


async def test_the_database_itself_refuses_an_overlap(
    coordinator: Person, expert_id: str, database: Database
) -> None:
    await coordinator.agreement(expert_id)
    copy = """
        INSERT INTO agreement
        SELECT area_id, gen_random_uuid(), expert_id, work_forms, valid_until, NULL, state, '', '', '', signed_at
        FROM agreement
    """
    with pytest.raises(asyncpg.ExclusionViolationError, match="ex_agreement_one_at_a_time"):
        async with database.transaction({ITA}) as tx:
            await tx.execute(copy)


async def test_ending_is_counted_in_the_area_s_own_days(
    coordinator: Person, expert_id: str, clock: SteppedClock
) -> None:
    signed = await coordinator.agreement(expert_id)
    end = f"/experts/{expert_id}/agreements/{signed['agreement_id']}/end"
    clock.set(datetime(2026, 10, 14, 21, 30, tzinfo=UTC))  # half past midnight on the 15th in Helsinki

    told = problem(await coordinator.post(end, {"valid_until": "2026-10-14"}), 409, "end-out-of-range")
    ended = done(await coordinator.post(end, {"valid_until": "2026-10-15"})).json()

    assert told["earliest"] == "2026-10-15"
    assert (ended["state"], ended["valid_until"]) == ("ended", "2026-10-15")


async def test_an_agreement_ends_early_once(coordinator: Person, expert_id: str) -> None:
    signed = await coordinator.agreement(expert_id)
    end = f"/experts/{expert_id}/agreements/{signed['agreement_id']}/end"
    done(await coordinator.post(end, {"valid_until": "2026-10-31"}, key="end-once"))

    again = await coordinator.post(end, {"valid_until": "2026-10-31"}, key="end-once")
    another = await coordinator.post(end, {"valid_until": "2026-10-20"})

    assert again.headers["Idempotency-Replayed"] == "true"
    assert problem(another, 409, "agreement-has-ended")["valid_until"] == "2026-10-31"


async def test_ending_needs_no_key(coordinator: Person, expert_id: str) -> None:
    signed = await coordinator.agreement(expert_id)
    answer = await coordinator.client.post(
        f"/v1/areas/{ITA}/experts/{expert_id}/agreements/{signed['agreement_id']}/end",
        json={"valid_until": "2026-10-31"},
        headers=dict(coordinator.token),
    )
    assert done(answer).json()["state"] == "ended"


async def test_an_agreement_is_found_with_its_own_expert_only(coordinator: Person, expert_id: str) -> None:
    signed = await coordinator.agreement(expert_id)
    other = (await coordinator.expert())["expert_id"]

    for path in (
        f"/experts/{other}/agreements/{signed['agreement_id']}/end",
        f"/experts/{expert_id}/agreements/{uuid4()}/end",
    ):
        problem(await coordinator.post(path, {"valid_until": "2026-10-31"}), 404, "not-found")


@pytest.mark.parametrize("role", ["orderer", "expert", "billing_clerk", "operator", "partner"])
async def test_only_coordinators_sign_and_end(
    role: str, coordinator: Person, expert_id: str, api: httpx.AsyncClient, token: Token
) -> None:
    signed = await coordinator.agreement(expert_id)
    other = Person(api, token(ITA, role))
    path = f"/experts/{expert_id}/agreements"
    problem(await other.post(path, AGREEMENT), 403, "forbidden")
    body = {"valid_until": "2026-10-31"}
    problem(await other.post(f"{path}/{signed['agreement_id']}/end", body), 403, "forbidden")
