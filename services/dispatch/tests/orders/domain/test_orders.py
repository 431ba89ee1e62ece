"""Orders: their states, seats, terms."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from dispatch_builders import AREA, NOON, ORDER, ORDERER, a_need, a_span, an_order, refuses
from hypothesis import given
from hypothesis import strategies as st

from dispatch.known.domain.presets import FALLBACK, PRESETS, preset_of
from dispatch.orders.domain import orders
from dispatch.orders.domain.orders import NEXT, SEATS_MAX, OrderHappening, OrderState, Terms
from dispatch.words.terms import Fee, Topic

AGREED = Terms(responsibility="The unit's worker leads", place="Meeting room 2", target_group="Students")


@pytest.mark.parametrize(("state", "happening"), list(product(OrderState, OrderHappening)))
def test_every_pair_moves_or_refuses(state: OrderState, happening: OrderHappening) -> None:
    order = an_order(state=state, seats=3, seats_taken=1 if state is OrderState.PARTLY_FILLED else 0)

    if (state, happening) in NEXT:
        assert orders.step(order, happening).state is NEXT[state, happening]
    else:
        with refuses("order-is-closed", "order-has-assignments"):
            orders.step(order, happening)


def test_nothing_happens_to_a_cancelled_order() -> None:
    assert not [pair for pair in NEXT if pair[0] is OrderState.CANCELLED]


@given(seats=st.integers(min_value=1, max_value=SEATS_MAX))
def test_an_order_is_filled_by_its_last_seat_and_not_before(seats: int) -> None:
    order = an_order(seats=seats)
    for taken in range(1, seats + 1):
        order = orders.take_seat(order)
        assert order.seats_taken == taken
        assert (order.state is OrderState.FILLED) == (taken == seats)

    with refuses("order-is-closed"):
        orders.take_seat(order)


def test_an_order_that_somebody_accepted_is_not_taken_back() -> None:
    with refuses("order-has-assignments") as refused:
        orders.cancel(orders.take_seat(an_order(seats=2)))

    assert refused.value.facts["seats_taken"] == 1


def test_an_order_is_cancelled_once() -> None:
    cancelled = orders.cancel(an_order())

    assert cancelled.state is OrderState.CANCELLED
    with refuses("order-is-closed"):
        orders.cancel(cancelled)


@pytest.mark.parametrize("seats", [0, -1, SEATS_MAX + 1])
def test_seats_have_bounds(seats: int) -> None:
    with refuses("seats-are-out-of-bounds"):
        orders.place(a_need(seats=seats), area=AREA, order_id=ORDER, orderer_id=ORDERER, now=NOON)


@pytest.mark.parametrize("within", [timedelta(0), timedelta(minutes=4), timedelta(days=61)])
def test_an_orders_own_answer_time_has_bounds(within: timedelta) -> None:
    with refuses("answer-time-is-out-of-bounds"):
        orders.place(a_need(answer_within=within), area=AREA, order_id=ORDER, orderer_id=ORDERER, now=NOON)


@pytest.mark.parametrize(("topic", "near"), [("depresion", "depression"), ("kjhgf", "")])
def test_a_topic_that_is_none_is_refused_with_the_nearest_that_is(topic: str, near: str) -> None:
    need = a_need(topics=frozenset({Topic(topic), Topic("depression")}))
    with refuses("unknown-topic") as refused:
        orders.place(need, area=AREA, order_id=ORDER, orderer_id=ORDERER, now=NOON)
    assert refused.value.facts == {"found": topic, "nearest": near}
    assert ("did you mean" in str(refused.value)) is bool(near)


def test_a_language_that_nobody_speaks_is_refused() -> None:
    with refuses("unknown-language"):
        orders.place(a_need(language="zz"), area=AREA, order_id=ORDER, orderer_id=ORDERER, now=NOON)


@pytest.mark.parametrize("amount_minor", [0, -5000])
def test_an_agreed_fee_is_more_than_nothing(amount_minor: int) -> None:
    with refuses("fee-is-not-positive"):
        Fee(amount_minor, "EUR")


def test_an_etag_is_of_one_state_of_the_order() -> None:
    order = an_order(version=3)

    tags = {order.etag, replace(order, version=4).etag, orders.agree_terms(order, AGREED).etag}
    assert len(tags) == 3


def test_terms_that_stay_the_same_leave_the_order_as_it_was() -> None:
    agreed = orders.agree_terms(an_order(), AGREED)

    assert agreed.terms_revision == 1
    assert orders.agree_terms(agreed, AGREED) == agreed


def test_mediated_tasks_are_offered_once_their_terms_are_agreed() -> None:
    mediated = preset_of("mediated_tasks")
    with refuses("terms-are-missing") as refused:
        orders.check_ready(an_order(terms=Terms(place=" ")), mediated, now=NOON)

    assert refused.value.facts["missing"] == ["place", "responsibility", "target_group"]
    orders.check_ready(an_order(terms=AGREED), mediated, now=NOON)


def test_an_order_whose_first_time_has_come_is_not_offered() -> None:
    order = an_order(times=(a_span(NOON),))

    with refuses("order-has-begun"):
        orders.check_ready(order, FALLBACK, now=NOON)
    orders.check_ready(order, FALLBACK, now=NOON - timedelta(microseconds=1))


def test_a_model_not_heard_of_asks_like_most_do() -> None:
    assert preset_of("a_model_of_tomorrow") is FALLBACK
    assert set(PRESETS) == {
        "wellbeing_area",
        "experience_bank",
        "training_ngo",
        "mediated_tasks",
        "pair_work",
    }
