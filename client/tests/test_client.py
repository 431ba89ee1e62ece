"""The client: answers and noes as values, one key per request however often it is sent, pages as one list."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import httpx
import pytest

from kokemus_client import Asked, Client, Ok, Pages, Patience, Problem, Refused
from kokemus_client.dispatch import FeeBody, HeldBody, OffersBody, SessionsBody, TimeBody
from kokemus_client.notifications import DeliveryEntry

ID = UUID("0192f0c4-0000-7000-8000-000000000001")
ENTRY = {
    "message_id": str(ID),
    "state": "sent",
    "reason": "",
    "undelivered_since": None,
    "attempts": 1,
    "template": "offer_made",
    "event_id": str(ID),
    "event_type": "dispatch.OfferMade.v1",
    "happened_at": "2026-10-14T12:00:00Z",
    "correlation_id": "x",
    "order": None,
    "person_id": str(ID),
    "role": None,
    "language": None,
    "sent_at": None,
    "sent_to": None,
    "trace_id": None,
}
REFUSED = {
    "type": "urn:kokemus:problem:offer-is-closed",
    "title": "Offer is closed",
    "status": 409,
    "detail": "the offer is expired; expected an open offer; nothing is left to do",
    "trace_id": "ab",
    "state": "expired",
}
Told = httpx.Response | Exception


class Service:
    """Answers what it was given to answer, the last of it for ever."""

    def __init__(self, *answers: Told) -> None:
        self.answers: Sequence[Told] = answers
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        answer = self.answers[min(len(self.asked), len(self.answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, content=answer.content, headers=answer.headers)

    def keys(self) -> list[str | None]:
        return [one.headers.get("Idempotency-Key") for one in self.asked]


def told(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.Response(status, json=body, headers=headers)


def a_client(service: Service, patience: Patience | None = None) -> Client:
    urls = {name: f"http://{name}" for name in ("registry", "dispatch", "billing", "notifications")}
    http = httpx.AsyncClient(transport=httpx.MockTransport(service))
    patience = patience or Patience(attempts=3, pause_seconds=0)
    return Client(urls, "a-token", headers={"X-Purpose": "a test"}, patience=patience, http=http)


BUSY = httpx.Response(503)


class TestAnswers:
    async def test_are_values_of_their_type(self) -> None:
        service = Service(told(ENTRY, headers={"ETag": '"3"'}))

        match await a_client(service).notifications.get_message("uusimaa", ID):
            case Ok(DeliveryEntry(state="sent", happened_at=at), etag='"3"', replayed=False):
                assert at == datetime(2026, 10, 14, 12, tzinfo=UTC)
            case other:
                pytest.fail(str(other))
        assert str(service.asked[0].url) == f"http://notifications/v1/areas/uusimaa/messages/{ID}"
        assert service.asked[0].headers["Authorization"] == "Bearer a-token"
        assert service.asked[0].headers["X-Purpose"] == "a test"

    async def test_with_fields_nobody_knows_yet_are_read(self) -> None:
        found = await a_client(Service(told(ENTRY | {"new": 1}))).notifications.get_message("uusimaa", ID)
        assert found.expect().template == "offer_made"

    async def test_of_another_shape_are_a_problem_and_no_surprise(self) -> None:
        match await a_client(Service(told({"state": "sent"}))).notifications.get_message("uusimaa", ID):
            case Problem(code="unreadable", status=200, detail=detail):
                assert "message_id" in detail
            case other:
                pytest.fail(str(other))

    async def test_say_when_they_are_those_of_an_earlier_request(self) -> None:
        service = Service(told({}, headers={"Idempotency-Replayed": "true"}))
        match await a_client(service).asking("dispatch").ask(Asked(method="POST", path="/"), dict):
            case Ok(replayed=replayed):
                assert replayed
            case other:
                pytest.fail(str(other))

    def test_may_be_made_with_their_type_named(self) -> None:
        assert Ok[int](3).expect() == 3


class TestNoes:
    async def test_are_values_with_code_and_facts(self) -> None:
        match await a_client(Service(told(REFUSED, 409))).dispatch.accept_offer("uusimaa", ID):
            case Problem(code="offer-is-closed", status=409, facts={"state": "expired"}, trace_id="ab"):
                pass
            case other:
                pytest.fail(str(other))

    async def test_are_raised_where_a_yes_was_expected(self) -> None:
        refused = await a_client(Service(told(REFUSED, 409))).dispatch.accept_offer("uusimaa", ID)
        with pytest.raises(
            Refused, match=f"POST .*{ID}/acceptance: 409 offer-is-closed: the offer is exp"
        ) as raised:
            refused.expect()
        assert raised.value.problem.code == "offer-is-closed"

    async def test_of_something_in_between_are_told_too(self) -> None:
        refused = await a_client(Service(httpx.Response(400, text="<h1>no</h1>"))).registry.list_counties()
        assert isinstance(refused, Problem)
        assert (refused.code, refused.detail) == ("about:blank", "<h1>no</h1>")


class TestPatience:
    @pytest.mark.parametrize("passing", [BUSY, httpx.Response(502), httpx.ConnectError("refused")])
    async def test_what_passes_is_tried_again_under_the_same_key(self, passing: Told) -> None:
        service = Service(passing, told({}))

        await a_client(service).dispatch.accept_offer("uusimaa", ID)
        await a_client(service).dispatch.accept_offer("uusimaa", ID)

        first, again, other = service.keys()
        assert first is not None
        assert first == again != other

    async def test_a_key_may_be_given(self) -> None:
        service = Service(told({}))
        await a_client(service).dispatch.accept_offer("uusimaa", ID, key="mine")
        assert service.keys() == ["mine"]

    async def test_it_ends(self) -> None:
        service = Service(BUSY)
        found = await a_client(service).registry.list_counties()
        assert isinstance(found, Problem)
        assert (found.status, len(service.asked)) == (503, 3)
        assert service.keys() == [None] * 3

    async def test_a_service_without_an_address_is_named_at_once(self) -> None:
        service = Service(told({}))
        http = httpx.AsyncClient(transport=httpx.MockTransport(service))
        async with Client({"dispatch": "http://dispatch"}, http=http) as client:
            with pytest.raises(ValueError, match=r"no address of registry was given; add it"):
                await client.registry.list_counties()
        assert not service.asked

    async def test_nobody_there_is_a_problem(self) -> None:
        found = await a_client(Service(httpx.ConnectError("refused"))).registry.list_counties()
        assert isinstance(found, Problem)
        assert (found.code, found.status, found.detail) == ("unreachable", 0, "refused")

    @pytest.mark.parametrize("status", [400, 401, 404, 409, 422, 500])
    async def test_an_answer_is_an_answer(self, status: int) -> None:
        service = Service(told({}, status))
        await a_client(service).dispatch.accept_offer("uusimaa", ID)
        assert len(service.asked) == 1

    def test_pauses_grow_to_a_bound_and_scatter(self) -> None:
        patience = Patience(pause_seconds=1, pause_seconds_max=4)
        tenth = [patience.pause(10) for _ in range(200)]
        assert max(patience.pause(1) for _ in range(200)) <= 1
        assert 2 < max(tenth) <= 4
        assert min(tenth) < 2
        assert patience.pause(100_000) <= 4, "who asks for hours is not told of an overflow"


class TestWhatIsSent:
    async def test_what_is_left_out_is_not_sent(self) -> None:
        service = Service(told({}))
        await a_client(service).dispatch.say_held("uusimaa", ID, HeldBody())
        await a_client(service).dispatch.say_held("uusimaa", ID)
        await a_client(service).dispatch.agree_fee("uusimaa", ID, ID, FeeBody(amount_minor=1), if_match='"2"')
        assert [one.content for one in service.asked] == [b"{}", b"", b'{"amount_minor":1}']
        assert "If-Match" not in service.asked[0].headers
        assert service.asked[2].headers["If-Match"] == '"2"'

    async def test_times_keep_their_offset_and_ids_are_text(self) -> None:
        service = Service(told({}))
        at = datetime.fromisoformat("2026-10-14T15:00:00+03:00")
        client = a_client(service).dispatch
        await client.schedule_sessions(
            "uusimaa", ID, SessionsBody(times=[TimeBody(starts_at=at, ends_at=at)])
        )
        await client.make_offers("uusimaa", ID, OffersBody(expert_ids=[ID]))
        sent = [json.loads(one.content) for one in service.asked]
        assert sent[0]["times"][0]["starts_at"] == "2026-10-14T15:00:00+03:00"
        assert sent[1] == {"expert_ids": [str(ID)]}

    async def test_a_place_is_quoted_and_a_list_repeated(self) -> None:
        service = Service(told({}))
        at = datetime(2026, 10, 14, tzinfo=UTC)
        await a_client(service).billing.preview("a/b?", ID, at=[at, at], language="fi")
        url = service.asked[0].url
        assert url.raw_path.startswith(b"/v1/areas/a%2Fb%3F/sessions/")
        assert url.params.multi_items() == [
            ("at", at.isoformat()),
            ("at", at.isoformat()),
            ("language", "fi"),
        ]

    async def test_a_query_in_a_path_is_kept(self) -> None:
        service = Service(told({}))
        await (
            a_client(service).asking("billing").send(Asked(method="GET", path="/v1/areas/a/messages?order=1"))
        )
        assert service.asked[0].url.query == b"order=1"

    async def test_somebody_else_asks_over_the_same_connections(self) -> None:
        service = Service(told({}))
        client = a_client(service)
        other = client.by("another")
        await other.registry.list_counties()
        await client.by(None).registry.list_counties()
        assert other.http is client.http
        assert [one.headers.get("Authorization") for one in service.asked] == ["Bearer another", None]
        assert service.asked[0].headers["X-Purpose"] == "a test"

    async def test_what_every_service_has_is_asked_by_the_services_name(self) -> None:
        service = Service(told({"alive": True, "ready": False, "unsent": 2}))
        asked = a_client(service).operations
        found = (await asked["billing"].get_status()).expect()
        assert set(asked) == {"registry", "dispatch", "billing", "notifications"}
        assert (found.ready, found.unsent) == (False, 2)
        assert str(service.asked[0].url) == "http://billing/health/status"


class TestPages:
    async def test_are_one_list(self) -> None:
        service = Service(
            told({"items": [ENTRY, ENTRY], "next": "c"}), told({"items": [ENTRY], "next": None})
        )
        pages = a_client(service).notifications.list_messages("uusimaa", state="sent", limit=2)

        assert not service.asked
        assert len(await pages.all()) == 3
        assert [one.url.params.get("after") for one in service.asked] == [None, "c"]
        assert {one.url.params["state"] for one in service.asked} == {"sent"}

    async def test_of_answers_without_a_type_too(self) -> None:
        service = Service(told({"items": [{"a": 1}], "next": None}))
        pages = Pages[Any, Any](a_client(service).asking("billing"), Asked(method="GET", path="/"), dict)
        assert await pages.all() == [{"a": 1}]

    async def test_one_of_them_is_a_value(self) -> None:
        service = Service(told({"items": [ENTRY], "next": "c"}))
        found = (await a_client(service).notifications.list_messages("uusimaa").page()).expect()
        assert (len(found.items), found.next) == (1, "c")

    async def test_one_that_is_refused_is_raised(self) -> None:
        service = Service(told({"items": [ENTRY], "next": "c"}), told(REFUSED, 409))
        with pytest.raises(Refused, match="offer-is-closed"):
            await a_client(service).notifications.list_messages("uusimaa").all()
