"""The event flow at a glance: which service says what, on which topic, in whose order, to whom.

Topics, access rules, the AsyncAPI document, docs/events.md and the wiring test all come from this table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

import msgspec

from contracts import billing, dispatch, registry
from contracts.envelope import Event, Message, schema_name, type_name

Decode = Callable[[bytes], Event]

_encoder = msgspec.json.Encoder()


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic: one kind of aggregate, all of its events, in order within a key `area:aggregate`."""

    name: str
    says: str
    key: str
    events: tuple[type[Event], ...]
    hears: tuple[str, ...]
    about: str
    watches: tuple[str, ...] = ()
    """Programs that show people that something has changed: they take ids only, from now on, and keep nothing."""
    partitions: int = 12
    retention: timedelta = timedelta(days=14)
    compacted: bool = False
    tells_of_a_person: bool = False
    """Whether operators are not shown what is said on it: contact points, and what tells of somebody's health."""


TOPICS: tuple[Topic, ...] = (
    Topic(
        name="registry.internal.area.v1",
        says="registry",
        key="area_id",
        events=(registry.AreaOpened, registry.AreaAssuranceSet),
        hears=("dispatch", "billing", "notifications"),
        about="Areas, the operating model each has chosen, and how surely people show who they are.",
        retention=timedelta(days=365),
    ),
    Topic(
        name="registry.internal.unit.v1",
        says="registry",
        key="unit_id",
        events=(registry.UnitRegistered, registry.UnitChanged),
        hears=("dispatch", "billing", "notifications"),
        about="Units, their cost centres and coordinators.",
        retention=timedelta(days=365),
    ),
    Topic(
        name="registry.internal.expert.v1",
        says="registry",
        key="expert_id",
        events=(
            registry.ExpertRegistered,
            registry.ExpertProfileChanged,
            registry.AgreementSigned,
            registry.AgreementEnded,
            registry.ConsentGiven,
            registry.ConsentWithdrawn,
        ),
        hears=("dispatch", "billing"),
        about="What experts can do, the agreements under which they do it, and what they consent to.",
        tells_of_a_person=True,  # experience topics are health data (GDPR art. 9)
        retention=timedelta(days=365),
    ),
    Topic(
        name="registry.internal.right.v1",
        says="registry",
        key="person_id",
        events=(registry.RightsEnded, registry.RightsGivenAgain),
        hears=("dispatch", "billing", "notifications"),
        about="Whose roles in an area have ended, so that every service refuses at once what they allowed.",
        retention=timedelta(days=365),
    ),
    Topic(
        name="registry.internal.emergency.v1",
        says="registry",
        key="access_id",
        events=(registry.EmergencyAccessTaken, registry.EmergencyAccessEnded),
        hears=("dispatch", "billing", "notifications"),
        about="Which operator reads an area in an emergency, and until when; never why.",
        retention=timedelta(days=365),
    ),
    Topic(
        name="registry.private.contact.v1",
        says="registry",
        key="person_id",
        events=(registry.ContactPointSet,),
        hears=("notifications",),
        about="Where messages to a person go. The one topic with personal data; a tombstone erases.",
        compacted=True,
        tells_of_a_person=True,
    ),
    Topic(
        name="dispatch.internal.order.v1",
        says="dispatch",
        key="order_id",
        events=dispatch.EVENTS,
        hears=("registry", "billing", "notifications"),
        watches=("console",),
        about="All of an order's life, from the request to the outcome of every session.",
    ),
    Topic(
        name="billing.internal.policy.v1",
        says="billing",
        key="area",
        events=(billing.FeeScheduleSet, billing.CancellationPolicySet),
        hears=("dispatch",),
        about="The versions of fee schedules and cancellation policies, so that any fee can be recomputed.",
        retention=timedelta(days=365),
    ),
    Topic(
        name="billing.internal.fee.v1",
        says="billing",
        key="session_id",
        events=(billing.FeeAssessed, billing.FeePending),
        hears=(),
        watches=("console",),
        about="What each session earns and by which rule.",
    ),
    Topic(
        name="billing.internal.month.v1",
        says="billing",
        key="month",
        events=(
            billing.PaymentNoticeIssued,
            billing.NoticeApproved,
            billing.NoticeObjectionRaised,
            billing.NoticeObjectionAnswered,
            billing.MonthClosed,
            billing.StatementIssued,
        ),
        hears=("notifications",),
        watches=("console",),
        about="The month: notices to units, the close, statements to experts.",
    ),
)

TOPIC_OF: Mapping[type[Event], Topic] = {event: topic for topic in TOPICS for event in topic.events}
EVENT_OF: Mapping[str, type[Event]] = {type_name(event): event for event in TOPIC_OF}
_NAMES = {event: (type_name(event), schema_name(event)) for event in TOPIC_OF}


def topic_of(event: type) -> str:
    """Return the name of the topic that an event is said on; raise KeyError when it is said on none."""
    return TOPIC_OF[event].name


def topic_named(name: str) -> Topic:
    """Return the topic of that name; raise KeyError when there is none."""
    return {topic.name: topic for topic in TOPICS}[name]


def tells_of_a_person(name: str) -> bool:
    """Tell whether what is said on a topic tells of a person; of one that is not in the table nobody knows."""
    return all(topic.tells_of_a_person for topic in TOPICS if topic.name == name)


def said_by(service: str) -> tuple[Topic, ...]:
    """Return the topics that a service writes, in the table's order."""
    return tuple(topic for topic in TOPICS if topic.says == service)


def heard_by(service: str) -> tuple[Topic, ...]:
    """Return the topics that a service reads, in the table's order."""
    return tuple(topic for topic in TOPICS if service in topic.hears)


def watched_by(program: str) -> tuple[Topic, ...]:
    """Return the topics that a program watches, in the table's order."""
    return tuple(topic for topic in TOPICS if program in topic.watches)


def say(event: Event, *, area: str, sequence: int) -> Message:
    """Make the message of an event: the topic and the key come from the table, the bytes are final."""
    topic = TOPIC_OF[type(event)]
    subject = area if topic.key == "area" else str(getattr(event, topic.key))
    type_, schema = _NAMES[type(event)]
    return Message(
        topic=topic.name,
        key=f"{area}:{subject}",
        type=type_,
        schema=schema,
        area=area,
        subject=subject,
        sequence=sequence,
        data=_encoder.encode(event),
    )


def decoders(events: Iterable[type[Event]]) -> dict[str, Decode]:
    """Return, for each event class, its `ce_type` and a decoder that raises msgspec.ValidationError."""
    return {type_name(event): msgspec.json.Decoder(event).decode for event in events}
