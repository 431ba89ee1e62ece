"""The doorkeeper: every connection of a server, and which of them keep it waiting."""

from __future__ import annotations

import asyncio
from collections import Counter
from enum import Enum, auto
from typing import Protocol

from uvicorn.server import ServerState

from chassis.logging import Log

CONNECTIONS_MAX = 512
"""Half of the file descriptors a process usually has; each holds 0.5 MB at the very worst."""

log = Log("chassis.door")


class Stage(Enum):
    """Where a connection stands."""

    IDLE = auto()
    HEAD = auto()
    BODY = auto()
    WHOLE = auto()
    OVER = auto()


class Waiter(Protocol):
    """A connection, as the doorkeeper sees it."""

    loop: asyncio.AbstractEventLoop

    def late(self) -> None:
        """End what has kept the server waiting too long."""
        ...

    def make_room(self) -> None:
        """Go, so that somebody else can be let in."""
        ...


class Doorkeeper(ServerState):
    """Every connection of a server, and which of them keep us waiting: since when, and until when they may."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: dict[Waiter, float] = {}
        self._refused: Counter[int] = Counter()

    def wait(self, door: Waiter, *, seconds: float) -> None:
        """Let a connection keep us waiting so long from now."""
        self._waiting.pop(door, None)
        self._waiting[door] = door.loop.time() + seconds

    def leave(self, door: Waiter) -> None:
        """Let a connection take its time: it is our turn, or it has gone."""
        self._waiting.pop(door, None)

    def refused(self, status: int) -> None:
        """Count a refusal, for the next line of the log."""
        self._refused[status] += 1

    def make_room(self) -> None:
        """Let go whoever has kept us waiting longest when there is one connection too many."""
        if len(self.connections) > CONNECTIONS_MAX and self._waiting:
            next(iter(self._waiting)).make_room()

    def look_round(self, now: float) -> None:
        """End what is late, and tell how many were refused since the last time: one line, however many they are."""
        for door in [door for door, until in self._waiting.items() if until <= now]:
            door.late()
        if self._refused:
            by_status = {str(status): number for status, number in self._refused.items()}
            log.warning("door.refused", connections=len(self.connections), **by_status)
            self._refused.clear()
