"""A service: its name and its parts, and what they are made with."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fastapi import APIRouter

from chassis.acts import Act
from chassis.auth import Verifier
from chassis.clock import Clock, SharedClock, SystemClock
from chassis.database import Database
from chassis.ears import Ear
from chassis.health import Figures
from chassis.noes import No
from chassis.part import Flow, Part
from chassis.part import ears as part_ears
from chassis.settings import ServiceSettings
from chassis.stories import Journey, Numbered
from chassis.timers import Ring


@dataclass(frozen=True, slots=True)
class Context:
    """What a service's parts are built with."""

    settings: Any
    clock: Clock
    database: Database
    verifier: Verifier | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """Something a worker does all the time, until the event is set."""

    name: str
    run: Callable[[asyncio.Event], Coroutine[Any, Any, None]]


@dataclass(frozen=True, kw_only=True)
class Service:
    """A service: its name and its parts, each made when the service starts."""

    name: str
    settings: type[ServiceSettings] = ServiceSettings
    migrations: Path
    ears: Callable[[Context], Sequence[Ear]] = lambda _: ()
    rings: Callable[[Context], Mapping[str, Ring]] = lambda _: {}
    routers: Callable[[Context], Sequence[APIRouter]] = lambda _: ()
    jobs: Callable[[Context], Sequence[Job]] = lambda _: ()
    journeys: Sequence[Journey] = ()
    numbered: Sequence[Numbered] = ()
    """Kinds of things that people hold numbers of."""
    figures: Figures | None = None
    says: Callable[[Context], Collection[str]] = lambda _: ()
    """The topics that it says."""
    tells_of_a_person: Callable[[str], bool] = lambda _: False
    """Whether what is said on a topic tells of a person, so that operators are not shown it."""
    about: str = ""
    parts: Sequence[Part] = ()
    """The capabilities, from the lowest to the highest."""
    flow: Flow | None = None
    noes: Mapping[str, Sequence[No]] = field(default_factory=dict)
    """Examples of what is said no to, by the tag of the operations that show them."""

    def __post_init__(self) -> None:
        """Take over what the parts bring."""
        if not self.parts:
            return
        parts, flow = self.parts, self.flow
        assert flow is not None, f"{self.name} has parts that hear, and no table of what is said where"
        rings = {kind: ring for part in parts for kind, ring in part.rings.items()}
        brought: dict[str, object] = {
            "ears": lambda context: part_ears(self.name, parts, flow, context.clock),
            "rings": lambda _: rings,
            "routers": lambda _: [router for part in parts for router in part.routers],
            "jobs": lambda context: [job for part in parts for job in part.jobs(context)],
            "journeys": [part.journey for part in parts if part.journey],
            "numbered": [one for part in parts for one in part.numbered],
            "says": lambda _: {topic.name for topic in flow.said_by(self.name)},
            "tells_of_a_person": flow.tells_of_a_person,
            "figures": next((part.figures for part in parts if part.figures), None),
        }
        for name, value in brought.items():
            object.__setattr__(self, name, value)

    @property
    def acts(self) -> list[Act]:
        """Who may do what in the service: the table of all capabilities."""
        return [act for part in self.parts for act in part.acts]

    def app_role(self, settings: ServiceSettings) -> str:
        """Return the database role that the service works as."""
        return settings.app_role or f"{self.name}_app"


def migrations_beside(module_file: str) -> Path:
    """Return a service's `migrations` folder, two levels above its package (`services/x/src/x/app.py`)."""
    return Path(module_file).resolve().parents[2] / "migrations"


def clock_of(settings: ServiceSettings) -> Clock:
    """Return the machine's clock, or the shared test clock when a file names it."""
    return SharedClock(settings.test_clock_file) if settings.test_clock_file else SystemClock()


@asynccontextmanager
async def opened(settings: ServiceSettings) -> AsyncIterator[Context]:
    """Give a context with an open database."""
    database = await Database.open(
        settings.database_url.get_secret_value(), pool_max=settings.database_pool_max
    )
    try:
        verifier = Verifier(settings) if settings.oidc_issuer else None
        yield Context(settings, clock_of(settings), database, verifier)
    finally:
        await database.close()
