"""Requests to the services in the name of a scenario's people, and what is made of the answers."""

from collections.abc import Awaitable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from kokemus.demo.play.played import Played, Refusal, WentWrong
from kokemus.demo.story import OfOrder, OfSession, Scenario, Step
from kokemus.operate.remote import Remote
from kokemus_client import Client, Ok, Problem, Result

ANY_VERSION = "*"
"""Said where nothing could be read: the edit is refused for the same reason."""
REFUSALS = frozenset({403, 404, 409, 412, 422})

Key = TypeVar("Key")
Answer = TypeVar("Answer")


class Speaker:
    """Speaks for the people of one scenario, and keeps what they are told."""

    def __init__(self, scenario: Scenario, there: Remote, client: Client) -> None:
        self.scenario = scenario
        self.played = Played(scenario)
        self._there = there
        self._client = client
        self._numbers = {id(step): number for number, step in enumerate(scenario.steps)}
        self._clients: dict[tuple[str, str, str], Client] = {}

    # --- who speaks ---

    def coordinator(self, area: str) -> Client:
        """Return the client of an area's first coordinator."""
        known = self.scenario.areas[area].with_role("coordinator")
        return self._as(area, "coordinator", str(known.person_id))

    def orderer(self, order: str) -> Client:
        """Return the client of whoever placed an order, for all units that they order for."""
        known, ids = self.scenario.orders[order], self.scenario.ids
        mine = [one for one in self.scenario.orders.values() if (one.area, one.by) == (known.area, known.by)]
        units = sorted({ids.unit(one.area, one.unit) for one in mine})
        return self._as(known.area, "orderer", str(ids.staff(known.area, known.by)), units=units)

    def expert(self, area: str, name: str) -> Client:
        """Return the client of the expert whom a name means."""
        expert_id = self.played.expert_id(area, name)
        return self._as(area, "expert", str(expert_id), expert_id=expert_id)

    def _as(self, area: str, role: str, subject: str, **more: Any) -> Client:  # noqa: ANN401 - claims
        if (area, role, subject) not in self._clients:
            token = self._there.token(subject, areas=[area], roles=[role], **more)
            self._clients[area, role, subject] = self._client.by(token)
        return self._clients[area, role, subject]

    # --- what is asked ---

    def key(self, step: Step, part: str = "") -> str:
        """Return the Idempotency-Key of a step; `part` tells the requests of one step apart."""
        return self.scenario.ids.key(f"{self._numbers[id(step)]}:{part}")

    async def asked(self, request: Awaitable[Result[Answer]]) -> Result[Answer]:
        """Return whatever is answered, and count the request."""
        self.played.requests += 1
        return await request

    async def tag(self, request: Awaitable[Result[Answer]]) -> str:
        """Return the tag of what is read before it is edited, so that nobody's change is overwritten."""
        read = await self.asked(request)
        return read.etag or ANY_VERSION if isinstance(read, Ok) else ANY_VERSION

    async def told(self, step: Step, request: Awaitable[Result[Answer]]) -> Answer | None:
        """Return the answer to a step, None when it was refused as the file says; raise WentWrong otherwise."""
        answer = await self.asked(request)
        match answer:
            case Ok(value=value) if not step.refused:
                return value
            case Problem(status=status) if step.refused and status in REFUSALS:
                self.refused(step, answer)
                return None
        said = answer if isinstance(answer, Problem) else "a yes"
        expected = f"a refusal, because {step.refused}" if step.refused else "a yes"
        raise self.went_wrong(step, f"{said}; expected {expected}")

    # --- what came of it ---

    def refused(self, step: Step, no: Problem) -> None:
        """Keep a no that was expected."""
        self.played.refusals.append(Refusal(step, no.status, no.detail))

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

    def move(self, step: OfSession) -> UUID:
        """Return the platform's id of the move that was proposed of the session."""
        told = f"nobody has proposed to move {step.session!r} by then"
        return self._made(step, self.played.moves, step.session, told)

    def objection(self, step: OfSession) -> UUID:
        """Return the platform's id of the objection to what was reported of the session."""
        told = f"nobody has objected to what was said of {step.session!r} by then"
        return self._made(step, self.played.objections, step.session, told)

    def _made(self, step: Step, made: Mapping[Key, UUID], key: Key, otherwise: str) -> UUID:
        """Return the id of what an earlier step made; raise WentWrong when none did, so nothing can be asked."""
        if key not in made:
            raise self.went_wrong(step, otherwise)
        return made[key]
