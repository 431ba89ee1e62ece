"""Rights over HTTP on a real database: who has which, leavers, the yearly review."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from registry_requests import COORDINATOR, ITA, Person, done, problem

from chassis.clock import SteppedClock
from chassis.database import Database

Said = Callable[[Database], Awaitable[list[dict[str, Any]]]]
Token = Callable[..., dict[str, str]]

THE_COORDINATOR = "01900000-0000-7000-8000-0000000000c9"
OLLI = "01900000-0000-7000-8000-0000000000c1"
UUNO = "01900000-0000-7000-8000-0000000000c2"
LEFT = {"reason": "left"}
ALL = {"coordinator", "orderer", "unit_coordinator"}


@dataclass
class Staffed:
    """An area with its coordinator on the staff, and Olli who coordinates a unit."""

    boss: Person
    olli: Person
    unit: dict[str, Any]


@pytest.fixture
async def area(api: httpx.AsyncClient, token: Token) -> Staffed:
    boss = Person(api, token([ITA, "lappi"], "coordinator", subject=THE_COORDINATOR))
    await boss.open()
    await boss.staff(person_id=THE_COORDINATOR, name="Kaisa Koordinaattori", roles=["coordinator"])
    await boss.staff(person_id=OLLI, roles=sorted(ALL))
    unit = await boss.unit(OLLI)
    olli = Person(api, token([ITA, "lappi"], *ALL, subject=OLLI))
    return Staffed(boss, olli, unit)


@pytest.fixture
def heard(database: Database, said: Said) -> Callable[[], Awaitable[list[tuple[str, list[str], int]]]]:
    """Give what was said of rights: event, what is ended, sequence."""

    async def of_rights() -> list[tuple[str, list[str], int]]:
        return [
            (row["type"].split(".")[1], row["body"]["ended"], row["sequence"])
            for row in await said(database)
            if row["topic"] == "registry.internal.right.v1"
        ]

    return of_rights


async def rights(by: Person, query: str = "") -> dict[str, dict[str, Any]]:
    """Return who has which right, by person and role."""
    told = done(await by.read(f"/rights{query}")).json()
    return {one["person_id"]: {right["role"]: right for right in one["rights"]} for one in told["items"]}


async def test_a_right_tells_since_when_and_by_whom(area: Staffed, clock: SteppedClock) -> None:
    found = await rights(area.boss)
    assert found[OLLI].keys() == ALL
    orderer = found[OLLI]["orderer"]
    assert (orderer["given_by"], orderer["given_by_name"]) == (THE_COORDINATOR, "Kaisa Koordinaattori")
    assert orderer["given_at"] == clock.now().isoformat().replace("+00:00", "Z")
    assert (await rights(area.boss, "?role=orderer")).keys() == {OLLI}


async def test_a_changed_role_is_a_right_given_and_another_ended(area: Staffed, clock: SteppedClock) -> None:
    clock.set(clock.now() + timedelta(days=1))
    roles = {"roles": ["unit_coordinator", "billing_clerk", "orderer"]}
    done(await area.boss.put(f"/staff/{OLLI}", COORDINATOR | roles))

    found = (await rights(area.boss))[OLLI]
    assert found["billing_clerk"]["given_at"] > found["orderer"]["given_at"], "what was kept is as it was"
    (ended,) = done(await area.boss.read("/rights/ended")).json()["items"]
    assert (ended["role"], ended["name"], ended["reason"]) == ("coordinator", "Olli Oletettu", "changed")
    assert ended["ended_by_name"] == "Kaisa Koordinaattori"
    problem(await area.olli.read("/rights"), 403, "rights-ended")


async def test_who_leaves_is_refused_at_once_and_everywhere_here(
    area: Staffed, heard: Callable[[], Awaitable[Any]]
) -> None:
    assert (await area.olli.get("/units")).status_code == 200
    told = done(await area.boss.post(f"/staff/{OLLI}/leaving", LEFT)).json()

    assert [unit["unit_id"] for unit in told["units"]] == [area.unit["unit_id"]]
    problem(await area.olli.get("/units"), 403, "rights-ended")
    problem(
        await area.olli.post("/units", {"name": "Y", "cost_centre": "1", "coordinator_id": OLLI}),
        403,
        "rights-ended",
    )
    assert (await area.olli.elsewhere("lappi").get("/units")).status_code == 200
    assert OLLI not in await rights(area.boss)
    assert (await area.boss.read("/staff")).json()["items"][0]["person_id"] == THE_COORDINATOR
    assert await heard() == [("RightsEnded", sorted(ALL), 2)]


async def test_leaving_twice_is_leaving_once(area: Staffed, heard: Callable[[], Awaitable[Any]]) -> None:
    done(await area.boss.post(f"/staff/{OLLI}/leaving", LEFT))
    again = done(await area.boss.post(f"/staff/{OLLI}/leaving", {"reason": "security"})).json()
    assert again["version"] == 2
    assert len(await heard()) == 1


async def test_a_unit_without_coordinator_waits_for_another(area: Staffed) -> None:
    async def waiting() -> list[str]:
        told = done(await area.boss.get("/rights/waiting")).json()
        return [one["unit_id"] for one in told["units_without_coordinator"]]

    assert await waiting() == []
    done(await area.boss.post(f"/staff/{OLLI}/leaving", LEFT))
    assert await waiting() == [area.unit["unit_id"]]
    assert (await area.boss.get(f"/units/{area.unit['unit_id']}")).json()["needs_coordinator"] is True

    await area.boss.staff(person_id=UUNO)
    named = {"name": "Y", "cost_centre": "4410", "coordinator_id": UUNO}
    assert (
        done(await area.boss.put(f"/units/{area.unit['unit_id']}", named)).json()["needs_coordinator"]
        is False
    )
    assert await waiting() == []


async def test_who_is_registered_anew_is_served_again(
    area: Staffed, heard: Callable[[], Awaitable[Any]]
) -> None:
    done(await area.boss.post(f"/staff/{OLLI}/leaving", LEFT))
    back = await area.boss.staff(person_id=OLLI, roles=["unit_coordinator", "orderer"])

    assert back["version"] == 3
    assert (await area.olli.get("/units")).status_code == 200
    problem(await area.olli.read("/rights"), 403, "rights-ended")
    assert (await heard())[1:] == [("RightsGivenAgain", ["coordinator"], 3)]
    assert done(await area.boss.get("/rights/waiting")).json()["units_without_coordinator"] == []
    problem(await area.boss.post("/staff", COORDINATOR | {"person_id": OLLI}), 409, "already-registered")


async def test_roles_given_back_by_a_change_serve_again_too(area: Staffed) -> None:
    done(await area.boss.post(f"/staff/{OLLI}/leaving", LEFT))
    done(await area.boss.put(f"/staff/{OLLI}", COORDINATOR))
    assert (await area.olli.get("/units")).status_code == 200


async def test_nobody_locks_the_door_from_inside(area: Staffed) -> None:
    problem(await area.boss.post(f"/staff/{THE_COORDINATOR}/leaving", LEFT), 403, "your-own-right")
    changed = COORDINATOR | {"roles": ["orderer"]}
    problem(await area.boss.put(f"/staff/{THE_COORDINATOR}", changed), 403, "your-own-right")
    assert (await area.boss.get("/units")).status_code == 200


async def test_who_is_not_on_the_staff_cannot_leave(area: Staffed) -> None:
    problem(await area.boss.post(f"/staff/{UUNO}/leaving", LEFT), 404, "not-found")
    problem(await area.boss.elsewhere("lappi").post(f"/staff/{OLLI}/leaving", LEFT), 404, "not-found")


def decided(person: str, version: int = 1, *, keeps: bool = True) -> dict[str, Any]:
    return {"person_id": person, "version": version, "keeps": keeps}


class TestTheYearlyReview:
    async def test_is_due_a_year_after_the_area_opened(self, area: Staffed, clock: SteppedClock) -> None:
        assert done(await area.boss.get("/rights/waiting")).json()["review_is_due"] is False
        clock.set(clock.now() + timedelta(days=365))
        assert done(await area.boss.get("/rights/waiting")).json()["review_is_due"] is True

    async def test_goes_on_until_everybody_was_looked_at(self, area: Staffed, clock: SteppedClock) -> None:
        clock.set(clock.now() + timedelta(days=365))
        first = done(await area.boss.post("/rights/reviews", {"decisions": [decided(OLLI)]})).json()
        assert (first["review_is_due"], first["last_review_at"]) == (True, None)
        left = done(await area.boss.read("/rights/review")).json()["items"]
        assert [one["person_id"] for one in left] == [THE_COORDINATOR]
        confirmed = (await rights(area.boss))[OLLI]["orderer"]
        assert confirmed["confirmed_by_name"] == "Kaisa Koordinaattori"

        clock.set(clock.now() + timedelta(hours=1))
        await area.boss.staff(person_id=UUNO)  # given while it goes on: nothing to confirm yet
        last = done(await area.boss.post("/rights/reviews", {"decisions": [decided(THE_COORDINATOR)]})).json()
        assert (last["review_is_due"], last["review_began_at"]) == (False, None)
        assert last["last_review_at"] is not None
        clock.set(clock.now() + timedelta(days=365))
        assert len(done(await area.boss.read("/rights/review")).json()["items"]) == 3

    async def test_ends_the_rights_of_who_does_not_keep_them(self, area: Staffed) -> None:
        body = {"decisions": [decided(OLLI, keeps=False)]}
        told = done(await area.boss.post("/rights/reviews", body)).json()
        assert [one["unit_id"] for one in told["units_without_coordinator"]] == [area.unit["unit_id"]]
        problem(await area.olli.get("/units"), 403, "rights-ended")
        ended = done(await area.boss.read("/rights/ended?limit=2")).json()
        assert {one["reason"] for one in ended["items"]} == {"review"}
        assert len(done(await area.boss.read(f"/rights/ended?after={ended['next']}")).json()["items"]) == 1

    async def test_confirms_nothing_that_was_changed_unseen(self, area: Staffed) -> None:
        done(await area.boss.put(f"/staff/{OLLI}", COORDINATOR | {"name": "Olli Uusi"}))
        body = {"decisions": [decided(THE_COORDINATOR), decided(OLLI, keeps=False)]}
        told = problem(await area.boss.post("/rights/reviews", body), 409, "changed-meanwhile")
        assert told["people"] == [OLLI]
        assert OLLI in await rights(area.boss)
        assert done(await area.boss.get("/rights/waiting")).json()["review_began_at"] is None

    async def test_takes_one_decision_on_each(self, area: Staffed) -> None:
        body = {"decisions": [decided(OLLI), decided(OLLI, keeps=False)]}
        problem(await area.boss.post("/rights/reviews", body), 422, "said-twice")
        problem(await area.boss.post("/rights/reviews", {"decisions": [decided(UUNO)]}), 404, "not-found")
        problem(await area.boss.post("/rights/reviews", {"decisions": []}), 422, "invalid")


async def test_others_than_coordinators_see_no_rights(
    area: Staffed, api: httpx.AsyncClient, token: Token
) -> None:
    clerk = Person(api, token([ITA], "billing_clerk", "operator", subject=str(UUID(int=7))))
    for path in ("/rights", "/rights/ended", "/rights/review", "/rights/waiting"):
        problem(await clerk.read(path), 403, "forbidden")
    problem(await clerk.post(f"/staff/{OLLI}/leaving", LEFT), 403, "forbidden")
    problem(await area.boss.get("/rights"), 422, "invalid")
