"""Operating: every service is asked the same, side by side; who does not answer is named, and the rest is shown."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from kokemus_client import Ok, Problem, Result
from kokemus_client.operations import Operations
from kokemus_console.visits import NotThere, Visit, is_away

Answer = TypeVar("Answer")
Ask: TypeAlias = Callable[[Operations], Awaitable[Result[Answer]]]
"""Something that every service can be asked."""


@dataclass(frozen=True)  # no slots: with them, a frozen one cannot be made as X[type](…)
class Answers(Generic[Answer]):
    """What services answered, by the name of each."""

    told: Mapping[str, Answer]
    away: Sequence[str]
    """Who did not answer."""
    no: Problem | None = None
    """What one of them said no with, if one did."""


async def ask_all(visit: Visit, ask: Ask[Answer]) -> Answers[Answer]:
    """Ask every service."""
    services = visit.client.operations
    answers = await asyncio.gather(*(ask(one) for one in services.values()))
    found = dict(zip(services, answers, strict=True))
    noes = (one for one in answers if isinstance(one, Problem) and not is_away(one))
    return Answers(
        {name: one.value for name, one in found.items() if isinstance(one, Ok)},
        [name for name, one in found.items() if is_away(one)],
        next(noes, None),
    )


def named_service(visit: Visit) -> tuple[str, Operations]:
    """Return the service that the path names; raise NotThere for what is none."""
    name = visit.request.path_params["service"]
    services = visit.client.operations
    if name not in services:
        raise NotThere
    return name, services[name]


def reach(visit: Visit) -> str | None:
    """Return the one area that a page looks at; None: all of them."""
    return None if visit.is_everywhere else visit.area.area_id


def number(visit: Visit, name: str = "number") -> int:
    """Return a number of the path; raise NotThere for what is none."""
    text = visit.request.path_params[name]
    if not text.isascii() or not text.isdecimal() or len(text) > DIGITS_MAX:
        raise NotThere
    return int(text)


DIGITS_MAX = 18
"""What a database can count with."""
