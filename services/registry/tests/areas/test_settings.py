"""An area's settings over HTTP on a real database: read, changed, looked back on; what everybody may read."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from registry_requests import ITA, Person, done, problem

from chassis.database import Database

Said = Callable[[Database], Awaitable[list[dict[str, Any]]]]
Token = Callable[..., dict[str, str]]

KAISA = "01900000-0000-7000-8000-0000000000c9"
GUIDANCE = {"fi": "Soita meille.\n\nTapaamme.", "sv": "Ring oss."}


@pytest.fixture
async def kaisa(api: httpx.AsyncClient, token: Token) -> Person:
    boss = Person(api, token([ITA], "coordinator", subject=KAISA))
    await boss.open()
    await boss.staff(person_id=KAISA, name="Kaisa Koordinaattori", roles=["coordinator"])
    return boss


async def settings(by: Person) -> dict[str, Any]:
    return dict(done(await by.get("/settings")).json())


async def test_an_area_begins_as_its_model_and_changes_what_it_wants(
    kaisa: Person, database: Database, said: Said
) -> None:
    begun = await settings(kaisa)
    assert (begun["bank_opens_to"], begun["interview"], begun["training_hours"]) == (
        "coordinators",
        "individual",
        None,
    )
    assert begun["orderer_sees"] == ["display_name", "contact"]
    noun = {"fi": "kokemustoimija", "sv": "erfarenhetsaktör", "en": "expert by experience"}
    wished = begun | {"expert_noun": noun, "languages": ["sv", "fi"], "training_hours": 50}

    answer = done(await kaisa.put("/settings", wished, match='"1"'))

    assert answer.headers["ETag"] == '"2"'
    assert answer.json() == wished | {"trained_only": True}
    area = done(await kaisa.get()).json()
    assert (area["expert_noun"], area["languages"], area["version"]) == (noun, ["sv", "fi"], 2)
    told = [row for row in await said(database) if row["topic"] == "registry.internal.area.v1"][-1]
    assert (told["type"], told["sequence"]) == ("registry.AreaSettingsSet.v1", 2)
    assert told["body"] == {
        "area_id": ITA,
        "languages": ["sv", "fi"],
        "bank_opens_to": "coordinators",
        "orderer_sees": ["display_name", "contact"],
        "interview": "individual",
        "training_hours": 50,
        "trained_only": True,
    }


async def test_what_it_is_already_changes_nothing_and_what_is_outdated_is_refused(
    kaisa: Person, database: Database, said: Said
) -> None:
    begun = await settings(kaisa)
    assert done(await kaisa.put("/settings", begun)).headers["ETag"] == '"1"'
    done(await kaisa.put("/settings", begun | {"training_hours": 30}, match='"1"'))
    before = len(await said(database))
    assert (await kaisa.put("/settings", begun, match='"1"')).status_code == 412
    assert (await kaisa.put("/settings", begun, match=None)).status_code == 428
    assert len(await said(database)) == before
    assert (await settings(kaisa))["training_hours"] == 30


async def test_who_changed_what_stays_readable(kaisa: Person) -> None:
    begun = await settings(kaisa)
    first = done(await kaisa.put("/settings", begun | {"training_hours": 30})).json()
    done(await kaisa.put("/settings", first | {"bank_opens_to": "orderers", "interview": None}))

    assert (await kaisa.get("/settings/history")).status_code == 422
    newest = done(await kaisa.read("/settings/history?limit=1")).json()
    (last,) = newest["items"]
    assert (last["changed"], last["by"], last["by_name"]) == (
        ["bank_opens_to", "interview"],
        KAISA,
        "Kaisa Koordinaattori",
    )
    assert (last["before"], last["after"]["bank_opens_to"]) == (first, "orderers")
    older = done(await kaisa.read(f"/settings/history?limit=1&after={newest['next']}")).json()
    (earlier,) = older["items"]
    assert (earlier["changed"], earlier["before"]) == (["training_hours", "trained_only"], begun)
    assert older["next"] is None


async def test_everybody_reads_what_an_area_has_published(kaisa: Person, api: httpx.AsyncClient) -> None:
    path = f"/v1/public/areas/{ITA}"
    unpublished = problem(await api.get(path), 404, "not-found")
    begun = await settings(kaisa)
    done(await kaisa.put("/settings", begun | {"become_expert": GUIDANCE}))

    told = done(await api.get(path)).json()

    assert (told["become_expert"], told["place_order"]) == (GUIDANCE, {})
    assert set(told) == {"area_id", "names", "languages", "expert_noun", "become_expert", "place_order"}
    for nowhere in ("nowhere", "x", "Lappi", "%2A", "a" * 500):
        missing = problem(await api.get(f"/v1/public/areas/{nowhere}"), 404, "not-found")
        assert missing["detail"] == unpublished["detail"], "what is not open is as what published nothing"
    assert (await api.get(f"{path}?purpose=x")).status_code == 422
    done(await kaisa.put("/settings", begun))
    assert (await api.get(path)).status_code == 404, "taken back, it is gone"


async def test_what_an_orderer_sees_and_who_may_set_it(
    kaisa: Person, api: httpx.AsyncClient, token: Token
) -> None:
    begun = await settings(kaisa)
    for role in ("operator", "expert", "orderer", "billing_clerk", "unit_coordinator", "partner"):
        other = Person(api, token([ITA], role))
        assert (await other.put("/settings", begun)).status_code == 403
        assert (await other.read("/settings/history")).status_code == 403
        assert (await other.get("/settings")).status_code == 200
    problem(await kaisa.put("/settings", begun | {"orderer_sees": ["contact"]}), 422, "contact-without-name")
    for bad in ({"bank_opens_to": "all"}, {"training_hours": "many"}, {"become_expert": {"fi": "a" * 5000}}):
        assert (await kaisa.put("/settings", begun | bad)).status_code == 422
    assert await settings(kaisa) == begun
