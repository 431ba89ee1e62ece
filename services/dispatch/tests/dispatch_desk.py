"""Dispatch as people use it: over HTTP, on a real database, with what registry said heard by the real ears."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

import httpx
from dispatch_builders import HOUR, an_assignment, an_offer, an_order, number

from chassis import part
from chassis.clock import Clock, SteppedClock
from chassis.database import Database, Tx
from chassis.ears import Ear
from chassis.timers import Ring, Timers
from contracts import flow, registry
from contracts.envelope import Event
from contracts.flow import TOPIC_OF
from contracts.terms import ExperienceTopic
from dispatch.app import SERVICE
from dispatch.offers.domain.offers import OfferState
from dispatch.offers.store import add_offers
from dispatch.orders.store import add_order
from dispatch.sessions.store.sessions import add_assignment

AREA = "ita-uusimaa"
ELSEWHERE = "lappi"
UNIT, OTHER_UNIT = number(1, 1), number(1, 2)
ORDERER, COORDINATOR = number(2, 1), number(2, 2)
AINO, EERO, PIRKKO = number(4, 1), number(4, 2), number(4, 3)
EDITS = ("/cancellation", "/fee", "/correction")
TOPIC = {"code": "depression", "perspective": "own"}


@dataclass(kw_only=True)
class Desk:
    """The service and the people at it."""

    client: httpx.AsyncClient
    database: Database
    clock: SteppedClock
    token: Any
    hear: Any
    read_outbox: Any
    keys: Any = field(default_factory=lambda: count(1))

    # --- what registry said

    async def heard(self, *events: Event, area: str = AREA) -> None:
        for event in events:
            ear = next(ear for ear in ears(self.clock) if ear.topic == TOPIC_OF[type(event)].name)
            taken = await self.hear(self.database, ear, event, area=area)
            assert (taken.handled, taken.parked) == (1, 0), f"{event} was not taken in: {taken}"

    async def furnish(self, area: str = AREA, model: str = "wellbeing_area") -> None:
        await self.heard(an_area(area, model), a_unit(UNIT), a_unit(OTHER_UNIT), area=area)
        for expert_id in (AINO, EERO):
            await self.heard(an_expert(expert_id), an_agreement(expert_id), area=area)

    # --- who asks

    def coordinator(self, area: str = AREA) -> dict[str, str]:
        headers: dict[str, str] = self.token(area, "coordinator", subject=str(COORDINATOR))
        return headers

    def orderer(self, *units: UUID, area: str = AREA) -> dict[str, str]:
        headers: dict[str, str] = self.token(area, "orderer", subject=str(ORDERER), units=units or (UNIT,))
        return headers

    def expert(self, expert_id: UUID = AINO, area: str = AREA) -> dict[str, str]:
        headers: dict[str, str] = self.token(area, "expert", subject=str(expert_id), expert_id=expert_id)
        return headers

    # --- what they ask

    async def post(
        self,
        path: str,
        body: object = None,
        *,
        by: dict[str, str] | None = None,
        key: str | None = "",
        area: str = AREA,
        **headers: str,
    ) -> httpx.Response:
        """Post as the coordinator unless somebody else is named; each with a key of its own unless one is named.

        An edit is made of whatever version there is, unless one is named.
        """
        headers = {"If_Match": "*"} | headers if path.endswith(EDITS) else headers
        named = {} if key is None else {"Idempotency-Key": key or f"key-{next(self.keys)}"}
        sent = (
            (by or self.coordinator(area))
            | named
            | {name.replace("_", "-"): value for name, value in headers.items()}
        )
        return await self.client.post(f"/v1/areas/{area}{path}", json=body, headers=sent)

    async def get(
        self, path: str, *, by: dict[str, str] | None = None, area: str = AREA, **query: Any
    ) -> httpx.Response:
        """Get as the coordinator unless somebody else is named."""
        params = {name: value for name, value in query.items() if value is not None}
        return await self.client.get(
            f"/v1/areas/{area}{path}", params=params, headers=by or self.coordinator(area)
        )

    async def put(
        self, path: str, body: object, *, by: dict[str, str] | None = None, **headers: str
    ) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in ({"If_Match": "*"} | headers).items()}
        sent = (by or self.coordinator()) | named
        return await self.client.put(f"/v1/areas/{AREA}{path}", json=body, headers=sent)

    # --- what usually happens

    def in_days(self, days: float, *, hours: float = 1) -> dict[str, str]:
        starts_at = self.clock.now().replace(second=0, microsecond=0) + timedelta(days=days)
        return a_time(starts_at, length=timedelta(hours=hours))

    def order_body(self, **deviation: Any) -> dict[str, Any]:
        return {
            "unit_id": str(UNIT),
            "work_form": "individual",
            "topics": [TOPIC],
            "language": "fi",
            "times": [self.in_days(7)],
            **deviation,
        }

    async def order(self, *, area: str = AREA, **deviation: Any) -> str:
        answer = await self.post("/orders", self.order_body(**deviation), area=area)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["order_id"])

    async def offer(self, order_id: str, *experts: UUID, area: str = AREA, **deviation: Any) -> list[str]:
        body = {"expert_ids": [str(one) for one in experts or (AINO,)], **deviation}
        answer = await self.post(f"/orders/{order_id}/offers", body, area=area)
        assert answer.status_code == 201, answer.text
        return [offer["offer_id"] for offer in answer.json()["items"]]

    async def accept(self, offer_id: str, expert_id: UUID = AINO, *, area: str = AREA) -> dict[str, Any]:
        answer = await self.post(f"/offers/{offer_id}/acceptance", by=self.expert(expert_id, area), area=area)
        assert answer.status_code == 201, answer.text
        accepted: dict[str, Any] = answer.json()
        return accepted

    async def assigned(self, expert_id: UUID = AINO, *, area: str = AREA, **deviation: Any) -> dict[str, Any]:
        """Return what an accepted order gave: offer, assignment, sessions."""
        order_id = await self.order(area=area, **deviation)
        (offer_id,) = await self.offer(order_id, expert_id, area=area)
        return await self.accept(offer_id, expert_id, area=area)

    async def a_session(self, **deviation: Any) -> dict[str, Any]:
        accepted = await self.assigned(**deviation)
        session: dict[str, Any] = accepted["sessions"][0]
        return session

    async def shown(self, path: str) -> dict[str, Any]:
        answer = await self.get(path)
        assert answer.status_code == 200, answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    async def ring(self) -> int:
        """Ring the timers that are due by the clock."""
        return await Timers(rings(), self.database, self.clock).ring_due()

    def pass_time(self, by: timedelta) -> None:
        self.clock.advance(by)

    def stand_at(self, moment: str) -> None:
        self.clock.set(datetime.fromisoformat(moment))

    # --- what dispatch said

    async def outbox(self) -> list[dict[str, Any]]:
        said: list[dict[str, Any]] = await self.read_outbox(self.database)
        return said

    async def types_said(self) -> list[str]:
        return [row["type"].split(".")[1] for row in await self.outbox()]

    async def last_said(self) -> tuple[str, dict[str, Any]]:
        row = (await self.outbox())[-1]
        return row["type"], row["body"]


def rings() -> dict[str, Ring]:
    """Return what rings in dispatch."""
    return {kind: ring for one in SERVICE.parts for kind, ring in one.rings.items()}


def ears(clock: Clock) -> list[Ear]:
    """Return the ears of dispatch."""
    return part.ears("dispatch", SERVICE.parts, flow, clock)


def a_time(starts_at: datetime, *, length: timedelta = HOUR) -> dict[str, str]:
    return {"starts_at": starts_at.isoformat(), "ends_at": (starts_at + length).isoformat()}


def refused(answer: httpx.Response, status: int, kind: str) -> dict[str, Any]:
    """Return the facts of a refusal, once it is the expected one and says something."""
    assert answer.status_code == status, answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    problem: dict[str, Any] = answer.json()
    assert problem["type"] == f"urn:kokemus:problem:{kind}", problem
    assert len(problem["detail"]) > 20
    assert "+00:00" not in problem["detail"], "people read the clock on their wall"
    return problem


def an_area(area: str = AREA, model: str = "wellbeing_area") -> registry.AreaOpened:
    return registry.AreaOpened(
        area_id=area, model=model, time_zone="Europe/Helsinki", languages=["fi"], names={"fi": "Esimerkki"}
    )


def a_unit(unit_id: UUID) -> registry.UnitRegistered:
    return registry.UnitRegistered(
        unit_id=unit_id, name="Esimerkkiyksikkö", cost_centre="1000", coordinator_id=COORDINATOR
    )


def an_expert(expert_id: UUID, *, topics: Sequence[str] = ("depression",)) -> registry.ExpertRegistered:
    return registry.ExpertRegistered(
        expert_id=expert_id,
        topics=[ExperienceTopic(code=code) for code in topics],
        work_forms=["individual", "group"],
        languages=["fi"],
    )


def an_agreement(expert_id: UUID, **deviation: Any) -> registry.AgreementSigned:
    valid: dict[str, Any] = {
        "expert_id": expert_id,
        "agreement_id": UUID(int=expert_id.int + 10_000),
        "work_forms": ["individual", "group"],
        "valid_from": date(2026, 1, 1),
    }
    return registry.AgreementSigned(**{**valid, **deviation})


@asynccontextmanager
async def kept(database: Database) -> AsyncIterator[Tx]:
    """Give a transaction in which an order, an offer and an assignment are kept."""
    async with database.transaction({AREA}) as tx:
        await add_order(tx, an_order(seats=3))
        await add_offers(tx, AREA, [an_offer(state=OfferState.OPEN)])
        await add_assignment(tx, AREA, an_assignment())
        yield tx
