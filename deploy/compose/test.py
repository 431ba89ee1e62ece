"""Brings docker-compose.yml up for real, takes an order from call to fee, breaks things, and takes all down.

    one order         registry, dispatch, billing, notifications over the published ports
    pages             an expert signs in at the provider and reads the fee in the console
    no access         a service's name on the broker opens nothing that contracts/flow.py does not
    worker killed     billing's worker is gone while a session is cancelled; back, the fee is there, once
    broker killed     orders go on being taken; back, their events flow and their fees are there, once

Exit 0 when all passed, 1 when something did not, 77 when no engine can run here: then nothing was tested.
"""

# ruff: noqa: INP001, S607, T201 - a script, run by hand and by make

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import standins
from engine import NoEngine, compose_command, engine
from order import AREA, UNTIL_YES, Failed, Office
from stack import Stack

from chassis.clock import SystemClock
from kokemus_client import Client, Refused
from tests.console.visitor import Visitor
from tests.life import Stage

ROOT = Path(__file__).resolve().parents[2]
NOT_RUN = 77
OK = 200

STARTED = time.monotonic()


def tell(line: str) -> None:
    """Print what is being done, and when."""
    print(f"[{time.monotonic() - STARTED:6.1f} s] {line}", flush=True)


def main() -> int:
    """Run it all."""
    try:
        with engine() as environment:
            version = subprocess.run(
                ["docker", "version", "--format", "{{.Server.Version}}"],
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            ).stdout.strip()
            tell(f"Docker engine {version}")
            try:
                standins.provide([standins.PYTHON, standins.POSTGRES, standins.KAFKA], environment, tell)
            except (OSError, RuntimeError, ValueError) as problem:
                raise NoEngine(f"a base image cannot be had: {problem}") from problem
            with Stack(ROOT, compose_command(), environment, tell) as stack:
                return asyncio.run(run(stack))
    except Failed as problem:
        tell(f"FAILED before the first case: {problem}")
        return 1
    except NoEngine as reason:
        print(f"compose-test: NOT RUN: {reason}")
        return NOT_RUN


async def run(stack: Stack) -> int:
    """Run every case on a running stack and tell how many passed."""
    platform: Any = SimpleNamespace(issuer=stack, clock=SystemClock())
    async with Client(stack.urls, patience=UNTIL_YES) as client:
        return await run_cases(stack, Office(Stage(platform, client)))


async def run_cases(stack: Stack, office: Office) -> int:
    """Run every case in turn until one fails."""
    cases: list[tuple[str, Callable[[], Awaitable[None]]]] = [
        ("every service is healthy", lambda: asyncio.to_thread(stack.check_health)),
        ("one order from call to fee", lambda: from_call_to_fee(office)),
        ("an expert reads the fee in the pages", lambda: pages(stack, office)),
        ("no access beyond the flow table", lambda: asyncio.to_thread(check_access, stack)),
        ("a worker killed and back", lambda: worker_killed(stack, office)),
        ("the broker killed and back", lambda: broker_killed(stack, office)),
        ("each person told once of each event", office.check_messages),
        ("images hold no build tools and no root", lambda: asyncio.to_thread(stack.check_images)),
    ]
    passed = 0
    for name, case in cases:
        try:
            await case()
        except (
            AssertionError,
            Failed,
            Refused,
            TimeoutError,
            OSError,
            subprocess.SubprocessError,
        ) as problem:
            tell(f"FAILED {name}: {problem}")
            stack.keep_logs()
            break
        tell(f"passed {name}")
        passed += 1
    failed = len(cases) - passed
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


async def from_call_to_fee(office: Office) -> None:
    """Open an area, register, sign, order, offer, accept, cancel late: the fee is the agreed one."""
    await office.open()
    session = await office.session()
    await office.cancel(session)
    await office.check_fee(session)


async def pages(stack: Stack, office: Office) -> None:
    """Sign in as the expert, through the provider's own page, and read what the cancelled session earned."""
    expert = office.expert
    claims = (f"--area={AREA}", "--role=expert", f"--expert={expert.expert_id}")
    stack.list_person(str(expert.expert_id), "Ensi", *claims)
    visitor = Visitor(stack.console_url, "fi")
    try:
        page = await visitor.sign_in("Ensi", f"/{AREA}/expert/sessions/{office.cancelled[0].session_id}")
    finally:
        await visitor.close()
    if page.status != OK or "42,00 €" not in page.text:
        message = f"the page of the session says ({page.status}): {page.text[:600]}"
        raise Failed(message)


def check_access(stack: Stack) -> None:
    """Try what no service may do, and one thing that notifications may."""
    told = stack.try_access()
    expected = {
        "dispatch reads addresses": "refused",
        "billing says orders": "refused",
        "billing joins a group of dispatch": "refused",
        "a stranger comes in": "refused",
        "notifications reads addresses": "allowed",
        "the console joins a group": "refused",
        "the console reads addresses": "refused",
    }
    if told != expected:
        message = f"found {told}, expected {expected}"
        raise Failed(message)


async def worker_killed(stack: Stack, office: Office) -> None:
    """Kill billing's worker as kill -9 would, cancel meanwhile, start it again."""
    session = await office.session()
    stack.kill("billing-worker")
    await office.cancel(session)
    stack.start("billing-worker")
    await office.check_fee(session)


async def broker_killed(stack: Stack, office: Office) -> None:
    """Kill the broker, take an order meanwhile, start it again."""
    session = await office.session()
    stack.kill("kafka")
    await office.cancel(session)
    order = await office.order()
    stack.start("kafka")
    await office.check_fee(session)
    later = await office.accepted(order)
    await office.cancel(later)
    await office.check_fee(later)


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main())
