"""What the tests of the whole platform share: one that runs and that nobody breaks, and a place for their figures."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from chassis.testing.receiver import Receiver
from kokemus.platform.running import Platform
from tests.grounds import a_platform
from tests.life import Stage, Tell, a_stage

FIGURES = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def tell(request: pytest.FixtureRequest) -> Tell:
    """Give a function that says a line when all tests are through."""
    return request.config.stash.setdefault(FIGURES, []).append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say the figures."""
    for line in config.stash.get(FIGURES, []):
        terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def receiver() -> Iterator[Receiver]:
    """Give a receiver of telemetry, to which every process of the shared platform exports."""
    with Receiver() as started:
        yield started


@pytest.fixture(scope="session")
def platform(receiver: Receiver, tell: Tell) -> Iterator[Platform]:
    """Give a platform that tests share and leave whole."""
    with a_platform({"KOKEMUS_OTLP_ENDPOINT": receiver.url}) as started:
        tell(f"platform: {started.servers.broker.said}")
        yield started


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def stage(platform: Platform) -> AsyncIterator[Stage]:
    """Give the stage of the shared platform; its tests run on the loop of the session."""
    async with a_stage(platform) as opened:
        yield opened
