"""Plays a scenario on a running platform: through its public HTTP APIs only, on the shared test clock.

The steps of one moment are taken at once, but in the file's order where they are about one thing. The player
waits for the platform only where a later step needs what an earlier one set off; it measures nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from typing import Any, Protocol
from uuid import UUID

import httpx

from kokemus.demo.story import (
    Accept,
    AcceptAtOnce,
    AgreeFee,
    AgreeTerms,
    Correct,
    Decline,
    EndGroup,
    MakeOffers,
    Move,
    OfOrder,
    OfSession,
    OpenArea,
    Order,
    Outcome,
    PlaceOrder,
    Preview,
    RegisterExpert,
    RegisterStaff,
    RegisterUnit,
    Report,
    Scenario,
    SignAgreement,
    Step,
    TakeBack,
    Wait,
)
from kokemus.demo.wall_times import Span, written

TIMEOUT_SECONDS = 30.0
AT_ONCE_MAX = 12
"""Requests under way: more would only wait in line on a small machine."""

Body = dict[str, Any]


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


class WentWrong(Exception):
    """The platform said no to a step, or yes to one that the file says is refused."""

    def __init__(self, step: Step, scenario: Scenario, told: str) -> None:
        when = written(step.at, scenario.zone)
        where = f"line {step.line}" if step.line else "the usual course of things"
        about = step.session if isinstance(step, OfSession) else step.about
        super().__init__(f"{where}, {when}, {type(step).__name__} of {about}: {told}")
        self.step = step


@dataclass(frozen=True, slots=True)
class Refusal:
    """A no that the file expected, in the platform's words."""

    step: Step
    status: int
    told: str


@dataclass(frozen=True, slots=True)
class Previewed:
    """What the platform said that cancelling would cost, in cents."""

    step: Preview
    now_minor: int
    later_minor: int


@dataclass
class Played:
    """What came of a play: the platform's ids for the file's names, and what it refused."""

    scenario: Scenario
    orders: dict[str, UUID] = field(default_factory=dict)
    offers: dict[tuple[str, str], UUID] = field(default_factory=dict)
    assignments: dict[tuple[str, str], UUID] = field(default_factory=dict)
    sessions: dict[str, UUID] = field(default_factory=dict)
    meant: dict[tuple[str, str], str] = field(default_factory=dict)
    """Who the name given after a race means, by area."""
    refusals: list[Refusal] = field(default_factory=list)
    previews: list[Previewed] = field(default_factory=list)
    requests: int = 0
    settled: int = 0

    def expert(self, area: str, name: str) -> str:
        """Return the expert whom a name means."""
        return self.meant.get((area, name), name)

    def expert_id(self, area: str, name: str) -> UUID:
        """Return the id of the expert whom a name means."""
        return self.scenario.ids.expert(self.expert(area, name))

    def name_of_session(self) -> Mapping[UUID, str]:
        """Return the file's names of the sessions by id."""
        return {session_id: name for name, session_id in self.sessions.items()}


async def play(
    scenario: Scenario,
    platform: Platform,
    progress: Progress,
    *,
    transport: httpx.AsyncBaseTransport | None = None,
) -> Played:
    """Play every step in order of time and return what came of it; raise WentWrong if one goes otherwise."""
    async with client_of(transport) as client:
        player = _Player(scenario, platform, progress, client)
        progress.began(scenario)
        for at, steps in groupby(scenario.steps, key=lambda one: one.at):
            await player.moment(at, list(steps))
        await player.end()
        return player.played


def client_of(transport: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncClient:
    """Return a client for the services' APIs; without a transport it is the network."""
    limits = httpx.Limits(max_connections=AT_ONCE_MAX, max_keepalive_connections=AT_ONCE_MAX)
    return httpx.AsyncClient(timeout=TIMEOUT_SECONDS, limits=limits, transport=transport)


def _rank(step: Step) -> int:
    """Return which steps of one moment come first: a unit needs its coordinator, an agreement its expert."""
    match step:
        case OpenArea():
            return 0
        case RegisterStaff():
            return 1
        case RegisterUnit() | RegisterExpert():
            return 2
        case SignAgreement():
            return 3
        case _:
            return 4


class _Player:
    def __init__(
        self,
        scenario: Scenario,
        platform: Platform,
        progress: Progress,
        client: httpx.AsyncClient,
    ) -> None:
        self.played = Played(scenario)
        self._scenario = scenario
        self._ids = scenario.ids
        self._platform = platform
        self._progress = progress
        self._client = client
        self._tokens: dict[tuple[str, str, str], str] = {}
        self._numbers = {id(step): number for number, step in enumerate(scenario.steps)}
        self._registry_is_ahead = False
        self._slots = asyncio.Semaphore(AT_ONCE_MAX)

    # --- time -------------------------------------------------------------------------------------------

    async def moment(self, at: datetime, steps: Sequence[Step]) -> None:
        """Move the clock to a moment and take its steps."""
        waits = [step for step in steps if isinstance(step, Wait)]
        if waits:
            # All that was said before belongs before what the platform does by itself at this moment.
            await self._settle()
        self._platform.set_clock(at)
        self._progress.came_to(at)
        if waits:
            await self._settle()
            for wait in waits:
                self._progress.waited(wait)
        if any(map(self._needs_the_rest, steps)):
            await self._settle()
            self._registry_is_ahead = False
        todo = sorted((step for step in steps if not isinstance(step, Wait)), key=_rank)
        for _, ranked in groupby(todo, key=_rank):
            await self._take_at_once(list(ranked))

    async def end(self) -> None:
        """Move to the end of the story and wait until all is done."""
        self._platform.set_clock(self._scenario.ends_at)
        self._progress.came_to(self._scenario.ends_at)
        await self._settle()

    def _needs_the_rest(self, step: Step) -> bool:
        """Tell whether a step needs what earlier ones set off in other services."""
        if isinstance(step, Preview):
            return True
        return isinstance(step, OfOrder) and self._registry_is_ahead

    async def _settle(self) -> None:
        self.played.settled += 1
        await self._platform.settle()

    async def _take_at_once(self, steps: Sequence[Step]) -> None:
        chains: dict[str, list[Step]] = {}
        for step in steps:
            chains.setdefault(step.about, []).append(step)
        await asyncio.gather(*(self._take_in_turn(chain) for chain in chains.values()))

    async def _take_in_turn(self, steps: Iterable[Step]) -> None:
        for step in steps:
            await self._take(step)
            self._progress.did(step)

    async def _take(self, step: Step) -> None:  # noqa: C901, PLR0912 - one line per kind of step
        match step:
            case OpenArea():
                await self._open_area(step)
            case RegisterStaff():
                await self._register_staff(step)
            case RegisterUnit():
                await self._register_unit(step)
            case RegisterExpert():
                await self._register_expert(step)
            case SignAgreement():
                await self._sign(step)
            case PlaceOrder():
                await self._place(step)
            case AgreeTerms():
                await self._agree_terms(step)
            case MakeOffers():
                await self._offer(step)
            case Accept():
                await self._accept(step)
            case AcceptAtOnce():
                await self._accept_at_once(step)
            case Decline():
                await self._decline(step)
            case TakeBack():
                path = f"orders/{self.played.orders[step.order]}/cancellation"
                await self._dispatch(step, path, by=self._orderer(step.order))
            case AgreeFee():
                await self._agree_fee(step)
            case Move():
                await self._move(step)
            case Report():
                await self._report(step)
            case Correct():
                body = {"outcome": self._outcome(step.outcome)}
                await self._of_session(step, "correction", body, by=self._orderer(step.order))
            case EndGroup():
                await self._end_group(step)
            case Preview():
                await self._preview(step)
            case _:
                raise AssertionError(step)

    # --- the registry -----------------------------------------------------------------------------------

    async def _open_area(self, step: OpenArea) -> None:
        area = self._scenario.areas[step.area]
        body = {
            "model": area.model,
            "time_zone": self._scenario.zone.key,
            **({"names": area.names} if area.names else {}),
        }
        await self._registry(step, "", body)
        self._registry_is_ahead = True

    async def _register_staff(self, step: RegisterStaff) -> None:
        one = step.staff
        body = {
            "person_id": str(self._ids.staff(step.area, one.key)),
            "name": one.name,
            "roles": list(one.roles),
            "contact": {"email": one.email, "language": one.language},
        }
        await self._registry(step, "/staff", body)

    async def _register_unit(self, step: RegisterUnit) -> None:
        one = step.unit
        body = {
            "unit_id": str(self._ids.unit(step.area, one.key)),
            "name": one.name,
            "cost_centre": one.cost_centre,
            "coordinator_id": str(self._ids.staff(step.area, one.coordinator)),
        }
        await self._registry(step, "/units", body)
        self._registry_is_ahead = True

    async def _register_expert(self, step: RegisterExpert) -> None:
        one = step.expert
        body = {
            "expert_id": str(self._ids.expert(one.key)),
            "display_name": one.name,
            "topics": [{"code": topic.code, "perspective": topic.perspective} for topic in one.topics],
            "work_forms": list(one.work_forms),
            "languages": list(one.languages),
            "contact": {"email": one.email, "language": one.language},
        }
        await self._registry(step, "/experts", body)
        self._registry_is_ahead = True

    async def _sign(self, step: SignAgreement) -> None:
        agreed = step.agreement
        body = {
            "work_forms": list(agreed.work_forms),
            "valid_from": agreed.valid_from.isoformat(),
            "valid_until": agreed.valid_until and agreed.valid_until.isoformat(),
        }
        await self._registry(step, f"/experts/{self._ids.expert(step.expert)}/agreements", body)

    async def _registry(self, step: Step, path: str, body: Body) -> None:
        await self._ask(
            step, "registry", "POST", f"/v1/areas/{step.area}{path}", body, by=self._coordinator(step.area)
        )

    # --- orders -----------------------------------------------------------------------------------------

    async def _place(self, step: PlaceOrder) -> None:
        order = self._scenario.orders[step.order]
        answer = await self._dispatch(step, "orders", self._order(order), by=self._orderer(step.order))
        if answer is not None:
            self.played.orders[step.order] = UUID(answer["order_id"])

    def _order(self, order: Order) -> Body:
        body: Body = {
            "unit_id": str(self._ids.unit(order.area, order.unit)),
            "work_form": order.work_form,
            "topics": [{"code": topic.code, "perspective": topic.perspective} for topic in order.topics],
            "language": order.language,
            "seats": order.seats,
            "contact_method": order.contact_method,
            "times": [self._span(span) for span in order.times],
            **(order.terms or {}),
        }
        if order.agreed_fee_minor is not None:
            body["agreed_fee"] = {"amount_minor": order.agreed_fee_minor, "currency": "EUR"}
        if order.answer_within is not None:
            body["answer_within_minutes"] = int(order.answer_within.total_seconds() // 60)
        return body

    def _span(self, span: Span) -> dict[str, str]:
        return {"starts_at": self._local(span.starts_at), "ends_at": self._local(span.ends_at)}

    def _local(self, at: datetime) -> str:
        """Return a moment with the offset of the wall clock, which tells the two halves of a doubled hour."""
        return at.astimezone(self._scenario.zone).isoformat()

    async def _agree_terms(self, step: AgreeTerms) -> None:
        path = f"orders/{self.played.orders[step.order]}/terms"
        await self._dispatch(step, path, dict(step.terms), by=self._coordinator(step.area), method="PUT")

    async def _offer(self, step: MakeOffers) -> None:
        experts = {str(self.played.expert_id(step.area, name)): name for name in step.experts}
        body: Body = {"expert_ids": list(experts)}
        if step.answer_by is not None:
            body["expires_at"] = self._local(step.answer_by)
        path = f"orders/{self.played.orders[step.order]}/offers"
        answer = await self._dispatch(step, path, body, by=self._coordinator(step.area))
        for item in () if answer is None else answer["items"]:
            expert = self.played.expert(step.area, experts[item["expert_id"]])
            self.played.offers[step.order, expert] = UUID(item["offer_id"])

    async def _accept(self, step: Accept) -> None:
        expert = self.played.expert(step.area, step.expert)
        path = f"offers/{self.played.offers[step.order, expert]}/acceptance"
        answer = await self._dispatch(step, path, by=self._expert(step.area, expert))
        if answer is not None:
            self._seated(step, expert, step.expert, answer)

    async def _accept_at_once(self, step: AcceptAtOnce) -> None:
        answers = await asyncio.gather(*(self._race(step, expert) for expert in step.experts))
        winners = [
            expert
            for expert, answer in zip(step.experts, answers, strict=True)
            if answer.status_code == CREATED
        ]
        if len(winners) != 1 or sorted(answer.status_code for answer in answers) != [CREATED, CONFLICT]:
            told = ", ".join(str(answer.status_code) for answer in answers)
            raise WentWrong(
                step, self._scenario, f"answers {told}, expected one {CREATED} and one {CONFLICT}"
            )
        loser = next(expert for expert in step.experts if expert not in winners)
        self.played.meant |= {(step.area, step.quicker): winners[0], (step.area, step.slower): loser}
        for expert, answer in zip(step.experts, answers, strict=True):
            if expert == loser:
                self.played.refusals.append(Refusal(step, answer.status_code, _told(answer)))
            else:
                self._seated(step, expert, step.quicker, answer.json())

    async def _race(self, step: AcceptAtOnce, expert: str) -> httpx.Response:
        path = f"/v1/areas/{step.area}/offers/{self.played.offers[step.order, expert]}/acceptance"
        return await self._send(
            step, "dispatch", "POST", path, None, by=self._expert(step.area, expert), part=expert
        )

    def _seated(self, step: OfOrder, expert: str, name: str, answer: Body) -> None:
        """Keep the platform's ids of what an acceptance made; `name` is what the file calls the expert."""
        self.played.assignments[step.order, expert] = UUID(answer["assignment"]["assignment_id"])
        mine = {
            one.span.starts_at: key
            for key, one in self._scenario.sessions.items()
            if (one.order, one.expert, one.replaces) == (step.order, name, None)
        }
        for session in answer["sessions"]:
            self.played.sessions[mine[datetime.fromisoformat(session["starts_at"])]] = UUID(
                session["session_id"]
            )

    async def _decline(self, step: Decline) -> None:
        expert = self.played.expert(step.area, step.expert)
        path = f"offers/{self.played.offers[step.order, expert]}/decline"
        await self._dispatch(step, path, by=self._expert(step.area, expert))

    async def _agree_fee(self, step: AgreeFee) -> None:
        assignment = self.played.assignments[step.order, self.played.expert(step.area, step.expert)]
        path = f"orders/{self.played.orders[step.order]}/assignments/{assignment}/fee"
        body = {"amount_minor": step.fee_minor, "currency": "EUR"}
        await self._dispatch(step, path, body, by=self._orderer(step.order))

    async def _end_group(self, step: EndGroup) -> None:
        assignment = self.played.assignments[step.order, self.played.expert(step.area, step.expert)]
        answer = await self._dispatch(
            step, f"assignments/{assignment}/end-group", {"reason": step.reason}, by=self._orderer(step.order)
        )
        ended = set() if answer is None else {UUID(item["session_id"]) for item in answer["items"]}
        expected = {self.played.sessions[key] for key in step.sessions}
        if answer is not None and ended != expected:
            told = f"{len(ended)} sessions ended with the group, expected {', '.join(step.sessions)}"
            raise WentWrong(step, self._scenario, told)

    # --- sessions ---------------------------------------------------------------------------------------

    async def _move(self, step: Move) -> None:
        body = {**self._span(step.to), "expert_agrees": True}
        answer = await self._of_session(step, "move", body, by=self._orderer(step.order))
        if answer is not None:
            self.played.sessions[step.called] = UUID(answer["session_id"])

    async def _report(self, step: Report) -> None:
        outcome = step.outcome
        said = self._outcome(outcome)
        del said["kind"]
        session = self._scenario.sessions[step.session]
        expert = self._expert(step.area, self.played.expert(step.area, session.expert))
        orderer = self._orderer(step.order)
        match outcome.kind:
            case "held":
                await self._of_session(step, "held", said, by=expert)
            case "cancelled":
                await self._of_session(step, "cancellation", said, by=orderer)
            case "no_show":
                await self._of_session(step, "no-show", said, by=orderer)
            case "expert_ill":
                await self._of_session(step, "expert-absence", {"cause": "ill"}, by=expert)
            case "expert_withdrew":
                await self._of_session(step, "expert-absence", {"cause": "withdrew"}, by=expert)
            case _:
                raise AssertionError(outcome)

    def _outcome(self, outcome: Outcome) -> Body:
        facts = {
            "kind": outcome.kind,
            "cancelled_by": outcome.by,
            "known_at": None if outcome.known_at is None else self._local(outcome.known_at),
            "participants": outcome.participants,
            "other_work_minutes": outcome.other_work_minutes,
            "end_reason": outcome.reason,
        }
        return {name: fact for name, fact in facts.items() if fact is not None}

    async def _of_session(
        self, step: Report | Correct | Move, what: str, body: Body, *, by: str
    ) -> Body | None:
        return await self._dispatch(
            step, f"sessions/{self.played.sessions[step.session]}/{what}", body, by=by
        )

    async def _preview(self, step: Preview) -> None:
        path = f"/v1/areas/{step.area}/sessions/{self.played.sessions[step.session]}/cancellation-preview"
        answer = await self._ask(step, "billing", "GET", path, None, by=self._orderer(step.order))
        if answer is not None:
            now, later = (answer[when]["amount"] for when in ("now", "after_deadline"))
            told = Previewed(step, now["amount_minor"], later["amount_minor"])
            if (told.now_minor, told.later_minor) != (step.now_minor, step.later_minor):
                raise WentWrong(
                    step, self._scenario, f"costs {told.now_minor} now and {told.later_minor} later"
                )
            self.played.previews.append(told)

    # --- people -----------------------------------------------------------------------------------------

    def _coordinator(self, area: str) -> str:
        return self._staff(area, self._scenario.areas[area].with_role("coordinator").key, "coordinator")

    def _orderer(self, order: str) -> str:
        known = self._scenario.orders[order]
        return self._staff(known.area, known.by, "orderer")

    def _staff(self, area: str, key: str, role: str) -> str:
        units = [
            self._ids.unit(area, order.unit)
            for order in self._scenario.orders.values()
            if (order.area, order.by) == (area, key)
        ]
        return self._token(
            (area, key, role),
            lambda: self._platform.token(
                str(self._ids.staff(area, key)), areas=[area], roles=[role], units=sorted(set(units))
            ),
        )

    def _expert(self, area: str, expert: str) -> str:
        expert_id = self._ids.expert(expert)
        return self._token(
            (area, expert, "expert"),
            lambda: self._platform.token(str(expert_id), areas=[area], roles=["expert"], expert_id=expert_id),
        )

    def _token(self, who: tuple[str, str, str], make: Callable[[], str]) -> str:
        if who not in self._tokens:
            self._tokens[who] = make()
        return self._tokens[who]

    # --- HTTP -------------------------------------------------------------------------------------------

    def _dispatch(
        self, step: Step, path: str, body: Body | None = None, *, by: str, method: str = "POST"
    ) -> Awaitable[Body | None]:
        return self._ask(step, "dispatch", method, f"/v1/areas/{step.area}/{path}", body, by=by)

    async def _ask(
        self, step: Step, service: str, method: str, path: str, body: Body | None, *, by: str
    ) -> Body | None:
        """Return the answer to a step; None when it was refused as the file says; raise WentWrong else."""
        answer = await self._send(step, service, method, path, body, by=by)
        if answer.is_success and not step.refused:
            found: Body = answer.json() if answer.content else {}
            return found
        if answer.status_code in REFUSALS and step.refused:
            self.played.refusals.append(Refusal(step, answer.status_code, _told(answer)))
            return None
        expected = f"expected a refusal, because {step.refused}" if step.refused else "expected a yes"
        raise WentWrong(
            step, self._scenario, f"{method} {path} answered {answer.status_code} {_told(answer)}; {expected}"
        )

    async def _send(  # noqa: PLR0913 - what a request is made of
        self, step: Step, service: str, method: str, path: str, body: Body | None, *, by: str, part: str = ""
    ) -> httpx.Response:
        headers = {"Authorization": f"Bearer {by}"}
        if method == "POST":
            headers["Idempotency-Key"] = self._ids.key(f"{self._numbers[id(step)]}:{part}")
        async with self._slots:
            self.played.requests += 1
            return await self._client.request(
                method, self._platform.urls[service] + path, json=body, headers=headers
            )


CREATED = 201
CONFLICT = 409
REFUSALS = frozenset({403, 404, 409, 412, 422})


def _told(answer: httpx.Response) -> str:
    """Return what an error says, for people."""
    if "json" not in answer.headers.get("Content-Type", ""):
        return answer.text[:300]
    problem = answer.json()
    return str(problem.get("detail") or problem.get("title") or problem)[:500]
