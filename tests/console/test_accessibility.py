"""Every page in a real browser: WCAG 2.2 AA by axe-core in light and dark, no word beside the page, nothing blocked.

Where Chromium or npm is missing these are not run, and say so; with PAGES=required that fails.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from chassis.testing import npm
from kokemus_console.app import routes
from kokemus_console.web.wording import LANGUAGES
from tests.console.life import HERE, House
from tests.life import Stage, Tell

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(600)]

AXE = Path(__file__).parent / "axe"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
NARROW = 320
"""CSS pixels: 1280 at a zoom of 400 % (WCAG 2.2, 1.4.10)."""
PEOPLE = {"expert": "Ensi", "orderer": "Tilaaja"}


def not_here(reason: str) -> None:
    """Say that these tests are not run; fail where they must be."""
    assert os.environ.get("PAGES") != "required", f"pages must be looked at here: {reason}"
    pytest.skip(f"PAGES NOT LOOKED AT: {reason}")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Give a browser."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        not_here("Chromium is not on this machine")
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield opened
        await opened.close()


@pytest.fixture(scope="module")
def axe(pytestconfig: pytest.Config) -> str:
    """Give axe-core as a script."""
    assert pytestconfig.cache is not None
    try:
        folder = npm.installed(AXE, pytestconfig.cache.mkdir("npm"))
    except npm.NotHere as reason:
        not_here(str(reason))
    return (folder / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Life:
    """What there is to be looked at, by role."""

    paths: dict[str, list[str]]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def life(stage: Stage, house: House) -> Life:
    """Give the addresses of every page: of things that wait, are agreed, have been."""
    area, unit, expert = house.area, house.unit, house.expert
    now = stage.clock.now()
    open_order = await area.order(unit, [stage.day(50), stage.day(57)], fee=5000, words="Sana")
    (offer,) = await open_order.offer(expert)
    work = await (await area.order(unit, [stage.day(1, 18), stage.day(2, 18), stage.day(51, 18)])).given_to(
        expert
    )
    group = await (await area.order(unit, [stage.day(1, 19)], form="group")).given_to(expert)
    moving = (await (await area.order(unit, [stage.day(60, 20)])).given_to(expert)).sessions[0]
    await moving.proposed(stage.day(61, 20))
    await stage.later(stage.day(3, 12))
    await work.sessions[0].held()
    await work.sessions[1].no_show()
    await work.sessions[1].objected()
    month = f"{now:%Y-%m}"
    await stage.settle()
    sessions = [*work.sessions, *group.sessions, moving]
    found: dict[str, list[str]] = {}
    for role in PEOPLE:
        kinds = {
            "session": [str(one.session_id) for one in sessions],
            "offer": [str(offer.offer_id)],
            "order": [str(open_order.order_id), str(work.order.order_id)],
        }
        found[role] = [f"{path}" for path in _paths(role, kinds)]
    found["expert"] += [f"/{HERE}/expert/fees?month={month}", f"/{HERE}/expert/sessions?when=past"]
    found["orderer"] += [f"/{HERE}/orderer/orders?state=looking"]
    return Life(found)


def _paths(role: str, kinds: dict[str, list[str]]) -> list[str]:
    """Return the addresses of a role's pages; of a form about a session one is enough."""
    found = []
    for route in routes():
        path: str = getattr(route, "path", "")
        if not path.startswith(f"/{{area}}/{role}") or "GET" not in (getattr(route, "methods", None) or ()):
            continue
        path = path.replace("{area}", HERE)
        name = next((name for name in kinds if f"{{{name}}}" in path), None)
        if "{" not in path:
            found.append(path)
        elif name is not None:
            ids = kinds[name] if path.endswith("}") else kinds[name][2:3]
            found += [path.replace(f"{{{name}}}", one) for one in ids]
    return found


@asynccontextmanager
async def signed_in(
    browser: Browser, url: str, name: str, **how: Any
) -> AsyncIterator[tuple[BrowserContext, Page]]:
    """Give a window in which somebody has signed in; whatever the browser complains of is kept."""
    context = await browser.new_context(base_url=url, **how)
    page = await context.new_page()
    await page.goto("/")
    await page.click(f'button:has-text("{name}")')
    yield context, page
    await context.close()


def url_of(stage: Stage) -> str:
    assert stage.platform.console is not None
    return stage.platform.console.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("role", list(PEOPLE))
async def test_axe_finds_nothing(
    stage: Stage, house: House, life: Life, browser: Browser, axe: str, role: str, scheme: Any, tell: Tell
) -> None:
    found: list[str] = []
    complained: list[str] = []
    async with signed_in(browser, url_of(stage), PEOPLE[role], color_scheme=scheme, bypass_csp=True) as (
        _,
        page,
    ):
        page.on("pageerror", lambda problem: complained.append(str(problem)))
        for path in [*life.paths[role], "/", "/goodbye", "/nowhere"]:
            await page.goto(path)
            found += await _looked_at(page, axe, path)
        if role == "orderer":
            await page.goto(f"/{HERE}/orderer/orders/new")
            await page.click("main button.main")
            assert "orders/new" in page.url
            found += await _looked_at(page, axe, "a form with mistakes")
    assert not found, "\n".join(found)
    assert not complained
    tell(f"axe: {len(life.paths[role]) + 3} pages of the {role}, {scheme}: 0 findings")


async def test_axe_would_find_a_fault(stage: Stage, house: House, browser: Browser, axe: str) -> None:
    async with signed_in(browser, url_of(stage), "Tilaaja", bypass_csp=True) as (_, page):
        await page.goto(f"/{HERE}/orderer/orders/new")
        await page.evaluate("document.querySelector('label[for=place]').remove()")
        await page.evaluate("document.querySelector('main').style.color = '#aaa'")
        found = {one.split()[1] for one in await _looked_at(page, axe, "page")}
    assert {"label", "color-contrast"} <= found


async def _looked_at(page: Page, axe: str, path: str) -> list[str]:
    await page.evaluate(axe)
    told = await page.evaluate("tags => axe.run({runOnly: tags})", RULES)
    return [
        f"{path}: {one['id']} ({one['impact']}): {node['html'][:200]}: {node['failureSummary']}"
        for one in told["violations"]
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_word_stands_beside_a_narrow_page(
    stage: Stage, house: House, life: Life, browser: Browser, language: str
) -> None:
    wide: list[str] = []
    size = {"width": NARROW, "height": 800}
    for role, name in PEOPLE.items():
        async with signed_in(browser, url_of(stage), name, locale=language, viewport=size) as (_, page):
            for path in life.paths[role]:
                await page.goto(path)
                assert await page.get_attribute("html", "lang") == language
                width = await page.evaluate("document.scrollingElement.scrollWidth")
                if width > NARROW:
                    wide.append(f"{path}: {width} px")
    assert not wide, "\n".join(wide)


async def test_nothing_is_loaded_from_elsewhere_and_nothing_is_blocked(
    stage: Stage, house: House, life: Life, browser: Browser
) -> None:
    elsewhere: set[str] = set()
    complained: list[str] = []
    async with signed_in(browser, url_of(stage), "Ensi") as (_, page):
        page.on("request", lambda asked: elsewhere.add(asked.url))
        page.on("console", lambda said: complained.append(said.text))
        for path in life.paths["expert"]:
            await page.goto(path)
        await page.wait_for_load_state("networkidle")
    assert all(one.startswith(url_of(stage)) for one in elsewhere), elsewhere
    assert complained == []


async def test_the_main_job_is_done_with_the_keyboard_alone(
    stage: Stage, house: House, browser: Browser
) -> None:
    (offer,) = await (await house.area.order(house.unit, [stage.day(70, 21)])).offer(house.expert)
    await stage.settle()
    async with signed_in(browser, url_of(stage), "Ensi") as (_, page):
        await page.goto(f"/{HERE}/expert/offers/{offer.offer_id}")
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.className") == "skip"
        await page.keyboard.press("Enter")
        assert await page.evaluate("document.activeElement.id") == "main"
        for _ in range(20):
            await page.keyboard.press("Tab")
            outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline == "solid", "whoever tabs sees where they are"
            if await page.evaluate("document.activeElement.matches('main button.main')"):
                break
        await page.keyboard.press("Enter")
        await page.wait_for_url("**done=accepted")
    told = (await house.expert.client.dispatch.get_offer(HERE, offer.offer_id)).expect()
    assert told.state == "accepted"
