"""Waking the relay of another process: at most one NOTIFY in two milliseconds, on a connection of its own.

NOTIFY inside the business transaction takes a lock over the whole cluster and halves the commit rate.
"""

from __future__ import annotations

import asyncio

import asyncpg

from chassis.logging import Log
from chassis.pauses import pause, pauses, waking
from chassis.relay import CHANNEL

DEBOUNCE_SECONDS = 0.002

log = Log("chassis.announcing")


class Announcer:
    """Tells the relay, after a commit, that there is something to carry."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._said = asyncio.Event()

    def announce(self) -> None:
        """Ask for a wake-up; safe to call at any rate."""
        self._said.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send wake-ups until told to stop; one that is lost costs a second, not an event."""
        wait = pauses()
        with waking(stop, self.announce):
            while not stop.is_set():
                try:
                    await self._announce_until(stop)
                except Exception as problem:  # noqa: BLE001 - whatever it was, a new connection mends it
                    log.warning("announcer.interrupted", reason=type(problem).__name__)
                    await pause(stop, next(wait))

    async def _announce_until(self, stop: asyncio.Event) -> None:
        connection = await asyncpg.connect(self._url, timeout=15, command_timeout=10)
        try:
            while not stop.is_set():
                await self._said.wait()
                self._said.clear()
                await connection.execute(f"NOTIFY {CHANNEL}")
                await asyncio.sleep(DEBOUNCE_SECONDS)
        finally:
            connection.terminate()
