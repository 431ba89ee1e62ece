"""One's own contact point over HTTP on a real database: no id is asked for, and nobody else's is reached."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from registry_requests import BY_PHONE, CONTACT, EXPERT, ITA, UNSAID, Person, done, problem

from chassis.database import Database

Said = Callable[[Database], Awaitable[list[dict[str, Any]]]]
Token = Callable[..., dict[str, str]]

MINE = "/contact-points/mine"
NEW = {"email": "uusi@example.invalid", "language": "sv"}


@pytest.fixture
async def coordinator(api: httpx.AsyncClient, token: Token) -> Person:
    person = Person(api, token(ITA, "coordinator", subject="the-coordinator"))
    await person.open()
    return person


async def test_an_expert_sees_and_changes_where_messages_go_and_it_is_said(
    coordinator: Person, api: httpx.AsyncClient, token: Token, database: Database, said: Said
) -> None:
    expert_id = (await coordinator.expert())["expert_id"]
    me = Person(api, token(ITA, "expert", expert_id=UUID(expert_id)))

    seen = done(await me.get(MINE))
    assert (seen.json(), seen.headers["ETag"]) == (UNSAID | CONTACT, '"1"')
    changed = done(await me.put(MINE, NEW, match='"1"'))
    same = done(await me.put(MINE, NEW, match='"2"'))

    assert (changed.json(), changed.headers["ETag"], same.headers["ETag"]) == (
        UNSAID | NEW,
        '"2"',
        '"2"',
    )
    row = (await said(database))[-1]
    assert (row["type"], row["body"]) == ("registry.ContactPointSet.v1", NEW | {"person_id": expert_id})
    assert done(await coordinator.read(f"/experts/{expert_id}")).json()["contact"] == UNSAID | NEW


async def test_staff_see_and_change_their_own_too(
    coordinator: Person, api: httpx.AsyncClient, token: Token
) -> None:
    person_id = (await coordinator.staff())["person_id"]
    me = Person(api, token(ITA, "orderer", subject=person_id))

    done(await me.put(MINE, NEW))

    assert done(await me.get(MINE)).json() == UNSAID | NEW
    assert done(await coordinator.read(f"/staff/{person_id}")).headers["ETag"] == '"2"'


async def test_staff_work_in_the_service_and_keep_an_address(
    coordinator: Person, api: httpx.AsyncClient, token: Token
) -> None:
    person_id = (await coordinator.staff())["person_id"]
    me = Person(api, token(ITA, "orderer", subject=person_id))

    problem(await me.put(MINE, BY_PHONE), 422, "no-way-to-tell")
    problem(await me.put(MINE, NEW | BY_PHONE | {"tell_by": "phone"}), 422, "no-way-to-tell")
    assert done(await me.put(MINE, NEW | BY_PHONE)).json()["phone"] == BY_PHONE["phone"]


async def test_whoever_works_in_the_service_keeps_an_address_as_an_expert_too(
    coordinator: Person, api: httpx.AsyncClient, token: Token
) -> None:
    person_id = (await coordinator.staff())["person_id"]
    both = {"expert_id": person_id}
    by_phone = NEW | BY_PHONE | {"tell_by": "phone"}
    problem(await coordinator.post("/experts", EXPERT | both | {"contact": BY_PHONE}), 422, "no-way-to-tell")
    await coordinator.expert(**both)
    path, phoned = f"/experts/{person_id}", EXPERT | {"contact": by_phone}
    problem(await coordinator.put(path, phoned), 422, "no-way-to-tell")

    done(await coordinator.post(f"/staff/{person_id}/leaving", {"reason": "left"}))

    done(await coordinator.put(path, phoned))
    me = Person(api, token(ITA, "expert", expert_id=UUID(person_id)))
    done(await me.put(MINE, by_phone | {"phone": "040 000 0001"}))


async def test_two_who_change_the_same_contact_at_once_are_told(
    coordinator: Person, api: httpx.AsyncClient, token: Token
) -> None:
    expert_id = (await coordinator.expert())["expert_id"]
    me = Person(api, token(ITA, "expert", expert_id=UUID(expert_id)))
    read_before = done(await coordinator.read(f"/experts/{expert_id}")).headers["ETag"]

    done(await me.put(MINE, NEW, match='"1"'))

    problem(await me.put(MINE, CONTACT, match='"1"'), 412, "outdated")
    problem(await coordinator.put(f"/experts/{expert_id}", EXPERT, match=read_before), 412, "outdated")
    problem(await me.put(MINE, CONTACT, match=None), 428, "version-needed")


async def test_nobody_reaches_another_s(coordinator: Person, api: httpx.AsyncClient, token: Token) -> None:
    await coordinator.expert()
    for stranger in (
        token(ITA, "expert", expert_id=uuid4()),
        token(ITA, "orderer", subject=str(uuid4())),
        token(ITA, "operator"),
    ):
        person = Person(api, stranger)
        problem(await person.get(MINE), 404, "not-found")
        problem(await person.put(MINE, NEW), 404, "not-found")
    problem(await Person(api, token(ITA, "partner")).get(MINE), 403, "forbidden")
    problem(await Person(api, token("lappi", "expert")).get(MINE), 403, "forbidden")


async def test_an_address_that_no_mail_reaches_is_refused(
    coordinator: Person, api: httpx.AsyncClient, token: Token
) -> None:
    expert_id = (await coordinator.expert())["expert_id"]
    me = Person(api, token(ITA, "expert", expert_id=UUID(expert_id)))

    problem(await me.put(MINE, {"email": "aino@", "language": "fi"}), 422, "bad-email")
    problem(await me.put(MINE, {"email": "a@example.org", "language": "xx"}), 422, "unknown-language")


async def test_ones_own_look_leaves_a_line_that_says_so_and_a_coordinator_s_is_told_of(
    coordinator: Person, api: httpx.AsyncClient, token: Token, database: Database
) -> None:
    expert_id = (await coordinator.expert())["expert_id"]
    me = Person(api, token(ITA, "expert", expert_id=UUID(expert_id)))

    done(await me.get(MINE))
    done(await coordinator.read(f"/experts/{expert_id}"))
    told = done(await me.get("/reads-of-me")).json()["items"]

    async with database.transaction({ITA}) as tx:
        logged = await tx.fetch("SELECT what, purpose FROM read_log ORDER BY id")
    assert [tuple(row) for row in logged] == [("contact", "own data"), ("expert", "matching an order")]
    assert [(one["what"], one["purpose"], one["reader_roles"]) for one in told] == [
        ("expert", "matching an order", ["coordinator"])
    ]
