"""Real processes of the sample, killed at every named point they reach: nothing is lost, nothing is doubled."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from chassis.faults import POINTS, point
from chassis.testing.crashes import crash
from chassis.testing.issuer import IssuerServer
from chassis.testing.sample import broker
from chassis.testing.sample.app import SampleSettings
from chassis.testing.sample.process import Run
from chassis.testing.sample.words import AREA
from chassis.testing.sample.world import World
from chassis.testing.waiting import until
from chassis.timers import set_timer

RELAY = ("relay.after_read", "relay.after_send", "relay.after_acks", "relay.after_archive")
HEARING = ("hearing.after_claim", "hearing.after_handle", "hearing.after_commit", "hearing.after_ack")
TIMERS = ("timers.after_ring", "timers.after_commit")
HTTP = ("http.before_commit", "http.after_commit")
ELSEWHERE = {name for name in POINTS if name.startswith("mail.")}
"""Points of the notifications service."""

WORDS = [f"sana{number}" for number in range(6)]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]


@pytest.fixture
def world(world: World, topics: SampleSettings) -> World:
    """Give a world whose topics exist."""
    return world


def test_every_point_is_somebodys() -> None:
    assert {*RELAY, *HEARING, *TIMERS, *HTTP} | ELSEWHERE == set(POINTS)


def test_a_point_that_is_not_armed_is_passed() -> None:
    for name in POINTS:
        point(name)


@pytest.mark.parametrize("points", [RELAY, HEARING], ids=["relay", "hearing"])
async def test_a_worker_killed_at_each_step_loses_and_doubles_nothing(
    world: World, process: Run, workspace: Path, points: tuple[str, ...]
) -> None:
    counted = 0

    async def provoke() -> None:
        nonlocal counted
        for _ in range(5):
            await world.count(*WORDS)
            counted += len(WORDS)

    async with process("worker") as worker:
        for name in points:
            await crash(worker, name, provoke, mark=workspace / "mark")
        await provoke()
        await worker.start()
        await until(lambda: _tallied(world, counted), seconds=60)
        await until(lambda: _all_said(world), seconds=30)

    entries = await world.entries()
    assert len(entries) == counted == 30 * (len(points) + 1)
    for word in WORDS:
        assert [number for one, number in entries if one == word] == list(range(1, 1 + counted // len(WORDS)))
    await said_once_and_in_order(world, world.settings.counted_topic, counted)
    await said_once_and_in_order(world, world.settings.tallied_topic, counted)


async def test_a_worker_killed_while_timers_ring_rings_each_once(
    world: World, process: Run, workspace: Path
) -> None:
    kept = iter(range(100))

    async def provoke() -> None:
        async with world.database.transaction({AREA}) as tx:
            for _ in range(5):
                due_at = datetime(2026, 1, 1, tzinfo=UTC)
                await set_timer(tx, area=AREA, kind="recount", subject=f"sana{next(kept)}", due_at=due_at)

    async with process("worker") as worker:
        for name in TIMERS:
            await crash(worker, name, provoke, mark=workspace / "mark")
        await provoke()
        await worker.start()
        await until(lambda: _tallied(world, 15), seconds=60)

    assert Counter(await world.entries()) == Counter((f"sana{number}", 1) for number in range(15))


async def test_an_api_killed_around_its_commit_has_done_what_was_asked_once_when_it_is_asked_again(
    world: World, process: Run, workspace: Path, token: Any, issuer: IssuerServer
) -> None:
    headers = token(AREA, "coordinator")
    asked = iter(range(100))
    last = 0

    async with process("api") as api:
        port = int(api.setting("KOKEMUS_HTTP_PORT"))

        async def ask(number: int) -> httpx.Response:
            async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=20) as client:
                key = {"Idempotency-Key": str(number)}
                return await client.post(
                    f"/v1/areas/{AREA}/words", json={"word": f"sana{number}"}, headers=headers | key
                )

        async def provoke() -> None:
            nonlocal last
            await api.ready(port)
            last = next(asked)
            with suppress(httpx.TransportError):
                await ask(last)

        for name in HTTP:
            await crash(api, name, provoke, mark=workspace / "mark")
        await api.start()
        await api.ready(port)
        answers = [await ask(number) for number in range(last + 1)]

    assert [(one.status_code, one.json()["number"]) for one in answers] == [(201, 1)] * len(HTTP)
    assert ["Idempotency-Replayed" in one.headers for one in answers] == [False, True]
    assert sorted(await world.unsaid()) == [("sana0", 1), ("sana1", 1)]


async def said_once_and_in_order(world: World, topic: str, number: int) -> None:
    """Prove that a topic holds so many events, in order per key, when repeats are passed over as a hearer does."""
    events: dict[str, tuple[str, int]] = {}
    for record in await broker.on_topic(world.settings, topic):
        found = dict(record.headers)
        events.setdefault(found["ce_id"].decode(), (found["ce_subject"].decode(), int(found["ce_sequence"])))
    assert len(events) == number
    for word in {word for word, _ in events.values()}:
        heard = [sequence for one, sequence in events.values() if one == word]
        assert heard == sorted(set(heard)), json.dumps(heard)


async def _tallied(world: World, number: int) -> bool:
    return len(await world.entries()) >= number


async def _all_said(world: World) -> bool:
    return not await world.unsaid()
