"""The API's description: complete enough that a client can be made from it, and true."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Annotated, Any

import httpx
import jsonschema
import pytest
from fastapi import APIRouter, Depends, FastAPI, Response
from pydantic import BaseModel

from chassis import health, openapi, problems
from chassis.acts import Act, Whose
from chassis.auth import Principal
from chassis.http import Answer, Call, edits, may, signed_in
from chassis.service import Service
from chassis.serving import document
from chassis.testing.sample.app import SERVICE
from chassis.testing.sample.words import AREA

WORDS = f"/v1/areas/{AREA}/words"
Json = dict[str, Any]

routes = APIRouter(prefix="/v1/areas/{area}", tags=["things"])
ORDER = Act("order", orderer=Whose.OWN_UNIT, coordinator=Whose.AREA)
Orderer = Annotated[Call, Depends(may(ORDER))]
Editor = Annotated[Call, Depends(edits(ORDER))]


class Thing(BaseModel):
    """A thing."""

    size: int


@routes.get("/things")
async def list_things(call: Orderer) -> Response:
    return Answer([]).response()


@routes.put("/things/{thing}")
async def put_thing(call: Editor, thing: int, body: Thing) -> Response:
    return Answer({}).response()


@routes.post("/things/{thing}/end", name="end")
async def end(call: Orderer, thing: int) -> Response:
    return Answer({}).response()


others = APIRouter(prefix="/v1", tags=["others"])


@others.post("/ends", name="end")
async def end_other(who: Annotated[Principal, Depends(signed_in)]) -> Response:
    return Answer({}).response()


@others.get("/open")
async def get_open() -> Response:
    return Answer({}).response()


ODD = Service(name="odd", migrations=SERVICE.migrations, routers=lambda _: [routes, others])


@pytest.fixture(scope="module")
def odd() -> Json:
    return document(ODD)


@pytest.fixture(scope="module")
def ours() -> Json:
    return document(SERVICE)


def operations(described: Json) -> Iterator[tuple[str, str, Json]]:
    for path, item in described["paths"].items():
        for method, operation in item.items():
            yield method, path, operation


def named(described: Json, name: str) -> Json:
    (found,) = [one for _, _, one in operations(described) if one["operationId"] == name]
    return found


class TestWhoMayAsk:
    def test_a_guarded_operation_names_the_scheme_and_the_roles_of_which_one_is_needed(
        self, odd: Json
    ) -> None:
        assert odd["components"]["securitySchemes"]["bearer"]["scheme"] == "bearer"
        assert named(odd, "list_things")["security"] == [{"bearer": ["coordinator"]}, {"bearer": ["orderer"]}]
        assert named(odd, "list_parked")["security"] == [{"bearer": ["operator"]}]

    def test_one_for_anybody_who_is_signed_in_names_no_role(self, odd: Json) -> None:
        asked = named(odd, "others_end")
        assert asked["security"] == [{"bearer": []}]
        assert "403" not in asked["responses"]

    def test_an_open_one_names_nothing(self, odd: Json) -> None:
        for name in ("get_open", "is_live", "get_status"):
            assert "security" not in named(odd, name)
            assert "401" not in named(odd, name)["responses"]


class TestKeys:
    def test_a_creating_operation_needs_one(self, ours: Json) -> None:
        key = _key(ours, "count_word")
        assert (key["required"], key["in"], key["schema"]["maxLength"]) == (True, "header", 200)

    def test_a_repeatable_one_takes_one(self, ours: Json) -> None:
        assert _key(ours, "recount")["required"] is False

    @pytest.mark.parametrize("name", ["list_things", "put_thing", "others_end", "republish"])
    def test_where_once_is_not_at_work_none_is_promised(self, odd: Json, name: str) -> None:
        assert not [one for one in named(odd, name).get("parameters", ()) if "$ref" in one]

    async def test_what_is_described_is_what_is_asked_for(
        self, client: httpx.AsyncClient, token: Callable[..., dict[str, str]], ours: Json
    ) -> None:
        kaisa = token(AREA, "coordinator")
        bodies = {"count_word": {"word": "yksi"}, "recount": {"word": "yksi", "at": "2026-10-14T12:00:00Z"}}
        for method, path, operation in operations(ours):
            if (name := operation["operationId"]) in bodies:
                url = path.replace("{area}", AREA)
                answer = await client.request(method, url, json=bodies[name], headers=kaisa)
                asked_for = answer.status_code == 422 and "Idempotency-Key" in answer.json()["detail"]
                assert asked_for == _key(ours, name)["required"], name

    def test_an_answer_may_say_that_it_is_a_replay(self, ours: Json) -> None:
        assert "Idempotency-Replayed" in named(ours, "count_word")["responses"]["201"]["headers"]


def _key(described: Json, name: str) -> Json:
    (reference,) = [one["$ref"] for one in named(described, name)["parameters"] if "$ref" in one]
    parameter: Json = described["components"]["parameters"][reference.rpartition("/")[2]]
    return parameter


class TestNoes:
    @pytest.mark.parametrize(
        ("name", "statuses"),
        [
            ("list_things", {401, 403, 404, 503}),
            ("put_thing", {401, 403, 404, 409, 412, 413, 422, 428, 503}),
            ("things_end", {401, 403, 404, 409, 422, 503}),
            ("others_end", {401, 503}),
            ("get_open", set()),
            ("retry_parked", {401, 403, 404, 413, 422, 503}),
        ],
    )
    def test_are_described_where_they_can_happen(self, odd: Json, name: str, statuses: set[int]) -> None:
        told = named(odd, name)["responses"]
        assert {int(status) for status in told if int(status) >= 400} == statuses

    def test_have_one_schema_and_an_example_that_it_allows(self, odd: Json) -> None:
        schemas = odd["components"]["schemas"]
        for answer in odd["components"]["responses"].values():
            content = answer["content"][problems.MEDIA_TYPE]
            assert content["schema"] == {"$ref": "#/components/schemas/Problem"}
            jsonschema.validate(content["example"], {"$ref": "#/components/schemas/Problem", **_within(odd)})
        assert not {"HTTPValidationError", "ValidationError"} & schemas.keys()

    async def test_what_is_sent_is_what_is_described(
        self, client: httpx.AsyncClient, token: Callable[..., dict[str, str]], ours: Json
    ) -> None:
        kaisa = token(AREA, "coordinator") | {"Idempotency-Key": "1"}
        answers = [
            await client.get(WORDS),
            await client.get(WORDS, headers=token("kymenlaakso", "coordinator")),
            await client.post(WORDS, json={"word": 7}, headers=kaisa),
            await client.post(WORDS, json={"word": "x" * 61}, headers=kaisa),
            await client.get(WORDS, params={"after": "!"}, headers=kaisa),
        ]

        assert [one.status_code for one in answers] == [401, 403, 422, 409, 422]
        for one in answers:
            jsonschema.validate(one.json(), {"$ref": "#/components/schemas/Problem", **_within(ours)})


def _within(described: Json) -> Json:
    return {"components": described["components"]}


class TestNames:
    def test_are_those_of_the_functions(self, ours: Json) -> None:
        assert {"count_word", "recount", "list_words"} <= _names(ours)

    def test_that_are_doubled_say_which(self, odd: Json) -> None:
        assert {"things_end", "others_end"} <= _names(odd)
        assert len(_names(odd)) == len(list(operations(odd)))

    def test_every_answer_of_the_chassis_has_a_named_shape(self, ours: Json) -> None:
        for method, path, operation in operations(ours):
            (told,) = [answer for status, answer in operation["responses"].items() if status < "3"]
            content = told.get("content", {}).get("application/json")
            assert path in {"/health/live", "/health/ready"} or "$ref" in content["schema"], (method, path)


def _names(described: Json) -> set[str]:
    return {operation["operationId"] for _, _, operation in operations(described)}


class TestHealth:
    def test_is_described_as_it_is_answered(self, odd: Json) -> None:
        for name in ("is_live", "is_ready"):
            told = named(odd, name)["responses"]
            assert set(told) == {"200", "503"}
            assert "content" not in told["200"]

    async def test_status_keeps_what_only_some_processes_count(self) -> None:
        async def status() -> Json:
            return {"alive": True, "ready": False, "reason": "OSError", "mails_unsent": 3}

        app = FastAPI()
        app.include_router(health.router(status))
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            assert (await client.get("/health/status")).json() == await status()
            assert (await client.get("/health/ready")).status_code == 503
            assert (await client.get("/health/live")).status_code == 200


class TestAllow:
    async def test_names_every_method_of_the_path(self, client: httpx.AsyncClient) -> None:
        assert (await client.delete(WORDS)).headers["Allow"] == "GET, POST"
        assert (await client.put("/v1/operations/parked/7/skip")).headers["Allow"] == "POST"
        assert (await client.put("/v1/operations/parked/7")).headers["Allow"] == "GET"


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if name in {"src", "href"} and value]
        assert tag != "style"
        assert tag != "script" or dict(attrs).get("src"), "a script in the page, which the policy forbids"


class TestDocs:
    async def test_load_nothing_from_outside(self, client: httpx.AsyncClient) -> None:
        page = await client.get("/docs")
        links = _Links()
        links.feed(page.text)

        assert page.status_code == 200
        assert len(links.found) == 4
        for link in links.found:
            assert "//" not in link
            assert (await client.get(f"/{link}")).status_code == 200
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy

    async def test_show_the_description_that_is_served(self, client: httpx.AsyncClient, ours: Json) -> None:
        assert '"openapi.json"' in (await client.get("/docs/start.js")).text
        assert (await client.get("/openapi.json")).json() == ours

    def test_describe_an_application_once(self) -> None:
        app = FastAPI()
        openapi.describe(app, {})
        assert app.openapi() is app.openapi()
