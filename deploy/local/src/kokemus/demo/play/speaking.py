"""Requests to the services in the name of a scenario's people, and what is made of the answers."""

import asyncio
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Protocol, TypeVar
from uuid import UUID

import httpx

from kokemus.demo.play.played import Played, Refusal, WentWrong
from kokemus.demo.scenario.words import Body
from kokemus.demo.story import OfOrder, OfSession, Scenario, Step
from kokemus.demo.wall_times import Span
from kokemus.operate.remote import problem_of

TIMEOUT_SECONDS = 30.0
AT_ONCE_MAX = 12
"""Requests under way: more would only wait in line on a small machine."""
REFUSALS = frozenset({403, 404, 409, 412, 422})

Key = TypeVar("Key")


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


def client_of(transport: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncClient:
    """Return a client for the services' APIs; without a transport it is the network."""
    limits = httpx.Limits(max_connections=AT_ONCE_MAX, max_keepalive_connections=AT_ONCE_MAX)
    return httpx.AsyncClient(timeout=TIMEOUT_SECONDS, limits=limits, transport=transport)


class Speaker:
    """Speaks for the people of one scenario, and keeps what they are told."""

    def __init__(self, scenario: Scenario, platform: Reachable, client: httpx.AsyncClient) -> None:
        self.scenario = scenario
        self.played = Played(scenario)
        self._platform = platform
        self._client = client
        self._numbers = {id(step): number for number, step in enumerate(scenario.steps)}
        self._slots = asyncio.Semaphore(AT_ONCE_MAX)
        self._tokens: dict[tuple[str, str, str], str] = {}

    # --- who speaks ---

    def coordinator(self, area: str) -> str:
        """Return the token of an area's first coordinator."""
        return self._staff(area, self.scenario.areas[area].with_role("coordinator").key, "coordinator")

    def orderer(self, order: str) -> str:
        """Return the token of whoever placed an order."""
        known = self.scenario.orders[order]
        return self._staff(known.area, known.by, "orderer")

    def expert(self, area: str, name: str) -> str:
        """Return the token of the expert whom a name means."""
        expert_id = self.played.expert_id(area, name)
        return self._token(area, str(expert_id), "expert", expert_id=expert_id)

    def _staff(self, area: str, key: str, role: str) -> str:
        ids = self.scenario.ids
        mine = (one for one in self.scenario.orders.values() if (one.area, one.by) == (area, key))
        units = sorted({ids.unit(area, order.unit) for order in mine})
        return self._token(area, str(ids.staff(area, key)), role, units=units)

    def _token(self, area: str, subject: str, role: str, **more: Any) -> str:  # noqa: ANN401 - claims
        if (area, subject, role) not in self._tokens:
            signed = self._platform.token(subject, areas=[area], roles=[role], **more)
            self._tokens[area, subject, role] = signed
        return self._tokens[area, subject, role]

    # --- what is asked ---

    async def ask(
        self, step: Step, path: str, body: Mapping[str, Any] | None = None, **how: str
    ) -> Body | None:
        """Return the answer to a step, None when it was refused as the file says; raise WentWrong otherwise.

        `how` is as `send` takes it.
        """
        answer = await self.send(step, path, body, **how)
        if answer.is_success and not step.refused:
            found: Body = answer.json() if answer.content else {}
            return found
        if answer.status_code in REFUSALS and step.refused:
            self.refused(step, answer)
            return None
        expected = f"expected a refusal, because {step.refused}" if step.refused else "expected a yes"
        said = f"{answer.request.method} {path} answered {answer.status_code} {problem_of(answer)}"
        raise self.went_wrong(step, f"{said}; {expected}")

    async def send(  # noqa: PLR0913 - what a request is made of
        self,
        step: Step,
        path: str,
        body: Mapping[str, Any] | None = None,
        *,
        by: str,
        method: str = "POST",
        service: str = "dispatch",
        part: str = "",
    ) -> httpx.Response:
        """Return whatever an area's address answers; `part` tells the requests of one step apart."""
        headers = {"Authorization": f"Bearer {by}"}
        if method == "POST":
            headers["Idempotency-Key"] = self.scenario.ids.key(f"{self._numbers[id(step)]}:{part}")
        url = f"{self._platform.urls[service]}/v1/areas/{step.area}{path}"
        async with self._slots:
            self.played.requests += 1
            return await self._client.request(method, url, json=body, headers=headers)

    # --- what came of it ---

    def refused(self, step: Step, answer: httpx.Response) -> None:
        """Keep a no that was expected."""
        self.played.refusals.append(Refusal(step, answer.status_code, problem_of(answer)))

    def went_wrong(self, step: Step, told: str) -> WentWrong:
        """Return the error that ends the play."""
        return WentWrong(step, self.scenario, told)

    def order(self, step: OfOrder) -> UUID:
        """Return the platform's id of the order that a step is about."""
        return self._made(step, self.played.orders, step.order, f"order {step.order!r} is not placed by then")

    def offer(self, step: OfOrder, expert: str) -> UUID:
        """Return the platform's id of the offer that an expert got."""
        key = (step.order, self.played.expert(step.area, expert))
        return self._made(
            step, self.played.offers, key, f"{expert} answers, but has not been asked to do {step.order!r}"
        )

    def assignment(self, step: OfOrder, expert: str) -> UUID:
        """Return the platform's id of what an expert accepted."""
        key = (step.order, self.played.expert(step.area, expert))
        return self._made(step, self.played.assignments, key, f"{expert} has not accepted {step.order!r}")

    def session(self, step: OfSession) -> UUID:
        """Return the platform's id of the session that a step is about."""
        told = f"nobody has agreed to do {step.session!r} by then"
        return self._made(step, self.played.sessions, step.session, told)

    def _made(self, step: Step, made: Mapping[Key, UUID], key: Key, otherwise: str) -> UUID:
        """Return the id of what an earlier step made; raise WentWrong when none did, so nothing can be asked."""
        if key not in made:
            raise self.went_wrong(step, otherwise)
        return made[key]

    # --- words ---

    def local(self, at: datetime) -> str:
        """Return a moment with the offset of the wall clock, which tells the two halves of a doubled hour."""
        return at.astimezone(self.scenario.zone).isoformat()

    def times(self, span: Span) -> dict[str, str]:
        """Return one time of work as the services take it."""
        return {"starts_at": self.local(span.starts_at), "ends_at": self.local(span.ends_at)}
