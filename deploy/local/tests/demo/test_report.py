"""What a person reads at the end, and what billing is asked for it."""

import asyncio
import io
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any, cast
from uuid import UUID, uuid5

import httpx
import msgspec
import pytest
from demo_answers import an_answer, yes
from rich.console import Console

from kokemus.demo import books, report
from kokemus.demo.accounts import Accounts
from kokemus.demo.doors import Seen
from kokemus.demo.language import Language
from kokemus.demo.play.played import Played, Refusal
from kokemus.demo.progress import Shown
from kokemus.demo.report import Findings
from kokemus.demo.scenario import read
from kokemus.demo.story import Report, Scenario, Wait
from kokemus.demo.turns import Turn
from kokemus.operate.remote import Remote
from kokemus_client import Client
from kokemus_client.billing import (
    LinePage,
    LineView,
    MoneyView,
    MonthView,
    StatementInFull,
    StatementPage,
    StatementView,
    UnitTotal,
    WaitingPage,
    WaitingView,
)

NAMESPACE = UUID("00000000-0000-4000-8000-000000000000")
AREA = "ita-uusimaa"
STATEMENT = uuid5(NAMESPACE, "statement")


class FakeBilling:
    """Billing with one statement of one line, one line of the next run, and one session that waits, on two pages."""

    def __init__(self, played: Played) -> None:
        self._played = played
        self._ids = played.scenario.ids
        self.queries: list[Mapping[str, str]] = []

    @property
    def client(self) -> Client:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self.answer))
        return Client({"billing": "http://billing"}, http=http)

    def token(self, subject: str, *, areas: Iterable[str], roles: Iterable[str], **_: object) -> str:
        assert ([*areas], [*roles]) == ([AREA], ["billing_clerk"])
        return "token"

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.queries.append(dict(request.url.params))
        path = request.url.path.removeprefix(f"/v1/areas/{AREA}/")
        return yes(self._body(path, request.url.params))

    def _body(self, path: str, query: httpx.QueryParams) -> msgspec.Struct:
        total = MoneyView(amount_minor=5000, currency="EUR")
        units = [UnitTotal(unit_id=self._ids.unit(AREA, "porvoo"), total=total)]
        kept: dict[str, Any] = {
            "statement_id": STATEMENT,
            "month": "2026-10",
            "expert_id": self._ids.expert("aino"),
            "pay_date": date(2026, 11, 30),
            "total": total,
        }
        match path.split("/"):
            case ["statements"]:
                return StatementPage(items=[an_answer(StatementView, **kept)], next=None)
            case ["statements", _]:
                lines = [self._line("tuesdays/2", 5000)]
                return an_answer(StatementInFull, **kept, units=units, lines=lines)
            case ["months", _]:
                return an_answer(MonthView, total=total, units=units)
            case ["fee-lines"] if "after" not in query:
                return LinePage(items=[self._line("tuesdays/2", 5000, statement_id=STATEMENT)], next="more")
            case ["fee-lines"]:
                replaced = self._line("tuesdays/4", 5000, counts=False)
                return LinePage(items=[replaced, self._line("tuesdays/1", -5000, kind="reversal")], next=None)
            case _:
                session = self._played.sessions["circle/3 (aino)"]
                waiting = an_answer(
                    WaitingView, session_id=session, missing=["agreement"], explanation="Odottaa."
                )
                return WaitingPage(items=[waiting], next=None)

    def _line(self, session: str, cents: int, **more: Any) -> LineView:
        known: dict[str, Any] = {
            "session_id": self._played.sessions[session],
            "starts_at": datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
            "rule": "cancelled_late",
            "amount": MoneyView(amount_minor=cents, currency="EUR"),
            "work_month": "2026-10",
            "statement_month": "2026-11",
            "counts": True,
            "explanation": "Peruttu myöhässä.",
        }
        return an_answer(LineView, **known | more)


@pytest.fixture
def played(small: Scenario) -> Played:
    return Played(small, sessions={name: uuid5(NAMESPACE, name) for name in small.sessions})


@pytest.fixture
def opened(played: Played) -> Accounts:
    billing = FakeBilling(played)
    return asyncio.run(books.opened(played, cast("Remote", billing), billing.client))


@pytest.fixture
def shown(played: Played, opened: Accounts) -> Callable[..., str]:
    def show(language: Language = "fi", **more: Any) -> str:
        told = io.StringIO()
        found = Findings(**{"played": played, "books": opened, "differences": [], "seen": [], **more})
        report.show(Console(file=told, width=160), found, language=language)
        return told.getvalue()

    return show


def test_statements_are_read_with_the_files_names(opened: Accounts) -> None:
    (statement,) = opened.statements.values()

    assert [*opened.statements] == [(AREA, "2026-10", "aino")]
    assert [str(line) for line in statement.lines] == ["tuesdays/2: cancelled_late 5000 of 2026-10"]
    assert opened.months == {(AREA, "2026-10"): (5000, {"porvoo": 5000})}


def test_lines_that_count_and_are_not_stated_wait_for_the_next_run(opened: Accounts) -> None:
    (line,) = opened.next_run[AREA, "2026-11"]

    assert (line.session, line.kind, line.cents) == ("tuesdays/1", "reversal", -5000)


def test_sessions_without_a_decision_wait(opened: Accounts) -> None:
    assert opened.waiting == {(AREA, "circle/3 (aino)"): {"agreement"}}
    assert opened.reasons == {(AREA, "circle/3 (aino)"): "Odottaa."}


def test_reasons_are_asked_for_in_the_language(played: Played) -> None:
    billing = FakeBilling(played)

    asyncio.run(books.opened(played, cast("Remote", billing), billing.client, language="sv"))

    assert {query.get("language") for query in billing.queries} == {"sv", None}, "a total has no reason"


def test_a_statement_shows_who_how_much_when_which_unit_and_why(shown: Callable[..., str]) -> None:
    told = shown()

    assert "Aino Malli  10/2026  50,00\N{NO-BREAK SPACE}€  maksetaan 30.11.2026  (Porvoo 50,00" in told
    assert "su 25.10. 03.30 UTC+2  tuesdays/2" in told
    assert "Peruttu myöhässä." in told


@pytest.mark.parametrize(("language", "word"), [("fi", "maksetaan"), ("sv", "betalas"), ("en", "paid")])
def test_the_words_around_statements_are_in_the_language(
    shown: Callable[..., str], language: Language, word: str
) -> None:
    assert f" {word} 30.11.2026" in shown(language)


def test_every_language_has_every_word() -> None:
    assert {frozenset(words) for words in report.WORDS.values()} == {frozenset(report.WORDS["fi"])}
    assert all(len(words["days"].split()) == 7 for words in report.WORDS.values())


def test_no_difference_is_said_aloud_and_every_difference_is_told(shown: Callable[..., str]) -> None:
    assert "0 differences, to the cent" in shown()

    told = shown(differences=["one thing", "another"])
    assert "2 differences" in told
    assert "another" in told


def test_what_the_areas_saw_is_counted_and_every_leak_told(shown: Callable[..., str]) -> None:
    told = shown(seen=[Seen(area="lappi", statuses=Counter({403: 7, 404: 2}), own_rows=5, leaks=["a leak"])])

    assert "lappi" in told
    assert "a leak" in told


def test_refusals_events_latency_and_documents_are_shown(shown: Callable[..., str], played: Played) -> None:
    step = next(step for step in played.scenario.steps if isinstance(step, Report))
    played.refusals.append(Refusal(step, 409, "somebody was quicker"))

    told = shown(
        events={"dispatch.SessionHeld.v1": 7}, latency_ms=(40.0, 120.4), documents={"API": "http://x/docs"}
    )

    assert "somebody was quicker" in told
    assert "dispatch.SessionHeld.v1  " in told
    assert "p50 40 ms, p99 120 ms" in told
    assert "http://x/docs" in told


def test_turns_are_shown_within_a_hundred_columns_and_a_session_named_once(
    played: Played, opened: Accounts
) -> None:
    told = io.StringIO()
    words = "The client changed their mind and came, and [bold]then[/bold] we talked for the whole hour."
    said = [
        Turn("tuesdays/2", datetime(2026, 10, 25, 1, 30, tzinfo=UTC), f"Aino Malli objects: {words}"),
        Turn("tuesdays/2", datetime(2026, 10, 26, 8, tzinfo=UTC), "Outi Malli: rejected. No."),
    ]
    found = Findings(played=played, books=opened, differences=[], seen=[], turns=said)

    report.show(Console(file=told, width=100), found)

    section = told.getvalue().partition("Reminded, proposed, objected")[2].partition("\n\n")[0]
    lines = section.splitlines()[2:]
    assert max(map(len, lines)) <= 100
    assert [line.split()[0] for line in lines].count("tuesdays/2") == 1
    assert "2026-10-25 03:30 (second)  Aino Malli objects: The client" in lines[0]
    assert "[bold]then[/bold]" in section, "what people write is no markup"


def test_what_nobody_came_back_to_has_no_section(shown: Callable[..., str]) -> None:
    assert "Reminded" not in shown()


def test_progress_tells_notes_refusals_and_what_happens_by_itself(small_text: str) -> None:
    text = f"{small_text}    note: he was ill\n  - at: 2026-11-10 00:00\n    wait: October is closed\n"
    scenario = read(text.replace("note: a second too late", "refused: too late"), name="small.yaml")
    told = io.StringIO()

    with Shown(Console(file=told, width=120)) as progress:
        progress.began(scenario)
        for step in scenario.steps:
            progress.came_to(step.at)
            if isinstance(step, Wait):
                progress.waited(step)
            else:
                progress.did(step)

    assert "2026-10-12 15:00:01 tuesdays/2 refused: too late" in told.getvalue()
    assert "2026-10-28 09:00 tuesdays/1 he was ill" in told.getvalue()
    assert "October is closed" in told.getvalue()


def test_nothing_unstated_is_said_so(shown: Callable[..., str]) -> None:
    assert "Nothing." in shown(books=Accounts())
