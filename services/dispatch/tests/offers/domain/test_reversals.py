"""Reversals: which answers can be reversed, until when, and what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from dispatch_builders import (
    DAY,
    HOUR,
    NOON,
    ORDERER,
    a_report,
    a_session,
    an_assignment,
    an_offer,
    an_order,
    refuses,
)

from dispatch.offers.domain import reversals
from dispatch.offers.domain.offers import Offer, OfferState
from dispatch.offers.domain.reversals import Reversal, Seat
from dispatch.orders.domain.orders import OrderState
from dispatch.sessions.domain.outcomes import ExpertWithdrew, SessionState
from dispatch.sessions.domain.sessions import Session
from dispatch.words.reports import Because, How, OnBehalf, Report

RECORDED = OnBehalf(how=How.PHONE, recorded_by=ORDERER, recorded_at=NOON)


def told(state: OfferState) -> Offer:
    return an_offer(state=state, closed_at=NOON, on_behalf=RECORDED)


def a_reversal(*, now: timedelta = HOUR) -> Report:
    return replace(a_report(), reported_at=NOON + now, because=Because.ANSWER_REVERSED)


@pytest.mark.parametrize(("state", "recorded"), list(product(OfferState, (RECORDED, None))))
def test_an_answer_that_was_recorded_on_behalf_is_reversed_and_nothing_else(
    state: OfferState, recorded: OnBehalf | None
) -> None:
    offer = an_offer(state=state, on_behalf=recorded)

    if state not in {OfferState.ACCEPTED, OfferState.DECLINED}:
        with refuses("nothing-to-reverse"):
            reversals.check_recorded(offer)
    elif recorded is None:
        with refuses("answer-is-the-experts-own"):
            reversals.check_recorded(offer)
    else:
        reversals.check_recorded(offer)


def a_yes(*sessions: Session, seats: int = 1, seats_taken: int = 1, now: timedelta = HOUR) -> Reversal:
    state = OrderState.FILLED if seats == seats_taken else OrderState.PARTLY_FILLED
    order = an_order(seats=seats, seats_taken=seats_taken, state=state)
    seat = Seat(assignment=an_assignment(), sessions=sessions or (a_session(),))
    return reversals.reverse_yes(order, told(OfferState.ACCEPTED), seat, a_reversal(now=now))


def test_a_yes_that_was_not_said_frees_the_seat_and_its_sessions_do_not_take_place() -> None:
    found = a_yes()

    assert (found.order.state, found.order.seats_taken) == (OrderState.OPEN, 0)
    assert (found.offer.state, found.answer) == (OfferState.REVERSED, OfferState.ACCEPTED)
    assert found.offer.on_behalf == RECORDED, "what was recorded is still told"
    assert found.seat is not None
    assert found.seat.assignment.reversed_at == NOON + HOUR
    (session,) = found.seat.sessions
    assert (session.state, session.outcome) == (SessionState.EXPERT_WITHDREW, ExpertWithdrew())
    assert session.report is not None
    assert session.report.because is Because.ANSWER_REVERSED


@pytest.mark.parametrize(
    ("seats", "taken", "after"),
    [
        (1, 1, OrderState.OPEN),
        (2, 2, OrderState.PARTLY_FILLED),
        (2, 1, OrderState.OPEN),
        (3, 2, OrderState.PARTLY_FILLED),
    ],
)
def test_the_order_looks_for_an_expert_again(seats: int, taken: int, after: OrderState) -> None:
    found = a_yes(seats=seats, seats_taken=taken)

    assert (found.order.state, found.order.seats_taken) == (after, taken - 1)


@pytest.mark.parametrize("state", [state for state in SessionState if state is not SessionState.SCHEDULED])
def test_a_yes_of_which_something_was_said_stays(state: SessionState) -> None:
    with refuses("something-was-reported"):
        a_yes(a_session(state=state, revision=1))


def test_a_yes_whose_first_session_has_started_stays() -> None:
    start = a_session().time.starts_at - NOON

    assert a_yes(now=start - timedelta(microseconds=1)).offer.state is OfferState.REVERSED
    with refuses("work-has-begun"):
        a_yes(now=start)


def a_no(*live: Offer, state: OrderState = OrderState.OPEN, now: timedelta = HOUR) -> Reversal:
    return reversals.reverse_no(
        an_order(state=state), told(OfferState.DECLINED), a_reversal(now=now), live=live
    )


def test_a_no_that_was_not_said_opens_the_offer_anew() -> None:
    found = a_no()

    assert (found.offer.state, found.offer.closed_at, found.offer.on_behalf) == (OfferState.OPEN, None, None)
    assert reversals.is_reversed(found.offer)
    assert found.seat is None


def test_a_no_stays_when_the_offer_can_be_answered_no_more() -> None:
    with refuses("offer-has-expired"):
        a_no(now=2 * DAY)
    for state in (OrderState.FILLED, OrderState.CANCELLED):
        with refuses("order-is-closed"):
            a_no(state=state)
    with refuses("offer-is-open"):
        a_no(replace(an_offer(1), offer_id=an_offer(2).offer_id))
    with refuses("expert-has-seat"):
        a_no(replace(an_offer(1, state=OfferState.ACCEPTED), offer_id=an_offer(2).offer_id))
