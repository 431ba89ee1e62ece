"""A platform with its console, and visitors of its pages who come with a browser's habits and no script."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack

import pytest
import pytest_asyncio

from kokemus.platform.provider import PEOPLE
from kokemus.platform.running import Platform
from tests.console.life import House
from tests.console.visitor import Visitor
from tests.grounds import a_platform
from tests.life import Stage, Tell

Visiting = Callable[..., Visitor]


@pytest.fixture(scope="session")
def platform(tell: Tell) -> Iterator[Platform]:
    """Give a platform with a console."""
    with a_platform(console=True) as started:
        tell(f"console: {started.servers.broker.said}")
        yield started


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def house(stage: Stage) -> House:
    """Give an area with people who can sign in, and another beside it."""
    found = await House.built(stage)
    (stage.platform.home / PEOPLE).write_text(json.dumps(found.people()), encoding="utf-8")
    return found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def visiting(stage: Stage) -> AsyncIterator[Visiting]:
    """Give a function that opens a browser without script."""
    assert stage.platform.console is not None, "this platform has one"
    url = stage.platform.console.url
    async with AsyncExitStack() as browsers:

        def opened(language: str = "fi") -> Visitor:
            visitor = Visitor(url, language)
            browsers.push_async_callback(visitor.close)
            return visitor

        yield opened
