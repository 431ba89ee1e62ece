"""Emergency access over HTTP on a real database: taken, told, held to its time, ended and seen."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from registry_requests import ITA, Person, done, problem

from chassis import rights
from chassis.clock import SteppedClock
from chassis.database import Database
from registry.emergency.domain import A_DAY, IN_A_DAY

Said = Callable[[Database], Awaitable[list[dict[str, Any]]]]
Token = Callable[..., dict[str, str]]

KAISA = "01900000-0000-7000-8000-0000000000c9"
PAAVO = "01900000-0000-7000-8000-0000000000a1"
TOPIC = "registry.internal.emergency.v1"
WHY = {"why": "The coordinator cannot be reached tonight.", "minutes": 15}
AT = "/emergency-access"


@dataclass
class Night:
    """An area with its coordinator, an operator of it, and an expert."""

    boss: Person
    paavo: Person
    expert: str
    operator: Callable[..., Person]

    async def take(self, **changes: Any) -> dict[str, Any]:
        return dict(done(await self.paavo.post(AT, WHY | changes)).json())

    def contact(self, by: Person | None = None) -> Awaitable[httpx.Response]:
        return (by or self.paavo).read(f"/experts/{self.expert}")


@pytest.fixture
async def night(api: httpx.AsyncClient, token: Token) -> Night:
    boss = Person(api, token([ITA, "lappi"], "coordinator", subject=KAISA))
    for area in (boss, boss.elsewhere("lappi")):
        await area.open()
    await boss.staff(person_id=KAISA, name="Kaisa Koordinaattori", roles=["coordinator"])
    expert = await boss.expert()

    def operator(subject: str = PAAVO, areas: Any = (ITA, "lappi")) -> Person:
        return Person(api, token(list(areas), "operator", subject=subject))

    return Night(boss, operator(), expert["expert_id"], operator)


async def test_an_operator_reads_for_as_long_as_it_holds_and_no_second_longer(
    night: Night, clock: SteppedClock
) -> None:
    problem(await night.contact(), 403, "forbidden")
    access = await night.take()
    assert (access["state"], access["ends_at"]) == (
        "open",
        (clock.now() + timedelta(minutes=15)).isoformat().replace("+00:00", "Z"),
    )

    told = done(await night.contact()).json()
    assert told["contact"]["email"] == "aino.esimerkki@example.invalid"

    clock.set(clock.now() + timedelta(minutes=15) - timedelta(microseconds=1))
    done(await night.contact())
    clock.set(clock.now() + timedelta(microseconds=1))
    problem(await night.contact(), 403, "forbidden")
    (listed,) = done(await night.boss.get(AT)).json()["items"]
    assert (listed["state"], listed["why"]) == ("ran_out", WHY["why"])


async def test_nothing_can_be_done_and_nothing_read_elsewhere(night: Night) -> None:
    await night.take()
    problem(await night.paavo.post("/units", {}), 403, "forbidden")
    problem(await night.paavo.put(f"/experts/{night.expert}", {}), 403, "forbidden")
    problem(await night.paavo.elsewhere("lappi").read("/experts"), 403, "forbidden")
    problem(await night.operator("somebody-else").read("/experts"), 403, "forbidden")


async def test_the_expert_sees_who_read_and_that_it_was_an_emergency(night: Night, token: Token) -> None:
    await night.take()
    done(await night.contact())
    aino = Person(night.paavo.client, token(ITA, "expert", expert_id=night.expert))
    newest = done(await aino.get("/reads-of-me")).json()["items"][0]
    assert newest["purpose"] == "emergency access: matching an order"
    assert newest["reader_roles"] == ["operator"]


@pytest.mark.parametrize("who", ["boss", "paavo"])
async def test_either_side_ends_it_at_once_and_twice_is_once(night: Night, who: str) -> None:
    access = await night.take()
    by: Person = getattr(night, who)
    ended = done(await by.post(f"{AT}/{access['access_id']}/end", {})).json()
    assert ended["state"] == "ended"
    assert ended["ended_as"] == {"boss": "coordinator", "paavo": "operator"}[who]
    problem(await night.contact(), 403, "forbidden")

    again = done(await night.paavo.post(f"{AT}/{access['access_id']}/end", {})).json()
    assert (again["ended_at"], again["ended_by"]) == (ended["ended_at"], ended["ended_by"])


async def test_another_operator_ends_nothing_of_it(night: Night) -> None:
    access = await night.take()
    other = night.operator("somebody-else")
    problem(await other.post(f"{AT}/{access['access_id']}/end", {}), 404, "not-found")
    problem(
        await night.paavo.elsewhere("lappi").post(f"{AT}/{access['access_id']}/end", {}), 404, "not-found"
    )
    problem(await night.paavo.post(f"{AT}/{access['access_id']}/seen", {}), 403, "forbidden")


async def test_it_waits_until_a_coordinator_has_seen_it(night: Night) -> None:
    access = await night.take()
    assert len(done(await night.boss.get(f"{AT}?only=unseen")).json()["items"]) == 1
    seen = done(await night.boss.post(f"{AT}/{access['access_id']}/seen", {})).json()
    assert (seen["seen_by_name"], seen["state"]) == ("Kaisa Koordinaattori", "open")
    assert done(await night.boss.get(f"{AT}?only=unseen")).json()["items"] == []
    assert len(done(await night.boss.get(f"{AT}?only=open")).json()["items"]) == 1


async def test_only_one_is_open_at_a_time_and_the_newest_comes_first(
    night: Night, clock: SteppedClock
) -> None:
    first = await night.take()
    told = problem(await night.paavo.post(AT, WHY), 409, "emergency-is-open")
    assert told["access_id"] == first["access_id"]
    clock.set(clock.now() + timedelta(minutes=15))
    second = await night.take(minutes=120)

    page = done(await night.boss.get(f"{AT}?limit=1")).json()
    rest = done(await night.boss.get(f"{AT}?limit=1&after={page['next']}")).json()
    found = [one["access_id"] for one in (*page["items"], *rest["items"])]
    assert found == [second["access_id"], first["access_id"]]
    assert rest["next"] is None


async def test_taken_again_and_again_it_is_refused_until_a_day_has_passed(
    night: Night, clock: SteppedClock, database: Database, said: Said
) -> None:
    for _ in range(IN_A_DAY):
        access = await night.take()
        done(await night.paavo.post(f"{AT}/{access['access_id']}/end", {}))
    told = problem(await night.paavo.post(AT, WHY), 409, "too-many-emergencies")
    assert told["again_at"] == (clock.now() + A_DAY).isoformat()
    assert len([row for row in await said(database) if row["type"].endswith("AccessTaken.v1")]) == IN_A_DAY
    done(await night.operator("somebody-else").post(AT, WHY))
    done(await night.paavo.elsewhere("lappi").post(AT, WHY))
    clock.set(clock.now() + A_DAY)
    await night.take()


async def test_what_is_said_has_ids_and_times_and_no_reason(
    night: Night, database: Database, said: Said
) -> None:
    access = await night.take()
    done(await night.boss.post(f"{AT}/{access['access_id']}/end", {}))
    rows = [row for row in await said(database) if row["topic"] == TOPIC]
    assert [row["type"] for row in rows] == [
        "registry.EmergencyAccessTaken.v1",
        "registry.EmergencyAccessEnded.v1",
    ]
    assert [row["sequence"] for row in rows] == [1, 2]
    taken, ended = (row["body"] for row in rows)
    assert taken == {
        "access_id": access["access_id"],
        "person_id": PAAVO,
        "ends_at": access["ends_at"],
        "coordinators": [KAISA],
    }
    assert ended.keys() == {"access_id", "person_id", "ends_at"}


async def test_an_operator_of_all_areas_takes_it_in_one_of_them(night: Night) -> None:
    everywhere = night.operator(areas=["*"])
    problem(await night.contact(everywhere), 403, "forbidden")
    done(await everywhere.post(AT, WHY))
    done(await night.contact(everywhere))
    problem(await everywhere.elsewhere("lappi").read("/experts"), 403, "forbidden")
    problem(await everywhere.elsewhere("kainuu").post(AT, WHY), 404, "not-found")


async def test_who_is_no_operator_takes_none(night: Night) -> None:
    problem(await night.boss.post(AT, WHY), 403, "forbidden")


@pytest.mark.parametrize("wrong", [{"why": "soon"}, {"minutes": 20}, {"minutes": 1440}, {"why": "x" * 501}])
async def test_what_is_no_reason_or_no_such_time_is_refused(night: Night, wrong: dict[str, Any]) -> None:
    assert (await night.paavo.post(AT, WHY | wrong)).status_code == 422


async def test_whose_right_to_operate_has_ended_reads_no_more(night: Night, database: Database) -> None:
    await night.take()
    async with database.transaction({ITA}) as tx:
        await rights.keep_ended(tx, ITA, UUID(PAAVO), ["operator"], version=1)
    problem(await night.contact(), 403, "forbidden")
