"""How soon a newcomer sees a page: a fresh clone in an empty directory, `make up`, sign-in in Chromium, the first page.

clone   what is committed here, in an empty directory
setup   `make setup`: an environment of its own, every library by its hash; pip's own cache of this machine may help
up      `make up`: a broker, a database and every service with its migrations, the console
page    Chromium starts, somebody signs in at the development provider, and their first page is drawn
The platform that was started is stopped by its process id, and its directory removed.
"""

from __future__ import annotations

import asyncio
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import psutil
from playwright.async_api import async_playwright

from kokemus.machine.scratch import temporary_data
from kokemus.operate.remote import HOME
from kokemus.platform import background
from kokemus.platform.provider import FIRST
from measuring import finish, show

ROOT = Path(__file__).parents[1]
LIMIT_SECONDS = 90
NOT_RUN = 77
OURS = ("KOKEMUS_", "KAFKA_", "DATABASE_URL", "MAKE", "MFLAGS", "PYTHONPATH", "VIRTUAL_ENV")
"""What of this environment a newcomer would not have."""


def run(folder: Path, *command: str) -> None:
    """Run a command as a newcomer would; what it says is shown where it fails."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    ended = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if ended.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{ended.stdout[-2000:]}{ended.stderr[-2000:]}")


@contextmanager
def ended_by_its_id(home: Path) -> Iterator[None]:
    """Stop at the end what `make up` started, and see that it has gone."""
    try:
        yield
    finally:
        if background.runs(home):
            supervisor = psutil.Process(background.described(home)["pid"])
            started = [supervisor, *supervisor.children(recursive=True)]
            background.stop(home)
            left = [one for one in started if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]
            assert not left, f"these still run: {left}"


async def first_page(url: str, chromium: str) -> str:
    """Sign in as the first person there is, and return the heading of the page they see."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = await browser.new_page()
        await page.goto(url)
        await page.get_by_role("button", name=str(FIRST["name"])).click()
        await page.wait_for_url(f"{url}/**/operator")
        heading = await page.get_by_role("heading", level=1).inner_text()
        await page.evaluate(
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
        )
        await browser.close()
    return heading


def processor_seconds() -> float:
    """Return for how long commands that have ended were on a core: hardly more on a busy machine than on a calm one."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measured(folder: Path, chromium: str) -> dict[str, float]:
    """Return how many seconds each step took."""
    clone, home = folder / "kokemus", folder / "kokemus" / HOME
    took: dict[str, float] = {}

    @contextmanager
    def timed(name: str) -> Iterator[None]:
        began, worked = perf_counter(), processor_seconds()
        yield
        took[name] = perf_counter() - began
        print(
            f"{name}: {took[name]:.1f} s, of which its commands had a core for {processor_seconds() - worked:.1f} s"
        )

    with timed("clone"):
        run(folder, "git", "clone", "--quiet", "--no-local", str(ROOT), str(clone))
    with timed("setup"):
        run(clone, "make", "setup")
    with ended_by_its_id(home):
        with timed("up"):
            run(clone, "make", "up")
        with timed("page"):
            heading = asyncio.run(first_page(background.described(home)["console"], chromium))
    print(f'first page: "{heading}"')
    return took


def cached() -> str:
    """Say whether pip has kept libraries on this machine, which it then does not fetch again."""
    told = subprocess.run(
        [sys.executable, "-m", "pip", "cache", "dir"], capture_output=True, text=True, check=False
    )
    folder = Path(told.stdout.strip() or "/nowhere")
    return f"pip's cache: {'there' if folder.is_dir() and any(folder.iterdir()) else 'empty or off'}"


def main() -> int:
    """Take the time once and tell."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        print("first page: NOT RUN: Chromium is not on this machine")
        return NOT_RUN
    before = os.getloadavg()
    with temporary_data() as folder:
        took = measured(folder, chromium)
    seconds = sum(took.values())
    show(
        f"from an empty directory to a first page, at most {LIMIT_SECONDS} s",
        "s",
        {**{name: [one] for name, one in took.items()}, "all": [seconds]},
        "all",
    )
    print(cached())
    print(
        f"load of the machine (1, 5, 15 minutes): {[round(one, 1) for one in before]} before,"
        f" {[round(one, 1) for one in os.getloadavg()]} after, {os.cpu_count()} cores"
    )
    finish(
        "first_page",
        {"seconds": round(seconds, 1), "limit": LIMIT_SECONDS},
        {"seconds": {name: [round(one, 2)] for name, one in took.items()}, "load": {"before": before}},
    )
    return 0 if seconds <= LIMIT_SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
