"""Requests to the services in the name of a scenario's people, and what is made of the answers."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any

import httpx

from kokemus.demo.play.people import People
from kokemus.demo.play.platforms import Reachable
from kokemus.demo.play.played import Played, Refusal, WentWrong
from kokemus.demo.story import Scenario, Step
from kokemus.demo.wall_times import Span

TIMEOUT_SECONDS = 30.0
AT_ONCE_MAX = 12
"""Requests under way: more would only wait in line on a small machine."""
REFUSALS = frozenset({403, 404, 409, 412, 422})

Body = dict[str, Any]


def client_of(transport: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncClient:
    """Return a client for the services' APIs; without a transport it is the network."""
    limits = httpx.Limits(max_connections=AT_ONCE_MAX, max_keepalive_connections=AT_ONCE_MAX)
    return httpx.AsyncClient(timeout=TIMEOUT_SECONDS, limits=limits, transport=transport)


class Speaker:
    """Speaks for the people of one scenario, and keeps what they are told."""

    def __init__(self, scenario: Scenario, platform: Reachable, client: httpx.AsyncClient) -> None:
        self.scenario = scenario
        self.played = Played(scenario)
        self.people = People(scenario, platform)
        self._urls = platform.urls
        self._client = client
        self._numbers = {id(step): number for number, step in enumerate(scenario.steps)}
        self._slots = asyncio.Semaphore(AT_ONCE_MAX)

    async def ask(
        self, step: Step, service: str, method: str, path: str, body: Body | None, *, by: str
    ) -> Body | None:
        """Return the answer to a step; None when it was refused as the file says; raise WentWrong else."""
        answer = await self.send(step, service, method, path, body, by=by)
        if answer.is_success and not step.refused:
            found: Body = answer.json() if answer.content else {}
            return found
        if answer.status_code in REFUSALS and step.refused:
            self.refused(step, answer)
            return None
        expected = f"expected a refusal, because {step.refused}" if step.refused else "expected a yes"
        raise self.went_wrong(
            step, f"{method} {path} answered {answer.status_code} {_told(answer)}; {expected}"
        )

    async def send(  # noqa: PLR0913 - what a request is made of
        self, step: Step, service: str, method: str, path: str, body: Body | None, *, by: str, part: str = ""
    ) -> httpx.Response:
        """Return whatever is answered; `part` tells the requests of one step apart."""
        headers = {"Authorization": f"Bearer {by}"}
        if method == "POST":
            headers["Idempotency-Key"] = self.scenario.ids.key(f"{self._numbers[id(step)]}:{part}")
        async with self._slots:
            self.played.requests += 1
            return await self._client.request(method, self._urls[service] + path, json=body, headers=headers)

    def refused(self, step: Step, answer: httpx.Response) -> None:
        """Keep a no that was expected."""
        self.played.refusals.append(Refusal(step, answer.status_code, _told(answer)))

    def went_wrong(self, step: Step, told: str) -> WentWrong:
        """Return the error that ends the play."""
        return WentWrong(step, self.scenario, told)

    def local(self, at: datetime) -> str:
        """Return a moment with the offset of the wall clock, which tells the two halves of a doubled hour."""
        return at.astimezone(self.scenario.zone).isoformat()

    def times(self, span: Span) -> dict[str, str]:
        """Return one time of work as the services take it."""
        return {"starts_at": self.local(span.starts_at), "ends_at": self.local(span.ends_at)}


def _told(answer: httpx.Response) -> str:
    """Return what an error says, for people."""
    if "json" not in answer.headers.get("Content-Type", ""):
        return answer.text[:300]
    problem = answer.json()
    return str(problem.get("detail") or problem.get("title") or problem)[:500]
