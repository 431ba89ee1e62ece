"""HTTP: once per key, errors that say what to do, bounds on everything, times with an offset."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Annotated, Any
from uuid import UUID

import asyncpg
import httpx
import pytest
from fastapi import APIRouter, Depends, FastAPI, Response
from pydantic import BaseModel

from chassis.acts import Act, Whose
from chassis.bodies import BODY_MAX, Bounded
from chassis.database import Database, Tx
from chassis.failures import Forbidden, Invalid, NotFound, Refusal, Refused, Unavailable
from chassis.http import Answer, Call, edits, etag, may
from chassis.queries import TAKES_PURPOSE
from chassis.running import Context, application
from chassis.service import Service
from chassis.shapes import Instant
from chassis.testing.sample.app import SERVICE
from chassis.testing.sample.words import AREA
from chassis.testing.sample.world import World

WORDS = f"/v1/areas/{AREA}/words"
RECOUNTS = f"/v1/areas/{AREA}/recounts"


@pytest.fixture
def kaisa(token: Callable[..., dict[str, str]]) -> dict[str, str]:
    """Give the headers of a coordinator of the area."""
    return token(AREA, "coordinator", subject="kaisa")


def keyed(headers: dict[str, str], key: str) -> dict[str, str]:
    return headers | {"Idempotency-Key": key}


def is_problem(answer: httpx.Response, status: int, *, saying: str = "") -> bool:
    told = answer.json()
    assert answer.status_code == status, answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert told["status"] == status
    assert told["type"]
    assert told["title"]
    assert saying in told["detail"], told["detail"]
    return True


class TestAnOverfullService:
    @pytest.fixture
    async def held(self, context: Context, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
        """Let every connection of the pool be in use until the end."""
        monkeypatch.setattr("chassis.database.ACQUIRE_SECONDS", 0.2)
        monkeypatch.setattr("chassis.health.HEALTH_SECONDS", 0.2)
        async with AsyncExitStack() as holding:
            for _ in range(8):
                await holding.enter_async_context(context.database.transaction(set()))
            yield

    @pytest.mark.usefixtures("held")
    async def test_answers_soon_that_it_is_and_when_to_come_again(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        answer = await asyncio.wait_for(client.get(WORDS, headers=kaisa), 5)

        assert is_problem(answer, 503, saying="nothing was changed")
        assert answer.headers["Retry-After"] == "5"

    @pytest.mark.usefixtures("held")
    async def test_says_so_to_whoever_asks_how_it_is(self, client: httpx.AsyncClient) -> None:
        answer = await asyncio.wait_for(client.get("/health/status"), 5)

        assert answer.json() == {"alive": True, "ready": False, "reason": "TimeoutError"}

    async def test_is_asked_how_it_is_by_a_thousand_for_one_connection(
        self, client: httpx.AsyncClient, context: Context, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[object] = []
        transaction = Database.transaction

        def counted(self: Database, areas: Any, **how: Any) -> Any:
            asked.append(areas)
            return transaction(self, areas, **how)

        monkeypatch.setattr(Database, "transaction", counted)
        answers = await asyncio.gather(*(client.get("/health/ready") for _ in range(100)))

        assert {answer.status_code for answer in answers} == {200}
        assert len(asked) < 10


class TestOncePerKey:
    async def test_an_act_that_reaches_less_than_the_area_says_how_a_repeat_is_found_within_reach(
        self, context: Context, kaisa: dict[str, str]
    ) -> None:
        reach = [True]
        async with _client(context, reached=lambda: reach[0]) as client:

            async def posted(what: str) -> httpx.Response:
                return await client.post(f"/v1/areas/{AREA}/{what}", headers=keyed(kaisa, what))

            assert [(await posted("told")).status_code for _ in range(2)] == [200, 200]
            reach[0] = False
            assert is_problem(await posted("told"), 404)
            assert is_problem(await posted("forgotten"), 500)

    async def test_a_post_is_answered_with_its_place_and_version(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], world: World
    ) -> None:
        answer = await client.post(WORDS, json={"word": "yksi"}, headers=keyed(kaisa, "1"))

        assert answer.status_code == 201
        assert answer.json() == {"word": "yksi", "number": 1}
        assert answer.headers["Location"] == f"{WORDS}/yksi"
        assert answer.headers["ETag"] == '"1"'
        assert await world.unsaid() == [("yksi", 1)]

    async def test_a_repeat_gets_the_same_answer_and_does_nothing(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], world: World
    ) -> None:
        first, again = [
            await client.post(WORDS, json={"word": "yksi"}, headers=keyed(kaisa, "1")) for _ in range(2)
        ]

        assert (again.status_code, again.content) == (first.status_code, first.content)
        assert again.headers["Location"] == first.headers["Location"]
        assert again.headers["Idempotency-Replayed"] == "true"
        assert await world.unsaid() == [("yksi", 1)]

    async def test_a_key_used_for_another_request_is_refused(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        await client.post(WORDS, json={"word": "yksi"}, headers=keyed(kaisa, "1"))

        other_body = await client.post(WORDS, json={"word": "kaksi"}, headers=keyed(kaisa, "1"))
        other_place = await client.post(f"{WORDS}?x=1", json={"word": "yksi"}, headers=keyed(kaisa, "1"))

        assert is_problem(other_body, 422, saying="used for another request")
        assert is_problem(other_place, 422, saying="used for another request")

    @pytest.mark.parametrize("key", [None, "", "x" * 201])
    async def test_a_key_that_is_missing_empty_or_too_long_is_refused(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], key: str | None
    ) -> None:
        headers = kaisa if key is None else keyed(kaisa, key)

        assert is_problem(
            await client.post(WORDS, json={"word": "yksi"}, headers=headers), 422, saying="Idempotency-Key"
        )

    async def test_a_key_is_not_asked_for_where_a_repeat_changes_nothing(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        asked = {"word": "yksi", "at": "2026-10-14T15:00:00+03:00"}

        assert (await client.post(RECOUNTS, json=asked, headers=kaisa)).status_code == 202

    async def test_two_at_once_are_one(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], world: World
    ) -> None:
        answers = await asyncio.gather(
            *(client.post(WORDS, json={"word": "yksi"}, headers=keyed(kaisa, "1")) for _ in range(6))
        )

        assert {(one.status_code, one.content) for one in answers} == {(201, answers[0].content)}
        assert sum("Idempotency-Replayed" in one.headers for one in answers) == 5
        assert await world.unsaid() == [("yksi", 1)]

    async def test_a_refusal_is_not_kept_so_that_a_mended_request_may_use_the_key(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        refused = await client.post(WORDS, json={"word": "x" * 61}, headers=keyed(kaisa, "1"))
        mended = await client.post(WORDS, json={"word": "x" * 60}, headers=keyed(kaisa, "1"))

        assert is_problem(refused, 409, saying="expected at most 60")
        assert mended.status_code == 201

    async def test_two_persons_may_choose_the_same_key(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], token: Any, world: World
    ) -> None:
        for headers in (kaisa, token(AREA, "coordinator", subject="veikko")):
            await client.post(WORDS, json={"word": "yksi"}, headers=keyed(headers, "1"))

        assert await world.unsaid() == [("yksi", 1), ("yksi", 2)]

    async def test_one_person_may_use_a_key_in_each_area(self, client: httpx.AsyncClient, token: Any) -> None:
        headers = keyed(token([AREA, "kymenlaakso"], "coordinator"), "1")
        places = [WORDS, WORDS.replace(AREA, "kymenlaakso")]

        answers = [await client.post(place, json={"word": "yksi"}, headers=headers) for place in places]

        assert [one.status_code for one in answers] == [201, 201]


class TestProblems:
    async def test_a_path_that_is_nobodys(self, client: httpx.AsyncClient) -> None:
        assert is_problem(await client.get("/v1/nowhere"), 404)

    async def test_a_method_that_is_not_allowed(self, client: httpx.AsyncClient) -> None:
        answer = await client.delete(WORDS)

        assert is_problem(answer, 405)
        assert set(answer.headers["Allow"].split(", ")) <= {"GET", "POST"}

    async def test_a_body_of_the_wrong_shape_names_the_field(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        answer = await client.post(WORDS, json={"word": 7}, headers=keyed(kaisa, "1"))

        assert is_problem(answer, 422, saying="body.word")
        assert answer.json()["errors"][0]["found"] == 7

    async def test_several_mistakes_are_told_at_once(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        answer = await client.post(RECOUNTS, json={}, headers=kaisa)

        assert is_problem(answer, 422, saying="and 1 more")
        assert {one["where"] for one in answer.json()["errors"]} == {"body.word", "body.at"}

    async def test_a_body_that_is_no_json(self, client: httpx.AsyncClient, kaisa: dict[str, str]) -> None:
        headers = keyed(kaisa, "1") | {"Content-Type": "application/json"}

        assert is_problem(await client.post(WORDS, content=b"{", headers=headers), 422)

    async def test_what_was_sent_is_not_repeated_when_it_is_long(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        answer = await client.post(RECOUNTS, json={"word": "a", "at": "secret " * 50}, headers=kaisa)

        assert is_problem(answer, 422)
        assert "secret" not in answer.text

    @pytest.mark.parametrize(
        ("failure", "status", "kind"),
        [
            (NotFound("no such word", word="x"), 404, "not-found"),
            (Invalid("no sense"), 422, "invalid"),
            (Forbidden("not yours"), 403, "forbidden"),
            (Refused("no"), 409, "refused"),
            (Unavailable("later"), 503, "unavailable"),
            (asyncpg.DeadlockDetectedError("x"), 503, "busy"),
            (ConnectionRefusedError("x"), 503, "busy"),
            (TimeoutError(), 503, "busy"),
            (ValueError("personal data"), 500, "bug"),
        ],
    )
    async def test_every_failure_has_a_status_and_a_kind(
        self, context: Context, kaisa: dict[str, str], failure: Exception, status: int, kind: str
    ) -> None:
        async with _client(context, failing=failure) as client:
            answer = await client.get(f"/v1/areas/{AREA}/fail", headers=kaisa)

        assert is_problem(answer, status)
        assert answer.json()["type"] == f"urn:kokemus:problem:{kind}"
        assert "personal data" not in answer.text
        assert ("Retry-After" in answer.headers) == (status == 503)

    async def test_a_refusal_of_the_domain_tells_its_facts(
        self, context: Context, kaisa: dict[str, str]
    ) -> None:
        facts: dict[str, Any] = {"state": "expired", "title": "cannot hide the title"}
        closed = Refusal("offer-closed", "offer is expired, expected open", **facts)

        async with _client(context, failing=closed) as client:
            answer = await client.get(f"/v1/areas/{AREA}/fail", headers=kaisa)

        assert is_problem(answer, 409, saying="offer is expired, expected open")
        assert answer.json()["type"] == "urn:kokemus:problem:offer-closed"
        assert answer.json()["title"] == "Offer closed"
        assert answer.json()["state"] == "expired"

    async def test_a_database_that_is_away_is_told_and_nothing_is_changed(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], database: Database
    ) -> None:
        class Away:
            def acquire(self, **_: object) -> Any:
                raise ConnectionRefusedError

        pool, database._pool = database._pool, Away()  # type: ignore[assignment]
        try:
            answer = await client.post(WORDS, json={"word": "yksi"}, headers=keyed(kaisa, "1"))
        finally:
            database._pool = pool

        assert is_problem(answer, 503, saying="nothing was changed")


class TestTimes:
    @pytest.mark.parametrize(
        "at",
        [
            "2026-10-14T15:00:00+03:00",
            "2026-10-14T12:00:00Z",
            "2026-10-14t12:00:00z",
            "2026-10-14 12:00:00.123456+00:00",
            "2026-10-14T15:00+03:00",
        ],
    )
    async def test_with_an_offset_are_read(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], at: str
    ) -> None:
        assert (await client.post(RECOUNTS, json={"word": "a", "at": at}, headers=kaisa)).status_code == 202

    @pytest.mark.parametrize("at", ["2026-10-14T15:00:00", "2026-10-14 15:00"])
    async def test_without_one_are_refused_saying_so(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], at: str
    ) -> None:
        answer = await client.post(RECOUNTS, json={"word": "a", "at": at}, headers=kaisa)

        assert is_problem(answer, 422, saying="has no offset")

    @pytest.mark.parametrize(
        "at", ["2026-10-14", "15:00", 1791990000, None, "2026-13-14T15:00:00Z", "", "now"]
    )
    async def test_of_any_other_form_are_refused(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], at: object
    ) -> None:
        assert is_problem(await client.post(RECOUNTS, json={"word": "a", "at": at}, headers=kaisa), 422)

    def test_keep_the_offset_they_were_sent_with(self) -> None:
        class Asked(BaseModel):
            at: Instant

        asked = Asked.model_validate({"at": "2026-10-14T15:00:00+03:00"})
        assert asked.at.utcoffset() == timedelta(hours=3)


class TestBodies:
    async def test_of_the_largest_size_are_read(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        body = b'{"word":"yksi"' + b" " * (BODY_MAX - 15) + b"}"

        headers = keyed(kaisa, "1") | {"Content-Type": "application/json"}
        assert (await client.post(WORDS, content=body, headers=headers)).status_code == 201

    async def test_that_announce_more_are_refused_before_they_come(self) -> None:
        async def never() -> Any:
            raise AssertionError("nothing is read")

        sent: list[Any] = []

        async def send(message: Any) -> None:
            sent.append(message)

        app, length = FastAPI(), str(BODY_MAX + 1).encode()
        scope = {"type": "http", "method": "POST", "app": app, "headers": [(b"content-length", length)]}
        await Bounded(app)(scope, never, send)

        assert sent[0]["status"] == 413

    async def test_that_do_not_say_how_much_comes_are_refused_when_it_is_too_much(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        given = 0

        async def pieces() -> AsyncIterator[bytes]:
            nonlocal given
            while given < 100 * BODY_MAX:
                given += 64 * 1024
                yield b" " * 64 * 1024

        headers = keyed(kaisa, "1") | {"Content-Type": "application/json"}
        answer = await client.post(WORDS, content=pieces(), headers=headers)

        assert is_problem(answer, 413, saying=str(BODY_MAX))

    async def test_that_lie_about_their_length_are_refused_too(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        headers = keyed(kaisa, "1") | {"Content-Type": "application/json", "Content-Length": "10"}

        assert is_problem(await client.post(WORDS, content=b" " * (BODY_MAX + 1), headers=headers), 413)


class TestVersions:
    @pytest.mark.parametrize(
        ("match", "expected"),
        [
            (None, None),
            ("*", None),
            ('"3", *', None),
            ('"3"', {"3"}),
            ('"2", "3"', {"2", "3"}),
            ('W/"3"', {'W/"3'}),
            ("", {""}),
        ],
    )
    async def test_that_the_person_decided_on_come_along(
        self, context: Context, kaisa: dict[str, str], match: str | None, expected: set[str] | None
    ) -> None:
        named = {} if match is None else {"If-Match": match}
        async with _client(context) as client:
            answer = await client.get(f"/v1/areas/{AREA}/expected", headers=kaisa | named)

        found = answer.json()["expected"]
        assert (None if found is None else set(found)) == expected

    async def test_are_needed_for_an_edit_by_whoever_may_make_it(
        self, context: Context, token: Callable[..., dict[str, str]], kaisa: dict[str, str]
    ) -> None:
        path = f"/v1/areas/{AREA}/edited"
        async with _client(context) as client:
            missing = await client.put(path, headers=kaisa)
            not_for_them = await client.put(path, headers=token(AREA, "expert"))
            unknown = await client.put(path)
            named = [
                (await client.put(path, headers=kaisa | {"If-Match": tag})).json()["expected"]
                for tag in ('"3"', "*")
            ]

        assert is_problem(missing, 428, saying="If-Match is missing; send the ETag")
        assert missing.json()["type"] == "urn:kokemus:problem:version-needed"
        assert (not_for_them.status_code, unknown.status_code) == (403, 401)
        assert named == [["3"], None]

    def test_are_written_as_entity_tags(self) -> None:
        assert etag(3) == '"3"'


class TestPages:
    async def test_follow_one_another_to_the_end(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], world: World
    ) -> None:
        await world.count("a", "b", "c", "d", "e")

        seen, after, pages = [], None, 0
        while True:
            query: dict[str, Any] = {"limit": 2} | ({"after": after} if after else {})
            told = (await client.get(WORDS, params=query, headers=kaisa)).json()
            seen += [one["word"] for one in told["items"]]
            pages, after = pages + 1, told["next"]
            if after is None:
                break

        assert (seen, pages) == (["a", "b", "c", "d", "e"], 3)

    @pytest.mark.parametrize("limit", [0, 201, -1, "many"])
    async def test_have_a_bound(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], limit: object
    ) -> None:
        answer = await client.get(WORDS, params={"limit": str(limit)}, headers=kaisa)

        assert is_problem(answer, 422, saying="query.limit")

    @pytest.mark.parametrize("after", ["!!!", "%ff", "ÿÿÿ", "_w"])
    async def test_that_were_never_given_are_refused(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], after: str
    ) -> None:
        assert is_problem(
            await client.get(WORDS, params={"after": after}, headers=kaisa), 422, saying="cursor"
        )


class TestReading:
    async def test_personal_data_is_written_down_with_the_readers_reason(
        self, context: Context, kaisa: dict[str, str], world: World
    ) -> None:
        async with _client(context) as client:
            reason = {"X-Purpose": "to post a letter " * 50}
            await client.get(f"/v1/areas/{AREA}/person", headers=kaisa | reason)

        (row,) = await world.rows("SELECT * FROM read_log")
        assert (row["reader"], row["what"], row["about"]) == ("kaisa", "address", str(SOMEBODY))
        assert row["read_at"] == world.clock.now()
        assert row["purpose"] == ("to post a letter " * 50)[:200]

    async def test_a_reason_may_stand_in_the_query(
        self, context: Context, kaisa: dict[str, str], world: World
    ) -> None:
        async with _client(context) as client:
            await client.get(f"/v1/areas/{AREA}/person?purpose=matching", headers=kaisa)

        assert [row["purpose"] for row in await world.rows("SELECT purpose FROM read_log")] == ["matching"]


SOMEBODY = UUID(int=7)
Anybody = Annotated[Call, Depends(may(Act("try things", coordinator=Whose.AREA)))]
Editor = Annotated[Call, Depends(edits(Act("edit things", coordinator=Whose.AREA)))]
Owner = Annotated[Call, Depends(may(Act("try the own", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)))]


def _client(
    context: Context, *, failing: Exception | None = None, reached: Callable[[], bool] = lambda: True
) -> httpx.AsyncClient:
    """Return a client on a service whose paths do what a test needs."""
    routes = APIRouter(prefix="/v1/areas/{area}")

    @routes.get("/fail")
    async def fail(call: Anybody) -> None:
        assert failing is not None
        raise failing

    @routes.get("/person", dependencies=[TAKES_PURPOSE])
    async def person(call: Anybody) -> Response:
        async with call.transaction() as tx:
            await call.log_reads(tx, "address", about=[SOMEBODY])
        return Answer({}).response()

    @routes.get("/expected")
    async def expected(call: Anybody) -> Response:
        found = call.asked.expected
        return Answer({"expected": None if found is None else sorted(found)}).response()

    @routes.put("/edited")
    async def edited(call: Editor) -> Response:
        return await expected(call)

    async def work(_: Tx) -> Answer:
        return Answer({"done": True})

    async def within(_: Tx) -> None:
        if not reached():
            raise NotFound("it is not known here")

    @routes.post("/told")
    async def told(call: Owner) -> Response:
        return await call.once(work, within=within)

    @routes.post("/forgotten")
    async def forgotten(call: Owner) -> Response:
        return await call.once(work)

    service = Service(name="odd", migrations=SERVICE.migrations, routers=lambda _: [routes])
    transport = httpx.ASGITransport(app=application(service, context), raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://test")


class TestEveryMistakeAtOnce:
    async def test_a_missing_key_is_told_together_with_a_wrong_body(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        told = (await client.post(WORDS, json={"word": 7}, headers=kaisa)).json()
        assert [one["where"] for one in told["errors"]] == ["body.word", "header.Idempotency-Key"]
        assert "is missing, expected 1 to 200 characters" in told["errors"][1]["message"]

    async def test_a_missing_key_alone_stands_among_the_errors_too(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        told = (await client.post(WORDS, json={"word": "yksi"}, headers=kaisa)).json()
        assert [one["where"] for one in told["errors"]] == ["header.Idempotency-Key"]

    async def test_where_none_is_needed_none_is_missed(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        told = (await client.post(RECOUNTS, json={"word": 7}, headers=kaisa)).json()
        assert {one["where"] for one in told["errors"]} == {"body.word", "body.at"}

    async def test_what_is_no_text_at_all_is_the_same_mistake(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        headers = keyed(kaisa, "1") | {"Content-Type": "application/json"}
        answer = await client.post(WORDS, content=b'{"word": "\xff"}', headers=headers)

        assert is_problem(answer, 422, saying="body: cannot be read; send JSON in UTF-8")

    async def test_what_is_not_json_is_said_in_words(
        self, client: httpx.AsyncClient, kaisa: dict[str, str]
    ) -> None:
        headers = keyed(kaisa, "1") | {"Content-Type": "application/json"}
        answer = await client.post(WORDS, content=b'{"word": yksi}', headers=headers)
        assert is_problem(answer, 422, saying="body: is not JSON")
        assert answer.json()["errors"] == [
            {"where": "body", "message": "is not JSON: Expecting value, at character 9"}
        ]


class TestQueries:
    @pytest.mark.parametrize(
        ("asked", "saying"),
        [
            ({"limt": "5"}, "query.limt: is not known; did you mean limit? expected one of after, limit"),
            ({"q": "Bengt"}, "query.q: is not known; expected one of after, limit"),
            ({"purpose": "a look"}, "query.purpose: is not known"),
        ],
    )
    async def test_what_is_not_known_is_refused_with_the_nearest_known(
        self, client: httpx.AsyncClient, kaisa: dict[str, str], asked: dict[str, str], saying: str
    ) -> None:
        answer = await client.get(WORDS, params=asked, headers=kaisa)
        assert is_problem(answer, 422, saying=saying)
        assert [one["where"] for one in answer.json()["errors"]] == [f"query.{name}" for name in asked]

    async def test_who_is_not_signed_in_is_told_that_first(self, client: httpx.AsyncClient) -> None:
        assert is_problem(await client.get(WORDS, params={"q": "x"}), 401)
