"""Waiting until nothing is under way anywhere: outboxes empty, all heard, no timer due, no mail unsent."""

import asyncio
from collections.abc import Iterable, Mapping
from typing import Any

import httpx

SECONDS_MAX = 60.0
PAUSE_SECONDS = 0.02


class Unsettled(Exception):
    """Something was still under way when the patience ended."""


async def settle(
    client: httpx.AsyncClient, worker_urls: Iterable[str], *, seconds_max: float = SECONDS_MAX
) -> None:
    """Return when every worker is quiet and was so at the look before; raise Unsettled after `seconds_max`.

    Two looks, because an event can be between two services when the first one looks at each.
    """
    urls = list(worker_urls)
    before: list[int] | None = None
    try:
        async with asyncio.timeout(seconds_max):
            while True:
                told = await asyncio.gather(*(_status(client, url) for url in urls))
                if all(map(_quiet, told)):
                    batches = [one["batches"] for one in told]
                    if batches == before:
                        return
                    before = batches
                else:
                    before = None
                    await asyncio.sleep(PAUSE_SECONDS)
    except TimeoutError:
        raise Unsettled(f"still under way after {seconds_max:g} s: {told}") from None


async def _status(client: httpx.AsyncClient, url: str) -> Mapping[str, Any]:
    answer = await client.get(f"{url}/health/status")
    told: Mapping[str, Any] = answer.json()
    return told


def _quiet(told: Mapping[str, Any]) -> bool:
    return (
        "lag" in told
        and not any(told[name] for name in ("outbox", "timers_due", "busy", "retries_asked"))
        and not told.get("unsent")
        and not any(told["lag"].values())
    )
