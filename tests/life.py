"""A small language for tests: an area's life on a running platform, through its public HTTP APIs alone.

Stage             a running platform as people meet it: requests, tokens, the clock, the mails
  Area            one area and its coordinator
    Unit          orders and pays
    Person        somebody of the staff
    Expert        somebody who is asked
    Order         a request for experience
      Offer       put to one expert
        Work      accepted: an assignment
          Session one agreed time

Everybody is invented, and the same names are used in every run.
"""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg
import httpx
import msgspec
from msgspec import UNSET

from chassis.clock import SharedClock
from chassis.testing.waiting import until
from kokemus.operate import settling
from kokemus.platform import mailbox
from kokemus.platform.running import Platform
from kokemus_client import Asked, Client, Ok, Patience, Problem, Refused
from kokemus_client.asking import problem
from kokemus_client.dispatch import (
    AbsenceBody,
    AbsenceSaid,
    CancellationBody,
    Canceller,
    CorrectionBody,
    Dispatch,
    EndGroupBody,
    EndReason,
    FeeBody,
    HeldBody,
    How,
    MoveRecordBody,
    NoShowBody,
    NoShowSaid,
    ObjectionBody,
    OffersBody,
    OnBehalfBody,
    OrderBody,
    ProposedMoveBody,
    ToldBody,
)
from kokemus_client.registry import (
    AgreementBody,
    AreaBody,
    ContactBody,
    ElsewhereBody,
    NewExpertBody,
    NewStaffBody,
    NewUnitBody,
    SettingsBody,
    TopicBody,
)

HELSINKI = ZoneInfo("Europe/Helsinki")
HOUR = timedelta(hours=1)
FORMS = ("individual", "pair", "group", "lecture", "development")
TRAINED_FIRST = frozenset({"experience_bank", "training_ngo", "pair_work"})
"""Operating models by which nobody is given tasks before training."""
PASSING = frozenset({500, 502, 503, 504})
IMPATIENT = Patience(attempts=1)
STUBBORN = Patience(attempts=1_800, pause_seconds=0.1, pause_seconds_max=0.1, statuses=PASSING)
"""Repeats a request to a service that is down for a minute and a half."""

Body = Mapping[str, Any]
Tell = Callable[[str], None]
"""Says a line when all tests are through."""


@dataclass(frozen=True)
class Person:
    """Somebody who asks: who they are, and the token that says so."""

    id: UUID
    name: str
    email: str
    token: str
    by: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Stage:
    """A running platform as people meet it."""

    platform: Platform
    client: Client
    repeats: int = 0
    """How often a request was sent again, with the same Idempotency-Key."""
    replayed: int = 0
    """Repeats that were answered from memory: the first request had worked."""
    keys: Iterator[int] = field(default_factory=itertools.count)

    @property
    def clock(self) -> SharedClock:
        """The platform's test clock."""
        assert self.platform.clock is not None, "the platform runs on a test clock"
        return self.platform.clock

    def token(self, subject: object, *areas: str, roles: Sequence[str], **claims: Any) -> str:
        """Return a token that says who somebody is."""
        return self.platform.issuer.token(str(subject), areas=areas, roles=roles, **claims)

    async def send(
        self,
        service: str,
        method: str,
        path: str,
        *,
        by: str | None = None,
        body: Body | None = None,
        key: str | None = None,
        **more: Any,
    ) -> httpx.Response:
        """Send a request and return whatever is answered; a POST has an Idempotency-Key."""
        wanted = Asked(
            method=method,
            path=path,
            query=more.pop("params", {}),
            headers=more.pop("headers", {}),
            body=body,
            key=key or f"key-{next(self.keys)}",
        )
        assert not more, f"nobody sends {more}"
        return await self.client.by(by).asking(service).send(wanted)

    async def ask(self, service: str, method: str, path: str, **request: Any) -> Any:
        """Send a request and return its JSON; raise Refused when it is answered with a no."""
        answer = await self.send(service, method, path, **request)
        if not answer.is_success:
            raise Refused(problem(answer, f"{method} {path}"))
        return answer.json() if answer.content else None

    async def settle(self, *, seconds: float = 60) -> None:
        """Return when nothing is under way anywhere."""
        urls = {name: one.worker_url for name, one in self.platform.services.items()}
        await settling.settle(urls, seconds_max=seconds)

    async def post(self, *, seconds: float = 60) -> None:
        """Return when nothing is under way and every mail that can be sent has been."""
        await self.settle(seconds=seconds)
        sql = "SELECT count(*) = 0 FROM message WHERE state IN ('queued', 'sending')"
        await until(lambda: self.value("notifications", sql), seconds=seconds, expected="no mail waits")

    async def later(self, at: datetime) -> None:
        """Move the clock, forward only, and wait until all that fell due is done."""
        assert at >= self.clock.now(), f"{at} lies before {self.clock.now()}"
        self.clock.set(at)
        await self.settle()

    def day(self, days: int, hour: int = 10, minute: int = 0) -> datetime:
        """Return a time of day, in Helsinki, so many days from the clock's today."""
        today = self.clock.now().astimezone(HELSINKI).date()
        return datetime.combine(today + timedelta(days=days), time(hour, minute), HELSINKI)

    def mails(self) -> list[Any]:
        """Return every mail that has arrived, in order."""
        return list(mailbox.mails(self.platform.mailbox.folder))

    def told(self, email: str) -> list[str]:
        """Return the text of every mail to an address; those that were sent side by side came in any order."""
        return [
            str(one.get_body(("plain",)).get_content()) for one in self.mails() if email in str(one["To"])
        ]

    def admin_url(self, service: str) -> str:
        """Return the address of a superuser in a service's database."""
        admin = urlsplit(self.platform.servers.postgres.admin_url)
        return admin._replace(path=f"/{self.platform.services[service].database.name}").geturl()

    async def rows(self, service: str, sql: str, *args: object) -> list[asyncpg.Record]:
        """Return rows of a service's database, as a superuser who sees every area."""
        connection = await asyncpg.connect(self.admin_url(service))
        try:
            return await connection.fetch(sql, *args)
        finally:
            await connection.close()

    async def value(self, service: str, sql: str, *args: object) -> Any:
        """Return one value of a service's database, as a superuser who sees every area."""
        return (await self.rows(service, sql, *args))[0][0]


@asynccontextmanager
async def a_stage(platform: Platform, *, stubborn: bool = False) -> AsyncIterator[Stage]:
    """Give the stage of a running platform, whose people repeat what nobody answers when they are stubborn."""
    urls = {name: one.api_url for name, one in platform.services.items()}
    headers = {"X-Purpose": "a test of the platform"}
    async with Client(urls, headers=headers, patience=STUBBORN if stubborn else IMPATIENT) as client:
        stage = Stage(platform, client)

        keys: set[str] = set()

        async def sent(request: httpx.Request) -> None:
            key = request.headers.get("Idempotency-Key", "")
            stage.repeats += key in keys
            keys.update({key} - {""})

        async def answered(answer: httpx.Response) -> None:
            stage.replayed += "Idempotency-Replayed" in answer.headers

        client.http.event_hooks = {"request": [sent], "response": [answered]}
        yield stage


@dataclass
class Area:
    """An area that is open, and its coordinator."""

    stage: Stage
    area_id: str
    coordinator: str
    operator: str
    names: set[str] = field(default_factory=set)
    """Personal data and free text of this area, as they were sent: none of it may turn up elsewhere."""
    people: Iterator[str] = field(default_factory=lambda: iter(PEOPLE))
    model: str = "wellbeing_area"

    @classmethod
    async def opened(cls, stage: Stage, area_id: str, model: str = "wellbeing_area") -> Area:
        """Open an area that is no county, so that any number of them can be."""
        area = cls.unopened(stage, area_id)
        await area.open(model)
        return area

    @classmethod
    def unopened(cls, stage: Stage, area_id: str) -> Area:
        """Return an area that nobody has opened yet."""
        coordinator = stage.token(f"coordinator-of-{area_id}", area_id, roles=["coordinator"])
        operator = stage.token(f"operator-of-{area_id}", area_id, roles=["operator"])
        return cls(stage, area_id, coordinator, operator)

    async def open(self, model: str = "wellbeing_area") -> None:
        """Open it."""
        self.model = model
        body = AreaBody(model=model, names={"fi": f"Esimerkki {self.area_id} ry"})
        (await self.client.registry.post_area(self.area_id, body)).expect()

    async def changes_settings(self, **changes: Any) -> None:
        """Change some of the area's settings, by name."""
        now = (await self.client.registry.get_settings(self.area_id)).expect()
        wished = msgspec.convert({**msgspec.to_builtins(now), **changes}, SettingsBody)
        (await self.client.registry.put_settings(self.area_id, wished, if_match="*")).expect()

    @property
    def client(self) -> Client:
        """The client of the coordinator."""
        return self.stage.client.by(self.coordinator)

    def _contact(self) -> tuple[str, str]:
        name = f"{next(self.people)} {self.area_id.title()}"
        email = f"{name.lower().replace(' ', '.')}@example.invalid"
        self.names |= {name, email}
        return name, email

    async def staff(self, *roles: str) -> Person:
        """Register somebody of the staff."""
        name, email = self._contact()
        contact = ContactBody(email=email, language="fi")
        body = NewStaffBody(name=name, roles=list(roles), contact=contact)
        person = (await self.client.registry.post_staff(self.area_id, body)).expect().person_id
        token = self.stage.token(
            person, self.area_id, roles=[role for role in roles if role != "unit_coordinator"]
        )
        return Person(person, name, email, token)

    async def unit(self, cost_centre: str = "4410") -> Unit:
        """Register a unit with a coordinator and an orderer of its own."""
        named, orderer = await self.staff("unit_coordinator"), await self.staff("orderer")
        body = NewUnitBody(name=f"Yksikkö {cost_centre}", cost_centre=cost_centre, coordinator_id=named.id)
        unit_id = (await self.client.registry.post_unit(self.area_id, body)).expect().unit_id
        token = self.stage.token(orderer.id, self.area_id, roles=["orderer"], units=[unit_id])
        named_token = self.stage.token(named.id, self.area_id, roles=["unit_coordinator"], units=[unit_id])
        named = replace(named, token=named_token)
        return Unit(self, unit_id, named, orderer, token)

    async def expert(
        self, expert_id: UUID | None = None, *, agreement: bool = True, contact: ContactBody | None = None
    ) -> Expert:
        """Register an expert who can do everything, with an agreement and an address unless told otherwise."""
        name, email = self._contact()
        body = NewExpertBody(
            display_name=name,
            expert_id=expert_id,
            topics=[TopicBody(code="depression"), TopicBody(code="carer", perspective="close_person")],
            work_forms=list(FORMS),
            languages=["fi", "sv"],
            contact=contact or ContactBody(email=email, language="fi"),
        )
        made = (await self.client.registry.post_expert(self.area_id, body)).expect().expert_id
        token = self.stage.token(made, self.area_id, roles=["expert"], expert_id=made)
        expert = Expert(self, made, name, email, token)
        if agreement:
            await expert.sign()
        return expert

    async def order(
        self,
        unit: Unit,
        times: Sequence[datetime],
        *,
        form: str = "individual",
        seats: int = 1,
        fee: int | None = None,
        words: str = "",
    ) -> Order:
        """Order experience for a unit, each time an hour long; `words` is free text."""
        self.names |= {words} - {""}
        body = msgspec.convert(an_order(unit, times, form, seats, fee, words), OrderBody)
        told = (await unit.client.dispatch.place_order(self.area_id, body)).expect()
        return Order(self, unit, told.order_id)


def an_order(
    unit: Unit,
    times: Sequence[datetime],
    form: str = "individual",
    seats: int = 1,
    fee: int | None = None,
    words: str = "",
) -> dict[str, Any]:
    """Return the body of an order."""
    body: dict[str, Any] = {
        "unit_id": str(unit.unit_id),
        "work_form": form,
        "topics": [{"code": "depression"}],
        "language": "fi",
        "seats": seats,
        "times": [a_time(at) for at in times],
        "responsibility": words,
        "target_group": words,
        "place": words,
        "client_reference": words,
    }
    return body | ({"agreed_fee": {"amount_minor": fee, "currency": "EUR"}} if fee else {})


def a_time(at: datetime, length: timedelta = HOUR) -> dict[str, str]:
    """Return a time of work in Helsinki's own offset."""
    ends_at = (at.astimezone(UTC) + length).astimezone(HELSINKI)
    return {"starts_at": at.astimezone(HELSINKI).isoformat(), "ends_at": ends_at.isoformat()}


@dataclass
class Unit:
    """A unit: who coordinates it, who orders for it."""

    area: Area
    unit_id: UUID
    named: Person
    orderer: Person
    token: str

    @property
    def client(self) -> Client:
        """The client of its orderer."""
        return self.area.stage.client.by(self.token)


@dataclass
class Expert:
    """Somebody who is asked."""

    area: Area
    expert_id: UUID
    name: str
    email: str
    token: str

    async def sign(self, *, months_ago: int = 1) -> UUID:
        """Sign an agreement for all work forms, valid from some months ago on, until further notice."""
        if self.area.model in TRAINED_FIRST:
            await self.trained()
        since = (self.area.stage.clock.now() - timedelta(days=30 * months_ago)).date()
        words = f"Koulutus ja toiveet {self.name}"
        self.area.names.add(words)
        body = AgreementBody(work_forms=list(FORMS), valid_from=since, training=words, wishes=words)
        registry = self.area.client.registry
        told = await registry.post_agreement(self.area.area_id, self.expert_id, body)
        return told.expect().agreement_id

    async def trained(self) -> None:
        """Have it recorded that they were trained elsewhere, for as long as any model asks for."""
        ended = self.area.stage.clock.now().date() - timedelta(days=60)
        body = ElsewhereBody(where="Kokemuskoulutus, Esimerkki ry", hours=100, ended_on=ended)
        registry = self.area.client.registry
        (await registry.post_training_elsewhere(self.area.area_id, self.expert_id, body)).expect()

    @property
    def client(self) -> Client:
        """The client of this expert."""
        return self.area.stage.client.by(self.token)


@dataclass
class Order:
    """A request for experience."""

    area: Area
    unit: Unit
    order_id: UUID

    async def offer(self, *experts: Expert, expires_at: datetime | None = None) -> list[Offer]:
        """Put the order to experts."""
        body = OffersBody(expert_ids=[one.expert_id for one in experts], expires_at=expires_at or UNSET)
        dispatch = self.area.client.dispatch
        told = (await dispatch.make_offers(self.area.area_id, self.order_id, body)).expect()
        of = {one.expert_id: one.offer_id for one in told.items}
        return [Offer(self, one, of[one.expert_id]) for one in experts]

    async def given_to(self, expert: Expert) -> Work:
        """Put the order to one expert, who accepts."""
        (offer,) = await self.offer(expert)
        return await offer.accept()

    async def cancel(self) -> None:
        """Take the order back."""
        dispatch, read = self.unit.client.dispatch, await self.tag()
        (await dispatch.cancel_order(self.area.area_id, self.order_id, if_match=read)).expect()

    async def tag(self) -> str:
        """Return the tag of the order as it is now, as somebody of its unit reads it."""
        return tag_of(await self.unit.client.dispatch.get_order(self.area.area_id, self.order_id))


@dataclass
class Offer:
    """An order put to one expert."""

    order: Order
    expert: Expert
    offer_id: UUID

    @property
    def path(self) -> str:
        """Where it is answered, within its area."""
        return f"/offers/{self.offer_id}"

    async def accept(self) -> Work:
        """Accept it."""
        dispatch = self.expert.client.dispatch
        told = (await dispatch.accept_offer(self.order.area.area_id, self.offer_id)).expect()
        work = Work(self.order, self.expert, told.assignment.assignment_id)
        work.sessions = [Session(work, one.session_id) for one in told.sessions]
        return work

    async def recorded(self, how: How = "phone") -> None:
        """Have the coordinator record a yes that the expert told."""
        area, body = self.order.area, ToldBody(on_behalf=OnBehalfBody(how=how))
        (await area.client.dispatch.accept_offer(area.area_id, self.offer_id, body)).expect()

    async def reversed(self) -> None:
        """Say that the yes that was recorded is not what the expert said."""
        dispatch = self.expert.client.dispatch
        (await dispatch.reverse_answer(self.order.area.area_id, self.offer_id)).expect()

    async def decline(self) -> None:
        """Decline it."""
        dispatch = self.expert.client.dispatch
        (await dispatch.decline_offer(self.order.area.area_id, self.offer_id)).expect()


@dataclass
class Work:
    """An accepted offer: an assignment with its sessions."""

    order: Order
    expert: Expert
    assignment_id: UUID
    sessions: list[Session] = field(default_factory=list)

    async def agree_fee(self, cents: int) -> None:
        """Agree on the fee of each session, later than at acceptance."""
        order, body = self.order, FeeBody(amount_minor=cents)
        dispatch = order.unit.client.dispatch
        ids, read = (order.area.area_id, order.order_id, self.assignment_id), await order.tag()
        told = await dispatch.agree_fee(*ids, body, if_match=read)
        told.expect()

    async def end_group(self, reason: EndReason = "other") -> None:
        """End the group: sessions to come do not take place."""
        dispatch, body = self.order.unit.client.dispatch, EndGroupBody(reason=reason)
        (await dispatch.end_group(self.order.area.area_id, self.assignment_id, body)).expect()


@dataclass
class Session:
    """One agreed time."""

    work: Work
    session_id: UUID

    @property
    def _dispatch(self) -> Dispatch:
        return self.work.order.unit.client.dispatch

    @property
    def _place(self) -> tuple[str, UUID]:
        return self.work.order.area.area_id, self.session_id

    async def held(self, participants: int | None = None) -> None:
        """Say that it took place."""
        (await self._dispatch.say_held(*self._place, HeldBody(participants=participants))).expect()

    async def cancelled(self, by: Canceller = "client") -> None:
        """Say that it was cancelled just now."""
        (await self._dispatch.cancel_session(*self._place, CancellationBody(cancelled_by=by))).expect()

    async def ill(self) -> None:
        """Say that the expert is ill."""
        (await self._dispatch.say_expert_absent(*self._place, AbsenceBody(cause="ill"))).expect()

    async def withdrawn(self) -> None:
        """Say that the expert withdraws."""
        (await self._dispatch.say_expert_absent(*self._place, AbsenceBody(cause="withdrew"))).expect()

    async def no_show(self) -> None:
        """Say that the client did not arrive."""
        (await self._dispatch.say_no_show(*self._place, NoShowBody(other_work_minutes=30))).expect()

    async def moved(self, to: datetime) -> Session:
        """Move it, as the expert agreed by phone, and return the session that replaces it."""
        body = msgspec.convert(a_time(to) | {"consent": "by_phone"}, MoveRecordBody)
        told = (await self._dispatch.record_move(*self._place, body)).expect()
        session = Session(self.work, told.session_id)
        self.work.sessions.append(session)
        return session

    async def proposed(self, to: datetime) -> UUID:
        """Propose another time, and return the move, which waits for the expert."""
        body = msgspec.convert(a_time(to), ProposedMoveBody)
        return (await self._dispatch.propose_move(*self._place, body)).expect().move_id

    async def objected(self) -> UUID:
        """Let the expert object to what was reported, and return the objection, which waits for an answer."""
        dispatch, body = self.work.expert.client.dispatch, ObjectionBody(words="En ollut tästä samaa mieltä.")
        return (await dispatch.raise_objection(*self._place, body)).expect().objection_id

    async def corrected(self, outcome: NoShowSaid | AbsenceSaid) -> None:
        """Say that what was said of it was wrong."""
        body, read = CorrectionBody(outcome=outcome), await self.tag()
        (await self._dispatch.correct_outcome(*self._place, body, if_match=read)).expect()

    async def tag(self) -> str:
        """Return the tag of the session as it is now."""
        return tag_of(await self._dispatch.get_session(*self._place))


def tag_of(told: Ok[Any] | Problem) -> str:
    """Return the tag of what was read, to be named in a change of it."""
    assert isinstance(told, Ok), told
    assert told.etag is not None, "what can be edited has a tag"
    return told.etag


PEOPLE: tuple[str, ...] = (
    *(
        "Aino Alku",
        "Bertta Beeta",
        "Cecilia Cembalo",
        "Daavid Delta",
        "Eino Eka",
        "Fanni Foto",
        "Gideon Giga",
    ),
    *("Helmi Helle", "Iida Idea", "Jalo Juuri", "Kerttu Koivu", "Lauha Lumi", "Manu Malli", "Nelli Niitty"),
    *("Otso Oksa", "Pihla Puro", "Raili Ranta", "Seppo Saari", "Taimi Taivas", "Urho Uoma", "Veera Vuori"),
)
"""Invented names, each used once in an area."""
