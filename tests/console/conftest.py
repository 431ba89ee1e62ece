"""A platform with its console, visitors who come with a browser's habits and no script, and a real browser."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from chassis.testing import npm
from kokemus.platform.provider import PEOPLE
from kokemus.platform.running import Platform
from tests.console.browsing import AXE, a_browser, not_here
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


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Give a real browser."""
    async with a_browser() as opened:
        yield opened


@pytest.fixture(scope="session")
def axe(pytestconfig: pytest.Config) -> str:
    """Give axe-core as a script."""
    assert pytestconfig.cache is not None
    try:
        folder = npm.installed(AXE, pytestconfig.cache.mkdir("npm"))
    except npm.NotHere as reason:
        not_here(str(reason))
    return (folder / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
