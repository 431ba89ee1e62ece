"""A running platform as another process sees it: its description, tokens, clock, APIs.

What only some commands need is imported where it is needed: the HTTP client, the driver, the signing.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar
from uuid import UUID

from chassis.clock import SharedClock
from kokemus.operate import settling
from kokemus.operate.moments import written
from kokemus.platform.background import NotRunning, described, runs

if TYPE_CHECKING:
    import asyncpg

    from kokemus_client import Client, Result
    from kokemus_client.operations import Operations, Status

HOME = ".kokemus"
CLOCK = "clock"
DEMO = "demo"
"""The folder in a home where the demo's platform has a home of its own."""
EVERY_AREA = "*"

Answer = TypeVar("Answer")
Ask: TypeAlias = "Callable[[Operations], Awaitable[Result[Answer]]]"
"""Something that every service can be asked."""


@dataclass(frozen=True)
class Remote:
    """Where a running platform answers, and the key to sign development tokens for it."""

    home: Path
    described: Mapping[str, Any]

    @property
    def services(self) -> Mapping[str, Mapping[str, str]]:
        """Addresses per service: api, worker, app_url, owner_url."""
        services: Mapping[str, Mapping[str, str]] = self.described["services"]
        return services

    @property
    def urls(self) -> Mapping[str, str]:
        """Base address of each service's HTTP API."""
        return {name: one["api"] for name, one in self.services.items()}

    @property
    def mail(self) -> Path:
        """The folder of every mail that was sent."""
        return self.home / "mail"

    @property
    def clock(self) -> SharedClock:
        """The test clock; raise NotRunning when the platform runs on the machine's time."""
        if not self.described["test_clock"]:
            raise NotRunning(
                "the platform runs on the machine's clock; start it with `kokemus up --clock MOMENT`"
            )
        return SharedClock(self.home / CLOCK)

    def set_clock(self, at: datetime) -> None:
        """Move the time of the whole platform; raise ValueError for a moment that has passed."""
        if at < (now := self.clock.now()):
            raise ValueError(f"{written(at)} lies before the present {written(now)}; time runs forward")
        self.clock.set(at.astimezone(UTC))

    async def settle(self) -> None:
        """Return when nothing is under way anywhere."""
        await settling.settle(self._worker_urls)

    async def figures(self) -> dict[str, Status]:
        """Return what each worker tells of itself, by name; nothing of one that does not answer."""
        from kokemus_client import Client, Ok
        from kokemus_client.operations import Status

        async with Client(self._worker_urls) as workers:
            told = {name: await one.get_status() for name, one in workers.operations.items()}
        nothing = Status(alive=False, ready=False)
        return {name: one.value if isinstance(one, Ok) else nothing for name, one in told.items()}

    @property
    def _worker_urls(self) -> Mapping[str, str]:
        return {name: one["worker"] for name, one in self.services.items()}

    def token(
        self,
        subject: str,
        *,
        areas: Iterable[str],
        roles: Iterable[str],
        units: Iterable[UUID] = (),
        expert_id: UUID | None = None,
    ) -> str:
        """Return a development token of the local issuer."""
        from chassis.testing.issuer import Issuer

        issuer = Issuer(self.described["issuer"], self.home / "issuer.pem")
        return issuer.token(subject, areas=areas, roles=roles, units=units, expert_id=expert_id)

    async def ask(self, service: str, ask: Ask[Answer]) -> Answer:
        """Return a service's answer to an operator of every area; raise Refused when it is a no."""
        if service not in self.urls:
            raise ValueError(f"There is no service {service!r}, expected one of {', '.join(self.urls)}.")
        async with self._operator() as client:
            return (await ask(client.operations[service])).expect()

    async def ask_all(self, ask: Ask[Answer]) -> dict[str, Answer]:
        """Return what every service answers an operator, by name; raise Refused for the first no."""
        async with self._operator() as client:
            return {name: (await ask(one)).expect() for name, one in client.operations.items()}

    def _operator(self) -> Client:
        from kokemus_client import Client

        return Client(self.urls, self.token("operator", areas=[EVERY_AREA], roles=["operator"]))

    def as_coordinator(self, area: str) -> Client:
        """Return a client of somebody who coordinates an area, and sees what a coordinator may see."""
        from kokemus_client import Client

        return Client(self.urls, self.token("operator", areas=[area], roles=["coordinator"]))

    async def rows(self, service: str, sql: str, *, area: str = EVERY_AREA) -> list[asyncpg.Record]:
        """Return what a service's app role reads while it works for an area."""
        import asyncpg

        url = self.services[service]["app_url"]
        connection = await asyncpg.connect(url, server_settings={"kokemus.areas": area})
        try:
            return list(await connection.fetch(sql))
        finally:
            await connection.close()


def home_folder() -> Path:
    """Return where the platform keeps its data: KOKEMUS_HOME, else .kokemus in the working directory."""
    return Path(os.environ.get("KOKEMUS_HOME", HOME)).resolve()


def home_of_what_runs() -> Path:
    """Return the home of the platform that runs: the demo's that was kept when nothing else does."""
    home = home_folder()
    return home / DEMO if not runs(home) and runs(home / DEMO) else home


def remote(home: Path | None = None) -> Remote:
    """Return the running platform; raise NotRunning when there is none."""
    folder = home or home_of_what_runs()
    return Remote(folder, described(folder))


def clock_of(home: Path) -> datetime | None:
    """Return where the test clock of the data in `home` stands; None: they were made by the machine's clock."""
    file = home / CLOCK
    return SharedClock(file).now() if file.exists() else None
