"""Notifications is put together as the flow table says."""

from __future__ import annotations

from notifications_builders import (
    EARS,
)

from contracts import envelope, flow


def test_the_ears_are_those_of_the_flow_table() -> None:
    assert set(EARS) == {topic.name for topic in flow.heard_by("notifications")}
    assert flow.said_by("notifications") == ()
    for topic, ear in EARS.items():
        events_of_topic = {envelope.type_name(event) for event in flow.topic_named(topic).events}
        assert set(ear.reads) <= events_of_topic
    assert {ear.consumer for ear in EARS.values()} == {
        f"notifications.{what}"
        for what in ("area", "unit", "right", "emergency", "contact", "order", "month")
    }
