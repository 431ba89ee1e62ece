"""Where a number leads, of which every service was asked; and what is shown of an order's way."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from rich.console import Console
from typer.testing import CliRunner

from kokemus import cli
from kokemus.cli import base
from kokemus.operate import ending, journeys
from kokemus.operate.journeys import Step, facts
from kokemus.operate.remote import Remote
from kokemus_client.journeys import Fit, short
from kokemus_client.operations import FoundThing, JourneyView, NumberView, SaidEvent

ORDER, OTHER = "0192f0c4-0000-7000-8000-0000abcdef12", "0192f0c4-0000-7000-8000-0000fedcba98"
STATEMENT = "6ba7b812-9dad-51d1-80b4-00c04fd430c8"
TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
AT = datetime(2026, 12, 31, 22, 30, tzinfo=UTC)


def thing(kind: str, story: str = ORDER, number: str = ORDER) -> FoundThing:
    return FoundThing(kind=kind, id=number, story=story)


@dataclass
class Platform:
    """Services that answer what they are told to, and remember what they were asked."""

    items: Sequence[FoundThing] = ()
    view: JourneyView | None = None
    more: JourneyView | None = None
    asked: int = 0

    async def ask_all(self, ask: Callable[[Any], Any]) -> dict[str, Any]:
        return {"billing": await ask(self)}

    async def find_number(self, area: str, sought: str) -> NumberView:
        self.asked += 1
        assert sought.upper() in {ORDER.upper(), "ABCDEF12", "4FD430C8", TRACE.upper()}, "as it was written"
        return NumberView(items=list(self.items))

    async def get_journey(self, area: str, story: str, *, event: list[UUID] | None = None) -> JourneyView:
        shown = self.more if event else self.view
        return shown or JourneyView(events=[], steps=[], more=0)


@pytest.fixture
def kokemus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Any]:
    def run(platform: Platform, *arguments: str) -> Any:
        there = Remote(tmp_path, {"services": {}})
        monkeypatch.setattr(base, "remote", lambda: there)
        monkeypatch.setattr(Remote, "ask_all", platform.ask_all)
        return CliRunner().invoke(cli.app, ["journey", *arguments], env={"COLUMNS": "80", "NO_COLOR": "1"})

    return run


def flat(text: str) -> str:
    return " ".join(text.split())


def test_a_number_of_several_orders_lists_them_and_says_what_to_do(kokemus: Callable[..., Any]) -> None:
    several = Platform([thing("statement", one, STATEMENT) for one in (ORDER, OTHER)])

    told, data = kokemus(several, "4FD430C8"), kokemus(several, "4FD430C8", "--json")

    assert (told.exit_code, data.exit_code) == (ending.WRONG, ending.WRONG)
    assert "4FD430C8 leads to 2 journeys in ita-uusimaa, listed above" in flat(told.stderr)
    assert [f"{short(one)} ({one})" in flat(told.stdout) for one in (ORDER, OTHER)] == [True, True]
    assert f"statement {STATEMENT}" in flat(told.stdout)
    assert [one["story"] for one in json.loads(data.stdout)] == [ORDER, OTHER]
    assert json.loads(data.stdout)[0]["found_by"] == [{"kind": "statement", "id": STATEMENT}]


@pytest.mark.parametrize(
    ("number", "asked", "words"),
    [
        (ORDER, 1, "is it of another area"),
        ("ABCDEF12", 1, "is it of another area"),
        (TRACE, 1, "in the log of the service"),
        ("..", 0, "expected a whole id"),
        ("", 0, "expected a whole id"),
        ("[/x]", 0, "expected a whole id"),
        ("\u0661" * 8, 0, "expected a whole id"),
    ],
)
def test_a_number_that_nobody_knows_is_nothing_to_look_at(
    kokemus: Callable[..., Any], number: str, asked: int, words: str
) -> None:
    nobody = Platform()

    told = kokemus(nobody, number)

    assert (told.exit_code, nobody.asked, told.stdout) == (ending.NOTHING, asked, "")
    assert words in flat(told.stderr)
    assert json.loads(kokemus(nobody, number, "--json").stdout) == []


def test_an_order_of_which_nothing_is_kept_is_told_as_that(kokemus: Callable[..., Any]) -> None:
    told = kokemus(Platform([thing("order")]), ORDER)

    assert told.exit_code == ending.NOTHING
    assert "is known in ita-uusimaa, and nothing that was said of it is kept" in flat(told.stderr)


def test_who_told_of_a_notice_is_asked_about_the_event_that_said_it(kokemus: Callable[..., Any]) -> None:
    event = str(UUID(int=7))
    notice = {"at": AT.isoformat(), "what": "payment notice, revision 1", "facts": {"month": "2026-12"}}
    mail: dict[str, Any] = {"at": AT.isoformat(), "what": "message sent: payment_notice", "trace_id": TRACE}
    mail["facts"] = {"event_id": event}
    steps = [{**notice, "event_id": event}]
    platform = Platform(
        [thing("order")],
        JourneyView(events=[], steps=steps, more=0),
        JourneyView(events=[], steps=[*steps, mail], more=0),
    )

    told = kokemus(platform, ORDER)

    assert told.exit_code == 0, told.output
    assert "payment notice, revision 1" in told.stdout
    assert "message sent: payment_notice" in told.stdout
    assert f"trace {TRACE}" in told.stdout
    assert told.stdout.count(f"event_id={short(event)}") == 2, "one is seen to tell of the other"


def test_eighty_columns_and_a_pipe_lose_nothing(kokemus: Callable[..., Any]) -> None:
    body = {"order_id": ORDER, "session_id": OTHER, "starts_at": "2026-10-17T09:00:00Z", "note": "x" * 150}
    said = SaidEvent(
        at=AT,
        recorded_at=AT,
        published_at=None,
        type="dispatch.SessionScheduled.v1",
        key="k",
        sequence=1,
        event_id=UUID(int=1),
        caused_by=None,
        trace_id=TRACE,
        body=body,
    )
    platform = Platform([thing("order")], JourneyView(events=[said, said], steps=[], more=0))

    told = kokemus(platform, ORDER)

    assert told.exit_code == 0, told.output
    assert max(map(len, told.stdout.splitlines())) <= 80
    assert told.stdout.count("01.01.2027 00:30:00  billing  SessionScheduled") == 2
    assert "session_id=FEDCBA98" in told.stdout
    assert "starts_at=17.10.2026 12:00:00" in told.stdout
    assert told.stdout.count("x") - told.stdout.count("x=") >= 300
    assert told.stdout.count(TRACE) == 1, "a trace is told where it begins"
    assert "…" not in told.stdout


def test_long_lists_are_cut_and_say_so() -> None:
    assert facts({"session_ids": [f"s{number}" for number in range(14)]}).endswith("s11, and 2 more]")
    assert facts({"reason": "", "participants": 0, "missing": [], "fee": None}) == "participants=0 missing=[]"
    assert facts({"lines": [{"line_id": ORDER, "corrects": None}]}) == "lines=[{line_id=ABCDEF12}]"


def test_a_wide_window_shows_a_table() -> None:
    text = StringIO()
    steps = [Step(AT, AT, "dispatch", "SessionHeld", "month=2026-10", TRACE)]
    Console(file=text, width=140).print(journeys.shown(steps, "uusimaa", Fit(ORDER, (("session", OTHER),))))

    assert f"Journey of ABCDEF12 ({ORDER}) in uusimaa, by session {OTHER}" in text.getvalue()
    assert TRACE[:8] in text.getvalue()
    assert TRACE not in text.getvalue()


def test_a_journey_that_is_cut_says_how_much_is_not_told(kokemus: Callable[..., Any]) -> None:
    said = SaidEvent(
        at=AT,
        recorded_at=AT,
        published_at=None,
        type="billing.StatementIssued.v1",
        key="k",
        sequence=1,
        event_id=UUID(int=1),
        caused_by=None,
        trace_id=TRACE,
        body={},
    )
    platform = Platform([thing("order")], JourneyView(events=[said], steps=[], more=18_000))

    told, data = kokemus(platform, ORDER), kokemus(platform, ORDER, "--json")

    assert "billing  … and 18000 events more" in told.stdout
    assert json.loads(data.stdout)[-1]["facts"] == {"not_told": 18_000}
