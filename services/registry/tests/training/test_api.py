"""Courses, what was learned, and who becomes an expert, over HTTP: noon of 14 October 2026 in Helsinki."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from applicants_desk import AT, COURSE, ELSEWHERE, Desk, nobody
from registry_requests import AGREEMENT, EXPERT, PURPOSE, Person, done, problem

from chassis.clock import SteppedClock
from chassis.database import Database

Token = Callable[..., dict[str, str]]
Said = Callable[[Database], Awaitable[list[dict[str, Any]]]]
NGO = "esimerkki-ry"


@pytest.fixture
async def desk(api: httpx.AsyncClient, token: Token) -> Desk:
    """Give a desk where 100 hours are asked for before the first task."""
    boss = Person(api, token(NGO, "coordinator"), area=NGO)
    await boss.open(model="training_ngo", names={"fi": "Esimerkki ry"})
    return Desk(boss)


@pytest.fixture
async def pairs(api: httpx.AsyncClient, token: Token) -> Desk:
    """Give a desk where a basic course or training elsewhere is asked for, and no interview."""
    boss = Person(api, token("parit-ry", "coordinator"), area="parit-ry")
    await boss.open(model="pair_work", names={"fi": "Parit ry"})
    return Desk(boss)


async def signed(desk: Desk, expert: str) -> httpx.Response:
    return await desk.boss.post(f"/experts/{expert}/agreements", AGREEMENT)


async def test_from_application_to_expert_with_100_hours(desk: Desk, database: Database, said: Said) -> None:
    applicant = await desk.accepted()
    problem(await desk.admitted(applicant), 409, "not-trained")
    course = await desk.course(applicant)
    assert (await desk.shown(applicant))["stage"] == "in_training"
    done(await desk.attended(course, 0, applicant))
    told = problem(await desk.admitted(applicant), 409, "not-trained")
    assert (told["hours"], told["hours_expected"]) == (60, 100)
    done(await desk.attended(course, 1, applicant))
    assert (await desk.shown(applicant))["stage"] == "trained"

    admitted = done(await desk.admitted(applicant)).json()

    assert (admitted["stage"], admitted["possible"]) == ("admitted", [])
    expert = done(await desk.boss.get(f"/experts/{applicant}", **PURPOSE)).json()
    assert (expert["expert_id"], expert["display_name"]) == (applicant, "Hilla Hakija")
    assert (expert["languages"], expert["work_forms"]) == (["fi", "sv"], ["lecture"])
    assert expert["contact"]["email"] == "Hilla.Hakija@example.invalid"
    types = [row["type"].split(".")[1] for row in await said(database)]
    assert types == ["AreaOpened", "ExpertRegistered", "ContactPointSet"]
    assert "Haluan auttaa" not in str([row["payload"] for row in await said(database)])
    done(await signed(desk, applicant))
    assert (await desk.training(applicant))["hours"] == 100


async def test_nobody_is_admitted_twice_or_after_a_no(desk: Desk, database: Database, said: Said) -> None:
    applicant, declined = await desk.accepted(), await desk.applied()
    done(await desk.elsewhere(applicant, hours=100))
    key = str(uuid4())
    path, body = f"{AT}/{applicant}/admission", {"work_forms": ["lecture"]}
    first = done(await desk.boss.post(path, body, key=key)).json()
    assert done(await desk.boss.post(path, body, key=key)).json() == first
    problem(await desk.admitted(applicant), 409, "wrong-stage")
    done(await desk.decided(declined, accepted=False))
    problem(await desk.admitted(declined), 409, "wrong-stage")
    problem(await desk.withdrew(applicant), 409, "wrong-stage")
    registered = [row for row in await said(database) if "ExpertRegistered" in row["type"]]
    assert len(registered) == 1


async def test_what_the_area_sets_is_asked_of_the_next_agreement(desk: Desk) -> None:
    expert = str((await desk.boss.expert())["expert_id"])
    settings = done(await desk.boss.get("/settings")).json()
    done(await desk.boss.put("/settings", settings | {"training_hours": 30}))
    done(await desk.elsewhere(expert, hours=30))
    done(await signed(desk, expert))
    done(await desk.boss.put("/settings", settings | {"training_hours": 50}))
    later = AGREEMENT | {"valid_from": "2027-01-01", "valid_until": "2027-12-31"}
    path = f"/experts/{expert}/agreements"
    assert problem(await desk.boss.post(path, later), 409, "not-trained")["hours_expected"] == 50
    done(await desk.boss.put("/settings", settings | {"training_hours": None, "trained_only": False}))
    done(await desk.boss.post(path, later))


async def test_nothing_is_signed_before_what_the_area_asks_for_is_learned(desk: Desk, pairs: Desk) -> None:
    for there, enough in ((desk, 50), (pairs, 1)):
        expert = str((await there.boss.expert())["expert_id"])
        told = problem(await signed(there, expert), 409, "not-trained")
        assert "expected" in told["detail"]
        assert "record what was learned" in told["detail"]
        done(await there.elsewhere(expert, hours=enough))
        if there is desk:
            problem(await signed(there, expert), 409, "not-trained")
            done(await there.elsewhere(expert, hours=enough, where="Toinen puolisko"))
        done(await signed(there, expert))


async def test_a_basic_course_is_enough_where_no_hours_are_named_and_a_further_one_is_not(
    pairs: Desk,
) -> None:
    expert = str((await pairs.boss.expert())["expert_id"])
    further = await pairs.course(expert, kind="further")
    for module in (0, 1):
        done(await pairs.attended(further, module, expert))
    problem(await signed(pairs, expert), 409, "not-trained")
    basic = await pairs.course(expert)
    done(await pairs.attended(basic, 0, expert))
    problem(await signed(pairs, expert), 409, "not-trained")
    done(await pairs.attended(basic, 1, expert))
    done(await signed(pairs, expert))


async def test_where_no_interview_is_held_an_application_is_accepted_as_it_came(pairs: Desk) -> None:
    applicant = await pairs.applied()
    assert "accepted" in (await pairs.shown(applicant))["possible"]
    done(await pairs.decided(applicant))
    done(await pairs.elsewhere(applicant, hours=1))
    assert (await pairs.shown(applicant))["stage"] == "trained"
    done(await pairs.admitted(applicant))


async def test_who_was_an_expert_before_records_were_kept_counts_as_trained(
    desk: Desk, database: Database
) -> None:
    expert = str((await desk.boss.expert())["expert_id"])
    async with database.transaction({NGO}) as tx:
        await tx.execute(
            """
            INSERT INTO other_training (area_id, record_id, person_id, kind, "where", hours, seen_at)
            SELECT area_id, gen_random_uuid(), expert_id, 'before_records', '', 0, registered_at FROM expert
            """
        )
    learned = await desk.training(expert)
    assert (learned["is_enough"], learned["hours"]) == (True, 0)
    assert (learned["elsewhere"][0]["kind"], learned["elsewhere"][0]["seen_by"]) == ("before_records", None)
    done(await signed(desk, expert))


async def test_a_module_done_twice_counts_once(desk: Desk) -> None:
    applicant = await desk.accepted()
    course = await desk.course(applicant)
    for module in (0, 0, 1, 1, 0):
        done(await desk.attended(course, module, applicant, applicant))
    learned = await desk.training(applicant)
    assert (learned["hours"], learned["is_enough"]) == (100, True)
    assert (learned["courses"][0]["state"], learned["courses"][0]["hours_done"]) == ("completed", 100)
    shown = await desk.shown(applicant)
    assert [one["happening"] for one in shown["steps"]].count("training_done") == 1
    assert done(await desk.enrol(course["course_id"], applicant)).json()["state"] == "completed"


async def test_a_place_in_a_course_goes_to_the_first_who_waits(desk: Desk) -> None:
    a, b, c, d = [await desk.accepted(name=f"Hakija {letter}") for letter in "abcd"]
    course = await desk.course(a, b, c, d)
    course_id = course["course_id"]
    assert [(await desk.shown(one))["stage"] for one in (a, b, c, d)] == ["in_training"] * 2 + [
        "accepted"
    ] * 2
    problem(await desk.attended(course, 0, c), 404, "not-found")
    done(await desk.boss.post(f"/courses/{course_id}/enrolments/{a}/leave", {}))
    done(await desk.withdrew(b))
    shown = done(await desk.boss.read(f"/courses/{course_id}")).json()
    assert [(one["name"], one["state"]) for one in shown["people"]] == [
        ("Hakija a", "left"),
        ("Hakija b", "left"),
        ("Hakija c", "enrolled"),
        ("Hakija d", "enrolled"),
    ]
    assert [(await desk.shown(one))["stage"] for one in (a, b, c, d)] == [
        "accepted",
        "withdrawn",
        "in_training",
        "in_training",
    ]
    problem(await desk.boss.post(f"/courses/{course_id}/enrolments/{a}/leave", {}), 404, "not-found")


async def test_who_was_declined_while_waiting_is_passed_over(desk: Desk) -> None:
    a, b, c = [await desk.accepted(name=f"Hakija {letter}") for letter in "abc"]
    course = await desk.course(a, b, c, places=1)
    done(await desk.boss.post(f"{AT}/{b}/again", {"reason": "Väärä henkilö"}))
    done(await desk.decided(b, accepted=False))
    done(await desk.boss.post(f"/courses/{course['course_id']}/enrolments/{a}/leave", {}))
    shown = done(await desk.boss.read(f"/courses/{course['course_id']}")).json()
    assert [one["state"] for one in shown["people"]] == ["left", "left", "enrolled"]


async def test_hours_of_a_course_that_was_left_count(desk: Desk) -> None:
    applicant = await desk.accepted()
    course = await desk.course(applicant)
    done(await desk.attended(course, 0, applicant))
    done(await desk.boss.post(f"/courses/{course['course_id']}/enrolments/{applicant}/leave", {}))
    assert (await desk.shown(applicant))["stage"] == "accepted"
    done(await desk.elsewhere(applicant, hours=40))
    assert (await desk.shown(applicant))["stage"] == "trained"


async def test_only_experts_and_the_accepted_are_trained(desk: Desk) -> None:
    course = await desk.course()
    for person in (nobody(), await desk.applied()):
        problem(await desk.enrol(course["course_id"], person), 404, "not-found")
        problem(await desk.elsewhere(person), 404, "not-found")
    expert = str((await desk.boss.expert())["expert_id"])
    assert done(await desk.enrol(course["course_id"], expert)).json()["state"] == "enrolled"
    shown = done(await desk.boss.read(f"/courses/{course['course_id']}")).json()
    assert shown["people"][0]["name"] == EXPERT["display_name"]


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"ends_on": "2026-08-31"}, "dates-wrong-way-round"),
        ({"names": {}}, "nothing-chosen"),
        ({"modules": []}, "nothing-chosen"),
        ({"modules": [{"name": "", "hours": 1}]}, "bad-name"),
        ({"modules": [{"name": "Osa", "hours": 0}]}, "invalid"),
        ({"places": 0}, "invalid"),
        ({"kind": "long"}, "invalid"),
        ({"starts_on": "1.9.2026"}, "invalid"),
    ],
)
async def test_a_bad_course_is_refused(change: dict[str, Any], kind: str, desk: Desk) -> None:
    problem(await desk.boss.post("/courses", COURSE | change), 422, kind)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"ended_on": "2026-10-15"}, "not-yet"),
        ({"where": " "}, "bad-name"),
        ({"hours": 0}, "invalid"),
        ({"hours": "50"}, "invalid"),
    ],
)
async def test_bad_training_elsewhere_is_refused(change: dict[str, Any], kind: str, desk: Desk) -> None:
    expert = str((await desk.boss.expert())["expert_id"])
    problem(await desk.boss.post(f"/training/{expert}/elsewhere", ELSEWHERE | change), 422, kind)
    assert (await desk.training(expert))["hours"] == 0


async def test_an_expert_reads_the_own_training_and_nobody_else_s(desk: Desk, token: Token) -> None:
    mine, other = [str((await desk.boss.expert())["expert_id"]) for _ in range(2)]
    done(await desk.elsewhere(mine))
    aino = Person(desk.boss.client, token(NGO, "expert", expert_id=UUID(mine)), area=NGO)
    assert done(await aino.get(f"/training/{mine}")).json()["hours"] == 50
    problem(await aino.get(f"/training/{other}", **PURPOSE), 404, "not-found")
    problem(await aino.get("/courses"), 403, "forbidden")
    problem(await desk.boss.get(f"/training/{mine}"), 422, "invalid")
    problem(await desk.boss.get(f"/training/{nobody()}", **PURPOSE), 404, "not-found")


async def test_courses_are_listed_the_last_first_and_are_an_area_s_own(
    desk: Desk, pairs: Desk, clock: SteppedClock
) -> None:
    first = await desk.course()
    clock.set(clock.now() + timedelta(seconds=1))
    second = await desk.course(names={"fi": "Toinen", "sv": "Andra"})
    page = done(await desk.boss.get("/courses?limit=1")).json()
    rest = done(await desk.boss.get(f"/courses?limit=1&after={page['next']}")).json()
    assert [one["course_id"] for one in (*page["items"], *rest["items"])] == [
        second["course_id"],
        first["course_id"],
    ]
    assert (page["items"][0]["hours"], rest["next"]) == (100, None)
    problem(await pairs.boss.get(f"/courses/{first['course_id']}", **PURPOSE), 404, "not-found")
    problem(await desk.boss.get(f"/courses/{nobody()}", **PURPOSE), 404, "not-found")
