"""Applications and interviews over HTTP on a real database: noon of 14 October 2026 in Helsinki."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from applicants_desk import APPLICATION, AT, INTERVIEW, Desk, nobody
from registry_requests import ITA, PURPOSE, Person, done, problem

from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.timers import Timers
from registry.applicants.domain.applications import A_MONTH, KEPT_MONTHS
from registry.applicants.timers import RINGS

Token = Callable[..., dict[str, str]]
Said = Callable[[Database], Awaitable[list[dict[str, Any]]]]
KAISA = UUID("01900000-0000-7000-8000-00000000ca15")
GROUP = {"places": 2, "professional": ""}


@pytest.fixture
async def desk(api: httpx.AsyncClient, token: Token) -> Desk:
    boss = Person(api, token(ITA, "coordinator", subject=str(KAISA)))
    await boss.open()
    return Desk(boss)


@pytest.fixture
async def ngo(api: httpx.AsyncClient, token: Token) -> Desk:
    boss = Person(api, token("esimerkki-ry", "coordinator"), area="esimerkki-ry")
    await boss.open(model="training_ngo", names={"fi": "Esimerkki ry"})
    return Desk(boss)


async def test_an_application_is_kept_as_it_was_told(desk: Desk) -> None:
    shown = await desk.shown(await desk.applied())

    told = shown["told"]
    assert {name: told[name] for name in ("name", "languages", "motivation", "came_by")} == {
        name: APPLICATION[name] for name in ("name", "languages", "motivation", "came_by")
    }
    assert told["topics"][1] == {"code": "carer", "perspective": "close_person"}
    assert told["contact"]["email"] == "Hilla.Hakija@example.invalid"
    assert (shown["stage"], shown["version"], shown["same_email"]) == ("received", 1, [])
    assert shown["possible"] == ["placed", "declined", "corrected", "withdrew"]
    assert shown["requirements"] == {
        "interview": "individual",
        "training_hours": None,
        "trained_only": False,
    }


async def test_nothing_is_said_of_an_applicant(desk: Desk, database: Database, said: Said) -> None:
    applicant = await desk.accepted()
    done(await desk.withdrew(applicant))
    assert {row["type"] for row in await said(database)} == {"registry.AreaOpened.v1"}


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"name": " "}, "bad-name"),
        ({"topics": []}, "nothing-chosen"),
        ({"topics": [{"code": "depresion"}]}, "unknown-topic"),
        ({"languages": ["suomi"]}, "unknown-language"),
        ({"contact": {"language": "fi"}}, "no-way-to-tell"),
        ({"contact": {"email": "hilla", "language": "fi"}}, "bad-email"),
        ({"came_by": "pigeon"}, "invalid"),
        ({"motivation": "x" * 2001}, "invalid"),
        ({"motivation": None}, "invalid"),
        ({"stage": "accepted"}, "invalid"),
    ],
)
async def test_a_bad_application_is_refused(change: dict[str, Any], kind: str, desk: Desk) -> None:
    problem(await desk.boss.post(AT, APPLICATION | change), 422, kind)
    assert done(await desk.boss.read(AT)).json()["items"] == []


async def test_who_applies_twice_is_told_of_and_not_refused(desk: Desk) -> None:
    first = await desk.applied()
    again = APPLICATION | {"contact": {"email": "hilla.hakija@example.invalid", "language": "sv"}}
    second = done(await desk.boss.post(AT, again)).json()
    assert second["same_email"] == [first]
    assert (await desk.shown(first))["same_email"] == [second["applicant_id"]]
    other = await desk.applied(contact={"phone": "+358 40 000 0000", "language": "fi"})
    assert (await desk.shown(other))["same_email"] == []


async def test_the_same_request_twice_is_one_application(desk: Desk) -> None:
    key = str(uuid4())
    first = done(await desk.boss.post(AT, APPLICATION, key=key)).json()
    assert done(await desk.boss.post(AT, APPLICATION, key=key)).json() == first
    assert len(done(await desk.boss.read(AT)).json()["items"]) == 1


async def test_what_was_told_is_corrected_and_the_history_says_so(desk: Desk) -> None:
    applicant = await desk.applied()
    path, wished = f"{AT}/{applicant}", APPLICATION | {"name": "Hilla Hakijatar"}
    problem(await desk.boss.put(path, wished, match='"7"'), 412, "outdated")
    assert done(await desk.boss.put(path, wished, match='"1"')).json()["version"] == 2
    assert done(await desk.boss.put(path, wished, match='"2"')).json()["version"] == 2
    shown = await desk.shown(applicant)
    assert [one["happening"] for one in shown["steps"]] == [None, "corrected"]
    assert (shown["name"], shown["stage"], shown["since"]) == (
        "Hilla Hakijatar",
        "received",
        shown["received_at"],
    )
    done(await desk.withdrew(applicant))
    problem(await desk.boss.put(path, APPLICATION), 409, "wrong-stage")


async def test_from_interview_to_decision_with_who_when_and_why(desk: Desk, clock: SteppedClock) -> None:
    applicant = await desk.applied()
    interview = await desk.interview(applicant)
    assert (await desk.shown(applicant))["interview_id"] == interview
    problem(await desk.decided(applicant), 409, "wrong-stage")
    done(await desk.came(interview, applicant))
    done(await desk.came(interview, applicant))
    clock.set(clock.now() + timedelta(hours=1))
    shown = done(await desk.decided(applicant)).json()

    steps = [(one["happening"], one["before"], one["after"]) for one in shown["steps"]]
    assert steps == [
        (None, None, "received"),
        ("placed", "received", "invited"),
        ("interview_held", "invited", "interviewed"),
        ("accepted", "interviewed", "accepted"),
    ]
    assert (shown["steps"][3]["by"], shown["steps"][3]["words"]) == (str(KAISA), "Sopii tehtävään")
    assert shown["steps"][3]["at"] == shown["since"]


async def test_an_interview_tells_which_coordinator_is_there(desk: Desk) -> None:
    interview = await desk.interview()
    shown = done(await desk.boss.read(f"/interviews/{interview}")).json()
    assert (shown["coordinator_id"], shown["coordinator_name"]) == (str(KAISA), None)
    await desk.boss.staff(person_id=str(KAISA), name="Kaisa Koordinaattori", roles=["coordinator"])
    shown = done(await desk.boss.read(f"/interviews/{interview}")).json()
    assert shown["coordinator_name"] == "Kaisa Koordinaattori"


async def test_a_decision_needs_a_reason_and_an_interview_before_a_yes(desk: Desk) -> None:
    applicant = await desk.applied()
    path = f"{AT}/{applicant}/decision"
    problem(await desk.boss.post(path, {"accepted": False, "reason": " "}), 422, "bad-reason")
    told = problem(await desk.decided(applicant), 409, "not-interviewed")
    assert told["interview"] == "individual"
    assert done(await desk.decided(applicant, accepted=False)).json()["stage"] == "declined"


async def test_a_decision_by_mistake_is_taken_up_again_where_it_stood(desk: Desk) -> None:
    applicant = await desk.accepted()
    again = {"reason": "Kirjattiin väärälle"}
    shown = done(await desk.boss.post(f"{AT}/{applicant}/again", again)).json()
    assert (shown["stage"], shown["steps"][-1]["words"]) == ("interviewed", "Kirjattiin väärälle")
    done(await desk.decided(applicant, accepted=False))
    declined = await desk.applied()
    done(await desk.decided(declined, accepted=False))
    assert done(await desk.boss.post(f"{AT}/{declined}/again", again)).json()["stage"] == "received"


async def test_places_go_to_who_comes_first_and_then_to_who_waits(ngo: Desk) -> None:
    a, b, c, d = [await ngo.applied(name=f"Hakija {letter}") for letter in "abcd"]
    interview = await ngo.interview(a, b, c, d, **GROUP, starts_at="2026-10-20T17:00:00+03:00")
    path = f"/interviews/{interview}/places"
    assert [(await ngo.shown(one))["stage"] for one in (a, b, c, d)] == ["invited"] * 2 + ["queued"] * 2
    assert done(await ngo.place(interview, c)).json()["state"] == "waiting"

    done(await ngo.boss.post(f"{path}/{a}/leave", {}))
    done(await ngo.withdrew(b))

    assert [(await ngo.shown(one))["stage"] for one in (a, b, c, d)] == [
        "received",
        "withdrawn",
        "invited",
        "invited",
    ]
    shown = done(await ngo.boss.read(f"/interviews/{interview}")).json()
    assert [one["state"] for one in shown["seats"]] == ["left", "left", "placed", "placed"]
    assert (shown["taken"], shown["waiting"], shown["seats"][2]["name"]) == (2, 0, "Hakija c")
    assert done(await ngo.place(interview, a)).json()["state"] == "waiting"
    problem(await ngo.boss.post(f"{path}/{b}/leave", {}), 404, "not-found")


async def test_of_many_at_once_as_many_get_places_as_there_are(ngo: Desk) -> None:
    people = [await ngo.applied(name=f"Hakija {number}") for number in range(6)]
    interview = await ngo.interview(**GROUP, starts_at="2026-10-20T17:00:00+03:00")
    answers = await asyncio.gather(*(ngo.place(interview, one) for one in people))
    assert sorted(done(one).json()["state"] for one in answers) == ["placed"] * 2 + ["waiting"] * 4


async def test_nobody_is_in_two_lines(ngo: Desk) -> None:
    first, second = [await ngo.applied(name=f"Hakija {letter}") for letter in "ab"]
    full = await ngo.interview(first, second, places=1, professional="")
    other = await ngo.interview(**GROUP)
    told = problem(await ngo.place(other, second), 409, "place-elsewhere")
    assert told["interview_id"] == full
    done(await ngo.boss.post(f"/interviews/{full}/places/{second}/leave", {}))
    assert done(await ngo.place(other, second)).json()["state"] == "placed"


async def test_who_did_not_come_is_invited_anew(desk: Desk) -> None:
    applicant = await desk.applied()
    interview = await desk.interview(applicant)
    done(await desk.came(interview, applicant, came=False))
    assert (await desk.shown(applicant))["stage"] == "received"
    done(await desk.place(interview, applicant))
    done(await desk.came(interview, applicant))
    done(await desk.came(interview, applicant, came=False))
    assert (await desk.shown(applicant))["stage"] == "received"


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"places": 2}, "one-at-a-time"),
        ({"professional": ""}, "bad-name"),
        ({"place": " "}, "bad-name"),
        ({"places": 0}, "invalid"),
        ({"starts_at": "2026-10-14T10:00:00"}, "invalid"),
    ],
)
async def test_a_bad_interview_is_refused(change: dict[str, Any], kind: str, desk: Desk) -> None:
    problem(await desk.boss.post("/interviews", INTERVIEW | change), 422, kind)


async def test_what_waits_too_long_is_told_without_names(desk: Desk, clock: SteppedClock) -> None:
    late = await desk.applied()
    undecided = await desk.applied()
    done(await desk.came(await desk.interview(undecided), undecided))
    clock.set(clock.now() + timedelta(days=7, seconds=1))
    await desk.applied()
    told = done(await desk.boss.get(f"{AT}/waiting")).json()
    assert told["counts"] == {"received": 2, "interviewed": 1}
    assert [one["applicant_id"] for one in told["unanswered"]] == [late]
    assert [one["applicant_id"] for one in told["undecided"]] == [undecided]
    assert "Hilla" not in str(told)


async def test_lists_are_in_order_by_stage_and_in_pages(desk: Desk, clock: SteppedClock) -> None:
    people = []
    for number in range(4):
        people.append(await desk.applied(name=f"Hakija {number}"))
        clock.set(clock.now() + timedelta(seconds=1))
    done(await desk.withdrew(people[1]))
    done(await desk.withdrew(people[3]))

    async def listed(query: str) -> list[str]:
        page = done(await desk.boss.read(f"{AT}?{query}&limit=1")).json()
        found = [one["applicant_id"] for one in page["items"]]
        if page["next"] is None:
            return found
        rest = done(await desk.boss.read(f"{AT}?{query}&limit=1&after={page['next']}")).json()
        return [*found, *(one["applicant_id"] for one in rest["items"])]

    assert await listed("stage=received") == [people[0], people[2]]
    assert await listed("stage=accepted") == []
    assert await listed("only=ended") == [people[3], people[1]]


async def test_every_read_has_a_purpose_and_is_logged(desk: Desk, database: Database) -> None:
    applicant = await desk.applied()
    interview = await desk.interview(applicant)
    for path in (AT, f"{AT}/{applicant}", f"/interviews/{interview}"):
        problem(await desk.boss.get(path), 422, "invalid")
        done(await desk.boss.get(path, **PURPOSE))
    async with database.transaction({ITA}) as tx:
        rows = await tx.fetch("SELECT what, about FROM read_log ORDER BY id")
    assert [tuple(row) for row in rows] == [
        (what, applicant) for what in ("applicants", "applicant", "interview")
    ]


async def test_what_came_to_nothing_is_emptied_after_its_months_and_not_before(
    desk: Desk, clock: SteppedClock, database: Database
) -> None:
    declined, again, stays = [await desk.applied(name=f"Hakija {number}") for number in range(3)]
    for one in (declined, again):
        done(await desk.decided(one, accepted=False))
    done(await desk.boss.post(f"{AT}/{again}/again", {"reason": "Väärä henkilö"}))
    due = clock.now() + KEPT_MONTHS * A_MONTH

    async def ring(at: timedelta) -> None:
        clock.set(due + at)
        ringing = Timers(RINGS, database, clock)
        while await ringing.ring_due():
            pass

    await ring(timedelta(seconds=-1))
    assert (await desk.shown(declined))["told"] is not None
    await ring(timedelta())
    emptied = await desk.shown(declined)
    assert (emptied["told"], emptied["name"], emptied["stage"]) == (None, None, "declined")
    assert {one["words"] for one in emptied["steps"]} == {""}
    assert emptied["possible"] == []
    assert [(await desk.shown(one))["name"] for one in (again, stays)] == ["Hakija 1", "Hakija 2"]
    problem(await desk.boss.post(f"{AT}/{declined}/again", {"reason": "Myöhään"}), 404, "not-found")
    async with database.transaction({ITA}) as tx:
        row = await tx.fetchrow("SELECT * FROM application WHERE applicant_id = $1", UUID(declined))
    assert "Hakija" not in str(dict(row or {}))


async def test_what_is_not_there_is_not_found_and_nobody_else_s(desk: Desk, ngo: Desk) -> None:
    theirs, interview = await ngo.applied(), await desk.interview()
    for applicant in (nobody(), theirs):
        problem(await desk.boss.get(f"{AT}/{applicant}", **PURPOSE), 404, "not-found")
        problem(await desk.place(interview, applicant), 404, "not-found")
        problem(await desk.decided(applicant), 404, "not-found")
        problem(await desk.withdrew(applicant), 404, "not-found")
    problem(await ngo.place(interview, theirs), 404, "not-found")


@pytest.mark.parametrize("role", ["orderer", "unit_coordinator", "expert", "billing_clerk", "operator"])
async def test_only_coordinators_meet_applicants(role: str, desk: Desk, token: Token) -> None:
    applicant = await desk.applied()
    other = Person(desk.boss.client, token(ITA, role))
    problem(await other.get(AT, **PURPOSE), 403, "forbidden")
    problem(await other.get(f"{AT}/{applicant}", **PURPOSE), 403, "forbidden")
    problem(await other.post(f"{AT}/{applicant}/withdrawal", {}), 403, "forbidden")
