"""The whole platform from the command line, as in the README: up, look, move the clock, follow an order, down."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest
import pytest_asyncio

from chassis.testing.waiting import until
from kokemus.machine.scratch import temporary_data
from kokemus.operate.remote import Remote, remote
from kokemus.platform.background import STATE
from tests.grounds import SHARED_SERVERS
from tests.life import Area, a_stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(400), pytest.mark.slow]

COMMAND_SECONDS = 300


@dataclass(frozen=True)
class Command:
    """The command, run as people run it, with the platform's data in a directory."""

    home: Path

    async def __call__(self, *arguments: str) -> tuple[int, str]:
        """Run it to its end; return how it ended and what it printed."""
        environment = {name: value for name, value in os.environ.items() if name not in SHARED_SERVERS}
        process = await asyncio.create_subprocess_exec(
            *(str(Path(sys.executable).with_name("kokemus")), *arguments),
            env={**environment, "KOKEMUS_HOME": str(self.home), "COLUMNS": "220", "NO_COLOR": "1"},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        async with asyncio.timeout(COMMAND_SECONDS):
            output, _ = await process.communicate()
        assert process.returncode is not None
        return process.returncode, output.decode()


@pytest_asyncio.fixture(loop_scope="session")
async def kokemus_at() -> AsyncIterator[Command]:
    """Give the command with a home of its own, where nothing runs yet and nothing is left running."""
    with temporary_data() as home:
        command = Command(home / "kokemus")
        yield command
        if (command.home / STATE).exists():
            await command("down")


def as_platform(there: Remote) -> Any:
    """Return a platform that runs elsewhere as the stage needs it."""
    services = {
        name: SimpleNamespace(api_url=one["api"], worker_url=one["worker"])
        for name, one in there.services.items()
    }
    issuer = SimpleNamespace(token=lambda subject, **claims: there.token(subject, **{"areas": (), **claims}))
    mailbox = SimpleNamespace(folder=there.home / "mail")
    return SimpleNamespace(services=services, issuer=issuer, clock=there.clock, mailbox=mailbox)


async def killed_and_back(kokemus: Command, there: Remote, service: str, role: str) -> None:
    """Kill a process as a power cut does; it comes back by itself, and `status` says how often."""

    def pids() -> list[int]:
        family = psutil.Process(there.described["pid"]).children(recursive=True)
        return [one.pid for one in family if one.cmdline()[-3:] == ["-m", service, role]]

    (pid,) = pids()
    os.kill(pid, signal.SIGKILL)

    async def is_back() -> bool:
        _, text = await kokemus("status")
        return f"{service} {role} was started again 1 time\n" in text and text.count(" ready ") == 4

    await until(is_back, seconds=60, expected=f"{service} {role} back, and counted")
    assert pid not in pids()
    assert len(pids()) == 1


def runs(process: psutil.Process) -> bool:
    """Tell whether a process has not ended; one that has may still wait for init to take it away."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


async def followed(kokemus: Command, order: str, session: str, expert: str) -> None:
    """Follow an order from whatever somebody holds of it; what nobody knows ends in its own way."""
    steps = [
        "OrderCreated",
        "OfferMade",
        "AssignmentAccepted",
        "SessionScheduled",
        "SessionHeld",
        "FeeAssessed",
        "payment notice, revision 1",
        "settlement=paid",
        "message sent: statement",
    ]
    for number in (order, order[-8:].upper(), session):
        code, text = await kokemus("journey", number, "--area", "komentorivi")
        assert code == 0, text
        places = [text.index(step) for step in steps]
        assert places == sorted(places), text
        assert "offer_made" in text
        assert "message sent: payment_notice" in text
    code, text = await kokemus("journey", session, "--area", "komentorivi", "--json")
    trace = next(step["trace_id"] for step in json.loads(text) if step["what"] == "SessionHeld")
    code, text = await kokemus("journey", trace, "--area", "komentorivi")
    assert (code, f"({order})" in text) == (0, True), text
    for area in ("komentorivi", "lappi"):
        unknown = "0" * 8 if area == "komentorivi" else session
        code, text = await kokemus("journey", unknown, "--area", area)
        assert (code, f"No service knows {unknown} in {area}" in text) == (3, True), text
    code, text = await kokemus(
        "orders", "--area", "komentorivi", "--expert", expert, "--day", "2026-10-17", "--json"
    )
    assert (code, [one["order_id"] for one in json.loads(text)]) == (0, [order])
    code, text = await kokemus("orders", "--area", "komentorivi", "--state", "looking")
    assert (code, text) == (3, "No such order in komentorivi.\n")


async def verified(kokemus: Command) -> None:
    """Count fees again: what is as expected, what is not there and what is no month end each in their own way."""
    code, text = await kokemus("verify", "2026-10", "--area", "komentorivi", "--json")
    verdict = json.loads(text)
    assert (code, verdict["found"], verdict["lines"]) == (0, 0, 1)
    expected = {
        ("2026-09", "komentorivi"): (3, "nothing to look at in komentorivi: no fee is stated in 2026-09"),
        ("2026-10", "never-opened"): (3, "nothing to look at in never-opened: no such area was ever opened"),
        ("2026-10", "[/x]"): (1, "'[/x]' is no area's id, expected one such as 'ita-uusimaa'"),
        ("2026-13", "komentorivi"): (1, "'2026-13' is no month, expected one such as 2026-10"),
        ("october", "komentorivi"): (1, "'october' is no month, expected one such as 2026-10"),
    }
    for (month, area), (ends, sentence) in expected.items():
        code, text = await kokemus("verify", month, "--area", area)
        assert (code, sentence in text) == (ends, True), text
        assert "Traceback" not in text


async def test_the_platform_from_the_command_line(kokemus_at: Command) -> None:
    kokemus = kokemus_at
    code, text = await kokemus("status")
    assert (code, "nothing runs here; start it with `kokemus up`" in text) == (1, True)

    code, text = await kokemus("up", "--clock", "2026-10-14T12:00:00+03:00")
    assert code == 0, text
    assert text.count(" ready ") == 4
    assert "not ready" not in text
    assert "2026-10-14T12:00:00+03:00, a Wednesday" in text

    there = remote(kokemus.home)
    async with a_stage(as_platform(there)) as stage:
        area = await Area.opened(stage, "komentorivi")
        unit, expert = await area.unit(), await area.expert()
        await stage.settle()
        order = await area.order(unit, [stage.day(3)])
        work = await order.given_to(expert)
        code, text = await kokemus("clock", "advance", "--days", "4")
        assert (code, text.strip()) == (0, "2026-10-18T12:00:00+03:00")
        assert stage.clock.now() == datetime(2026, 10, 18, 9, tzinfo=UTC)
        await work.sessions[0].held()
        await stage.settle()

    code, text = await kokemus("clock", "set", "2026-11-10T12:00:00+02:00")
    assert code == 0, text
    await followed(kokemus, str(order.order_id), str(work.sessions[0].session_id), str(expert.expert_id))
    assert await kokemus("parked", "list") == (3, "Nothing is parked.\n")

    await verified(kokemus)
    await killed_and_back(kokemus, there, "dispatch", "worker")

    supervisor = psutil.Process(there.described["pid"])
    family = [supervisor, *supervisor.children(recursive=True)]
    code, text = await kokemus("down")
    assert (code, "Stopped" in text) == (0, True)
    assert [one for one in family if runs(one)] == []
