"""How long a page takes: twenty people read pages of the console at once, beside the bare calls that a page makes.

page   the console on the whole platform, telemetry on: sign-in looked up, services asked, rendered
calls  the same services asked for the same with the same people's tokens, side by side as the page does it
Every person has a browser of their own that is signed in; experts and orderers read their first page, their sessions
and one session, about one a second each, which is faster than anybody reads. Then one person at a time without a pause,
and the first page from the click on a name. The load comes from the same machine.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from statistics import median
from time import perf_counter

import uvloop

from kokemus.platform.provider import PEOPLE
from kokemus.platform.running import Platform
from kokemus_client import Client
from measuring import finish, paired, percentile, show
from tests.console.life import HERE, House
from tests.console.visitor import Visitor
from tests.grounds import a_platform
from tests.life import Session, Stage, a_stage

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
USERS = 20
READS = 15
"""Pages that each person reads in a round."""
SIGN_INS = 10
PAUSE_SECONDS = (0.5, 1.5)
"""Between two pages of one person."""
KB = 1024

Figures = dict[str, list[float]]


@dataclass
class Reader:
    """Somebody who reads pages, and could ask the services themselves."""

    role: str
    visitor: Visitor
    client: Client
    pages: Sequence[str]


async def a_life(stage: Stage, house: House) -> list[Session]:
    """Give the area some weeks of work: what pages show."""
    works = [
        await (await house.area.order(house.unit, [stage.day(day, 9), stage.day(day + 30, 9)])).given_to(
            house.expert
        )
        for day in range(2, 12)
    ]
    for day in range(20, 26):
        await (await house.area.order(house.unit, [stage.day(day, 15)])).offer(house.expert)
    await stage.settle()
    return [session for work in works for session in work.sessions]


async def readers(stage: Stage, house: House, session: Session, ends: AsyncExitStack) -> list[Reader]:
    """Return twenty people at their browsers, signed in: ten experts' and ten orderers'."""
    assert stage.platform.console is not None
    clients = {"expert": house.expert.client, "orderer": house.unit.client}
    found = []
    for number in range(USERS):
        role, name = (("expert", "Ensi"), ("orderer", "Tilaaja"))[number % 2]
        visitor = Visitor(stage.platform.console.url, "fi")
        ends.push_async_callback(visitor.close)
        await visitor.sign_in(name, f"/{HERE}/{role}")
        paths = ("", "/sessions", f"/sessions/{session.session_id}")
        found.append(Reader(role, visitor, clients[role], [f"/{HERE}/{role}{path}" for path in paths]))
    return found


async def calls(reader: Reader, house: House, stage: Stage) -> None:
    """Ask the services for what a first page shows, side by side."""
    ask, now = reader.client.dispatch, stage.clock.now()
    expert = house.expert.expert_id if reader.role == "expert" else None
    times = ((now - timedelta(days=1), now + timedelta(days=60)), (now - timedelta(days=90), now))
    sessions = [
        ask.list_sessions(HERE, state="scheduled", expert=expert, since=since, until=until, limit=25).page()
        for since, until in times
    ]
    waits = (
        ask.list_offers(HERE, state="open", limit=25)
        if expert
        else ask.list_orders(HERE, state="looking", limit=25)
    )
    await asyncio.gather(*sessions, ask.list_open_moves(HERE, limit=25).page(), waits.page())


async def taken(work: Callable[[], Awaitable[object]], into: list[float]) -> None:
    """Add how many milliseconds something took."""
    began = perf_counter()
    await work()
    into.append((perf_counter() - began) * 1000)


async def a_round(everybody: Sequence[Reader], house: House, stage: Stage) -> dict[str, list[float]]:
    """Let everybody read at once, then ask at once, then one person read alone; milliseconds of each."""
    took: dict[str, list[float]] = {"page": [], "first page": [], "calls": [], "page alone": []}
    sizes: list[float] = []

    async def reads(reader: Reader, number: int) -> None:
        path = reader.pages[number % len(reader.pages)]
        page = await reader.visitor.get(path)
        assert page.status == 200, (path, page.status)
        sizes.append(len(page.html.encode()) / KB)

    async def person(reader: Reader) -> None:
        for number in range(READS):
            await asyncio.sleep(random.uniform(*PAUSE_SECONDS))
            into = took["page"]
            began = perf_counter()
            await reads(reader, number)
            spent = (perf_counter() - began) * 1000
            into.append(spent)
            if number % len(reader.pages) == 0:
                took["first page"].append(spent)

    await asyncio.gather(*map(person, everybody))

    async def asks(reader: Reader) -> None:
        for _ in range(READS):
            await asyncio.sleep(random.uniform(*PAUSE_SECONDS))
            await taken(lambda: calls(reader, house, stage), took["calls"])

    await asyncio.gather(*map(asks, everybody))
    for number in range(READS):
        await taken(lambda n=number: reads(everybody[n % 2], n), took["page alone"])  # type: ignore[misc]
    return took | {"kB": sizes}


async def signing_in(stage: Stage) -> list[float]:
    """Return how many milliseconds it takes from the click on a name to the first page."""
    assert stage.platform.console is not None
    took: list[float] = []
    for _ in range(SIGN_INS):
        visitor = Visitor(stage.platform.console.url, "fi")
        asked = await visitor.get(f"/{HERE}/expert")
        await taken(lambda v=visitor, page=asked: v.choose(page, "Ensi"), took)  # type: ignore[misc]
        await visitor.close()
    return took


async def measure(stage: Stage) -> None:
    """Take the rounds and tell."""
    house = await House.built(stage)
    (stage.platform.home / PEOPLE).write_text(json.dumps(house.people()), encoding="utf-8")
    sessions = await a_life(stage, house)
    p95: Figures = {"page": [], "first page": [], "calls": [], "page alone": []}
    sizes: list[float] = []
    async with AsyncExitStack() as ends:
        everybody = await readers(stage, house, sessions[0], ends)
        await a_round(everybody, house, stage)
        for _ in range(ROUNDS):
            took = await a_round(everybody, house, stage)
            sizes += took.pop("kB")
            for name, values in took.items():
                p95[name].append(percentile(values, 0.95))
        first = await signing_in(stage)
    show(f"p95 with {USERS} people at once", "ms", p95, "calls")
    finish(
        "pages",
        {
            "p95_ms": round(median(p95["page"])),
            "alone_p95_ms": round(median(p95["page alone"])),
            "ratio": round(paired(p95["first page"], p95["calls"]), 2),
            "largest_kb": round(max(sizes), 1),
            "sign_in_p95_ms": round(percentile(first, 0.95)),
        },
        {"p95_ms": p95, "sign_in_ms": {"first page": first}},
    )


async def played(platform: Platform) -> None:
    """Measure on a platform that runs."""
    async with a_stage(platform) as stage:
        await measure(stage)


if __name__ == "__main__":
    with a_platform(console=True) as running:
        uvloop.run(played(running))
