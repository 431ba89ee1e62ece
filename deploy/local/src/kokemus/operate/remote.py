"""A running platform as another process sees it: its description, tokens, clock, HTTP."""

import asyncio
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import httpx

from chassis.clock import SharedClock
from chassis.testing.issuer import Issuer
from kokemus.operate import settling
from kokemus.platform.background import NotRunning, described

HOME = ".kokemus"
TIMEOUT_SECONDS = 30
EVERY_AREA = "*"

Json = Any


class Answered(Exception):
    """A service answered with an error; the text is its problem's detail."""


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
    def clock(self) -> SharedClock:
        """The test clock; raise NotRunning when the platform runs on the machine's time."""
        if not self.described["test_clock"]:
            raise NotRunning(
                "the platform runs on the machine's clock; start it with `kokemus up --clock MOMENT`"
            )
        return SharedClock(self.home / "clock")

    def set_clock(self, at: datetime) -> None:
        """Move the time of the whole platform; raise ValueError for a moment that has passed."""
        if at < (now := self.clock.now()):
            raise ValueError(f"{at.isoformat()} lies before the present {now.isoformat()}; time runs forward")
        self.clock.set(at.astimezone(UTC))

    async def settle(self) -> None:
        """Return when nothing is under way anywhere."""
        async with httpx.AsyncClient(timeout=TIMEOUT_SECONDS) as client:
            await settling.settle(client, [one["worker"] for one in self.services.values()])

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
        issuer = Issuer(self.described["issuer"], self.home / "issuer.pem")
        return issuer.token(subject, areas=areas, roles=roles, units=units, expert_id=expert_id)

    async def ask(self, service: str, method: str, path: str, **arguments: Any) -> Json:  # noqa: ANN401
        """Return a service's answer to an operator of every area; raise Answered when it is an error."""
        if service not in self.urls:
            raise Answered(f"There is no service {service!r}, expected one of {', '.join(self.urls)}.")
        token = self.token("operator", areas=[EVERY_AREA], roles=["operator"])
        async with httpx.AsyncClient(base_url=self.urls[service], timeout=TIMEOUT_SECONDS) as client:
            return await asked(client, method, path, token=token, **arguments)

    async def ask_all(self, method: str, path: str, **arguments: Any) -> dict[str, Json]:  # noqa: ANN401
        """Return what every service answers an operator, by name; raise Answered for the first error."""
        told = await asyncio.gather(*(self.ask(name, method, path, **arguments) for name in self.urls))
        return dict(zip(self.urls, told, strict=True))

    async def rows(self, service: str, sql: str, *, area: str = EVERY_AREA) -> list[asyncpg.Record]:
        """Return what a service's app role reads while it works for an area."""
        url = self.services[service]["app_url"]
        connection = await asyncpg.connect(url, server_settings={"kokemus.areas": area})
        try:
            return list(await connection.fetch(sql))
        finally:
            await connection.close()

    async def figures(self) -> dict[str, Mapping[str, Any]]:
        """Return what each worker tells of itself, by name; nothing of one that does not answer."""
        async with httpx.AsyncClient(timeout=TIMEOUT_SECONDS) as client:
            return {name: await _figures(client, one["worker"]) for name, one in self.services.items()}


def home_folder() -> Path:
    """Return where the platform keeps its data: KOKEMUS_HOME, else .kokemus in the working directory."""
    return Path(os.environ.get("KOKEMUS_HOME", HOME)).resolve()


def remote(home: Path | None = None) -> Remote:
    """Return the running platform; raise NotRunning when there is none."""
    folder = home or home_folder()
    return Remote(folder, described(folder))


async def asked(
    client: httpx.AsyncClient,
    method: str,
    path: str,
    *,
    token: str,
    **arguments: Any,  # noqa: ANN401 - of the request
) -> Json:
    """Return the JSON answer of a service; raise Answered with the problem's detail when it is an error."""
    signed = {"Authorization": f"Bearer {token}"}
    try:
        answer = await client.request(method, path, headers=signed, **arguments)
    except httpx.TransportError as silence:
        raise Answered(
            f"{client.base_url} does not answer ({type(silence).__name__}); see `kokemus status`"
        ) from None
    if answer.is_error:
        raise Answered(f"{answer.status_code} {answer.reason_phrase}: {problem_of(answer)}")
    return answer.json() if answer.content else None


def problem_of(answer: httpx.Response) -> str:
    """Return what an error says, for people."""
    if "json" not in answer.headers.get("Content-Type", ""):
        return answer.text[:300]
    problem = answer.json()
    return str(problem.get("detail") or problem.get("title") or problem)[:500]


async def _figures(client: httpx.AsyncClient, url: str) -> Mapping[str, Any]:
    try:
        figures: Mapping[str, Any] = (await client.get(f"{url}/health/status")).json()
    except httpx.TransportError:
        return {}
    return figures
