"""A running platform as another process sees it: its description, tokens, HTTP."""

import json
import os
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx

from chassis.clock import SharedClock
from chassis.testing.issuer import Issuer
from kokemus.supervisor import STATE

HOME = ".kokemus"
TIMEOUT_SECONDS = 30
EVERY_AREA = "*"


class NotRunning(Exception):
    """No platform runs with its data here."""


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
    def clock(self) -> SharedClock:
        """The test clock; raise NotRunning when the platform runs on the machine's time."""
        if not self.described["test_clock"]:
            raise NotRunning(
                "the platform runs on the machine's clock; start it with `kokemus up --clock MOMENT`"
            )
        return SharedClock(self.home / "clock")

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

    @asynccontextmanager
    async def operator(self) -> AsyncIterator[dict[str, httpx.AsyncClient]]:
        """Give an HTTP client per service that is signed in as an operator of every area."""
        signed = {"Authorization": f"Bearer {self.token('operator', areas=[EVERY_AREA], roles=['operator'])}"}
        clients = {
            name: httpx.AsyncClient(base_url=one["api"], headers=signed, timeout=TIMEOUT_SECONDS)
            for name, one in self.services.items()
        }
        try:
            yield clients
        finally:
            for client in clients.values():
                await client.aclose()


def home_folder() -> Path:
    """Return where the platform keeps its data: KOKEMUS_HOME, else .kokemus in the working directory."""
    return Path(os.environ.get("KOKEMUS_HOME", HOME)).resolve()


def remote(home: Path | None = None) -> Remote:
    """Return the running platform; raise NotRunning when there is none."""
    folder = home or home_folder()
    try:
        return Remote(folder, json.loads((folder / STATE).read_text()))
    except FileNotFoundError:
        raise NotRunning("nothing runs here; start it with `kokemus up`") from None


async def asked(client: httpx.AsyncClient, method: str, path: str, **arguments: Any) -> Any:  # noqa: ANN401 - JSON
    """Return the JSON answer of a service; raise Answered with the problem's detail when it is an error."""
    try:
        answer = await client.request(method, path, **arguments)
    except httpx.TransportError as silence:
        raise Answered(
            f"{client.base_url} does not answer ({type(silence).__name__}); see `kokemus status`"
        ) from None
    if answer.is_error:
        told = answer.json() if "json" in answer.headers.get("content-type", "") else {}
        raise Answered(
            f"{answer.status_code} {told.get('title', '')}: {told.get('detail', answer.text[:200])}"
        )
    return answer.json() if answer.content else None


def moment(text: str) -> datetime:
    """Return a moment written as RFC 3339 with an offset; raise ValueError saying what is missing."""
    read = datetime.fromisoformat(text)
    if read.tzinfo is None:
        message = f"{text} has no offset; write which is meant, such as 2026-10-14T15:00:00+03:00"
        raise ValueError(message)
    return read
