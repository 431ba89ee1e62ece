"""Every example of what dispatch hears is understood, and what dispatch says is in the contract."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from dispatch_builders import DAY, NOON, a_session, a_span, an_assignment, an_offer, an_order, session_id

from contracts import dispatch as said
from contracts import flow, registry
from contracts.envelope import Event, type_name
from dispatch import consumers, wire
from dispatch.domain.candidates import Agreement, Expert
from dispatch.domain.offers import OfferState, WithdrawalReason
from dispatch.domain.orders import Terms
from dispatch.domain.outcomes import (
    Cancelled,
    Canceller,
    EndReason,
    ExpertIll,
    ExpertWithdrew,
    GroupEnded,
    Held,
    NoShow,
    Outcome,
)
from dispatch.domain.terms import Fee, Topic, WorkForm

EXAMPLES = Path(__file__).parents[3] / "contracts" / "examples"
HEARD: list[Any] = [*consumers.AREAS, *consumers.UNITS, *consumers.EXPERTS]
FILES = [(event, file) for event in HEARD for file in sorted((EXAMPLES / type_name(event)).glob("*.json"))]
DECODE = flow.decoders(HEARD)

OUTCOMES: list[Outcome] = [
    Held(),
    Held(participants=0),
    Cancelled(Canceller.CLIENT, known_at=NOON),
    NoShow(),
    NoShow(30),
    ExpertIll(),
    ExpertWithdrew(),
]
ENDED = GroupEnded(EndReason.PRE_AGREED)


def test_dispatch_hears_every_event_of_its_topics() -> None:
    assert {ear.topic for ear in consumers.ears()} == {topic.name for topic in flow.heard_by("dispatch")}
    for ear in consumers.ears():
        assert set(ear.reads) == {type_name(event) for event in flow.topic_named(ear.topic).events}


def test_every_event_that_is_heard_has_an_example() -> None:
    assert {event for event, _ in FILES} == set(HEARD)


@pytest.mark.parametrize(
    ("event", "file"), FILES, ids=[f"{file.parent.name}-{file.stem}" for _, file in FILES]
)
def test_every_example_is_understood(event: type[Event], file: Path) -> None:
    body: Any = DECODE[type_name(event)](file.read_bytes())
    match body:
        case registry.AreaOpened():
            assert wire.area(body).zone.key == body.time_zone
        case registry.ExpertRegistered() | registry.ExpertProfileChanged():
            assert isinstance(wire.expert(body), Expert)
            assert len(wire.expert(body).topics) == len(body.topics)
        case registry.AgreementSigned():
            assert isinstance(wire.agreement(body), Agreement)
        case _:
            assert body.unit_id if hasattr(body, "unit_id") else isinstance(body.valid_until, date)


def everything() -> list[Event]:
    """Return one of each thing that dispatch says."""
    order = an_order(
        topics=frozenset({Topic("depression"), Topic("dementia", "close_person")}),
        terms=Terms(
            responsibility="free text", target_group="free text", place="free text", client_reference="A-1"
        ),
    )
    offer = an_offer()
    session = a_session()
    moved_to = a_session(2, time=a_span(NOON + 9 * DAY), replaces=session.session_id)
    told = [replace(session, outcome=outcome, revision=1) for outcome in OUTCOMES]
    ended = a_session(work_form=WorkForm.GROUP, outcome=ENDED, revision=1)
    return [
        wire.order_created(order),
        wire.order_cancelled(order),
        wire.offer_made(order, offer),
        wire.offer_closed(replace(offer, state=OfferState.DECLINED)),
        wire.offer_closed(replace(offer, state=OfferState.EXPIRED)),
        wire.offer_closed(
            replace(offer, state=OfferState.WITHDRAWN, withdrawn_because=WithdrawalReason.FILLED)
        ),
        wire.assignment_accepted(order, an_assignment()),
        wire.assignment_accepted(order, an_assignment(agreed_fee=Fee(5000, "EUR"))),
        wire.fee_agreed(an_assignment(agreed_fee=Fee(5000, "EUR"))),
        wire.session_scheduled(session),
        wire.session_scheduled(moved_to),
        wire.session_moved(session, moved_to),
        *map(wire.session_concluded, told),
        wire.group_ended([ended, replace(ended, session_id=session_id(2))]),
        *map(wire.outcome_corrected, (replace(one, revision=2) for one in [*told, ended])),
    ]


def test_dispatch_says_every_event_of_its_topic() -> None:
    (topic,) = flow.said_by("dispatch")

    assert {type(event) for event in everything()} == set(topic.events)


@pytest.mark.parametrize("event", everything(), ids=lambda event: type(event).__name__)
def test_what_is_said_is_read_back_the_same(event: Event) -> None:
    order, (message,) = wire.numbered(an_order(version=4), [event])

    assert msgspec.json.decode(message.data, type=type(event)) == event
    assert (order.version, message.sequence) == (5, 5)
    assert message.key == f"{order.area}:{order.order_id}"
    assert message.topic == "dispatch.internal.order.v1"


def test_free_text_is_said_to_nobody() -> None:
    for event in everything():
        assert b"free text" not in msgspec.json.encode(event)
        assert b"A-1" not in msgspec.json.encode(event)


def test_a_correction_says_the_whole_outcome() -> None:
    session = a_session(outcome=Cancelled(Canceller.ORDERER, known_at=NOON), revision=3)
    event = wire.outcome_corrected(session)

    assert isinstance(event, said.OutcomeCorrected)
    assert (event.revision, event.outcome.kind) == (3, "cancelled")
    assert (event.outcome.cancelled_by, event.outcome.known_at) == ("orderer", NOON)


@pytest.mark.parametrize("state", [OfferState.OPEN, OfferState.ACCEPTED])
def test_an_offer_that_led_to_something_is_not_said_to_have_closed(state: OfferState) -> None:
    with pytest.raises(AssertionError):
        wire.offer_closed(an_offer(state=state))


def test_a_session_without_an_outcome_of_its_own_is_not_said_to_have_one() -> None:
    for session in (a_session(), a_session(outcome=ENDED, revision=1)):
        with pytest.raises(AssertionError):
            wire.session_concluded(session)
