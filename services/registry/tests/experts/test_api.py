"""Experts over HTTP on a real database."""

import json
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from registry_requests import AGREEMENT, BY_PHONE, COORDINATOR, EXPERT, ITA, UNSAID, Person, done, problem

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


async def test_registering_an_expert_says_what_they_can_and_never_who_they_are(
    coordinator: Person, database: Database, said: Said, heard: Heard
) -> None:
    expert = await coordinator.expert()

    assert await heard() == [
        ("ExpertRegistered", expert["expert_id"], 1),
        ("ContactPointSet", expert["expert_id"], 1),
    ]
    assert await bodies(database, said, "ExpertRegistered") == [
        {
            "expert_id": expert["expert_id"],
            "topics": [
                {"code": "opioid_dependence", "perspective": "own"},
                {"code": "depression", "perspective": "close_person"},
            ],
            "work_forms": ["individual", "lecture"],
            "languages": ["fi", "sv"],
        }
    ]
    for row in await said(database):
        assert "Esimerkki" not in row["payload"].decode()


async def test_the_same_person_keeps_one_id_in_two_areas(coordinator: Person) -> None:
    there = coordinator.elsewhere("lappi")
    await there.open(model="mediated_tasks")
    expert = await coordinator.expert()

    same = await there.expert(expert_id=expert["expert_id"], display_name="A.")

    assert same["expert_id"] == expert["expert_id"]
    here = done(await coordinator.read(f"/experts/{expert['expert_id']}")).json()
    assert here["display_name"] == "Aino Esimerkki"


async def test_an_expert_is_registered_once_in_an_area(coordinator: Person, heard: Heard) -> None:
    expert = await coordinator.expert()
    body = EXPERT | {"expert_id": expert["expert_id"]}
    problem(await coordinator.post("/experts", body), 409, "already-registered")
    assert len(await heard()) == 2


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"topics": [{"code": "melancholy"}]}, "unknown-topic"),
        ({"topics": [{"code": "depression", "perspective": "mine"}]}, "unknown-perspective"),
        ({"topics": []}, "nothing-chosen"),
        ({"topics": [{"code": "depression"}, {"code": "depression"}]}, "said-twice"),
        ({"work_forms": ["seance"]}, "unknown-work-form"),
        ({"languages": ["fi", "klingon"]}, "unknown-language"),
        ({"display_name": ""}, "bad-name"),
        ({"contact": {"email": "aino@", "language": "fi"}}, "bad-email"),
        ({"contact": None}, "invalid"),
        ({"contact": {"language": "fi"}}, "no-way-to-tell"),
        ({"contact": BY_PHONE | {"tell_by": "letter"}}, "no-way-to-tell"),
        ({"contact": BY_PHONE | {"tell_by": "pigeon"}}, "invalid"),
        ({"contact": BY_PHONE | {"phone": "soita"}}, "bad-phone"),
        ({"contact": {"language": "fi", "postal_address": "\n"}}, "bad-postal-address"),
        ({"diagnosis": "F11.2"}, "invalid"),
        ({"topics": [{"code": "depression"}] * 101}, "invalid"),
    ],
)
async def test_a_bad_expert_is_refused_and_nothing_is_kept(
    change: dict[str, Any], kind: str, coordinator: Person, heard: Heard
) -> None:
    told = problem(await coordinator.post("/experts", EXPERT | change), 422, kind)

    assert told["detail"]
    assert await heard() == []
    assert done(await coordinator.read("/experts")).json()["items"] == []


@pytest.mark.parametrize(
    "change",
    [
        {"display_name": "A\x00"},
        {"topics": [{"code": "\ud800"}]},
        {"expert_id": "\ud800"},
        {"contact": {"email": "\udfff@example.org", "language": "fi"}},
        {"\ud800": "?"},
    ],
)
async def test_a_text_that_cannot_be_kept_is_refused_and_not_repeated(
    change: dict[str, Any], coordinator: Person
) -> None:
    answer = await coordinator.client.post(
        f"/v1/areas/{ITA}/experts",
        content=json.dumps(EXPERT | change),
        headers={**coordinator.token, "Idempotency-Key": "once", "Content-Type": "application/json"},
    )
    assert "a text holds a NUL or half a surrogate pair" in problem(answer, 422, "invalid")["detail"]


async def test_only_what_others_must_know_is_said_of_a_change(
    coordinator: Person, heard: Heard, database: Database, said: Said
) -> None:
    expert = await coordinator.expert()
    path = f"/experts/{expert['expert_id']}"

    renamed = await coordinator.put(path, EXPERT | {"display_name": "A. E."}, match='"1"')
    learned = await coordinator.put(
        path, EXPERT | {"display_name": "A. E.", "languages": ["fi"]}, match='"2"'
    )
    same = await coordinator.put(path, EXPERT | {"display_name": "A. E.", "languages": ["fi"]}, match='"3"')

    assert [done(answer).headers["ETag"] for answer in (renamed, learned, same)] == ['"2"', '"3"', '"3"']
    assert (await heard())[2:] == [("ExpertProfileChanged", expert["expert_id"], 3)]
    (changed,) = await bodies(database, said, "ExpertProfileChanged")
    assert changed["languages"] == ["fi"]


async def test_a_changed_contact_changes_what_was_read(coordinator: Person, heard: Heard) -> None:
    expert = await coordinator.expert()
    path = f"/experts/{expert['expert_id']}"
    contact = {"email": "uusi@example.invalid", "language": "sv"}

    first = done(await coordinator.put(path, EXPERT | {"contact": contact}, match='"1"'))

    assert first.headers["ETag"] == '"2"'
    assert (await heard())[2:] == [("ContactPointSet", expert["expert_id"], 2)]
    problem(await coordinator.put(path, EXPERT, match='"1"'), 412, "outdated")
    assert done(await coordinator.read(path)).json()["contact"] == UNSAID | contact


async def test_an_expert_without_an_address_is_registered_and_only_the_way_is_said(
    coordinator: Person, database: Database, said: Said
) -> None:
    address = "Esimerkkitie 1 A 2\n00000 ESIMERKKILÄ"
    expert = await coordinator.expert(contact=BY_PHONE)
    path = f"/experts/{expert['expert_id']}"
    assert expert["contact"] == UNSAID | BY_PHONE | {"tell_by": "phone"}

    by_letter = BY_PHONE | {"postal_address": address, "tell_by": "letter"}
    done(await coordinator.put(path, EXPERT | {"contact": by_letter}, match='"1"'))
    by_mail = by_letter | {"email": "uusi@example.invalid", "tell_by": "email"}
    done(await coordinator.put(path, EXPERT | {"contact": by_mail}, match='"2"'))
    kept = by_mail | {"tell_by": "phone"}
    last = done(await coordinator.put(path, EXPERT | {"contact": kept}, match='"3"'))

    assert last.json()["contact"] == kept
    ours = {"person_id": expert["expert_id"], "language": "fi"}
    assert await bodies(database, said, "ContactPointSet") == [
        ours | {"email": "", "tell_by": "phone"},
        ours | {"email": "", "tell_by": "letter"},
        ours | {"email": "uusi@example.invalid"},
        ours | {"email": "", "tell_by": "phone"},
    ]
    for row in await said(database):
        assert not [text for text in (BY_PHONE["phone"], "Esimerkkitie") if text in row["payload"].decode()]


async def test_an_unknown_expert_is_not_found(coordinator: Person) -> None:
    problem(await coordinator.read(f"/experts/{uuid4()}"), 404, "not-found")
    problem(await coordinator.put(f"/experts/{uuid4()}", EXPERT), 404, "not-found")
    problem(await coordinator.post(f"/experts/{uuid4()}/agreements", AGREEMENT), 404, "not-found")
    problem(await coordinator.read(f"/experts/{uuid4()}/agreements"), 404, "not-found")


async def test_experts_come_in_pages(coordinator: Person) -> None:
    made = sorted([UUID((await coordinator.expert())["expert_id"]) for _ in range(3)])

    first = done(await coordinator.read("/experts?limit=2")).json()
    second = done(await coordinator.read(f"/experts?limit=2&after={first['next']}")).json()

    assert [UUID(one["expert_id"]) for one in first["items"] + second["items"]] == made
    assert second["next"] is None
    assert "contact" not in first["items"][0]


async def test_an_expert_reads_what_is_theirs_and_nothing_else(
    coordinator: Person, api: httpx.AsyncClient, token: Token
) -> None:
    mine, other = await coordinator.expert(), await coordinator.expert()
    expert = Person(api, token(ITA, "expert", expert_id=UUID(mine["expert_id"])))

    assert done(await expert.get(f"/experts/{mine['expert_id']}")).json() == mine
    assert done(await expert.get(f"/experts/{mine['expert_id']}/agreements")).json()["items"] == []
    for unseen in (other["expert_id"], str(uuid4())):  # what is not theirs looks like what is not there
        problem(await expert.read(f"/experts/{unseen}"), 404, "not-found")
        problem(await expert.read(f"/experts/{unseen}/agreements"), 404, "not-found")
    problem(await expert.read("/experts"), 403, "forbidden")
    problem(await expert.put(f"/experts/{mine['expert_id']}", EXPERT), 403, "forbidden")


async def test_another_area_s_token_sees_and_changes_nothing(
    coordinator: Person, api: httpx.AsyncClient, token: Token
) -> None:
    expert = await coordinator.expert()
    stranger = Person(api, token("lappi", "coordinator"))
    path = f"/experts/{expert['expert_id']}"

    for answer in (
        await stranger.read(path),
        await stranger.read("/experts"),
        await stranger.get("/units"),
        await stranger.put(path, EXPERT),
        await stranger.post("/experts", EXPERT),
    ):
        told = problem(answer, 403, "forbidden")
        assert "ita-uusimaa" in told["detail"]
    await stranger.elsewhere("lappi").open(model="mediated_tasks")
    problem(await stranger.elsewhere("lappi").read(path), 404, "not-found")


async def test_nothing_is_registered_in_an_area_that_is_not_open(
    api: httpx.AsyncClient, token: Token
) -> None:
    early = Person(api, token("lappi", "coordinator"), "lappi")
    for path, body in (("/experts", EXPERT), ("/staff", COORDINATOR)):
        assert "not open yet" in problem(await early.post(path, body), 404, "not-found")["detail"]


async def test_a_post_without_a_key_is_refused(coordinator: Person) -> None:
    answer = await coordinator.client.post(
        "/v1/areas/ita-uusimaa/experts", json=EXPERT, headers=dict(coordinator.token)
    )
    assert "Idempotency-Key" in problem(answer, 422, "invalid")["detail"]


async def test_the_same_post_twice_registers_one_expert(coordinator: Person, heard: Heard) -> None:
    first = done(await coordinator.post("/experts", EXPERT, key="once"))
    again = done(await coordinator.post("/experts", EXPERT, key="once"))

    assert again.json() == first.json()
    assert len(await heard()) == 2


async def test_a_key_used_for_another_request_is_refused(coordinator: Person) -> None:
    done(await coordinator.post("/experts", EXPERT, key="once"))
    problem(await coordinator.post("/experts", EXPERT | {"display_name": "B."}, key="once"), 422, "invalid")


NAMES = ("Örjan", "zorro", "Åke", "äijä", "Aino E.", "aino a.")


async def test_experts_come_by_name_in_the_order_of_the_alphabet(coordinator: Person) -> None:
    for name in NAMES:
        await coordinator.expert(display_name=name)
    found: list[str] = []
    after = ""
    while after is not None:
        page = done(await coordinator.read(f"/experts?limit=2{after and f'&after={after}'}")).json()
        found, after = found + [one["display_name"] for one in page["items"]], page["next"]

    assert found == ["aino a.", "Aino E.", "zorro", "Åke", "äijä", "Örjan"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("name=AINO", ["Aino E.", "Raino"]),
        ("name=%25", []),
        ("name=%20%20", ["Aino E.", "Raino", "Svea"]),
        ("topic=depression", ["Aino E.", "Raino"]),
        ("topic=opioid_dependence", ["Svea"]),
        ("work_form=lecture", ["Raino"]),
        ("language=sv", ["Svea"]),
        ("name=a&topic=depression&work_form=individual&language=fi", ["Aino E."]),
        ("name=a&language=en", []),
    ],
)
async def test_experts_are_looked_for(coordinator: Person, asked: str, found: list[str]) -> None:
    depression, individual = [{"code": "depression", "perspective": "close_person"}], ["individual"]
    await coordinator.expert(
        display_name="Aino E.", topics=depression, work_forms=individual, languages=["fi"]
    )
    await coordinator.expert(
        display_name="Raino", topics=depression, work_forms=["lecture"], languages=["fi"]
    )
    await coordinator.expert(
        display_name="Svea",
        topics=[{"code": "opioid_dependence"}],
        work_forms=individual,
        languages=["sv", "fi"],
    )

    answer = done(await coordinator.read(f"/experts?{asked}")).json()

    assert [one["display_name"] for one in answer["items"]] == found


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ("topic=melancholy", "unknown-topic"),
        ("language=klingon", "unknown-language"),
        ("work_form=seance", "invalid"),
        (f"name={'a' * 201}", "invalid"),
        ("nick=a", "invalid"),
    ],
)
async def test_what_nobody_can_have_is_refused_and_not_found_nowhere(
    coordinator: Person, asked: str, kind: str
) -> None:
    problem(await coordinator.read(f"/experts?{asked}"), 422, kind)
