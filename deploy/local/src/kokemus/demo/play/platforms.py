"""What a play needs of those around it.

Reachable   a platform that can be asked
Platform    ... and whose time can be moved
Progress    somebody who watches
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Protocol
from uuid import UUID

from kokemus.demo.story import Scenario, Step, Wait


class Reachable(Protocol):
    """Where the services answer, and tokens to ask them with."""

    @property
    def urls(self) -> Mapping[str, str]:
        """Base address of each service's HTTP API: registry, dispatch, billing, notifications."""
        ...

    def token(
        self,
        subject: str,
        *,
        areas: Iterable[str],
        roles: Iterable[str],
        units: Iterable[UUID] = (),
        expert_id: UUID | None = None,
    ) -> str:
        """Return a bearer token that speaks for somebody."""
        ...


class Platform(Reachable, Protocol):
    """What the player needs of a running platform."""

    def set_clock(self, at: datetime) -> None:
        """Move the time of the whole platform, forward."""
        ...

    async def settle(self) -> None:
        """Return when nothing is under way anywhere: outboxes empty, all heard, no timer due."""
        ...


class Progress(Protocol):
    """Who watches."""

    def began(self, scenario: Scenario) -> None:
        """Begin to watch a play of this scenario."""
        ...

    def came_to(self, at: datetime) -> None:
        """Take note that the clock was moved."""
        ...

    def did(self, step: Step) -> None:
        """Take note that a step was taken."""
        ...

    def waited(self, step: Wait) -> None:
        """Take note that the platform did something by itself."""
        ...
