"""The demo's two months: played for real, equal to what was worked out by hand, and a mended fee is found out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from typing import Any

import asyncpg
import pytest
import pytest_asyncio
from rich.console import Console

from kokemus.demo import doors, scenario, staging, turns
from kokemus.demo.report import Findings
from kokemus.demo.staging import DEFAULT
from kokemus.demo.story import AcceptMove
from kokemus.machine.scratch import temporary_data
from kokemus.operate import verifying
from kokemus.operate.remote import Remote, remote
from kokemus.platform import background
from kokemus_client import Client
from tests.grounds import SHARED_SERVERS

pytestmark = [pytest.mark.timeout(300), pytest.mark.asyncio(loop_scope="module")]

AREA, MONTH = "ita-uusimaa", "2026-10"


@dataclass(frozen=True)
class Demo:
    """A demo that has been played, and its platform, which still runs."""

    there: Remote
    found: Findings

    @property
    def app_urls(self) -> dict[str, str]:
        """The services' databases."""
        return {name: one["app_url"] for name, one in self.there.services.items()}


class EverywhereAtHome(Remote):
    """A platform whose tokens hold for every area, whatever they are asked for."""

    def token(self, subject: str, **claims: Any) -> str:
        """Return a token of all areas."""
        return super().token(subject, **{**claims, "areas": ["*"]})


@pytest.fixture(scope="module")
def there() -> Iterator[Remote]:
    """Give a fresh platform of its own, as `kokemus demo` starts it."""
    story = scenario.from_file(DEFAULT)
    with pytest.MonkeyPatch.context() as environment, temporary_data() as home:
        for name in SHARED_SERVERS:
            environment.delenv(name, raising=False)
        background.start(home / "demo", story.starts_at)
        yield remote(home / "demo")
        background.stop(home / "demo")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def demo(there: Remote) -> AsyncIterator[Demo]:
    """Give the demo as it has been played."""
    expected = DEFAULT.with_suffix(".expected.yaml")
    story = scenario.from_file(DEFAULT)
    quiet = Console(quiet=True)
    yield Demo(
        there, await staging.found_out(quiet, there, story, expected, language="fi", begun=monotonic())
    )


async def test_the_statements_equal_the_hand_written_ones_to_the_cent(demo: Demo) -> None:
    assert list(demo.found.differences) == []


async def test_every_fee_counted_again_from_the_events_is_the_ledgers(demo: Demo) -> None:
    assert demo.found.verified_differences == 0, demo.found.verified
    assert demo.found.verified.endswith("0 differences")


async def test_what_people_came_back_to_is_told_with_what_became_of_it(demo: Demo) -> None:
    told: dict[str, list[str]] = {}
    for turn in demo.found.turns:
        told.setdefault(turn.session, []).append(turn.told.partition(". ")[0])

    assert told == {
        "immigrant-pairs/3": [turns.REMINDED[1], turns.REMINDED[2], "Fatima Kaukometsä says: held"],
        "prison-release/3": [
            "Maija Koskivirta proposes to move it to 2026-11-05 15:00",
            "Jalmari Kahtiainen: declined",
        ],
        "tampere-training/1": [
            "Petri Osastola proposes to move it to 2026-11-25 10:00",
            "Ritva Työkaveri: accepted",
        ],
        "opioid-wednesdays/3": [
            "Eero Havunneva objects: The client changed their mind and came",
            "Outi Malmivaara: upheld",
            "Maija Koskivirta corrects it: held",
        ],
    }
    reminded = [turn.at for turn in demo.found.turns if turn.told in turns.REMINDED.values()]
    assert reminded == [datetime(2026, 10, 28, 9, tzinfo=UTC), datetime(2026, 11, 3, 9, tzinfo=UTC)]


async def test_who_works_for_two_areas_cannot_agree_to_be_in_both_at_once(demo: Demo) -> None:
    (no,) = [one for one in demo.found.played.refusals if isinstance(one.step, AcceptMove)]

    assert no.told.startswith("you have agreed to something else at that time")
    assert "mallila" not in no.told


async def test_no_area_sees_anything_of_another(demo: Demo) -> None:
    assert [leak for seen in demo.found.seen for leak in seen.leaks] == []
    assert all(seen.statuses.total() > 0 and seen.own_rows > 0 for seen in demo.found.seen)


async def test_whoever_belongs_to_every_area_comes_through_the_doors_and_is_told_of(demo: Demo) -> None:
    everywhere = EverywhereAtHome(demo.there.home, demo.there.described)

    async with Client(everywhere.urls) as client:
        assert all(seen.leaks for seen in await doors.tried(demo.found.played, everywhere, client))


async def test_the_story_is_as_large_as_it_says(demo: Demo) -> None:
    story = demo.found.played.scenario
    main = story.areas[AREA]
    assert len(main.units) >= 3
    assert len(story.areas) == 5
    assert len(main.experts) >= 12
    assert len(story.orders) >= 30
    assert len(demo.found.played.sessions) >= 120
    assert {order.body.work_form for order in story.orders.values()} == {
        "individual", "pair", "group", "lecture", "development"
    }  # fmt: skip


LINE = "fee_line SET amount_minor = amount_minor + $1 WHERE line_id = $2"
STATEMENT = "statement SET total_minor = total_minor + $1 WHERE statement_id = $2"


async def test_a_cent_altered_by_hand_is_found_in_a_line_and_in_a_statement(demo: Demo) -> None:
    owner = await asyncpg.connect(
        demo.there.services["billing"]["owner_url"], server_settings={"kokemus.areas": AREA}
    )
    try:
        stated = await owner.fetchrow(
            "SELECT line_id, session_id, statement_id, statement.expert_id FROM fee_line"
            " JOIN statement_line USING (area_id, line_id) JOIN statement USING (area_id, statement_id)"
            " WHERE statement_month = $1 AND amount_minor > 0 LIMIT 1",
            MONTH,
        )
        assert stated is not None, "the month has a fee that is not zero"
        await owner.execute(f"UPDATE {LINE}", 1, stated["line_id"])
        line = await verifying.verify(demo.app_urls, AREA, MONTH)
        await owner.execute(f"UPDATE {LINE}", -1, stated["line_id"])
        await owner.execute(f"UPDATE {STATEMENT}", 1, stated["statement_id"])
        statement = await verifying.verify(demo.app_urls, AREA, MONTH)
        await owner.execute(f"UPDATE {STATEMENT}", -1, stated["statement_id"])
    finally:
        await owner.close()

    assert [one.session_id for one in line.differences] == [stated["session_id"]]
    assert [one.session_id for one in line.fees] == [stated["session_id"]]
    assert [one.expert_id for one in line.statement_differences] == [stated["expert_id"]]
    assert [one.expert_id for one in statement.statement_differences] == [stated["expert_id"]]
    assert (statement.differences, statement.fees) == ((), ())
    assert (await verifying.verify(demo.app_urls, AREA, MONTH)).found == 0
