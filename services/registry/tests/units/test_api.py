"""Staff and units over HTTP on a real database."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

import httpx
import pytest
from registry_requests import COORDINATOR, EXPERT, ITA, Person, done, problem

from chassis.database import Database

Said = Callable[[Database], Awaitable[list[dict[str, Any]]]]


Token = Callable[..., dict[str, str]]


@pytest.fixture
async def coordinator(api: httpx.AsyncClient, token: Token) -> Person:
    person = Person(api, token([ITA, "lappi"], "coordinator", subject="the-coordinator"))
    await person.open()
    return person


@pytest.fixture
def heard(database: Database, said: Said) -> Callable[[], Awaitable[list[tuple[str, str, int]]]]:
    """Give what was said since the area opened: event, key, sequence."""

    async def since_opening() -> list[tuple[str, str, int]]:
        return [
            (row["type"].split(".")[1], row["key"].removeprefix("ita-uusimaa:"), row["sequence"])
            for row in (await said(database))[1:]
        ]

    return since_opening


Heard = Callable[[], Awaitable[list[tuple[str, str, int]]]]


async def bodies(database: Database, said: Said, event: str) -> list[dict[str, Any]]:
    return [row["body"] for row in await said(database) if row["type"] == f"registry.{event}.v1"]


async def test_registering_staff_says_only_where_messages_go(
    coordinator: Person, heard: Heard, database: Database, said: Said
) -> None:
    staff = await coordinator.staff()

    assert await heard() == [("ContactPointSet", staff["person_id"], 1)]
    (row,) = [row for row in await said(database) if row["type"] == "registry.ContactPointSet.v1"]
    assert row["topic"] == "registry.private.contact.v1"
    assert row["correlation_id"] == staff["person_id"]
    assert row["body"] == {
        "person_id": staff["person_id"],
        "email": "olli.oletettu@example.invalid",
        "language": "sv",
    }


async def test_staff_keep_the_id_they_have_elsewhere(coordinator: Person) -> None:
    person_id = str(uuid4())
    assert (await coordinator.staff(person_id=person_id))["person_id"] == person_id


async def test_staff_are_registered_once(coordinator: Person, heard: Heard) -> None:
    person_id = (await coordinator.staff())["person_id"]

    told = problem(
        await coordinator.post("/staff", COORDINATOR | {"person_id": person_id}), 409, "already-registered"
    )

    assert told["found"] == person_id
    assert len(await heard()) == 1


async def test_changing_the_contact_is_said_and_the_name_is_not(coordinator: Person, heard: Heard) -> None:
    staff = await coordinator.staff()
    path = f"/staff/{staff['person_id']}"

    renamed = done(await coordinator.put(path, COORDINATOR | {"name": "Olli Uusi"}, match='"1"'))
    moved = done(
        await coordinator.put(
            path, COORDINATOR | {"contact": {"email": "uusi@example.invalid", "language": "fi"}}
        )
    )

    assert (renamed.json()["name"], renamed.headers["ETag"]) == ("Olli Uusi", '"2"')
    assert moved.headers["ETag"] == '"3"'
    assert await heard() == [
        ("ContactPointSet", staff["person_id"], 1),
        ("ContactPointSet", staff["person_id"], 2),
    ]


async def test_the_same_staff_again_changes_nothing(coordinator: Person, heard: Heard) -> None:
    staff = await coordinator.staff()
    answer = done(await coordinator.put(f"/staff/{staff['person_id']}", COORDINATOR))
    assert answer.headers["ETag"] == '"1"'
    assert len(await heard()) == 1


async def test_a_change_of_what_somebody_else_changed_is_refused(coordinator: Person) -> None:
    staff = await coordinator.staff()
    path = f"/staff/{staff['person_id']}"
    done(await coordinator.put(path, COORDINATOR | {"name": "Ensin"}, match='"1"'))

    answer = await coordinator.put(path, COORDINATOR | {"name": "Toisena"}, match='"1"')

    problem(answer, 412, "outdated")
    assert (await coordinator.read(path)).json()["name"] == "Ensin"


async def test_staff_who_coordinate_a_unit_keep_the_role(coordinator: Person) -> None:
    staff = await coordinator.staff()
    unit = await coordinator.unit(staff["person_id"])

    answer = await coordinator.put(f"/staff/{staff['person_id']}", COORDINATOR | {"roles": ["orderer"]})

    assert problem(answer, 409, "still-coordinates")["units"] == [unit["unit_id"]]


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"contact": {"email": "olli", "language": "fi"}}, "bad-email"),
        ({"contact": {"email": "olli@example.invalid", "language": "finnish"}}, "unknown-language"),
        ({"contact": {"email": "olli@example.invalid"}}, "invalid"),
        ({"roles": []}, "nothing-chosen"),
        ({"roles": ["boss"]}, "unknown-staff-role"),
        ({"roles": ["orderer", "orderer"]}, "said-twice"),
        ({"name": "  "}, "bad-name"),
        ({"person_id": "olli"}, "invalid"),
    ],
)
async def test_bad_staff_are_refused(
    change: dict[str, Any], kind: str, coordinator: Person, heard: Heard
) -> None:
    told = problem(await coordinator.post("/staff", COORDINATOR | change), 422, kind)
    assert told["detail"]
    assert await heard() == []


async def test_a_refusal_does_not_repeat_the_address(coordinator: Person) -> None:
    body = COORDINATOR | {"contact": {"email": "olli.oletettu at example", "language": "fi"}}
    assert "olli.oletettu" not in (await coordinator.post("/staff", body)).text


async def test_a_unit_is_registered_and_said(
    coordinator: Person, database: Database, said: Said, heard: Heard
) -> None:
    staff = await coordinator.staff()

    unit = await coordinator.unit(staff["person_id"], names={"sv": " Borgå enhet "})

    assert unit["names"] == {"sv": "Borgå enhet"}
    assert (await heard())[1:] == [("UnitRegistered", unit["unit_id"], 1)]
    assert await bodies(database, said, "UnitRegistered") == [
        {name: value for name, value in unit.items() if name not in {"version", "needs_coordinator"}}
    ]
    assert done(await coordinator.get(f"/units/{unit['unit_id']}")).json() == unit


async def test_a_changed_unit_is_said_whole_and_once(
    coordinator: Person, database: Database, said: Said, heard: Heard
) -> None:
    staff = await coordinator.staff()
    unit = await coordinator.unit(staff["person_id"])
    wished = {"name": "Uusi nimi", "cost_centre": "4411", "coordinator_id": staff["person_id"]}

    first = done(await coordinator.put(f"/units/{unit['unit_id']}", wished, match='"1"'))
    again = done(await coordinator.put(f"/units/{unit['unit_id']}", wished))

    assert (first.headers["ETag"], again.headers["ETag"]) == ('"2"', '"2"')
    assert (await heard())[2:] == [("UnitChanged", unit["unit_id"], 2)]
    assert await bodies(database, said, "UnitChanged") == [wished | {"unit_id": unit["unit_id"]}]


async def test_another_name_in_a_language_is_a_change(
    coordinator: Person, database: Database, said: Said
) -> None:
    staff = await coordinator.staff()
    unit = await coordinator.unit(staff["person_id"])
    wished = {"name": unit["name"], "cost_centre": unit["cost_centre"], "coordinator_id": staff["person_id"]}
    path, names = f"/units/{unit['unit_id']}", {"sv": "Borgå enhet"}

    done(await coordinator.put(path, wished | {"names": names}, match='"1"'))
    done(await coordinator.put(path, wished, match='"2"'))

    assert [one.get("names") for one in await bodies(database, said, "UnitChanged")] == [names, None]


async def test_a_unit_needs_a_coordinator_of_the_area(coordinator: Person) -> None:
    body = {"name": "Yksikkö", "cost_centre": "1", "coordinator_id": str(uuid4())}

    told = problem(await coordinator.post("/units", body), 422, "unknown-coordinator")

    assert told["registered"] is False
    assert told["coordinator_id"] == body["coordinator_id"]


async def test_another_area_s_coordinator_is_unknown_here(coordinator: Person) -> None:
    there = coordinator.elsewhere("lappi")
    await there.open(model="mediated_tasks")
    staff = await there.staff()
    body = {"name": "Yksikkö", "cost_centre": "1", "coordinator_id": staff["person_id"]}
    problem(await coordinator.post("/units", body), 422, "unknown-coordinator")


async def test_staff_without_the_role_cannot_coordinate(coordinator: Person) -> None:
    staff = await coordinator.staff(roles=["orderer"])
    body = {"name": "Yksikkö", "cost_centre": "1", "coordinator_id": staff["person_id"]}
    assert problem(await coordinator.post("/units", body), 422, "unknown-coordinator")["registered"] is True


async def test_a_unit_is_registered_once(coordinator: Person) -> None:
    staff = await coordinator.staff()
    unit = await coordinator.unit(staff["person_id"])
    body = {name: value for name, value in unit.items() if name not in {"version", "needs_coordinator"}}
    problem(await coordinator.post("/units", body), 409, "already-registered")


async def test_an_unknown_unit_is_not_found(coordinator: Person) -> None:
    problem(await coordinator.get(f"/units/{uuid4()}"), 404, "not-found")
    staff = await coordinator.staff()
    body = {"name": "Yksikkö", "cost_centre": "1", "coordinator_id": staff["person_id"]}
    problem(await coordinator.put(f"/units/{uuid4()}", body), 404, "not-found")


async def test_units_come_in_pages(coordinator: Person) -> None:
    staff = await coordinator.staff()
    made = sorted([(await coordinator.unit(staff["person_id"]))["unit_id"] for _ in range(5)])

    first = done(await coordinator.get("/units?limit=2")).json()
    second = done(await coordinator.get(f"/units?limit=2&after={first['next']}")).json()
    third = done(await coordinator.get(f"/units?limit=2&after={second['next']}")).json()

    found = [unit["unit_id"] for page in (first, second, third) for unit in page["items"]]
    assert found == made
    assert third["next"] is None


@pytest.mark.parametrize("query", ["limit=0", "limit=201", "limit=many"])
async def test_a_page_has_bounds(query: str, coordinator: Person) -> None:
    problem(await coordinator.get(f"/units?{query}"), 422, "invalid")


@pytest.mark.parametrize("cursor", ["nonsense", "bm8taWQ"])
async def test_a_cursor_that_was_never_given_is_refused(cursor: str, coordinator: Person) -> None:
    problem(await coordinator.get(f"/units?after={cursor}"), 422, "invalid")


@pytest.mark.parametrize("role", ["orderer", "billing_clerk", "operator", "partner"])
async def test_nobody_else_reads_or_writes_people(
    role: str, coordinator: Person, api: httpx.AsyncClient, token: Token
) -> None:
    expert, staff = await coordinator.expert(), await coordinator.staff()
    other = Person(api, token(ITA, role))

    for path in ("/experts", f"/experts/{expert['expert_id']}", "/staff", f"/staff/{staff['person_id']}"):
        problem(await other.read(path), 403, "forbidden")
    problem(await other.post("/experts", EXPERT), 403, "forbidden")
    problem(await other.post("/staff", COORDINATOR), 403, "forbidden")
    problem(await other.put(f"/staff/{staff['person_id']}", COORDINATOR), 403, "forbidden")


async def test_those_who_work_with_units_read_them(
    coordinator: Person, api: httpx.AsyncClient, token: Token
) -> None:
    unit = await coordinator.unit((await coordinator.staff())["person_id"])
    for role in ("orderer", "billing_clerk", "operator"):
        worker = Person(api, token(ITA, role))
        assert done(await worker.get("/units")).json()["items"] == [unit]
        problem(await worker.post("/units", unit), 403, "forbidden")
    problem(await Person(api, token(ITA, "partner")).get("/units"), 403, "forbidden")


async def test_a_repeat_by_somebody_whose_role_or_area_was_taken_is_refused(
    coordinator: Person, token: Token
) -> None:
    first = done(await coordinator.post("/staff", COORDINATOR, key="once"))
    again = done(await coordinator.post("/staff", COORDINATOR, key="once"))
    no_role = replace(coordinator, token=token(ITA, "expert", subject="the-coordinator"))
    no_area = replace(coordinator, token=token("lappi", "coordinator", subject="the-coordinator"))

    assert (again.content, again.headers["Idempotency-Replayed"]) == (first.content, "true")
    for person in (no_role, no_area):
        problem(await person.post("/staff", COORDINATOR, key="once"), 403, "forbidden")


async def test_staff_and_units_come_by_name_and_staff_by_role(coordinator: Person) -> None:
    people = [await coordinator.staff(name=name) for name in ("Örjan", "åke", "Bertta")]
    await coordinator.staff(name="Aatu", roles=["billing_clerk"])
    for name in ("Porvoo", "askola"):
        await coordinator.unit(people[0]["person_id"], name=name)

    clerks = done(await coordinator.read("/staff?role=billing_clerk")).json()["items"]
    named = done(await coordinator.read("/staff?role=unit_coordinator&limit=2")).json()
    rest = done(await coordinator.read(f"/staff?role=unit_coordinator&after={named['next']}")).json()
    units = done(await coordinator.get("/units")).json()["items"]

    assert [one["name"] for one in clerks] == ["Aatu"]
    assert [one["name"] for one in named["items"] + rest["items"]] == ["Bertta", "åke", "Örjan"]
    assert [one["name"] for one in units] == ["askola", "Porvoo"]
    problem(await coordinator.read("/staff?role=boss"), 422, "invalid")
