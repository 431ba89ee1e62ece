"""Takes pictures of the console's pages, three of them for the README: `make pictures` (docs/console.md).

A platform of its own with invented people; the ten most used pages at three widths, light and dark, go to a folder that is
not kept (PICTURES=…), three to docs/pictures, each under 200 kB.
"""

# ruff: noqa: T201 - a script, run by make

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, async_playwright

from kokemus.platform.provider import PEOPLE
from kokemus.platform.running import Platform
from tests.console.life import HERE, House
from tests.console.months import noticed
from tests.grounds import a_platform
from tests.life import Stage, a_stage

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "docs" / "pictures"
KEPT_BYTES_MAX = 200_000
WIDTHS = (360, 768, 1440)
HEIGHT = 900


async def pages(stage: Stage, house: House) -> dict[str, tuple[str, str]]:
    """Live some weeks and return the ten most used pages: who looks, and where."""
    area, unit, expert = house.area, house.unit, house.expert
    month = await noticed(stage, area, unit, expert, house.second)
    looking = await area.order(
        unit, [stage.day(5, 10), stage.day(12, 10)], fee=5000, words="Kerro omin sanoin."
    )
    (offer,) = await looking.offer(expert)
    work = await (await area.order(unit, [stage.day(3, 13), stage.day(10, 13)])).given_to(expert)
    lecture = await area.order(unit, [stage.day(20, 9)], form="lecture")
    await work.sessions[0].proposed(stage.day(4, 13))
    await stage.settle()
    session = work.sessions[1].session_id
    return {
        "expert-home": ("Ensi", f"/{HERE}/expert"),
        "expert-request": ("Ensi", f"/{HERE}/expert/offers/{offer.offer_id}"),
        "expert-session": ("Ensi", f"/{HERE}/expert/sessions/{session}"),
        "expert-fees": ("Ensi", f"/{HERE}/expert/fees?month={month.named}"),
        "orderer-order": ("Tilaaja", f"/{HERE}/orderer/orders/new"),
        "orderer-cancel": ("Tilaaja", f"/{HERE}/orderer/sessions/{session}/cancel"),
        "coordinator-home": ("Koordinaattori", f"/{HERE}/coordinator"),
        "coordinator-who-fits": (
            "Koordinaattori",
            f"/{HERE}/coordinator/orders/{lecture.order_id}/candidates",
        ),
        "clerk-month": ("Palkkiosihteeri", f"/{HERE}/billing_clerk/months/{month.named}"),
        "operator-journey": ("Ylläpitäjä", f"/{HERE}/operator/journeys/{work.order.order_id}"),
    }


README = {"expert-request": 360, "coordinator-who-fits": 1440, "clerk-month": 1440}
"""The pictures of the README, and how wide each is."""


async def take(browser: Browser, url: str, shown: dict[str, tuple[str, str]], folder: Path) -> None:
    """Take every page at every width, light and dark."""
    for scheme in ("light", "dark"):
        for width in WIDTHS:
            how: dict[str, Any] = {"viewport": {"width": width, "height": HEIGHT}, "color_scheme": scheme}
            for name, (who, path) in shown.items():
                context = await browser.new_context(base_url=url, locale="en", **how)
                page = await context.new_page()
                await page.goto(path)
                await page.click(f'button:has(strong:text-is("{who}"))')
                await page.wait_for_load_state()
                await page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
                if scheme == "light" and README.get(name) == width:
                    await page.screenshot(path=KEPT / f"{name}.png")
                await context.close()


async def shoot(platform: Platform, chromium: str, folder: Path) -> None:
    """Live some weeks on a platform and take the pictures."""
    assert platform.console is not None
    async with a_stage(platform) as stage, async_playwright() as playwright:
        house = await House.built(stage)
        (platform.home / PEOPLE).write_text(json.dumps(house.people()), encoding="utf-8")
        shown = await pages(stage, house)
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        await take(browser, platform.console.url, shown, folder)
        await browser.close()


def main() -> int:
    """Take them all, and tell where they are."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        print("pictures: NOT TAKEN: Chromium is not on this machine")
        return 1
    folder = Path(os.environ.get("PICTURES", ROOT / ".kokemus" / "pictures"))
    folder.mkdir(parents=True, exist_ok=True)
    KEPT.mkdir(exist_ok=True)
    with a_platform(console=True) as platform:
        asyncio.run(shoot(platform, chromium, folder))
    for picture in (KEPT / f"{name}.png" for name in README):
        assert picture.stat().st_size < KEPT_BYTES_MAX, f"{picture} has {picture.stat().st_size} bytes"
    print(f"pictures: {len(list(folder.glob('*.png')))} in {folder}, {len(README)} in {KEPT}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
