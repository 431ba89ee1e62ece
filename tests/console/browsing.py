"""People at real browsers: windows in which they sign in and do what they see, by its words; what axe-core finds."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, BrowserContext, Locator, Page, async_playwright, expect
from playwright.async_api import TimeoutError as TooLate

from kokemus_console.app import folders
from kokemus_console.vocabulary import Dictionary, Vocabulary
from kokemus_console.web.rendering import Pages
from kokemus_console.web.wording import Wording
from kokemus_console.web.writing import Writer
from tests.life import HELSINKI, HOUR, Area, Stage

AXE = Path(__file__).parent / "axe"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PATIENCE_MS = 20_000
"""How fast pages are, the bench tells: here many share the machine."""
ALL = os.environ.get("PAGES") == "all"
"""Whether everything is looked at, or a sample of it."""


def not_here(reason: str) -> None:
    """Say that these tests are not run; fail where they must be."""
    assert os.environ.get("PAGES") not in {"required", "all"}, f"pages must be looked at here: {reason}"
    pytest.skip(f"PAGES NOT LOOKED AT: {reason}")


@asynccontextmanager
async def a_browser() -> AsyncIterator[Browser]:
    """Give Debian's Chromium, where it is."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        not_here("Chromium is not on this machine")
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield opened
        await opened.close()


def url_of(stage: Stage) -> str:
    """Return the console's address."""
    assert stage.platform.console is not None, "this platform has one"
    return stage.platform.console.url


@asynccontextmanager
async def signed_in(
    browser: Browser, url: str, name: str, **how: Any
) -> AsyncIterator[tuple[BrowserContext, Page]]:
    """Give a window in which somebody has signed in."""
    context = await browser.new_context(base_url=url, **how)
    page = await context.new_page()
    await page.goto("/")
    try:
        await page.click(f'button:has-text("{name}")')
    except TooLate as problem:
        shown = await page.inner_text("body")
        raise AssertionError(
            f"nobody called {name} can sign in at {page.url}, which says: {shown}"
        ) from problem
    yield context, page
    await context.close()


async def looked_at(page: Page, axe: str, path: str) -> list[str]:
    """Return what axe-core finds on a page."""
    await page.evaluate(axe)
    told = await page.evaluate("tags => axe.run({runOnly: tags})", RULES)
    return [
        f"{path}: {one['id']} ({one['impact']}): {node['html'][:200]}: {node['failureSummary']}"
        for one in told["violations"]
        for node in one["nodes"]
    ]


@dataclass
class Tongue:
    """What pages say in a language: the same words, names and ways of writing as the console has."""

    stage: Stage
    words: Wording
    called: Vocabulary

    @classmethod
    async def of(cls, area: Area, language: str) -> Tongue:
        """Return the tongue of a language, in which an area's registry has names."""
        called = await Dictionary().vocabulary(area.client, language)
        return cls(area.stage, Pages(folders()).words(language), called)

    def __call__(self, key: str, **values: object) -> str:
        """Return the words of a key, as they are seen."""
        return seen(self.words.plain(key, **values))

    @property
    def writer(self) -> Writer:
        """Writes as of now."""
        return Writer(self.words, HELSINKI, self.stage.clock.now())

    def span(self, at: datetime, length: timedelta = HOUR) -> str:
        """Return from when to when, as it is seen now."""
        return seen(self.writer.span(at, at + length))

    def money(self, cents: int) -> str:
        """Return an amount as it is seen."""
        return seen(self.writer.money(cents))


def seen(text: str) -> str:
    """Return a text as a reader sees it: any space is a space."""
    return " ".join(text.split())


@dataclass
class Window:
    """Somebody's window: they see words, press, choose and type; whatever the browser complains of is kept."""

    context: BrowserContext
    page: Page
    say: Tongue
    complaints: list[str] = field(default_factory=list)

    @property
    def main(self) -> Locator:
        """What the page is about."""
        return self.page.get_by_role("main")

    async def sign_in(self, name: str, path: str = "/") -> None:
        """Open a page of the console and choose a name on the provider's."""
        await self.page.goto(path)
        await self.page.get_by_role("button", name=re.compile(rf"^{re.escape(name)}\b")).click()

    async def sign_out(self) -> None:
        """Sign out, and see that one has."""
        await self.page.get_by_role("button", name=self.say("web.sign_out"), exact=True).click()
        await self.sees_title(self.say("signin.goodbye.title"))

    async def home(self) -> None:
        """Go to what waits for one."""
        await self.room("home")

    async def room(self, name: str) -> None:
        """Go to a room of the navigation."""
        rooms = self.page.get_by_role("navigation", name=self.say("web.rooms"))
        await rooms.get_by_role("link", name=self.say(f"web.room.{name}"), exact=True).click()

    async def press(self, name: str) -> None:
        """Press a button."""
        await self.main.get_by_role("button", name=name, exact=True).click()

    async def follow(self, name: str) -> None:
        """Follow a link of the page."""
        await self.main.get_by_role("link", name=name, exact=True).click()

    async def choose(self, name: str) -> None:
        """Choose one of several."""
        await self.main.get_by_role("radio", name=name, exact=True).check()

    async def unfold(self, name: str) -> None:
        """Open what is folded away."""
        await self.main.locator("summary", has_text=name).click()

    async def tick(self, name: str) -> None:
        """Tick a box."""
        await self.main.get_by_role("checkbox", name=name, exact=True).check()

    async def type(self, label: str, text: str, *, row: int = 0) -> None:
        """Type into a field, of several rows into that one."""
        await self.main.get_by_label(label, exact=True).nth(row).fill(text)

    async def sees(self, *texts: str) -> None:
        """Wait until all of this can be read."""
        for text in texts:
            await expect(self.main).to_contain_text(text, timeout=PATIENCE_MS)

    async def sees_title(self, text: str) -> None:
        """Wait until this is the page's heading."""
        await expect(self.main.get_by_role("heading", level=1)).to_have_text(text, timeout=PATIENCE_MS)


@asynccontextmanager
async def a_window(browser: Browser, say: Tongue, **how: Any) -> AsyncIterator[Window]:
    """Give a window of a browser that speaks a language."""
    context = await browser.new_context(base_url=url_of(say.stage), locale=say.words.language, **how)
    context.set_default_timeout(PATIENCE_MS)
    window = Window(context, await context.new_page(), say)
    context.on(
        "console", lambda said: window.complaints.append(f"{said.page and said.page.url}: {said.text}")
    )
    context.on("weberror", lambda told: window.complaints.append(str(told.error)))
    yield window
    await context.close()
