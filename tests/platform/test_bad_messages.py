"""Bad messages on the topics: each gets a clear answer where an operator looks, and all others go on."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import TypedDict
from uuid import UUID, uuid5

import pytest
from msgspec import structs

from contracts import billing, dispatch, flow, registry
from contracts.envelope import Event, type_name
from contracts.terms import ExperienceTopic, Money
from kokemus.platform.running import SERVICES
from kokemus_client.registry import ContactBody, NewStaffBody
from tests.life import Area, Stage
from tests.strangers import MESSAGE_MAX, Stranger, put

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

_PEOPLE = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")

Spoil = Callable[[Stranger], Stranger]


def _long(one: Stranger) -> Stranger:
    """Return it about somebody with a long name, in which nothing repeats."""
    name = "".join(sha256(bytes([number])).hexdigest() for number in range(125))
    area = next(value.decode() for header, value in one.headers if header == "ce_area" and value)
    return replace(one.with_header("ce_subject", name.encode()), key=f"{area}:{name}".encode())


SPOILED: dict[str, tuple[Spoil, str]] = {
    "torn JSON": (lambda one: one.with_value(b'{"torn'), "cannot be read"),
    "no JSON at all": (lambda one: one.with_value(b"\x00\xff\xfe"), "cannot be read"),
    "fields missing": (lambda one: one.with_value(b"{}"), "missing required field"),
    "a number where an id belongs": (lambda one: one.with_value(_first_words_are_7(one.value)), "Expected `"),
    "oversized": (lambda one: one.with_value(b"x" * (MESSAGE_MAX - 5000)), "cannot be read"),
    "a header that is null": (lambda one: one.with_header("ce_type", None), "ce_type is missing or null"),
    "a header that is not UTF-8": (lambda one: one.with_header("ce_type", b"\xff\xfe"), "expected UTF-8"),
    "no id": (lambda one: one.without_header("ce_id"), "ce_id is missing"),
    "an id that is none": (lambda one: one.with_header("ce_id", b"7"), "cannot be read"),
    "a time without an offset": (lambda one: one.with_header("ce_time", b"2026-10-14T15:00:00"), "offset"),
    "no sequence": (lambda one: one.with_header("ce_sequence", b"first"), "cannot be read"),
    "an area that is none": (lambda one: one.with_header("ce_area", b"Not An Area"), "expected an area's id"),
    "a key longer than an index holds": (_long, "characters"),
    "a key that is not its area's": (
        lambda one: one.with_header("ce_subject", b"somebody-else"),
        "as the headers say",
    ),
}
"""How a good message is spoiled, and what the operator is told of it."""


def _first_words_are_7(value: bytes | None) -> bytes:
    body = json.loads(value or b"{}")
    name = next(name for name, found in body.items() if isinstance(found, str))
    return json.dumps(body | {name: 7}).encode()


def sample(topic: str, person: UUID) -> Event:
    """Return a good event of a topic, about somebody new."""
    of_topic: dict[str, Event] = {
        "registry.internal.area.v1": registry.AreaOpened(
            area_id="koe",
            model="wellbeing_area",
            time_zone="Europe/Helsinki",
            languages=["fi"],
            names={"fi": "Koe"},
        ),
        "registry.internal.unit.v1": registry.UnitRegistered(
            unit_id=person, name="Yksikkö", cost_centre="1", coordinator_id=person
        ),
        "registry.internal.right.v1": registry.RightsEnded(person_id=person, ended=["orderer"]),
        "registry.internal.emergency.v1": registry.EmergencyAccessEnded(
            access_id=person, person_id=person, ends_at=datetime(2026, 10, 14, tzinfo=UTC)
        ),
        "registry.internal.expert.v1": registry.ExpertRegistered(
            expert_id=person, topics=[ExperienceTopic(code="carer")], work_forms=["group"], languages=["fi"]
        ),
        "registry.private.contact.v1": registry.ContactPointSet(
            person_id=person, email="joku@example.invalid", language="fi"
        ),
        "dispatch.internal.order.v1": dispatch.OrderCancelled(order_id=person, unit_id=person),
        "billing.internal.policy.v1": billing.FeeScheduleSet(
            version=1 + person.int % 1000, valid_from=date(2026, 1, 1), currency="EUR", prices=[]
        ),
        "billing.internal.month.v1": billing.PaymentNoticeIssued(
            notice_id=person,
            month=f"{1000 + person.int % 9000}-01",
            unit_id=person,
            coordinator_id=person,
            revision=1,
            total=Money(amount_minor=0),
            line_count=0,
        ),
    }
    return of_topic[topic]


HEARD = [topic for topic in flow.TOPICS if topic.hears]


@pytest.mark.parametrize("topic", HEARD, ids=lambda topic: str(topic.name))
async def test_a_bad_message_waits_with_its_cause_and_the_next_is_heard(
    stage: Stage, topic: flow.Topic
) -> None:
    area = f"pilalla-{HEARD.index(topic)}"
    spoiled, at = {}, stage.clock.now()
    for number, (what, (spoil, _)) in enumerate(SPOILED.items()):
        event = sample(topic.name, uuid5(_PEOPLE, f"{topic.name} {number}"))
        of_area = area if topic.key not in {"area", "area_id"} else f"{area}-{number}"
        event_id = uuid5(_PEOPLE, f"{topic.name} {what}")
        spoiled[what] = spoil(Stranger.saying(event, area=of_area, at=at, event_id=event_id))
    unknown = spoiled["torn JSON"].with_header("ce_type", b"dispatch.NeverHeardOf.v9")
    good = Stranger.saying(sample(topic.name, uuid5(_PEOPLE, f"{topic.name} good")), area=area, at=at)

    await put(stage.platform, *spoiled.values(), unknown, good)
    await stage.settle()

    for service in topic.hears:
        rows = await stage.rows(
            service,
            "SELECT key, cause, blocked FROM parked_event WHERE topic = $1 AND key LIKE $2 || '%'",
            topic.name,
            area,
        )
        causes = {row["key"]: row["cause"] for row in rows}
        reads = is_read_by(service, topic, type(sample(topic.name, _PEOPLE)))
        for what, (_, expected) in SPOILED.items():
            if not reads and "header" not in what and what not in UNREADABLE:
                continue  # what a service does not hear it does not look into
            cause = causes.get((spoiled[what].key or b"").decode(), "not parked")
            assert expected in cause, f"{service} on {what}: {cause}"
        if reads:
            heard = await stage.rows(service, "SELECT consumer FROM inbox WHERE event_id = $1", good.event_id)
            assert len(heard) == 1, f"{service} has not heard the good one"
        assert not any(row["blocked"] for row in rows), f"{service}: something waits behind another"


UNREADABLE = {"no id", "an id that is none", "a time without an offset", "no sequence"} | {
    "an area that is none",
    "a key that is not its area's",
    "a key longer than an index holds",
}
"""What is wrong with the headers is seen whatever the type is."""


def is_read_by(service: str, topic: flow.Topic, event: type[Event]) -> bool:
    """Tell whether a service listens to this kind of event."""
    from chassis.service import Context  # noqa: PLC0415 - only here
    from kokemus.platform.running import composition_root  # noqa: PLC0415

    ears = composition_root(service).ears(Context(None, None, None))  # type: ignore[arg-type]
    return any(ear.topic == topic.name and type_name(event) in ear.reads for ear in ears)


@pytest.mark.parametrize("zone", ["Europe", "x" * 300])
async def test_an_area_in_no_time_zone_waits_and_every_ear_goes_on(stage: Stage, zone: str) -> None:
    """To a file system the one is a folder and the other too long a name, which looks as if it passed."""
    at, mark = stage.clock.now(), len(zone)
    opened = sample("registry.internal.area.v1", _PEOPLE)
    assert isinstance(opened, registry.AreaOpened)
    bad = Stranger.saying(
        structs.replace(opened, area_id=f"vyohyke-{mark}", time_zone=zone), area=f"vyohyke-{mark}", at=at
    )
    good = Stranger.saying(structs.replace(opened, area_id=f"hyva-{mark}"), area=f"hyva-{mark}", at=at)

    await put(stage.platform, bad, good)
    await stage.settle()

    for service in ("dispatch", "billing", "notifications"):
        parked = "SELECT cause FROM parked_event WHERE area_id = $1"
        assert "IANA name" in await stage.value(service, parked, f"vyohyke-{mark}")
        heard = await stage.rows(service, "SELECT consumer FROM inbox WHERE event_id = $1", good.event_id)
        assert len(heard) == 1, f"{service} has not heard the good one"


async def test_every_topic_that_is_heard_is_tried() -> None:
    assert {topic.name for topic in HEARD} == {topic.name for topic in flow.TOPICS if topic.hears}
    assert {service for topic in HEARD for service in topic.hears} == set(SERVICES)


async def test_a_null_value_erases_where_that_is_meant_and_waits_elsewhere(stage: Stage) -> None:
    area, at = "tyhjia", stage.clock.now()
    person = uuid5(_PEOPLE, "erased")
    contact = registry.ContactPointSet(person_id=person, email="poistuva@example.invalid", language="fi")
    known = Stranger.saying(contact, area=area, at=at)
    gone = Stranger.saying(contact, area=area, at=at, sequence=2).with_value(None)
    unit = Stranger.saying(sample("registry.internal.unit.v1", person), area=area, at=at).with_value(None)

    await put(stage.platform, known, gone, unit)
    await stage.settle()

    erased = await stage.value("notifications", "SELECT erased FROM contact WHERE area_id = $1", area)
    cause = await stage.value("notifications", "SELECT cause FROM parked_event WHERE area_id = $1", area)
    assert erased
    assert "not compacted" in cause


class Named(TypedDict):
    """Whom every event of an order names."""

    order_id: UUID
    unit_id: UUID
    expert_id: UUID


@dataclass(frozen=True)
class Told:
    """An order's life as dispatch would tell it, by whoever is named."""

    name: str

    def id(self, what: str) -> UUID:
        """Return the id of somebody or something in it."""
        return uuid5(_PEOPLE, f"{self.name} {what}")

    def scheduled(self, stage: Stage) -> dispatch.SessionScheduled:
        """Say that its session was agreed on."""
        return dispatch.SessionScheduled(
            **self._named,
            assignment_id=self.id("assignment"),
            session_id=self.id("session"),
            work_form="individual",
            starts_at=stage.day(40),
            ends_at=stage.day(40, 11),
        )

    def accepted(self) -> dispatch.AssignmentAccepted:
        """Say that it was accepted."""
        return dispatch.AssignmentAccepted(
            **self._named,
            assignment_id=self.id("assignment"),
            offer_id=self.id("offer"),
            orderer_id=self.id("orderer"),
            work_form="individual",
            contact_method="on_site",
        )

    def ill(self) -> dispatch.ExpertFellIll:
        """Say that the expert was ill."""
        return dispatch.ExpertFellIll(**self._named, session_id=self.id("session"), revision=1)

    @property
    def _named(self) -> Named:
        return {
            "order_id": self.id("order_id"),
            "unit_id": self.id("unit_id"),
            "expert_id": self.id("expert_id"),
        }


async def test_events_of_an_unknown_area_wait_until_it_opens_and_nothing_is_lost(stage: Stage) -> None:
    area, told = Area.unopened(stage, "viela-avaamatta"), Told("early")
    events = (told.accepted(), told.scheduled(stage), told.ill())
    at, session = stage.clock.now(), told.id("session")

    await put(
        stage.platform,
        *(Stranger.saying(one, area=area.area_id, at=at, sequence=n) for n, one in enumerate(events, 1)),
    )
    await stage.settle()
    waits = await stage.value("billing", "SELECT missing FROM session WHERE session_id = $1", session)
    lines = await stage.value("billing", "SELECT count(*) FROM fee_line WHERE session_id = $1", session)
    assert "area" in waits
    assert lines == 0

    await area.open()
    address = "varhain@example.invalid"
    contact = ContactBody(email=address, language="fi")
    body = NewStaffBody(person_id=told.id("orderer"), name="Varhainen", roles=["orderer"], contact=contact)
    (await area.client.registry.post_staff(area.area_id, body)).expect()
    await area.expert(told.id("expert_id"))
    await stage.post()

    fees = await stage.rows(
        "billing", "SELECT rule, amount_minor FROM fee_line WHERE session_id = $1", session
    )
    parked = await stage.rows("billing", "SELECT * FROM parked_event WHERE area_id = $1", area.area_id)
    assert [tuple(row) for row in fees] == [("expert_ill", 0)]
    assert parked == []
    # The acceptance is told to the orderer; that of an illness waits for nobody's order, which was never said.
    assert [mail["To"] for mail in stage.mails()].count(address) == 1


async def test_an_outcome_that_comes_before_its_session_waits_for_a_person(stage: Stage) -> None:
    """Within a key order is promised: what breaks the promise is not guessed at."""
    area, told = await Area.opened(stage, "vaara-jarjestys"), Told("disordered")
    at = stage.clock.now()
    events = (told.accepted(), told.ill(), told.scheduled(stage))

    await put(
        stage.platform,
        *(Stranger.saying(one, area=area.area_id, at=at, sequence=n) for n, one in enumerate(events, 1)),
    )
    await stage.settle()

    rows = await stage.rows(
        "billing",
        "SELECT type, cause, blocked FROM parked_event WHERE area_id = $1 ORDER BY id",
        area.area_id,
    )
    assert [(row["type"], row["blocked"]) for row in rows] == [
        ("dispatch.ExpertFellIll.v1", False),
        ("dispatch.SessionScheduled.v1", True),
    ]
    assert "expected its SessionScheduled before" in rows[0]["cause"]
