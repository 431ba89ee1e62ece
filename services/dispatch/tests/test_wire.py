"""What dispatch says is in the contract, all of it, and free text is not."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from dispatch_builders import (
    DAY,
    NOON,
    ORDERER,
    a_move,
    a_report,
    a_session,
    a_span,
    an_assignment,
    an_objection,
    an_offer,
    an_order,
    session_id,
)

from contracts import dispatch as said
from contracts import flow
from contracts.envelope import Event
from dispatch.moves.domain.moves import Consent, MoveState
from dispatch.moves.wire import move_closed, move_proposed, session_moved
from dispatch.objections.domain.objections import ObjectionState
from dispatch.objections.wire import objection_answered, objection_raised
from dispatch.offers.domain.offers import OfferState, WithdrawalReason
from dispatch.offers.domain.reversals import Reversal, Seat, reverse_yes
from dispatch.offers.wire import answer_reversed, offer_closed, offer_made
from dispatch.orders.domain.orders import OrderState, Terms
from dispatch.orders.wire import numbered, order_cancelled, order_created
from dispatch.sessions.domain.outcomes import (
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
from dispatch.sessions.wire import (
    assignment_accepted,
    fee_agreed,
    group_ended,
    outcome_corrected,
    outcome_missing,
    session_concluded,
    session_scheduled,
    session_undone,
)
from dispatch.words.reports import Because, How, OnBehalf, ReportedAs
from dispatch.words.terms import Fee, Topic, WorkForm

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


def a_reversed_yes() -> Reversal:
    """Return what follows when a yes was recorded that was not said."""
    told = OnBehalf(how=How.PHONE, recorded_by=ORDERER, recorded_at=NOON)
    report = a_report(reported_as=ReportedAs.COORDINATOR, because=Because.ANSWER_REVERSED)
    return reverse_yes(
        an_order(seats_taken=1, state=OrderState.FILLED),
        an_offer(state=OfferState.ACCEPTED, closed_at=NOON, on_behalf=told),
        Seat(assignment=an_assignment(), sessions=[a_session()]),
        report,
    )


def everything() -> list[Event]:
    """Return one of each thing that dispatch says."""
    order = an_order(
        topics=frozenset({Topic("depression"), Topic("carer", "close_person")}),
        terms=Terms(
            responsibility="free text", target_group="free text", place="free text", client_reference="A-1"
        ),
    )
    offer = an_offer()
    session = a_session()
    moved_to = a_session(2, time=a_span(NOON + 9 * DAY), replaces=session.session_id)
    move = a_move()
    objection = an_objection()
    told = [
        replace(session, outcome=outcome, report=a_report(reason="free text"), revision=1)
        for outcome in OUTCOMES
    ]
    ended = a_session(work_form=WorkForm.GROUP, outcome=ENDED, report=a_report(), revision=1)
    return [
        order_created(order),
        order_cancelled(order),
        offer_made(order, offer),
        offer_closed(replace(offer, state=OfferState.DECLINED)),
        offer_closed(replace(offer, state=OfferState.EXPIRED)),
        offer_closed(replace(offer, state=OfferState.WITHDRAWN, withdrawn_because=WithdrawalReason.FILLED)),
        assignment_accepted(order, an_assignment()),
        assignment_accepted(order, an_assignment(agreed_fee=Fee(5000, "EUR"))),
        answer_reversed(reversed_yes := a_reversed_yes()),
        *map(session_undone, reversed_yes.seat.sessions if reversed_yes.seat else ()),
        fee_agreed(an_assignment(agreed_fee=Fee(5000, "EUR"))),
        session_scheduled(session),
        session_scheduled(moved_to),
        outcome_missing(session, 1),
        move_proposed(move),
        move_closed(replace(move, state=MoveState.DECLINED)),
        session_moved(replace(move, consent=Consent.GIVEN, closed=a_report()), moved_to),
        objection_raised(objection),
        objection_answered(
            replace(objection, state=ObjectionState.UPHELD, answered=a_report(reason="free text"))
        ),
        *map(session_concluded, told),
        group_ended([ended, replace(ended, session_id=session_id(2))]),
        *map(outcome_corrected, (replace(one, revision=2) for one in [*told, ended])),
    ]


def test_dispatch_says_every_event_of_its_topic() -> None:
    (topic,) = flow.said_by("dispatch")

    assert {type(event) for event in everything()} == set(topic.events)


@pytest.mark.parametrize("event", everything(), ids=lambda event: type(event).__name__)
def test_what_is_said_is_read_back_the_same(event: Event) -> None:
    order, (message,) = numbered(an_order(version=4), [event])

    assert msgspec.json.decode(message.data, type=type(event)) == event
    assert (order.version, message.sequence) == (5, 5)
    assert message.key == f"{order.area}:{order.order_id}"
    assert message.topic == "dispatch.internal.order.v1"


def test_free_text_is_said_to_nobody() -> None:
    for event in everything():
        assert b"free text" not in msgspec.json.encode(event)
        assert b"A-1" not in msgspec.json.encode(event)


def test_a_correction_says_the_whole_outcome() -> None:
    session = a_session(outcome=Cancelled(Canceller.ORDERER, known_at=NOON), report=a_report(), revision=3)
    event = outcome_corrected(session)

    assert isinstance(event, said.OutcomeCorrected)
    assert (event.revision, event.outcome.kind) == (3, "cancelled")
    assert (event.outcome.cancelled_by, event.outcome.known_at) == ("orderer", NOON)


@pytest.mark.parametrize("state", [OfferState.OPEN, OfferState.ACCEPTED, OfferState.REVERSED])
def test_an_offer_that_led_to_something_is_not_said_to_have_closed(state: OfferState) -> None:
    with pytest.raises(AssertionError):
        offer_closed(an_offer(state=state))


def test_a_session_without_an_outcome_of_its_own_is_not_said_to_have_one() -> None:
    for session in (a_session(), a_session(outcome=ENDED, report=a_report(), revision=1)):
        with pytest.raises(AssertionError):
            session_concluded(session)
