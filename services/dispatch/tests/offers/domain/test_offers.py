"""Offers: their states, expiry, and what follows from a yes."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import product

import pytest
from dispatch_builders import (
    ASSIGNMENT,
    DAY,
    HOUR,
    NOON,
    a_span,
    an_offer,
    an_order,
    expert_id,
    offer_id,
    refuses,
    session_id,
)
from hypothesis import given
from hypothesis import strategies as st

from dispatch.known.domain.presets import preset_of
from dispatch.offers.domain import offers
from dispatch.offers.domain.offers import NEXT, NewIds, OfferHappening, OfferState, WithdrawalReason
from dispatch.orders.domain.orders import Order, OrderState
from dispatch.sessions.domain.outcomes import SessionState
from dispatch.words.terms import Fee

USUAL = preset_of("wellbeing_area")


@pytest.mark.parametrize(("state", "happening"), list(product(OfferState, OfferHappening)))
def test_every_pair_moves_or_refuses(state: OfferState, happening: OfferHappening) -> None:
    offer = an_offer(state=state)

    if (state, happening) in NEXT:
        after = offers.step_offer(offer, happening, at=NOON)
        assert after.state is NEXT[state, happening]
        assert after.closed_at == (None if after.state is OfferState.OPEN else NOON)
    else:
        with refuses("offer-is-closed") as refused:
            offers.step_offer(offer, happening, at=NOON)
        assert refused.value.facts["state"] == state


@pytest.mark.parametrize("answer", [OfferHappening.ACCEPTED, OfferHappening.DECLINED])
def test_an_answer_at_the_moment_of_expiry_is_late(answer: OfferHappening) -> None:
    offer = an_offer(expires_at=NOON + 2 * HOUR)
    just_before = NOON + 2 * HOUR - timedelta(microseconds=1)

    def give(now: datetime) -> OfferState:
        if answer is OfferHappening.DECLINED:
            return offers.decline(offer, now=now).state
        return accepted(an_order(), offer, now=now).offer.state

    assert give(just_before) in {OfferState.ACCEPTED, OfferState.DECLINED}
    with refuses("offer-has-expired"):
        give(NOON + 2 * HOUR)


def test_an_offer_runs_out_at_its_moment_of_expiry_and_not_before() -> None:
    offer = an_offer(expires_at=NOON)

    assert offers.run_out(offer, now=NOON - timedelta(microseconds=1)) is None
    expired = offers.run_out(offer, now=NOON)
    assert expired is not None
    assert expired.state is OfferState.EXPIRED


@given(after=st.timedeltas(min_value=timedelta(0), max_value=5 * DAY))
def test_at_every_instant_an_offer_is_answerable_or_runs_out_but_never_both(after: timedelta) -> None:
    offer, now = an_offer(), NOON + after

    if offers.run_out(offer, now=now) is None:
        assert offers.decline(offer, now=now).state is OfferState.DECLINED
    else:
        with refuses("offer-has-expired"):
            offers.decline(offer, now=now)


@pytest.mark.parametrize("state", [state for state in OfferState if state is not OfferState.OPEN])
def test_an_offer_that_was_closed_does_not_run_out(state: OfferState) -> None:
    assert offers.run_out(an_offer(state=state), now=NOON + 9 * DAY) is None


def test_the_offer_names_its_expiry_before_the_order_and_the_order_before_the_model() -> None:
    plain, hasty = an_order(), an_order(answer_within=3 * HOUR)
    stated = NOON + 5 * HOUR

    assert offers.expiry(plain, USUAL, stated=None, now=NOON) == NOON + timedelta(hours=48)
    assert offers.expiry(hasty, USUAL, stated=None, now=NOON) == NOON + 3 * HOUR
    assert offers.expiry(hasty, USUAL, stated=stated, now=NOON) == stated


def test_an_offer_runs_out_when_the_order_begins_at_the_latest() -> None:
    soon = an_order(times=(a_span(NOON + HOUR),))

    assert offers.expiry(soon, USUAL, stated=None, now=NOON) == NOON + HOUR
    with refuses("expiry-is-out-of-bounds"):
        offers.expiry(soon, USUAL, stated=NOON + 2 * HOUR, now=NOON)
    with refuses("expiry-is-out-of-bounds"):
        offers.expiry(soon, USUAL, stated=NOON, now=NOON)


def made(order: Order, *experts: int, before: tuple[offers.Offer, ...] = ()) -> tuple[offers.Offer, ...]:
    asked = [(expert_id(value), offer_id(10 + value)) for value in experts]
    return offers.make(order, asked, before=before, preset=USUAL, expires_at=None, now=NOON)


def test_an_order_is_put_to_each_named_expert() -> None:
    first, second = made(an_order(), 1, 2)

    assert (first.expert_id, second.expert_id) == (expert_id(1), expert_id(2))
    assert first.state is second.state is OfferState.OPEN


@pytest.mark.parametrize("experts", [(), (1, 1), tuple(range(51))])
def test_an_offer_is_made_to_somebody_once_and_to_a_bounded_number(experts: tuple[int, ...]) -> None:
    with refuses("nobody-named"):
        made(an_order(), *experts)


def test_who_declined_or_let_it_run_out_may_be_asked_again() -> None:
    before = (an_offer(1, state=OfferState.DECLINED), an_offer(2, state=OfferState.EXPIRED))

    assert len(made(an_order(), 1, 2, before=before)) == 2


def test_who_is_being_asked_or_holds_a_seat_is_not_asked_again() -> None:
    with refuses("offer-is-open"):
        made(an_order(), 1, before=(an_offer(1),))
    with refuses("expert-has-seat"):
        made(an_order(seats=2), 1, before=(an_offer(1, state=OfferState.ACCEPTED),))


@pytest.mark.parametrize("state", [OrderState.FILLED, OrderState.CANCELLED])
def test_a_closed_order_is_offered_to_nobody(state: OrderState) -> None:
    with refuses("order-is-closed"):
        made(an_order(state=state), 1)


def test_an_order_that_has_begun_is_offered_to_nobody() -> None:
    with refuses("order-has-begun"):
        made(an_order(times=(a_span(NOON - HOUR),)), 1)


def accepted(
    order: Order, offer: offers.Offer, *others: offers.Offer, now: datetime = NOON
) -> offers.Acceptance:
    ids = [session_id(value) for value in range(len(order.need.times))]
    return offers.accept(
        order, offer, others=others, ids=NewIds(assignment=ASSIGNMENT, sessions=ids), now=now
    )


def test_a_yes_makes_the_assignment_and_schedules_the_orders_times() -> None:
    times = (a_span(NOON + 7 * DAY), a_span(NOON + 14 * DAY))
    given = accepted(an_order(times=times, agreed_fee=Fee(5000, "EUR")), an_offer())

    assert given.order.state is OrderState.FILLED
    assert given.offer.state is OfferState.ACCEPTED
    assert (given.assignment.seat, given.assignment.agreed_fee) == (1, Fee(5000, "EUR"))
    assert tuple(session.time for session in given.sessions) == times
    assert {session.state for session in given.sessions} == {SessionState.SCHEDULED}


def test_the_last_seat_withdraws_the_offers_that_are_open_and_only_those() -> None:
    given = accepted(an_order(), an_offer(1), an_offer(2), an_offer(3, state=OfferState.DECLINED))

    assert [(offer.expert_id, offer.withdrawn_because) for offer in given.withdrawn] == [
        (expert_id(2), WithdrawalReason.FILLED)
    ]


def test_while_seats_are_free_the_other_offers_stay_open() -> None:
    given = accepted(an_order(seats=2), an_offer(1), an_offer(2))

    assert given.order.state is OrderState.PARTLY_FILLED
    assert given.withdrawn == ()


def test_the_second_to_accept_is_told_that_somebody_was_quicker() -> None:
    slower = accepted(an_order(), an_offer(1), an_offer(2)).withdrawn[0]

    with refuses("offer-is-closed") as refused:
        accepted(an_order(), slower)
    assert "somebody else was quicker" in str(refused.value)
