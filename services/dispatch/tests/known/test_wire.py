"""Every example of what dispatch hears is understood."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from dispatch_desk import ears

from chassis.clock import SystemClock
from chassis.demands import Demand
from contracts import billing, flow, registry
from contracts.codes import CONSENTS
from contracts.envelope import Event, type_name
from dispatch import known
from dispatch.known.domain.experts import Agreement, Expert
from dispatch.known.wire import agreement, area, expert, schedule

EXAMPLES = Path(__file__).parents[4] / "contracts" / "examples"


HEARD: list[Any] = [event for row in known.PART.hears for event in row.events]


FILES = [(event, file) for event in HEARD for file in sorted((EXAMPLES / type_name(event)).glob("*.json"))]


DECODE = flow.decoders(HEARD)


def test_dispatch_hears_every_event_of_its_topics_but_what_concerns_cancelling() -> None:
    assert {ear.topic for ear in ears(SystemClock())} == {topic.name for topic in flow.heard_by("dispatch")}
    for ear in ears(SystemClock()):
        said = set(flow.topic_named(ear.topic).events)
        assert set(ear.reads) == {type_name(event) for event in said - {billing.CancellationPolicySet}}


def test_every_event_that_is_heard_has_an_example() -> None:
    assert {event for event, _ in FILES} == set(HEARD)


@pytest.mark.parametrize(
    ("event", "file"), FILES, ids=[f"{file.parent.name}-{file.stem}" for _, file in FILES]
)
def test_every_example_is_understood(event: type[Event], file: Path) -> None:
    body: Any = DECODE[type_name(event)](file.read_bytes())
    match body:
        case registry.AreaOpened():
            assert area(body).zone.key == body.time_zone
        case registry.AreaAssuranceSet():
            told = msgspec.convert(body.demands, list[Demand], from_attributes=True)
            assert [one.role for one in told] == [one.role for one in body.demands]
        case registry.ExpertRegistered() | registry.ExpertProfileChanged():
            assert isinstance(expert(body), Expert)
            assert len(expert(body).topics) == len(body.topics)
        case registry.AgreementSigned():
            assert isinstance(agreement(body), Agreement)
        case billing.FeeScheduleSet():
            agreed = {price.work_form for price in body.prices if price.basis == "agreed"}
            assert set(schedule(body).agreed_within) == agreed
        case registry.ConsentGiven() | registry.ConsentWithdrawn():
            assert body.purpose in CONSENTS
        case registry.RightsEnded() | registry.RightsGivenAgain():
            assert set(body.ended) <= {"coordinator", "orderer"}
        case registry.EmergencyAccessTaken() | registry.EmergencyAccessEnded():
            assert body.ends_at.tzinfo is not None
        case _:
            assert body.unit_id if hasattr(body, "unit_id") else isinstance(body.valid_until, date)
