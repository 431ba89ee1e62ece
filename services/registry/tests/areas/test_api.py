"""Areas and what is known beforehand, over HTTP on a real database."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from registry_requests import ITA, Person, done, problem

from chassis.database import Database
from contracts import flow
from registry.areas import telling
from registry.areas.domain.counties import COUNTIES, County
from registry.areas.domain.models import MODELS

Said = Callable[[Database], Awaitable[list[dict[str, Any]]]]
Token = Callable[..., dict[str, str]]


@pytest.fixture
def operator(api: httpx.AsyncClient, token: Token) -> Person:
    return Person(api, token([county.area_id for county in COUNTIES] + ["esimerkki-ry"], "operator"))


async def test_opening_a_county_takes_names_and_code_from_the_list(
    operator: Person, database: Database, said: Said
) -> None:
    answer = await operator.open()

    assert answer.status_code == 201
    assert answer.headers["Location"] == "/v1/areas/ita-uusimaa"
    assert answer.headers["ETag"] == '"1"'
    area = answer.json()
    assert area["names"]["sv"] == "Östra Nylands välfärdsområde"
    assert (area["official_code"], area["languages"]) == ("01", ["fi", "sv", "en"])
    assert area["duty_languages"] == ["fi", "sv"]
    assert area["expert_noun"]["fi"] == "kokemusasiantuntija"
    (opened,) = await said(database)
    assert (opened["topic"], opened["key"], opened["type"]) == (
        "registry.internal.area.v1",
        "ita-uusimaa:ita-uusimaa",
        "registry.AreaOpened.v1",
    )
    assert (opened["sequence"], opened["correlation_id"]) == (1, "ita-uusimaa")
    assert opened["body"] == {
        "area_id": "ita-uusimaa",
        "model": "wellbeing_area",
        "time_zone": "Europe/Helsinki",
        "languages": ["fi", "sv", "en"],
        "names": area["names"],
        "official_code": "01",
    }


@pytest.mark.parametrize("county", COUNTIES, ids=lambda county: county.area_id)
async def test_all_22_areas_open(county: County, operator: Person, database: Database, said: Said) -> None:
    there = operator.elsewhere(county.area_id)

    await there.open()

    area = done(await there.get()).json()
    assert area["names"] == telling.COUNTIES[county.area_id].by_language()
    assert area["official_code"] == county.official_code
    (opened,) = await said(database)
    event = flow.decoders([flow.EVENT_OF[opened["type"]]])[opened["type"]](opened["payload"])
    assert (opened["area_id"], event.official_code) == (county.area_id, county.official_code)  # type: ignore[attr-defined]


@pytest.mark.parametrize("model", [model.code for model in MODELS])
async def test_all_five_models_open(model: str, operator: Person) -> None:
    there = operator.elsewhere("esimerkki-ry")
    await there.open(model=model, names={"fi": "Esimerkki ry"})
    assert done(await there.get()).json()["model"] == model


async def test_two_areas_of_two_models_stand_side_by_side(operator: Person) -> None:
    await operator.open()
    await operator.elsewhere("lappi").open(model="mediated_tasks")

    assert (await operator.get()).json()["model"] == "wellbeing_area"
    assert (await operator.elsewhere("lappi").get()).json()["expert_noun"]["fi"] == "kokemustoimija"


async def test_an_area_opens_once(operator: Person, database: Database, said: Said) -> None:
    await operator.open()

    told = problem(await operator.post("", {"model": "pair_work"}), 409, "area-is-open")

    assert "ita-uusimaa" in told["detail"]
    assert (await operator.get()).json()["model"] == "wellbeing_area"
    assert len(await said(database)) == 1


async def test_the_same_request_again_is_answered_alike_and_said_once(
    operator: Person, database: Database, said: Said
) -> None:
    first = await operator.post("", {"model": "wellbeing_area"}, key="open-once")
    again = await operator.post("", {"model": "wellbeing_area"}, key="open-once")

    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert again.headers["Location"] == first.headers["Location"]
    assert again.headers["Idempotency-Replayed"] == "true"
    assert len(await said(database)) == 1


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"model": "franchise"}, "unknown-model"),
        ({"model": "pair_work", "official_code": "1"}, "bad-official-code"),
        ({"model": "pair_work", "languages": ["fi"]}, "language-duty-unmet"),
        ({"model": "pair_work", "languages": ["fi", "sv", "suomi"]}, "unknown-language"),
        ({"model": "pair_work", "time_zone": "Europe/Porvoo"}, "unknown-time-zone"),
        ({"model": "pair_work", "colour": "blue"}, "invalid"),
        ({}, "invalid"),
    ],
)
async def test_a_bad_area_is_refused_and_nothing_is_said(
    body: dict[str, Any], kind: str, operator: Person, database: Database, said: Said
) -> None:
    told = problem(await operator.post("", body), 422, kind)

    assert told["detail"]
    assert await said(database) == []
    assert (await operator.get()).status_code == 404


async def test_an_organisation_needs_a_name(operator: Person) -> None:
    answer = await operator.elsewhere("esimerkki-ry").post("", {"model": "experience_bank"})
    problem(answer, 422, "names-missing")


async def test_an_organisation_may_have_its_own_noun_for_experts(operator: Person) -> None:
    noun = {"fi": "kokemuskouluttaja", "sv": "erfarenhetsutbildare", "en": "experience trainer"}
    there = operator.elsewhere("esimerkki-ry")
    await there.open(model="training_ngo", names={"fi": "Esimerkki ry"}, expert_noun=noun)
    assert (await there.get()).json()["expert_noun"] == noun


async def test_an_area_that_is_not_open_is_not_found(operator: Person) -> None:
    told = problem(await operator.get(), 404, "not-found")
    assert "POST /v1/areas/ita-uusimaa" in told["detail"]


async def test_a_coordinator_may_open_the_own_area_and_no_other(api: httpx.AsyncClient, token: Token) -> None:
    coordinator = Person(api, token(ITA, "coordinator"))
    await coordinator.open()
    problem(await coordinator.elsewhere("lappi").post("", {"model": "pair_work"}), 403, "forbidden")


async def test_an_orderer_may_not_open_an_area(api: httpx.AsyncClient, token: Token) -> None:
    problem(await Person(api, token(ITA, "orderer")).post("", {"model": "pair_work"}), 403, "forbidden")


@pytest.mark.parametrize("path", ["/v1/counties", "/v1/models", "/v1/topics", "/v1/areas/ita-uusimaa"])
async def test_nobody_reads_anything_without_a_token(path: str, api: httpx.AsyncClient) -> None:
    answer = await api.get(path)
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"


async def test_counties_models_and_topics_are_for_anybody_signed_in(
    api: httpx.AsyncClient, token: Token
) -> None:
    anybody = Person(api, token([], "partner"))

    counties = done(await anybody.get("/v1/counties")).json()
    models = done(await anybody.get("/v1/models")).json()
    topics = done(await anybody.get("/v1/topics")).json()

    assert len(counties["items"]) == 22
    assert counties["items"][0]["official_code"] == "01"
    assert counties["items"][0]["valid_from"] == "2023-05-10"
    assert [model["code"] for model in models["items"]] == [model.code for model in MODELS]
    assert models["items"][0]["name"].keys() == {"fi", "sv", "en"}
    assert {"opioid_dependence", "depression"} <= {topic["code"] for topic in topics["items"]}
    assert [one["code"] for one in topics["perspectives"]] == ["own", "close_person"]
    assert len(topics["work_forms"]) == 5


STRONG, WEAK = "urn:example:strong", "urn:example:weak"


def coordinator(api: httpx.AsyncClient, token: Token, **claims: Any) -> Person:
    return Person(api, token([ITA], "coordinator", subject="kaisa", besides=claims))


async def test_an_area_says_how_surely_people_sign_in(
    api: httpx.AsyncClient, token: Token, database: Database, said: Said
) -> None:
    kaisa = coordinator(api, token, acr=STRONG)
    opened = (await kaisa.open()).json()
    assert (opened["assurance"], opened["assurance_set_at"]) == ([], None)
    demands = [
        {"role": "coordinator", "sign_in": [WEAK, STRONG], "step_up": [STRONG]},
        {"role": "expert", "sign_in": [], "step_up": []},
        {"role": "billing_clerk", "step_up": [STRONG]},
    ]
    answer = done(await kaisa.put("/assurance", {"demands": demands}, match='"1"'))
    assert answer.headers["ETag"] == '"2"'
    kept = [demands[0], {"role": "billing_clerk", "sign_in": [], "step_up": [STRONG]}]
    assert answer.json()["assurance"] == kept, "a role of which nothing is demanded is left out"
    read = await kaisa.get()
    assert (read.json()["assurance"], read.headers["ETag"]) == (kept, '"2"')
    assert read.json()["assurance_set_at"] is not None
    _, told = await said(database)
    assert (told["type"], told["sequence"]) == ("registry.AreaAssuranceSet.v1", 2)
    assert told["body"]["demands"] == [demands[0], {"role": "billing_clerk", "step_up": [STRONG]}]
    async with database.transaction({ITA}) as tx:
        assert await tx.fetchval("SELECT set_by FROM assurance") == "kaisa"

    again = done(await kaisa.put("/assurance", {"demands": demands}))
    assert again.headers["ETag"] == '"2"', "what it is already changes nothing"
    assert len(await said(database)) == 2
    outdated = await kaisa.put("/assurance", {"demands": []}, match='"1"')
    assert outdated.status_code == 412
    assert (await kaisa.put("/assurance", {"demands": []}, match=None)).status_code == 428
    assert done(await kaisa.put("/assurance", {"demands": []})).json()["assurance"] == []


@pytest.mark.parametrize(
    ("demand", "acr"),
    [
        ({"sign_in": [STRONG]}, WEAK),
        ({"sign_in": [STRONG]}, None),
        ({"sign_in": [WEAK], "step_up": [STRONG]}, WEAK),
        ({"step_up": [STRONG]}, WEAK),
    ],
)
async def test_nobody_demands_what_their_own_sign_in_is_not_enough_for(
    api: httpx.AsyncClient, token: Token, demand: dict[str, Any], acr: str | None
) -> None:
    kaisa = coordinator(api, token, **({"acr": acr} if acr else {}))
    await kaisa.open()
    body = {"demands": [{"role": "coordinator"} | demand]}
    problem(await kaisa.put("/assurance", body), 409, "locks-you-out")
    body = {"demands": [{"role": "expert"} | demand]}
    assert (await kaisa.put("/assurance", body)).status_code == 200


@pytest.mark.parametrize(
    ("demands", "code"),
    [
        ([{"role": "operator"}], "bad-roles"),
        ([{"role": "expert"}, {"role": "expert"}], "bad-roles"),
        ([{"role": "expert", "sign_in": ["two words"]}], "bad-acr"),
        ([{"role": "expert", "sign_in": ['"']}], "bad-acr"),
        ([{"role": "expert", "step_up": ["a\r\nSet-Cookie: x"]}], "bad-acr"),
        ([{"role": "expert", "step_up": [""]}], "bad-acr"),
        ([{"role": "expert", "step_up": ["ä"]}], "bad-acr"),
    ],
)
async def test_a_demand_that_cannot_be_told_to_a_provider_is_refused(
    api: httpx.AsyncClient, token: Token, demands: list[dict[str, Any]], code: str
) -> None:
    kaisa = coordinator(api, token)
    await kaisa.open()
    problem(await kaisa.put("/assurance", {"demands": demands}), 422, code)


async def test_only_a_coordinator_of_the_area_says_how_surely_people_sign_in(
    api: httpx.AsyncClient, token: Token
) -> None:
    await coordinator(api, token).open()
    for role in ("operator", "expert", "orderer", "billing_clerk", "unit_coordinator", "partner"):
        other = Person(api, token([ITA], role))
        assert (await other.put("/assurance", {"demands": []})).status_code == 403
