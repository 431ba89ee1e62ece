"""The player against services that only take note of what they are asked."""

import asyncio
import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, cast
from uuid import UUID, uuid5

import httpx
import msgspec
import pytest
from demo_answers import an_answer, yes

from kokemus.demo.play import play
from kokemus.demo.play.played import Played, WentWrong
from kokemus.demo.progress import Quiet
from kokemus.demo.scenario import read
from kokemus.demo.story import Scenario
from kokemus.operate.remote import Remote
from kokemus_client import Client, Patience
from kokemus_client.dispatch import (
    AcceptedView,
    AssignmentView,
    MoveView,
    ObjectionView,
    OfferMadeView,
    OffersMade,
    OrderView,
    SessionList,
    SessionView,
)
from kokemus_client.registry import AgreementView, AreaView, ExpertView, StaffView, UnitView

NAMESPACE = UUID("00000000-0000-4000-8000-000000000000")
RACE = """
  - at: 2026-10-01 14:00
    offer: {order: open-seat, to: [aino, eero]}
  - at: 2026-10-01 15:00
    accept_at_once: {order: open-seat, experts: [aino, eero], quicker: quick, slower: slow}
"""
OPEN_SEAT = """
  open-seat:
    {unit: porvoo, by: pekka, on: 2026-10-01 10:00, form: group, topics: [depression], participants: 3,
     times: ["2026-10-25 03:30 (second) for 1 h"]}
"""


class FakePlatform:
    """Remembers the clock and every wait; tokens say whom they speak for."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.clocks: list[datetime] = []

    def token(
        self,
        subject: str,
        *,
        areas: Iterable[str],
        roles: Iterable[str],
        units: Iterable[UUID] = (),
        expert_id: UUID | None = None,
    ) -> str:
        return json.dumps({"sub": subject, "areas": [*areas], "roles": [*roles], "expert_id": str(expert_id)})

    def set_clock(self, at: datetime) -> None:
        self.clocks.append(at)
        self.log.append(f"clock {at:%m-%d %H:%M}")

    async def settle(self) -> None:
        self.log.append("settle")


class FakeServices:
    """Answers yes to everything, with the ids that a yes has; `no` makes it refuse paths that end so (a pattern)."""

    def __init__(self, platform: FakePlatform) -> None:
        self.platform = platform
        self.asked: list[tuple[str, str, dict[str, Any], dict[str, Any]]] = []
        self.keys: list[str] = []
        self.no: dict[str, int] = {}
        self.taken: set[str] = set()
        self._spans: dict[str, list[dict[str, str]]] = {}
        self._order_of: dict[str, str] = {}

    @property
    def client(self) -> Client:
        urls = {name: f"http://{name}" for name in ("registry", "dispatch", "billing")}
        http = httpx.AsyncClient(transport=httpx.MockTransport(self.answer))
        return Client(urls, patience=Patience(attempts=1), http=http)

    def answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.split("/", 4)[-1]
        body = json.loads(request.content) if request.content else {}
        by = json.loads(request.headers["Authorization"].removeprefix("Bearer "))
        self.asked.append((request.url.host, path, body, by))
        self.platform.log.append(path)
        if request.method == "POST":
            self.keys.append(request.headers["Idempotency-Key"])
        for end, status in self.no.items():
            if re.search(f"{end}$", path):
                return httpx.Response(status, json={"detail": "the platform's reason"})
        return self._yes(path, body, by)

    def _yes(self, path: str, body: dict[str, Any], by: dict[str, Any]) -> httpx.Response:
        match path.split("/"):
            case ["orders"]:
                order = uuid5(NAMESPACE, f"{body['topics']}{body['times']}")
                self._spans[str(order)] = body["times"]
                return yes(an_answer(OrderView, order_id=order), 201)
            case ["orders", order_id, "offers"]:
                offers = {expert: uuid5(UUID(order_id), expert) for expert in body["expert_ids"]}
                self._order_of |= {str(offer): order_id for offer in offers.values()}
                made = [
                    an_answer(OfferMadeView, offer_id=offer, expert_id=UUID(expert))
                    for expert, offer in offers.items()
                ]
                return yes(OffersMade(items=made), 201)
            case ["offers", offer_id, "acceptance"]:
                return self._accepted(self._order_of[offer_id], offer_id)
            case ["sessions", about, "move" | "moves" | "objections" as what] | [
                "moves",
                about,
                "acceptance" as what,
            ]:
                kind, name = MADE[what]
                return yes(an_answer(kind, **{name: uuid5(UUID(about), what)}), 201)
            case ["assignments", assignment, "end-group"]:
                ended = an_answer(SessionView, session_id=uuid5(UUID(assignment), "2"))
                return yes(SessionList(items=[ended]))
            case [*_, last]:
                return yes(an_answer(REST.get(last, SessionView)))
            case _:
                raise AssertionError(path)

    def _accepted(self, order: str, offer: str) -> httpx.Response:
        if len(self._spans[order]) == 1 and order in self.taken:
            return httpx.Response(409, json={"detail": "somebody was quicker"})
        self.taken.add(order)
        assignment = uuid5(UUID(offer), "assignment")
        sessions = [
            an_answer(
                SessionView,
                session_id=uuid5(assignment, str(number)),
                starts_at=datetime.fromisoformat(span["starts_at"]),
            )
            for number, span in enumerate(self._spans[order])
        ]
        seat = an_answer(AssignmentView, assignment_id=assignment)
        return yes(an_answer(AcceptedView, assignment=seat, sessions=sessions), 201)


MADE: Mapping[str, tuple[type[msgspec.Struct], str]] = {
    "move": (SessionView, "session_id"),
    "moves": (MoveView, "move_id"),
    "acceptance": (SessionView, "session_id"),
    "objections": (ObjectionView, "objection_id"),
}
"""What a request about a session or a move makes, by the end of its path, and what its id is called."""

REST: Mapping[str, type[msgspec.Struct]] = {
    "staff": StaffView,
    "units": UnitView,
    "experts": ExpertView,
    "agreements": AgreementView,
    "ita-uusimaa": AreaView,
    "decline": MoveView,
    "answer": ObjectionView,
}
"""What else is answered, by the end of its path."""


@pytest.fixture
def platform() -> FakePlatform:
    return FakePlatform()


@pytest.fixture
def services(platform: FakePlatform) -> FakeServices:
    return FakeServices(platform)


Run = Callable[[Scenario], Played]


@pytest.fixture
def run(platform: FakePlatform, services: FakeServices) -> Run:
    return lambda scenario: asyncio.run(play(scenario, cast("Remote", platform), services.client, Quiet()))


@pytest.fixture
def race(small_text: str) -> Scenario:
    text = small_text.replace("\nevents:\n", f"{OPEN_SEAT}events:{RACE}")
    return read(text, name="race.yaml")


def test_time_runs_forward_to_the_end_of_the_story(run: Run, platform: FakePlatform, small: Scenario) -> None:
    run(small)

    assert platform.clocks == sorted(platform.clocks)
    assert platform.clocks[-1] == small.ends_at


def test_orders_are_placed_only_when_the_registry_has_been_heard(
    run: Run, platform: FakePlatform, small: Scenario
) -> None:
    run(small)

    registered = max(at for at, what in enumerate(platform.log) if what == "experts")
    assert "settle" in platform.log[registered : platform.log.index("orders")]


def test_a_unit_is_registered_after_its_coordinator_and_an_agreement_after_its_expert(
    run: Run, platform: FakePlatform, small: Scenario
) -> None:
    run(small)

    last_staff = max(at for at, what in enumerate(platform.log) if what == "staff")
    assert last_staff < platform.log.index("units")
    last_expert = max(at for at, what in enumerate(platform.log) if what == "experts")
    agreed = next(at for at, what in enumerate(platform.log) if what.endswith("agreements"))
    assert last_expert < agreed


def test_what_the_platform_does_by_itself_has_all_before_it_and_nothing_after(
    run: Run, platform: FakePlatform, small_text: str
) -> None:
    run(read(f"{small_text}  - at: 2026-11-10 00:00\n    wait: October is closed\n", name="small.yaml"))

    at = platform.log.index("clock 11-09 22:00")
    assert platform.log[at - 1 : at + 2] == ["settle", "clock 11-09 22:00", "settle"]


def test_every_request_that_says_something_has_a_key_of_its_own_and_the_same_on_every_machine(
    small: Scenario, platform: FakePlatform
) -> None:
    keys = []
    for _ in range(2):
        services = FakeServices(platform)
        asyncio.run(play(small, cast("Remote", platform), services.client, Quiet()))
        keys.append(services.keys)

    assert len(set(keys[0])) == len(keys[0])
    assert set(keys[0]) == set(keys[1])


def test_experts_speak_for_themselves_and_workers_for_their_unit(
    run: Run, services: FakeServices, small: Scenario
) -> None:
    run(small)

    who = {path.rpartition("/")[2]: by["roles"] for _, path, _, by in services.asked}
    assert who["acceptance"] == who["held"] == ["expert"]
    assert who["cancellation"] == who["move"] == who["correction"] == who["end-group"] == ["orderer"]
    assert who["offers"] == who["staff"] == ["coordinator"]


TURNS = """
  - at: 2026-10-28 10:00
    propose_move: {session: tuesdays/4, to: "2026-11-02 09:00 for 1 h"}
  - at: 2026-10-28 11:00
    accept_move: {session: tuesdays/4}
  - at: 2026-10-28 12:00
    propose_move: {session: tuesdays/4b, to: "2026-11-03 09:00 for 1 h"}
  - at: 2026-10-28 13:00
    decline_move: {session: tuesdays/4b}
  - at: 2026-10-29 10:00
    object: {session: tuesdays/1, words: I was there.}
  - at: 2026-10-29 11:00
    answer_objection: {session: tuesdays/1, upheld: yes, words: We looked.}
"""


@pytest.fixture
def turns(small_text: str) -> Scenario:
    return read(f"{small_text}{TURNS}", name="turns.yaml")


def test_a_move_is_proposed_by_the_worker_and_answered_by_the_expert(
    run: Run, services: FakeServices, turns: Scenario
) -> None:
    played = run(turns)

    who = [(path.split("/"), body, by["roles"]) for _, path, body, by in services.asked]
    proposed = [(parts[1], body["starts_at"], roles) for parts, body, roles in who if parts[-1] == "moves"]
    first, moved = str(played.sessions["tuesdays/4"]), str(played.sessions["tuesdays/4b"])
    assert proposed == [
        (first, "2026-11-02T09:00:00+02:00", ["orderer"]),
        (moved, "2026-11-03T09:00:00+02:00", ["orderer"]),
    ]
    move, other = (str(played.moves[name]) for name in ("tuesdays/4", "tuesdays/4b"))
    answers = [(parts, roles) for parts, _, roles in who if parts[0] == "moves"]
    assert answers == [(["moves", move, "acceptance"], ["expert"]), (["moves", other, "decline"], ["expert"])]
    assert moved == str(uuid5(UUID(move), "acceptance")), (
        "the session that replaces it is known by its new name"
    )


def test_an_expert_objects_in_words_and_the_coordinator_answers_that_objection(
    run: Run, services: FakeServices, turns: Scenario
) -> None:
    played = run(turns)

    said = [
        (path, body, by["roles"])
        for _, path, body, by in services.asked
        if path.endswith(("/objections", "/answer"))
    ]
    session, objection = played.sessions["tuesdays/1"], played.objections["tuesdays/1"]
    assert said == [
        (f"sessions/{session}/objections", {"words": "I was there."}, ["expert"]),
        (f"objections/{objection}/answer", {"upheld": True, "words": "We looked."}, ["coordinator"]),
    ]


def test_what_is_corrected_with_a_reason_the_coordinator_says(
    run: Run, services: FakeServices, small_text: str
) -> None:
    run(read(small_text.replace("to: ill}", "to: ill, because: Found late.}"), name="small.yaml"))

    ((body, roles),) = [
        (body, by["roles"]) for _, path, body, by in services.asked if path.endswith("/correction")
    ]
    assert (body["reason"], roles) == ("Found late.", ["coordinator"])


def test_an_expert_whose_acceptance_of_a_move_is_refused_can_decline_it(
    run: Run, services: FakeServices, small_text: str
) -> None:
    services.no["moves/.*/acceptance"] = 409
    proposed, accepted, *_ = TURNS.split("  - at: 2026-10-28 1")[1:]
    answers = f"{accepted}    refused: for the test\n  - at: 2026-10-28 11:05\n    decline_move: {{session: tuesdays/4}}\n"
    text = f"{small_text}\n  - at: 2026-10-28 1{proposed}  - at: 2026-10-28 1{answers}"

    played = run(read(text, name="small.yaml"))

    assert [(refusal.step.about, refusal.status) for refusal in played.refusals] == [("tuesdays", 409)]
    assert f"moves/{played.moves['tuesdays/4']}/decline" in [path for _, path, _, _ in services.asked]
    assert "tuesdays/4b" not in played.sessions


def test_the_doubled_hour_is_told_apart_by_its_offset(
    run: Run, services: FakeServices, race: Scenario
) -> None:
    run(race)

    times = [body["times"] for _, path, body, _ in services.asked if path == "orders"]
    assert [{"starts_at": "2026-10-25T03:30:00+02:00", "ends_at": "2026-10-25T04:30:00+02:00"}] in times


def test_whoever_was_quicker_has_the_session_and_the_slower_one_was_refused(run: Run, race: Scenario) -> None:
    played = run(race)

    assert {played.expert("ita-uusimaa", name) for name in ("quick", "slow")} == {"aino", "eero"}
    assert "open-seat/1" in played.sessions
    (refusal,) = played.refusals
    assert (refusal.status, refusal.told) == (409, "somebody was quicker")


def test_two_who_both_get_the_one_seat_end_the_play(run: Run, services: FakeServices, race: Scenario) -> None:
    services.taken = type("Never", (set,), {"__contains__": lambda *_: False})()

    with pytest.raises(
        WentWrong, match="AcceptAtOnce of open-seat: answers 201, 201, expected one yes and one 409"
    ):
        run(race)


def test_a_no_ends_the_play_with_the_line_of_the_file_and_the_platforms_reason(
    run: Run, services: FakeServices, small: Scenario
) -> None:
    services.no["/move"] = 409

    with pytest.raises(
        WentWrong, match=r"line 31, 2026-10-15 10:00, Move of tuesdays/3: .* 409 .*the platform's reason"
    ):
        run(small)


def test_a_no_that_the_file_expects_is_kept_and_the_play_goes_on(
    run: Run, services: FakeServices, small_text: str
) -> None:
    services.no["/cancellation"] = 409
    text = small_text.replace("    note: a second too late", "    refused: for the test")

    played = run(read(text, name="small.yaml"))

    assert [refusal.told for refusal in played.refusals] == ["the platform's reason"]


def test_a_yes_where_the_file_expects_a_no_ends_the_play(run: Run, small_text: str) -> None:
    text = small_text.replace("    note: a second too late", "    refused: for the test")

    with pytest.raises(WentWrong, match="expected a refusal, because for the test"):
        run(read(text, name="small.yaml"))


def test_an_error_of_the_platform_is_no_refusal(run: Run, services: FakeServices, small_text: str) -> None:
    services.no["/cancellation"] = 500
    text = small_text.replace("    note: a second too late", "    refused: for the test")

    with pytest.raises(WentWrong, match=": 500 "):
        run(read(text, name="small.yaml"))


def test_a_group_that_ends_with_other_sessions_than_remain_ends_the_play(
    run: Run, services: FakeServices, small_text: str
) -> None:
    with pytest.raises(WentWrong, match="1 sessions ended with the group, expected"):
        run(read(small_text.replace("at: 2026-10-20 12:00", "at: 2026-10-16 12:30"), name="small.yaml"))


def test_what_goes_wrong_with_a_step_that_the_file_does_not_write_out_says_so(
    run: Run, services: FakeServices, small: Scenario
) -> None:
    services.no["/held"] = 409

    with pytest.raises(
        WentWrong, match="the usual course of things, 2026-10-06 14:15, Report of tuesdays/1: "
    ):
        run(small)


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ("at: 2026-10-01 09:00\n    take_back: {order: tuesdays}", "order 'tuesdays' is not placed by then"),
        ("at: 2026-10-02 09:00\n    accept: {order: tuesdays, expert: eero}", "eero answers, but has not been asked"),
        ("at: 2026-10-01 11:00\n    offer: {order: tuesdays, to: eero}\n  - at: 2026-10-01 12:00\n    accept: {order: tuesdays, expert: eero}", "eero got the seat"),
        ("at: 2026-10-02 09:00\n    agree_fee: {order: tuesdays, expert: eero, fee: 9 €}", "eero has not accepted 'tuesdays'"),
        ("at: 2026-10-01 10:30\n    ill: {session: tuesdays/1}", "nobody has agreed to do 'tuesdays/1' by then"),
        ("at: 2026-10-01 10:30\n    object: {session: tuesdays/1, words: No.}", "nobody has agreed to do 'tuesdays/1' by then"),
    ],
)  # fmt: skip
def test_a_step_on_what_is_not_there_yet_ends_the_play_in_one_sentence_with_its_line(
    run: Run, small_text: str, event: str, told: str
) -> None:
    text = small_text.replace("events:\n", f"events:\n  - {event}\n")

    with pytest.raises(WentWrong, match=f"line (28|30), .* {told}"):
        run(read(text, name="small.yaml"))
