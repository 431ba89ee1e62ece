"""What a command says when something is otherwise than it expects, and how it ends then."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from io import StringIO
from pathlib import Path
from pkgutil import walk_packages
from typing import Any, TypeAlias
from uuid import UUID

import psutil
import pytest
from rich.console import Console
from typer.testing import CliRunner

from billing.audit.domain.verdict import nothing_to_verify
from chassis.acts import Act
from chassis.clock import SharedClock
from chassis.failures import Refusal
from kokemus import cli
from kokemus.cli import base
from kokemus.operate import ending, journeys, moments, numbers, remote, roles, showing, verifying
from kokemus.operate.journeys import Step
from kokemus.platform import background
from kokemus.platform.background import STATE
from kokemus.platform.running import SERVICES
from kokemus_client.journeys import Fit
from kokemus_client.operations import ParkedList, ParkedView

NOBODY = "127.0.0.1:9"
STANDS = datetime(2026, 12, 10, 10, tzinfo=UTC)


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it printed where."""

    code: int
    out: str
    err: str
    raised: BaseException | None


Kokemus: TypeAlias = Callable[..., Ended]


def pretend(home: Path, **changed: object) -> None:
    """Describe a platform in a home that nobody answers for, as if this process were it."""
    home.mkdir(parents=True, exist_ok=True)
    services = {
        name: {
            "api": f"http://{NOBODY}",
            "worker": f"http://{NOBODY}",
            "app_url": f"postgresql://{name}_app:secret@{NOBODY}/{name}",
            "owner_url": "",
        }
        for name in SERVICES
    }
    told = {
        "pid": os.getpid(),
        "command": psutil.Process().cmdline(),
        "said": ["a broker [/x]"],
        "issuer": "http://127.0.0.1:7/issuer",
        "test_clock": True,
        "console": "http://127.0.0.1:8/console",
        "services": services,
    }
    (home / STATE).write_text(json.dumps(told | changed))
    SharedClock(home / "clock").set(STANDS)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def kokemus(home: Path) -> Kokemus:
    def run(*arguments: str) -> Ended:
        ended = CliRunner().invoke(
            cli.app, arguments, env={"KOKEMUS_HOME": str(home), "COLUMNS": "80", "NO_COLOR": "1"}
        )
        raised = None if isinstance(ended.exception, SystemExit) else ended.exception
        return Ended(ended.exit_code, ended.stdout, ended.stderr, raised)

    return run


def says(ended: Ended, code: int, *words: str) -> None:
    assert ended.raised is None, ended
    assert ended.code == code, ended
    assert "Traceback" not in ended.err
    for one in words:
        assert one in ended.err, ended.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("clock", "set", "tomorrow"), ("'tomorrow' is no moment", moments.EXAMPLE)),
        (("clock", "set", "[/bold]"), ("'[/bold]' is no moment",)),
        (("clock", "set", "[x] 2026"), ("'[x] 2026' is no moment",)),
        (("clock", "set", "9999-12-31T23:59:59+00:00"), ("too far away",)),
        (("clock", "set", "2026-12-10T11:00:00+02:00"), ("before the present 2026-12-10T12:00:00+02:00",)),
        (("clock", "advance", "--days", "999999999"), ("999999999 days", "too far away")),
        (("clock", "advance", "--days", "9999999"), ("too far away",)),
        (("verify", "october"), ("'october' is no month, expected one such as 2026-10",)),
        (("verify", "2026-13"), ("'2026-13' is no month",)),
        (("verify", "[/x]"), ("'[/x]' is no month",)),
        (("parked", "show", "[/x]", "1"), ("There is no service '[/x]'",)),
        (("token", "--role", "kordinator"), ("no role 'kordinator'", "did you mean coordinator?")),
        (("token", "--role", "[/x]"), ("no role '[/x]'",)),
        (("verify", "2026-10", "--area", "lappi"), (f"database of registry at {NOBODY}/registry",)),
        (("verify", "2026-10", "--area", "[/x]"), ("'[/x]' is no area's id",)),
    ],
)
def test_what_a_person_writes_wrong_is_told_in_a_sentence(
    home: Path, kokemus: Kokemus, arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    pretend(home)

    ended = kokemus(*arguments)

    says(ended, 1, *words)
    assert "secret" not in ended.err
    assert ended.out == ""


def test_a_test_clock_is_asked_for_with_an_example(kokemus: Kokemus) -> None:
    says(kokemus("up", "--clock", "nonsense"), 1, "'nonsense' is no moment", moments.EXAMPLE)


def test_a_scenario_that_is_no_file_is_told_before_anything_starts(home: Path, kokemus: Kokemus) -> None:
    ended = kokemus("demo", "--scenario", "/nonexistent")

    says(ended, 2, "/nonexistent", "does not exist")
    assert not home.exists()


@pytest.mark.parametrize("text", ['{"pid": 12, "sa', "[]", "{}", ""])
def test_a_description_that_was_cut_is_told_with_its_file_and_what_to_do(
    home: Path, kokemus: Kokemus, text: str
) -> None:
    home.mkdir()
    (home / STATE).write_text(text)

    for arguments in (("status",), ("up",), ("down",)):
        says(kokemus(*arguments), 1, str(home / STATE), "delete the file")


def test_a_fault_of_ours_keeps_its_trace(kokemus: Kokemus, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise KeyError("ours")

    monkeypatch.setattr(base, "remote", broken)

    assert isinstance(kokemus("status").raised, KeyError)


def refusing(no: Exception) -> Callable[..., Any]:
    async def verify(*_: object) -> None:
        raise no

    return verify


@pytest.mark.parametrize(
    ("no", "code"),
    [
        (Refusal(verifying.NOTHING, "nothing to look at in [/x]: no such area"), ending.NOTHING),
        (Refusal("something-else", "no, [/x]"), ending.WRONG),
        (ValueError("'[/x]' is no month"), ending.WRONG),
    ],
)
def test_verify_tells_nothing_to_look_at_from_something_wrong(
    home: Path, kokemus: Kokemus, monkeypatch: pytest.MonkeyPatch, no: Exception, code: int
) -> None:
    pretend(home)
    monkeypatch.setattr(verifying, "verify", refusing(no))

    for more in ((), ("--json",)):
        ended = kokemus("verify", "2026-10", *more)
        says(ended, code, str(no))
        assert ended.out == ""


def test_verify_refuses_with_the_code_that_is_looked_for() -> None:
    assert nothing_to_verify("uusimaa", what="no fee").code == verifying.NOTHING


def answering(answer: object) -> Callable[..., Any]:
    async def ask(*_: object) -> object:
        return answer

    return ask


def test_what_found_nothing_ends_with_its_own_code(
    home: Path, kokemus: Kokemus, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(home)
    monkeypatch.setattr(numbers, "fits", answering([]))
    monkeypatch.setattr(remote.Remote, "ask_all", answering({"billing": ParkedList(items=[], groups=[])}))

    says(kokemus("journey", "[/x]"), ending.NOTHING, "No service knows [/x] in ita-uusimaa")
    says(kokemus("parked", "list"), ending.NOTHING, "Nothing is parked")
    assert json.loads(kokemus("journey", "x", "--json").out) == []
    assert json.loads(kokemus("parked", "list", "--json").out) == {"billing": {"items": [], "groups": []}}


def test_every_command_tells_its_exit_codes() -> None:
    for arguments in (("--help",), ("verify", "--help"), ("journey", "--help"), ("parked", "list", "--help")):
        told = " ".join(CliRunner().invoke(cli.app, arguments).output.replace("│", " ").split())
        assert "3 when there is nothing to look at" in told, arguments


def test_roles_are_those_of_the_services_acts() -> None:
    known: set[str] = set()
    for service in SERVICES:
        package = import_module(service)
        for module in walk_packages(package.__path__, f"{service}."):
            if module.name.endswith(".acts"):
                acts = vars(import_module(module.name)).values()
                known |= {role for act in acts if isinstance(act, Act) for role in act.roles}

    assert known == set(roles.ROLES)


def test_a_token_that_opens_nothing_is_told_of(home: Path, kokemus: Kokemus) -> None:
    pretend(home)

    bare = kokemus("token")
    full = kokemus("token", "pekka", "--area", "uusimaa", "--role", "coordinator", "--json")

    says(bare, 0, "no area", "no role")
    assert bare.out.count("\n") == 1
    says(full, 0)
    assert full.err == ""
    told = json.loads(full.out)
    assert (told["subject"], told["areas"], told["roles"]) == ("pekka", ["uusimaa"], ["coordinator"])


def test_the_demo_that_was_kept_is_meant_when_nothing_else_runs(home: Path, kokemus: Kokemus) -> None:
    says(kokemus("clock", "show"), 1, "nothing runs here")
    pretend(home / "demo")
    told = kokemus("clock", "show")
    says(told, 0, f"Of the demo in {home / 'demo'}")
    assert told.out == "2026-12-10T12:00:00+02:00\n"

    pretend(home)
    assert kokemus("clock", "show").err == ""


def test_down_ends_the_demo_that_was_kept(
    home: Path, kokemus: Kokemus, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(home / "demo")
    stopped: list[Path] = []
    monkeypatch.setattr(background, "stop", stopped.append)

    says(kokemus("down"), 0)

    assert stopped == [home / "demo"]


@contextmanager
def starting(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[datetime | None]]:
    started: list[datetime | None] = []

    def start(where: Path, at: datetime | None) -> None:
        pretend(where)
        started.append(at)

    with monkeypatch.context() as patched:
        patched.setattr(background, "start", start)
        yield started


def test_a_platform_goes_on_where_its_test_clock_stood(
    home: Path, kokemus: Kokemus, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir()
    SharedClock(home / "clock").set(STANDS)

    with starting(home, monkeypatch) as started:
        back = kokemus("up", "--clock", "2026-10-14T12:00:00+03:00")
        ended = kokemus("up")

    says(back, 1, "have reached 2026-12-10T12:00:00+02:00", "time runs forward")
    says(ended, 0)
    assert started == [STANDS]
    assert "goes on from 2026-12-10T12:00:00+02:00" in ended.out


def test_a_platform_without_a_test_clock_runs_on_the_machines(
    home: Path, kokemus: Kokemus, monkeypatch: pytest.MonkeyPatch
) -> None:
    with starting(home, monkeypatch) as started:
        says(kokemus("up"), 0)

    assert started == [None]


def test_status_is_whole_in_eighty_columns_and_as_data(home: Path, kokemus: Kokemus) -> None:
    pretend(home)

    told, data = kokemus("status"), json.loads(kokemus("status", "--json").out)

    says(told, 0)
    assert told.out.count(f"http://{NOBODY}/docs") == len(SERVICES)
    addresses = (
        "Pages: http://127.0.0.1:8/console",
        "Issuer: http://127.0.0.1:7/issuer",
        f"Mails: {home / 'mail'}",
    )
    for one in ("a broker [/x]", *addresses):
        assert one in told.out
    assert data["console"] == "http://127.0.0.1:8/console"
    assert "Test clock: 2026-12-10T12:00:00+02:00, a Thursday" in told.out
    assert (data["issuer"], data["clock"]) == ("http://127.0.0.1:7/issuer", "2026-12-10T12:00:00+02:00")
    assert data["services"]["billing"]["figures"] == {"alive": False, "ready": False}


def printed(shown: object, width: int) -> str:
    text = StringIO()
    Console(file=text, width=width, markup=True).print(shown)
    return text.getvalue()


STEP = Step(
    STANDS,
    STANDS,
    "dispatch",
    "SessionHeld",
    "topic=[bold]x[/y] " + " ".join(f"fact{number}=value" for number in range(8)),
    "0123456789abcdef",
    {"topic": "[bold]x[/y]"},
)


@pytest.mark.parametrize("width", [40, 80, 119, 120, 220])
def test_a_journey_loses_no_fact_at_any_width(width: int) -> None:
    text = printed(journeys.shown([STEP], "uusimaa", Fit("[/x]")), width)

    flat = " ".join(text.split())
    assert "…" not in text
    assert all(f"fact{number}=value" in flat for number in range(8))
    assert "topic=[bold]x[/y]" in text
    assert "Journey of [/x] in uusimaa" in text
    assert max(map(len, text.splitlines())) <= width


def test_a_journey_as_data_has_every_fact(
    home: Path, kokemus: Kokemus, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(home)
    monkeypatch.setattr(numbers, "fits", answering([Fit("x")]))
    monkeypatch.setattr(journeys, "journey", answering([STEP]))

    (told,) = json.loads(kokemus("journey", "x", "--json").out)

    assert (told["what"], told["facts"]) == ("SessionHeld", {"topic": "[bold]x[/y]"})


@pytest.mark.parametrize("width", [80, 220])
def test_what_is_parked_is_shown_as_it_came(width: int) -> None:
    text = printed(showing.parked({"dispatch": PARKED}), width)

    assert "ValueError: [/x] [bold]no[/bold]" in text
    assert "[/k]:1" in text


NOTHING_YET: Mapping[str, Any] = {"retry_asked_at": None, "skipped_because": None, "settled_at": None}
PARKED = ParkedList(
    items=[
        ParkedView(
            id=7,
            area_id="uusimaa",
            consumer="dispatch.x",
            key="[/k]:1",
            event_id=UUID(int=1),
            type="registry.UnitChanged.v1",
            topic="registry.unit.v1",
            partition=0,
            offset=0,
            cause="ValueError: [/x] [bold]no[/bold]",
            cause_group="ValueError: [/x]",
            blocked=False,
            parked_at=STANDS,
            attempts=1,
            **NOTHING_YET,
        )
    ],
    groups=[],
)


def test_a_command_imports_no_more_than_it_needs() -> None:
    heavy = ("sqlalchemy", "httpx", "asyncpg", "testcontainers", "billing", "kokemus.demo.staging")
    look = f"import sys, kokemus.cli; print([name for name in {heavy!r} if name in sys.modules])"

    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "[]"
