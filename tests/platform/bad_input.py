"""What the tests of bad input are given: a command, its answer, an area to be bad in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

from tests.life import Area, Expert, Unit


@dataclass(frozen=True)
class Told:
    """What a command printed, and how it ended."""

    code: int
    text: str


Command = Callable[..., Awaitable[Told]]

Poison = Callable[[UUID | None], Awaitable[None]]


@dataclass(frozen=True)
class Ground:
    """An area with everything that an order needs."""

    area: Area
    unit: Unit
    expert: Expert
    other: Expert
