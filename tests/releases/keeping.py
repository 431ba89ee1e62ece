"""Keeps what a release leaves behind, for all later ones to be held against: databases, events, the commit.

    python -m tests.releases.keeping 0.2.0      writes tests/releases/0.2.0/

An area lives its ten weeks on a platform of its own. Kept are each service's database as a script of plain SQL,
and of every type of event each shape in which it was said, as it stood on the broker.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from contracts import flow
from kokemus.machine.postgresql import programs
from kokemus.platform.running import SERVICES, Platform
from tests.grounds import a_platform
from tests.life import Stage, a_stage
from tests.strangers import everything_on
from tests.ten_weeks import platform_lives

HERE = Path(__file__).parent
ROWS_AT_ONCE = 200
NOT_THE_SAME_TWICE = ("-- Dumped from", "-- Dumped by", "\\restrict", "\\unrestrict")
"""Lines that name a program's version, or are for one alone."""


def main(version: str) -> None:
    """Live through ten weeks and keep what is left of them."""
    folder = HERE / version
    folder.mkdir(exist_ok=True)
    with a_platform() as platform:
        asyncio.run(_keep(platform, folder))
    commit = subprocess.run(["git", "rev-parse", "HEAD"], check=True, capture_output=True, text=True)
    (folder / "commit").write_text(commit.stdout, encoding="utf-8")
    sys.stdout.write(f"kept in {folder}: {', '.join(sorted(one.name for one in folder.iterdir()))}\n")


async def _keep(platform: Platform, folder: Path) -> None:
    async with a_stage(platform) as stage:
        await platform_lives(stage, "alue-a", shared=False)
        await stage.post()
        for service in SERVICES:
            (folder / f"{service}.sql").write_text(_dumped(stage, service), encoding="utf-8")
    events = [json.dumps(one, ensure_ascii=False) for one in _one_of_each(await _said(platform))]
    (folder / "events.jsonl").write_text("\n".join(events) + "\n", encoding="utf-8")


def _dumped(stage: Stage, service: str) -> str:
    """Return a service's database as a script that any later one can be made of."""
    command = [str(programs() / "pg_dump"), f"--rows-per-insert={ROWS_AT_ONCE}", stage.admin_url(service)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return "\n".join(line for line in told.splitlines() if not line.startswith(NOT_THE_SAME_TWICE)) + "\n"


async def _said(platform: Platform) -> list[dict[str, Any]]:
    """Return all that stands on the broker, as it was sent: what is said is text."""
    return [
        {
            "topic": one.topic,
            "key": (one.key or b"").decode(),
            "headers": {name: value.decode() for name, value in one.headers},
            "value": None if one.value is None else one.value.decode(),
        }
        for one in await everything_on(platform, [topic.name for topic in flow.TOPICS])
    ]


def _one_of_each(said: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return, of every type, one event of each shape: the names of all that it holds."""
    kept: dict[tuple[str, str], dict[str, Any]] = {}
    for one in said:
        body = None if one["value"] is None else json.loads(one["value"])
        kept.setdefault((one["headers"].get("ce_type", ""), str(_names(body))), one)
    return [kept[shape] for shape in sorted(kept)]


def _names(body: Any) -> Any:
    if isinstance(body, dict):
        return sorted((name, str(_names(value))) for name, value in body.items())
    return _names(body[0]) if isinstance(body, list) and body else type(body).__name__


if __name__ == "__main__":
    main(sys.argv[1])
