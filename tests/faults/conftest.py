"""A platform that tests may break, and what people do on it meanwhile."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from kokemus.platform.running import Platform
from tests.faults.traffic import Traffic
from tests.grounds import a_platform
from tests.life import Stage, a_stage

QUICK = {
    # A worker that is killed is missed after this long; the default of ten seconds would make each kill cost them.
    "KOKEMUS_KAFKA_SESSION_TIMEOUT_MS": "2000",
    # A mail that a killed worker had claimed is sent again after this long.
    "KOKEMUS_MAIL_CLAIM_SECONDS": "6",
    "KOKEMUS_MAIL_BATCH_MAX": "4",
    "KOKEMUS_SMTP_TIMEOUT_SECONDS": "1",
    "KOKEMUS_MAIL_FIRST_PAUSE_SECONDS": "0.2",
}


@pytest.fixture(scope="session")
def breakable() -> Iterator[Platform]:
    """Give a platform whose broker, database and processes tests may kill; each leaves all of them running.

    Its database keeps what it has committed, as in production.
    """
    with a_platform(QUICK, fsync=True) as started:
        yield started


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def broken_stage(breakable: Platform) -> AsyncIterator[Stage]:
    """Give its stage, on which people repeat what was not answered."""
    async with a_stage(breakable, stubborn=True) as opened:
        yield opened


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def traffic(broken_stage: Stage) -> Traffic:
    """Give people who order, answer and report for as long as a test needs them to."""
    return await Traffic.beginning(broken_stage, "vikasieto")
