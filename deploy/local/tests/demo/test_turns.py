"""What people came back to: asked of dispatch as the coordinator, reminders read from the events."""

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, cast
from uuid import UUID, uuid5

import httpx
import msgspec
import pytest
from demo_answers import an_answer, yes

from contracts.dispatch import OutcomeMissing
from kokemus.demo import turns
from kokemus.demo.play.played import Played
from kokemus.demo.story import Scenario
from kokemus.demo.turns import Turn
from kokemus.operate.remote import Remote
from kokemus_client import Client
from kokemus_client.dispatch import (
    MoveList,
    MoveView,
    ObjectionPage,
    ObjectionView,
    ReportView,
    SessionView,
)

NAMESPACE = UUID("00000000-0000-4000-8000-000000000000")
AREA = "ita-uusimaa"


def on(day: int, hour: int = 10) -> datetime:
    return datetime(2026, 10, day, hour, tzinfo=UTC)


class FakeDispatch:
    """Dispatch with a move that was answered and one that was not, an objection that was upheld, a late report."""

    def __init__(self, played: Played) -> None:
        self._ids, self._sessions = played.scenario.ids, played.sessions
        self.reminders = [
            (AREA, on(7, 11), "tuesdays/1", 1),
            (AREA, on(13, 11), "tuesdays/1", 2),
            ("an-area-that-is-not-in-the-file", on(8), "tuesdays/3", 1),
        ]
        self.reasons: set[str] = set()

    @property
    def client(self) -> Client:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self.answer))
        return Client({"dispatch": "http://dispatch"}, http=http)

    def token(self, subject: str, *, areas: Iterable[str], roles: Iterable[str]) -> str:
        assert (subject, [*areas], [*roles]) == (str(self._ids.staff(AREA, "outi")), [AREA], ["coordinator"])
        return "token"

    async def rows(self, service: str, sql: str) -> list[dict[str, Any]]:
        assert (service, "OutcomeMissing" in sql) == ("dispatch", True)
        return [
            {"area_id": area, "said_at": at, "payload": msgspec.json.encode(self._missing(name, reminder))}
            for area, at, name, reminder in self.reminders
        ]

    def _missing(self, name: str, reminder: int) -> OutcomeMissing:
        some = uuid5(NAMESPACE, "some")
        return OutcomeMissing(
            order_id=some,
            session_id=self._sessions[name],
            expert_id=some,
            unit_id=some,
            starts_at=on(6),
            ends_at=on(6, 11),
            reminder=reminder,
        )

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.reasons.add(request.headers["X-Purpose"])
        match request.url.path.removeprefix(f"/v1/areas/{AREA}/").split("/"):
            case ["objections"]:
                return yes(ObjectionPage(items=[self._objection()], next=None))
            case ["sessions", session_id, "moves"]:
                return yes(MoveList(items=self._moves(UUID(session_id))))
            case ["sessions", session_id]:
                return yes(self._session(UUID(session_id)))
            case _:
                raise AssertionError(request.url)

    def _session(self, session_id: UUID) -> SessionView:
        corrected = session_id == self._sessions["tuesdays/2"]
        who, at = ("pekka", on(22)) if corrected else ("aino", on(20))
        by = self._ids.staff(AREA, who) if corrected else self._ids.expert(who)
        report = an_answer(ReportView, reported_by=by, reported_at=at)
        state = "no_show" if corrected else "held"
        revision = 2 if corrected else 1
        return an_answer(SessionView, session_id=session_id, state=state, revision=revision, report=report)

    def _moves(self, session_id: UUID) -> list[MoveView]:
        asked: dict[str, Any] = {"session_id": session_id, "proposed_by": self._ids.staff(AREA, "pekka")}
        answered: dict[str, Any] = {
            "closed_by": self._ids.expert("aino"),
            "closed_at": on(15),
            "state": "declined",
        }
        return [
            an_answer(MoveView, **asked, **answered, proposed_at=on(14), starts_at=on(28, 7)),
            an_answer(MoveView, **asked, state="open", proposed_at=on(16), starts_at=on(29, 7)),
        ]

    def _objection(self) -> ObjectionView:
        return an_answer(
            ObjectionView,
            session_id=self._sessions["tuesdays/2"],
            session_revision=1,
            raised_by=self._ids.expert("aino"),
            raised_at=on(20),
            words="Nobody came.",
            state="upheld",
            answered_by=self._ids.staff(AREA, "outi"),
            answered_at=on(21),
            answer="You are right.",
        )


@pytest.fixture
def played(small: Scenario) -> Played:
    sessions = {name: uuid5(NAMESPACE, name) for name in small.sessions}
    return Played(small, sessions=sessions, moves={"tuesdays/4": uuid5(NAMESPACE, "move")})


@pytest.fixture
def dispatch(played: Played) -> FakeDispatch:
    return FakeDispatch(played)


@pytest.fixture
def taken(played: Played, dispatch: FakeDispatch) -> list[Turn]:
    return asyncio.run(turns.taken(played, cast("Remote", dispatch), dispatch.client))


def of(session: str, taken: list[Turn]) -> list[tuple[datetime, str]]:
    return [(one.at, one.told) for one in taken if one.session == session]


def test_both_reminders_are_told_and_who_reported_at_last(taken: list[Turn]) -> None:
    assert of("tuesdays/1", taken) == [
        (on(7, 11), turns.REMINDED[1]),
        (on(13, 11), turns.REMINDED[2]),
        (on(20), "Aino Malli says: held"),
    ]


def test_what_was_proposed_is_told_with_its_time_on_the_wall_and_what_became_of_it(taken: list[Turn]) -> None:
    assert of("tuesdays/4", taken) == [
        (on(14), "Pekka Malli proposes to move it to 2026-10-28 09:00"),
        (on(15), "Aino Malli: declined"),
        (on(16), "Pekka Malli proposes to move it to 2026-10-29 09:00"),
    ]


def test_an_objection_is_told_in_its_words_with_the_answer_and_the_correction(taken: list[Turn]) -> None:
    assert of("tuesdays/2", taken) == [
        (on(20), "Aino Malli objects: Nobody came."),
        (on(21), "Outi Malli: upheld. You are right."),
        (on(22), "Pekka Malli corrects it: no show"),
    ]


def test_the_turns_of_a_session_stand_together_the_earliest_session_first(taken: list[Turn]) -> None:
    assert list(dict.fromkeys(one.session for one in taken)) == ["tuesdays/1", "tuesdays/4", "tuesdays/2"]
    assert len(taken) == 9


def test_every_look_has_a_reason(taken: list[Turn], dispatch: FakeDispatch) -> None:
    assert taken
    assert dispatch.reasons == set(turns.PURPOSE.values())
