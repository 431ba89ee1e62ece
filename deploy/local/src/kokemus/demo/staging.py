"""The demo from end to end: starts a platform of its own, plays a scenario, finds out what came of it, shows it."""

from __future__ import annotations

import asyncio
import shutil
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic
from uuid import UUID

import asyncpg
import httpx
from rich.console import Console, ConsoleRenderable

from kokemus import background, journeys, settling, verifying
from kokemus.demo import accounts, books, fences, report, scenario
from kokemus.demo.play import play
from kokemus.demo.play.played import Played
from kokemus.demo.progress import Shown
from kokemus.demo.story import Scenario
from kokemus.remote import Remote, remote

SCENARIOS = Path(__file__).resolve().parents[3] / "scenarios"
DEFAULT = SCENARIOS / "two-months.yaml"
JOURNEYED = "opioid-wednesdays"
"""An order with everything: in time, late, moved, corrected after the close."""

_COUNTS = "SELECT type, count(*) AS said FROM outbox_archive GROUP BY type"
_OUTCOMES = """
    SELECT event_id, created_at FROM outbox_archive
    WHERE type = ANY ('{dispatch.SessionHeld.v1, dispatch.SessionCancelled.v1, dispatch.ClientNoShow.v1,
                        dispatch.ExpertFellIll.v1, dispatch.ExpertWithdrew.v1}')
"""
_FEES = "SELECT causation_id, published_at FROM outbox_archive WHERE type = 'billing.FeeAssessed.v1'"


@dataclass(frozen=True)
class Stage:
    """A running platform as the player needs it."""

    there: Remote

    @property
    def urls(self) -> Mapping[str, str]:
        """Base address of each service's HTTP API."""
        return {name: one["api"] for name, one in self.there.services.items()}

    def token(
        self,
        subject: str,
        *,
        areas: Iterable[str],
        roles: Iterable[str],
        units: Iterable[UUID] = (),
        expert_id: UUID | None = None,
    ) -> str:
        """Return a bearer token that speaks for somebody."""
        return self.there.token(subject, areas=areas, roles=roles, units=units, expert_id=expert_id)

    def set_clock(self, at: datetime) -> None:
        """Move the time of the whole platform."""
        self.there.clock.set(at)

    async def settle(self) -> None:
        """Return when nothing is under way anywhere."""
        async with httpx.AsyncClient(timeout=10) as client:
            await settling.settle(client, [one["worker"] for one in self.there.services.values()])


def demonstrate(console: Console, home: Path, file: Path, *, language: str, keep: bool) -> bool:
    """Play the scenario on a fresh platform, show what came of it, and return whether all is as expected."""
    story = scenario.from_file(file)
    expected = file.with_suffix(".expected.yaml")
    if background.runs(home):
        background.stop(remote(home))
    shutil.rmtree(home, ignore_errors=True)
    begun = monotonic()
    with console.status("Starting a broker, a database and eight processes …"):
        there = background.start(home, story.starts_at)
    for sentence in there.described["said"]:
        console.print(f"[dim]{sentence}[/dim]")
    try:
        found = asyncio.run(found_out(console, Stage(there), story, expected, language=language, begun=begun))
        report.show(console, found, language=language)
    finally:
        if not keep:
            background.stop(there)
    if keep:
        console.print(
            f"It goes on running. `export KOKEMUS_HOME={home}`, then `kokemus status`; `kokemus down` ends it."
        )
    return (
        not found.differences
        and not any(seen.leaks for seen in found.seen)
        and found.verified_differences == 0
    )


async def found_out(
    console: Console, stage: Stage, story: Scenario, expected: Path, *, language: str, begun: float
) -> report.Findings:
    """Play a story on a running platform and return everything that came of it."""
    with Shown(console) as progress:
        played = await play(story, stage, progress)
    await stage.settle()
    with console.status("Reading the statements, trying every door, counting every fee again …"):
        told = await books.opened(played, stage, language=language)
        seen = await fences.tried(played, stage)
        differences: list[str] = []
        if expected.exists():
            differences = accounts.differences(accounts.from_file(expected, story), told.accounts)
        verdicts = await _verified(stage, told.accounts)
        return report.Findings(
            played=played,
            books=told,
            differences=differences,
            seen=seen,
            journey=await _journey(stage, played),
            events=await _events(stage),
            latency_ms=await _latency_ms(stage),
            verified=_sentence(verdicts),
            verified_differences=sum(len(verdict.differences) for verdict in verdicts),
            seconds=monotonic() - begun,
            documents=_documents(stage),
        )


async def _verified(stage: Stage, told: accounts.Accounts) -> list[verifying.Verdict]:
    urls = {name: one["app_url"] for name, one in stage.there.services.items()}
    return [await verifying.verify(urls, area, month) for area, month in sorted(told.months)]


def _sentence(verdicts: Iterable[verifying.Verdict]) -> str:
    told = list(verdicts)
    lines, differences = sum(one.lines for one in told), sum(len(one.differences) for one in told)
    events = sum({one.area: one.events for one in told}.values())
    return f"{lines} fee lines counted again from {events} events: {differences} differences"


async def _journey(stage: Stage, played: Played) -> ConsoleRenderable | None:
    order = played.orders.get(JOURNEYED)
    if order is None:
        return None
    area = played.scenario.orders[JOURNEYED].area
    async with stage.there.operator() as clients:
        return journeys.shown(await journeys.journey(clients, area, str(order)), area, str(order))


async def _events(stage: Stage) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for one in stage.there.services.values():
        for row in await _rows(one["app_url"], _COUNTS):
            counts[row["type"].split(".")[1]] += row["said"]
    return dict(counts)


async def _latency_ms(stage: Stage) -> tuple[float, float] | None:
    """Return p50 and p99 from an outcome being written down to its fee being on the topic."""
    services = stage.there.services
    said = {
        row["event_id"]: row["created_at"] for row in await _rows(services["dispatch"]["app_url"], _OUTCOMES)
    }
    fees = await _rows(services["billing"]["app_url"], _FEES)
    took = sorted(
        (row["published_at"] - said[row["causation_id"]]).total_seconds() * 1000
        for row in fees
        if row["causation_id"] in said
    )
    if not took:
        return None
    return took[len(took) // 2], took[min(len(took) - 1, len(took) * 99 // 100)]


async def _rows(url: str, sql: str) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(url, server_settings={"kokemus.areas": "*"})
    try:
        return list(await connection.fetch(sql))
    finally:
        await connection.close()


def _documents(stage: Stage) -> dict[str, str]:
    apis = {f"API of {name}": f"{url}/docs" for name, url in stage.urls.items()}
    return apis | {"Events": "docs/events.md, docs/asyncapi.json", "Mails": str(stage.there.home / "mail")}
