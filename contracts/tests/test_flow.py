"""The table of who says what to whom is well-formed, and messages come out of it as it says."""

import json
import re
from datetime import date
from uuid import UUID

import msgspec
import pytest

from contracts import billing, dispatch, flow, registry
from contracts.envelope import Event, schema_name, type_name
from contracts.flow import Topic

SERVICES = {"registry", "dispatch", "billing", "notifications"}
TOPICS = pytest.mark.parametrize("topic", flow.TOPICS, ids=lambda topic: topic.name)
A_UNIT = UUID("01985a3c-7a00-7000-8000-000000000b01")
A_COORDINATOR = UUID("01985a3c-7a00-7000-8000-000000000c01")


def subclasses(kind: type[Event]) -> set[type[Event]]:
    """Return the classes under one that have none under them: what stands between holds what they share."""
    return {found for child in kind.__subclasses__() for found in subclasses(child) or {child}}


@TOPICS
def test_a_topic_is_named_after_its_speaker(topic: Topic) -> None:
    assert re.fullmatch(rf"{topic.says}\.(internal|private|public)\.[a-z]+\.v\d+", topic.name)


@TOPICS
def test_only_services_speak_and_hear(topic: Topic) -> None:
    assert {topic.says, *topic.hears} <= SERVICES
    assert topic.says not in topic.hears
    assert len(set(topic.hears)) == len(topic.hears)


@TOPICS
def test_who_watches_is_no_service_and_is_not_told_of_a_person(topic: Topic) -> None:
    assert not set(topic.watches) & SERVICES
    assert not (topic.watches and topic.tells_of_a_person)


@TOPICS
def test_every_event_of_a_topic_holds_its_key(topic: Topic) -> None:
    for event in topic.events:
        assert topic.key == "area" or topic.key in event.__struct_fields__, event


@TOPICS
def test_a_speaker_says_the_events_of_its_own_module(topic: Topic) -> None:
    assert {event.__module__ for event in topic.events} == {f"contracts.{topic.says}"}


@TOPICS
def test_only_the_private_topic_is_compacted(topic: Topic) -> None:
    assert topic.compacted == (".private." in topic.name)


def test_every_event_has_one_topic() -> None:
    assert sum(len(topic.events) for topic in flow.TOPICS) == len(flow.TOPIC_OF)
    # Event classes that a test elsewhere makes for itself are not ours.
    ours = {event for event in subclasses(Event) if event.__module__.startswith("contracts.")}
    assert ours == set(flow.TOPIC_OF)


def test_personal_data_has_one_topic_and_one_reader() -> None:
    private = [topic for topic in flow.TOPICS if ".private." in topic.name]
    assert [(topic.events, topic.hears) for topic in private] == [
        ((registry.ContactPointSet,), ("notifications",))
    ]


def test_event_names_are_unique_whoever_speaks() -> None:
    names = [event.__name__ for event in flow.TOPIC_OF]
    assert len(set(names)) == len(names)


def test_what_is_said_and_heard_is_a_view_of_the_table() -> None:
    assert {topic for name in SERVICES for topic in flow.said_by(name)} == set(flow.TOPICS)
    assert [topic.name for topic in flow.heard_by("billing")] == [
        "registry.internal.area.v1",
        "registry.internal.unit.v1",
        "registry.internal.expert.v1",
        "registry.internal.right.v1",
        "registry.internal.emergency.v1",
        "dispatch.internal.order.v1",
    ]


def test_a_topic_is_found_by_name() -> None:
    assert flow.topic_named("dispatch.internal.order.v1").says == "dispatch"
    with pytest.raises(KeyError):
        flow.topic_named("dispatch.internal.weather.v1")


def test_a_message_has_the_key_and_the_bytes_of_its_event() -> None:
    event = registry.UnitRegistered(
        unit_id=A_UNIT, name="Yksikkö", cost_centre="4410", coordinator_id=A_COORDINATOR
    )

    message = flow.say(event, area="ita-uusimaa", sequence=3)

    assert (message.topic, message.key) == ("registry.internal.unit.v1", f"ita-uusimaa:{A_UNIT}")
    assert (message.type, message.schema) == (
        "registry.UnitRegistered.v1",
        "urn:kokemus:schema:registry.UnitRegistered.v1",
    )
    assert (message.area, message.subject, message.sequence) == ("ita-uusimaa", str(A_UNIT), 3)
    assert json.loads(message.data)["name"] == "Yksikkö"


def test_what_is_about_the_whole_area_has_the_area_as_its_key() -> None:
    event = billing.FeeScheduleSet(version=1, valid_from=date(2026, 1, 1), currency="EUR", prices=[])
    assert flow.say(event, area="lappi", sequence=1).key == "lappi:lappi"


def test_a_decoder_ignores_what_it_does_not_know() -> None:
    decode = flow.decoders([dispatch.OrderCancelled])["dispatch.OrderCancelled.v1"]
    data = b'{"order_id": "%s", "unit_id": "%s", "since_next_year": true}'

    heard = decode(data % (str(A_UNIT).encode(), str(A_UNIT).encode()))

    assert heard == dispatch.OrderCancelled(order_id=A_UNIT, unit_id=A_UNIT)


def test_a_decoder_says_what_is_wrong() -> None:
    decode = flow.decoders([dispatch.OrderCancelled])["dispatch.OrderCancelled.v1"]
    with pytest.raises(msgspec.ValidationError, match="unit_id"):
        decode(b'{"order_id": "%s"}' % str(A_UNIT).encode())


def test_names_and_schemas_of_events_are_one_to_one() -> None:
    assert len({type_name(event) for event in flow.TOPIC_OF}) == len(flow.TOPIC_OF)
    assert len({schema_name(event) for event in flow.TOPIC_OF}) == len(flow.TOPIC_OF)
