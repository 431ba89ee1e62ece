"""The demo from end to end: starts a platform of its own, plays a scenario, finds out what came of it, shows it."""

import asyncio
import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from time import monotonic

from rich.console import Console, ConsoleRenderable

from billing.audit.domain.verdict import Verdict
from chassis.failures import Refusal
from kokemus.demo import accounts, books, doors, people, report, scenario, turns
from kokemus.demo.language import Language
from kokemus.demo.play import play
from kokemus.demo.play.played import Played
from kokemus.demo.progress import Shown
from kokemus.demo.story import Scenario
from kokemus.operate import journeys, verifying
from kokemus.operate.remote import Remote, remote
from kokemus.platform import background
from kokemus.platform.provider import PEOPLE
from kokemus_client import Client
from kokemus_client.journeys import Fit

DEFAULT = Path(__file__).resolve().parents[3] / "scenarios" / "two-months.yaml"
JOURNEYED = "opioid-wednesdays"
"""An order with everything: in time, late, moved, corrected after the close."""

_COUNTS = "SELECT type, count(*) AS said FROM outbox_archive GROUP BY type"
_OUTCOMES = """
    SELECT event_id, created_at FROM outbox_archive
    WHERE type = ANY ('{dispatch.SessionHeld.v1, dispatch.SessionCancelled.v1, dispatch.ClientNoShow.v1,
                        dispatch.ExpertFellIll.v1, dispatch.ExpertWithdrew.v1}')
"""
_FEES = "SELECT causation_id, published_at FROM outbox_archive WHERE type = 'billing.FeeAssessed.v1'"


def demonstrate(console: Console, home: Path, file: Path, *, language: Language, keep: bool) -> bool:
    """Play the scenario on a fresh platform, show what came of it, and return whether all is as expected."""
    story = scenario.from_file(file)
    expected = file.with_suffix(".expected.yaml")
    if background.runs(home):
        console.print(f"The demo that was kept in {home} is stopped, and its data are deleted.", markup=False)
        background.stop(home)
    shutil.rmtree(home, ignore_errors=True)
    begun = monotonic()
    with console.status("Starting a broker, a database and nine processes …"):
        background.start(home, story.starts_at)
    there = remote(home)
    people.write(story, home / PEOPLE)
    for sentence in there.described["said"]:
        console.print(f"[dim]{sentence}[/dim]")
    try:
        found = asyncio.run(found_out(console, there, story, expected, language=language, begun=begun))
        report.show(console, found, language=language)
    finally:
        if not keep:
            background.stop(home)
    console.print(last_words(story, there.described["console"], keep=keep), markup=False, soft_wrap=True)
    leaks = any(seen.leaks for seen in found.seen)
    return not (found.differences or leaks or found.verified_differences)


def last_words(story: Scenario, pages: str, *, keep: bool) -> str:
    """Return what to do next: where the pages are and whom to sign in as, or how to have them."""
    if not keep:
        return "It is stopped. `make demo DEMO=--keep` leaves it running, to be used in a browser."
    whom = "\n".join(f"  {name}, {about}" for name, about in people.one_of_each(story))
    return (
        f"Open {pages} in a browser, and choose whom to sign in as. Somebody of each role:\n{whom}\n"
        "It goes on running until `.venv/bin/kokemus down`; `.venv/bin/kokemus status` shows how it is."
    )


async def found_out(
    console: Console, there: Remote, story: Scenario, expected: Path, *, language: Language, begun: float
) -> report.Findings:
    """Play a story on a running platform and return everything that came of it."""
    async with Client(there.urls) as client:
        with Shown(console) as progress:
            played = await play(story, there, client, progress)
        await there.settle()
        with console.status("Reading the statements, trying doors …"):
            told = await books.opened(played, there, client, language=language)
            said = await turns.taken(played, there, client)
            seen = await doors.tried(played, there, client)
    with console.status("Counting every fee again …"):
        differences: list[str] = []
        if expected.exists():
            differences = accounts.differences(accounts.from_file(expected, story), told)
        verdicts = await _verified(there, told)
        return report.Findings(
            played=played,
            books=told,
            differences=differences,
            seen=seen,
            turns=said,
            journey=await _journey(there, played),
            events=await _events(there),
            latency_ms=await _latency_ms(there),
            verified=_sentence(verdicts),
            verified_differences=sum(verdict.found for verdict in verdicts),
            seconds=monotonic() - begun,
            documents=_documents(there),
        )


async def _verified(there: Remote, told: accounts.Accounts) -> list[Verdict]:
    urls = {name: one["app_url"] for name, one in there.services.items()}
    found = []
    for area, month in sorted(told.months):
        try:
            found.append(await verifying.verify(urls, area, month))
        except Refusal as no:
            if no.code != verifying.NOTHING:  # a month may be closed without a fee
                raise
    return found


def _sentence(verdicts: Iterable[Verdict]) -> str:
    told = list(verdicts)
    lines, statements = sum(one.lines for one in told), sum(one.statements for one in told)
    events = sum({one.area: one.events for one in told}.values())
    return (
        f"{lines} fee lines and {statements} statements counted again, in two ways, from {events} events:"
        f" {sum(one.found for one in told)} differences"
    )


async def _journey(there: Remote, played: Played) -> ConsoleRenderable | None:
    order = played.orders.get(JOURNEYED)
    if order is None:
        return None
    area = played.scenario.orders[JOURNEYED].area
    return journeys.shown(await journeys.journey(there, area, str(order)), area, Fit(str(order)))


async def _events(there: Remote) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for service in there.services:
        for row in await there.rows(service, _COUNTS):
            counts[row["type"].split(".")[1]] += row["said"]
    return dict(counts)


async def _latency_ms(there: Remote) -> tuple[float, float] | None:
    """Return p50 and p99 from an outcome being written down to its fee being on the topic."""
    said = {row["event_id"]: row["created_at"] for row in await there.rows("dispatch", _OUTCOMES)}
    took = sorted(
        (row["published_at"] - said[row["causation_id"]]).total_seconds() * 1000
        for row in await there.rows("billing", _FEES)
        if row["causation_id"] in said
    )
    return (took[len(took) // 2], took[len(took) * 99 // 100]) if took else None


def _documents(there: Remote) -> dict[str, str]:
    apis = {f"API of {name}": f"{url}/docs" for name, url in there.urls.items()}
    return apis | {"Events": "docs/events.md, docs/asyncapi.json", "Mails": str(there.home / "mail")}
