"""The demo's two months: played for real, equal to what was worked out by hand, and a mended fee is found out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from time import monotonic

import asyncpg
import pytest
import pytest_asyncio
from rich.console import Console

from kokemus import background, verifying
from kokemus.demo import scenario, staging
from kokemus.demo.report import Findings
from kokemus.demo.staging import DEFAULT, Stage
from kokemus.scratch import temporary_data
from tests.grounds import SHARED_SERVERS

pytestmark = [pytest.mark.timeout(300), pytest.mark.asyncio(loop_scope="module")]

AREA, MONTH = "ita-uusimaa", "2026-10"


@dataclass(frozen=True)
class Demo:
    """A demo that has been played, and its platform, which still runs."""

    stage: Stage
    found: Findings

    @property
    def app_urls(self) -> dict[str, str]:
        """The services' databases."""
        return {name: one["app_url"] for name, one in self.stage.there.services.items()}


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    """Give a fresh platform of its own, as `kokemus demo` starts it."""
    story = scenario.from_file(DEFAULT)
    with pytest.MonkeyPatch.context() as environment, temporary_data() as home:
        for name in SHARED_SERVERS:
            environment.delenv(name, raising=False)
        there = background.start(home / "demo", story.starts_at)
        yield Stage(there)
        background.stop(there)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def demo(stage: Stage) -> AsyncIterator[Demo]:
    """Give the demo as it has been played."""
    expected = DEFAULT.with_suffix(".expected.yaml")
    story = scenario.from_file(DEFAULT)
    quiet = Console(quiet=True)
    yield Demo(
        stage, await staging.found_out(quiet, stage, story, expected, language="fi", begun=monotonic())
    )


async def test_the_statements_equal_the_hand_written_ones_to_the_cent(demo: Demo) -> None:
    assert list(demo.found.differences) == []


async def test_every_fee_counted_again_from_the_events_is_the_ledgers(demo: Demo) -> None:
    assert demo.found.verified_differences == 0, demo.found.verified
    assert demo.found.verified.endswith("0 differences")


async def test_no_area_sees_anything_of_another(demo: Demo) -> None:
    assert [leak for seen in demo.found.seen for leak in seen.leaks] == []
    assert all(seen.attempts > 0 for seen in demo.found.seen)


async def test_the_story_is_as_large_as_it_says(demo: Demo) -> None:
    story = demo.found.played.scenario
    main = story.areas[AREA]
    assert len(main.units) >= 3
    assert len(story.areas) == 5
    assert len(main.experts) >= 12
    assert len(story.orders) >= 30
    assert len(demo.found.played.sessions) >= 120
    assert {order.work_form for order in story.orders.values()} == {
        "individual", "pair", "group", "lecture", "development"
    }  # fmt: skip


async def test_a_fee_line_altered_by_hand_is_the_one_difference(demo: Demo) -> None:
    owner = await asyncpg.connect(
        demo.stage.there.services["billing"]["owner_url"], server_settings={"kokemus.areas": AREA}
    )
    try:
        line = await owner.fetchrow(
            "SELECT line_id, session_id FROM fee_line WHERE statement_month = $1 AND amount_minor > 0 LIMIT 1",
            MONTH,
        )
        assert line is not None, "the month has a fee that is not zero"
        await owner.execute(
            "UPDATE fee_line SET amount_minor = amount_minor + 1 WHERE line_id = $1", line["line_id"]
        )
        verdict = await verifying.verify(demo.app_urls, AREA, MONTH)
        await owner.execute(
            "UPDATE fee_line SET amount_minor = amount_minor - 1 WHERE line_id = $1", line["line_id"]
        )
    finally:
        await owner.close()

    assert [one.session_id for one in verdict.differences] == [line["session_id"]]
    assert (await verifying.verify(demo.app_urls, AREA, MONTH)).differences == ()
