"""Billing as it runs, on a real database: what it hears, what it says, what its people ask."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import msgspec
from billing_builders import AREA, ASSIGNMENT, EXPERT, ORDER, SESSION, STARTS, UNIT, an_id

from billing.app import SERVICE
from billing.audit.handlers.recount import Told
from billing.fees.wire import OF_ORDERS
from billing.month import timers
from billing.month.handlers.close_month import close_month
from billing.words.times import Month
from chassis import part
from chassis.clock import SteppedClock
from chassis.database import Database, Tx
from chassis.ears import Ear, Heard
from chassis.hearing import Taken
from chassis.outbox import Cause
from chassis.timers import Timers
from contracts import billing as said_by_billing
from contracts import dispatch, flow, registry, terms
from contracts.envelope import Event, type_name

COORDINATOR = an_id("coordinator")
ASSESSED = type_name(said_by_billing.FeeAssessed)
PENDING = type_name(said_by_billing.FeePending)
NOTICED = type_name(said_by_billing.PaymentNoticeIssued)
STATED = type_name(said_by_billing.StatementIssued)
CLOSED = type_name(said_by_billing.MonthClosed)


def area_opened(*, model: str = "wellbeing_area", area: str = AREA) -> registry.AreaOpened:
    return registry.AreaOpened(
        area_id=area,
        model=model,
        time_zone="Europe/Helsinki",
        languages=["fi", "sv"],
        names={"fi": "Esimerkki"},
    )


def unit_registered(unit_id: UUID = UNIT, *, coordinator_id: UUID = COORDINATOR) -> registry.UnitRegistered:
    return registry.UnitRegistered(
        unit_id=unit_id, name="Esimerkkiyksikkö", cost_centre="4711", coordinator_id=coordinator_id
    )


def agreement_signed(
    *, expert_id: UUID = EXPERT, name: str = "agreement", work_forms: tuple[str, ...] = ()
) -> registry.AgreementSigned:
    return registry.AgreementSigned(
        expert_id=expert_id,
        agreement_id=an_id(name),
        work_forms=list(work_forms),
        valid_from=date(2026, 1, 1),
    )


def assignment_accepted(
    *, assignment_id: UUID = ASSIGNMENT, agreed_minor: int | None = None, order_id: UUID = ORDER
) -> dispatch.AssignmentAccepted:
    return dispatch.AssignmentAccepted(
        order_id=order_id,
        assignment_id=assignment_id,
        offer_id=an_id("offer"),
        expert_id=EXPERT,
        unit_id=UNIT,
        orderer_id=an_id("orderer"),
        work_form="individual",
        contact_method="on_site",
        agreed_fee=None if agreed_minor is None else terms.Money(amount_minor=agreed_minor),
    )


def session_scheduled(
    session_id: UUID = SESSION,
    *,
    starts_at: datetime = STARTS,
    minutes: int = 60,
    work_form: str = "individual",
    expert_id: UUID = EXPERT,
    unit_id: UUID = UNIT,
    assignment_id: UUID = ASSIGNMENT,
    order_id: UUID = ORDER,
) -> dispatch.SessionScheduled:
    return dispatch.SessionScheduled(
        order_id=order_id,
        assignment_id=assignment_id,
        session_id=session_id,
        expert_id=expert_id,
        unit_id=unit_id,
        work_form=work_form,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
    )


def _ids(session_id: UUID) -> dict[str, Any]:
    return {"order_id": ORDER, "session_id": session_id, "expert_id": EXPERT, "unit_id": UNIT}


def held(
    session_id: UUID = SESSION, *, revision: int = 1, participants: int | None = None
) -> dispatch.SessionHeld:
    return dispatch.SessionHeld(**_ids(session_id), revision=revision, participants=participants)


def cancelled(
    known_at: datetime, session_id: UUID = SESSION, *, revision: int = 1
) -> dispatch.SessionCancelled:
    return dispatch.SessionCancelled(
        **_ids(session_id), revision=revision, cancelled_by="orderer", known_at=known_at
    )


def corrected(kind: str, session_id: UUID = SESSION, *, revision: int = 2) -> dispatch.OutcomeCorrected:
    return dispatch.OutcomeCorrected(
        **_ids(session_id), revision=revision, outcome=dispatch.Outcome(kind=kind)
    )


def moved(session_id: UUID = SESSION, *, to: UUID, starts_at: datetime = STARTS) -> dispatch.SessionMoved:
    return dispatch.SessionMoved(
        **_ids(session_id), moved_to=to, starts_at=starts_at, ends_at=starts_at + timedelta(hours=1)
    )


def objection_raised(
    name: str = "objection", session_id: UUID = SESSION, *, about: str = "outcome"
) -> dispatch.ObjectionRaised:
    return dispatch.ObjectionRaised(
        **_ids(session_id),
        objection_id=an_id(name),
        about=about,
        raised_by=EXPERT,
        raised_as="expert",
    )


def objection_answered(
    name: str = "objection", session_id: UUID = SESSION, *, state: str = "rejected"
) -> dispatch.ObjectionAnswered:
    return dispatch.ObjectionAnswered(
        **_ids(session_id),
        objection_id=an_id(name),
        raised_by=EXPERT,
        raised_as="expert",
        state=state,
    )


def agreed_order() -> list[Event]:
    """Return what leads to one agreed session."""
    return [assignment_accepted(), session_scheduled()]


@dataclass
class Office:
    """Billing with its neighbours played by the test."""

    client: httpx.AsyncClient
    database: Database
    clock: SteppedClock
    token: Any
    hear: Any
    outbox: Any

    def ears(self) -> Sequence[Ear]:
        """Return all of billing's ears."""
        return part.ears(SERVICE.name, SERVICE.parts, flow, self.clock)

    def _ear(self, consumer: str) -> Ear:
        return next(ear for ear in self.ears() if ear.consumer == consumer)

    def heard(self, event: Event, *, area: str = AREA) -> Heard[Event]:
        """Return an event as a handler is given it, for a transaction that the test holds open."""
        message = flow.say(event, area=area, sequence=1)
        cause = Cause(message.subject, uuid4())
        now = self.clock.now()
        return Heard(uuid4(), message.type, area, message.subject, message.key, 1, now, cause, event)

    async def close(self, tx: Tx, month: str, *, now: datetime, area: str = AREA) -> None:
        """Close a month in a transaction that the test holds open."""
        await close_month(tx, area, Month(month), now=now, because=Cause(f"{area}:{month}"))

    async def orders(self, *events: Event, area: str = AREA, at: datetime | None = None) -> Taken:
        """Let billing hear of orders, as one batch."""
        taken: Taken = await self.hear(self.database, self._ear("billing.order"), *events, area=area, at=at)
        return taken

    async def agreements(self, *events: Event, area: str = AREA) -> Taken:
        """Let billing hear of agreements, as one batch."""
        taken: Taken = await self.hear(self.database, self._ear("billing.expert"), *events, area=area)
        return taken

    async def areas(self, *events: Event, area: str = AREA, at: datetime | None = None) -> Taken:
        """Let billing hear of areas."""
        taken: Taken = await self.hear(self.database, self._ear("billing.area"), *events, area=area, at=at)
        return taken

    async def units(self, *events: Event, area: str = AREA) -> Taken:
        """Let billing hear of units."""
        taken: Taken = await self.hear(self.database, self._ear("billing.unit"), *events, area=area)
        return taken

    async def furnish(self, *, model: str = "wellbeing_area", area: str = AREA) -> None:
        """Open an area with one unit and one expert who has an agreement."""
        await self.areas(area_opened(model=model, area=area), area=area)
        await self.units(unit_registered(), area=area)
        await self.agreements(agreement_signed(), area=area)

    async def said(self, *types: str) -> list[dict[str, Any]]:
        """Return what billing said, of these types or all, in order."""
        return [row for row in await self.outbox(self.database) if not types or row["type"] in types]

    async def bodies(self, *types: str) -> list[dict[str, Any]]:
        """Return the bodies of what billing said."""
        return [row["body"] for row in await self.said(*types)]

    async def rows(self, sql: str, *args: object, area: str = AREA) -> list[Any]:
        """Return rows as the app role sees them."""
        async with self.database.transaction({area}) as tx:
            return await tx.fetch(sql, *args)

    async def ring(self, until: datetime) -> None:
        """Let time pass, and every timer ring that comes due."""
        self.clock.set(until)
        ringing = Timers(timers.RINGS, self.database, self.clock)
        while await ringing.ring_due():
            pass

    async def get(self, path: str, *roles: str, area: str = AREA, **claims: Any) -> httpx.Response:
        """Ask as somebody with these roles (a coordinator unless named)."""
        headers = self.token(area, *(roles or ("coordinator",)), **claims)
        return await self.client.get(f"/v1/areas/{area}/{path}", headers=headers)

    async def post(
        self,
        path: str,
        body: Any = None,
        *roles: str,
        area: str = AREA,
        key: str | None = None,
        read: str | None = None,
        **claims: Any,
    ) -> httpx.Response:
        """Tell as somebody with these roles (a clerk unless named), who read the version with a tag."""
        headers = self.token(area, *(roles or ("billing_clerk",)), **claims)
        headers |= {"Idempotency-Key": key or str(uuid4())}
        headers |= {} if read is None else {"If-Match": read}
        return await self.client.post(f"/v1/areas/{area}/{path}", json=body, headers=headers)


class Shelf:
    """An archive that is a list, and remembers which orders were read of it."""

    def __init__(self, events: Sequence[Told]) -> None:
        self.events = [replace(told, turn=(place,)) for place, told in enumerate(events)]
        self.read: list[Told] = []

    async def each(self, types: Collection[type[Event]], /) -> AsyncIterator[Told]:
        """Give every event of these types, the last first: an archive promises no order."""
        for told in reversed(self.events):
            if isinstance(told.event, tuple(types)):
                yield told

    async def of_orders(self, orders: Collection[UUID], /) -> Sequence[Told]:
        """Return what was said of these orders, and remember it."""
        found = [
            told
            for told in self.events
            if isinstance(told.event, OF_ORDERS) and getattr(told.event, "order_id", None) in orders
        ]
        self.read += found
        return found[::-1]


class Witness:
    """Lets billing hear events a second apart, and remembers them for whoever counts again."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.told: list[Told] = []

    async def hear(self, *events: Event) -> None:
        """Let billing hear events of one topic, as one batch."""
        self.office.clock.advance(timedelta(seconds=1))
        self.told += [Told(AREA, self.office.clock.now(), event) for event in events]
        ears = {dispatch.__name__: self.office.orders}
        of_experts = isinstance(events[0], registry.AgreementSigned | registry.AgreementEnded)
        ear = ears.get(
            type(events[0]).__module__, self.office.agreements if of_experts else self.office.areas
        )
        await ear(*events)

    async def events(self) -> list[Told]:
        """Return what was heard and what billing said of policies and months, as it happened."""
        decode = flow.decoders(flow.EVENT_OF.values())
        said = [
            Told(row["area_id"], row["said_at"], decode[row["type"]](msgspec.json.encode(row["body"])))
            for row in await self.office.said()
        ]
        return sorted([*self.told, *said], key=lambda told: told.at)
