"""Waiting until nothing is under way anywhere: outboxes empty, all heard, no timer due, no mail unsent."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

if TYPE_CHECKING:
    from kokemus_client.operations import Status

SECONDS_MAX = 60.0
PAUSE_SECONDS = 0.02


class Unsettled(Exception):
    """Something was still under way when the patience ended."""


async def settle(worker_urls: Mapping[str, str], *, seconds_max: float = SECONDS_MAX) -> None:
    """Return when every worker is quiet and was so at the look before; raise Unsettled after `seconds_max`.

    Two looks, because an event can be between two services when the first one looks at each.
    """
    from kokemus_client import Client  # httpx: only for who waits

    before: list[int | UnsetType] | None = None
    told: list[Status] = []
    try:
        async with asyncio.timeout(seconds_max), Client(worker_urls) as workers:
            while True:
                answers = await asyncio.gather(*(one.get_status() for one in workers.operations.values()))
                told = [answer.expect() for answer in answers]
                if all(map(_quiet, told)):
                    batches = [one.batches for one in told]
                    if batches == before:
                        return
                    before = batches
                else:
                    before = None
                    await asyncio.sleep(PAUSE_SECONDS)
    except TimeoutError:
        raise Unsettled(f"still under way after {seconds_max:g} s: {told}") from None


def _quiet(told: Status) -> bool:
    still = (told.outbox, told.timers_due, told.busy, told.retries_asked, told.unsent)
    return told.lag is not UNSET and not any((*told.lag.values(), *still))
