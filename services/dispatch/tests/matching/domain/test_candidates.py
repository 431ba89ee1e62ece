"""Candidates: who is listed, why, and in which order."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from dispatch_builders import (
    CARER,
    DAY,
    DEPRESSION,
    HELSINKI,
    HOUR,
    NOON,
    a_need,
    a_prospect,
    a_span,
    an_agreement,
    expert_id,
)
from hypothesis import given
from hypothesis import strategies as st

from dispatch.matching.domain.candidates import CANDIDATES_MAX, Prospect, Reason, candidates, could_do
from dispatch.offers.domain.offers import OfferState
from dispatch.words.terms import Topic


def test_a_candidate_comes_with_the_reasons_that_match() -> None:
    (only,) = candidates(a_need(), [a_prospect()], HELSINKI)

    assert only.reasons == (
        Reason(what="topic", value="depression:own"),
        Reason(what="work_form", value="individual"),
        Reason(what="language", value="fi"),
        Reason(what="free", value="1 of 1 times"),
        Reason(what="agreement", value="2026-03-09/2026-03-09"),
    )


@pytest.mark.parametrize(
    "deviation",
    [
        {"topics": frozenset({Topic("debt")})},
        {"topics": frozenset({Topic("depression", "close_person")})},
        {"work_forms": frozenset({"lecture"})},
        {"languages": frozenset({"sv"})},
        {"busy": (a_span(a_span().starts_at - HOUR / 2),)},
        {"asked": frozenset({OfferState.OPEN})},
        {"asked": frozenset({OfferState.DECLINED, OfferState.ACCEPTED})},
    ],
)
def test_who_does_not_match_or_is_taken_is_not_listed(deviation: dict[str, Any]) -> None:
    assert not could_do(a_need(), a_prospect(**deviation))


def test_who_is_busy_until_the_very_start_is_free() -> None:
    assert could_do(a_need(), a_prospect(busy=(a_span(a_span().starts_at - HOUR),)))


def test_an_expert_is_free_at_all_the_wished_times_or_not_listed() -> None:
    times = (a_span(), a_span(a_span().starts_at + DAY))

    assert not could_do(a_need(times=times), a_prospect(busy=(times[1],)))


def test_who_declined_is_listed_with_that() -> None:
    (only,) = candidates(a_need(), [a_prospect(asked=frozenset({OfferState.DECLINED}))], HELSINKI)

    assert only.declined_before


def test_who_has_no_agreement_is_listed_with_the_days_that_lack_one() -> None:
    times = (a_span(NOON + DAY), a_span(NOON + 30 * DAY))
    until_mid_march = an_agreement(valid_until=date(2026, 3, 15))

    (only,) = candidates(a_need(times=times), [a_prospect(agreements=(until_mid_march,))], HELSINKI)

    assert only.agreement_missing_on == (date(2026, 4, 1),)
    assert "agreement" not in {reason.what for reason in only.reasons}


def test_the_best_spread_of_work_comes_first() -> None:
    experts = [
        a_prospect(1, assignments_lately=2, last_assigned_at=NOON - 5 * DAY),
        a_prospect(2, assignments_lately=1, last_assigned_at=NOON - DAY),
        a_prospect(3, assignments_lately=1, last_assigned_at=NOON - 2 * DAY),
        a_prospect(5),
        a_prospect(4),
        a_prospect(6, last_assigned_at=NOON - 200 * DAY),
    ]

    assert [one.expert_id for one in candidates(a_need(), experts, HELSINKI)] == [
        expert_id(value) for value in (4, 5, 6, 3, 2, 1)
    ]


def test_more_of_the_wished_topics_come_before_the_spread() -> None:
    both = a_prospect(1, topics=frozenset({DEPRESSION, CARER}), assignments_lately=9)
    need = a_need(topics=frozenset({DEPRESSION, CARER}))

    first, second = candidates(need, [a_prospect(2), both], HELSINKI)

    assert first.expert_id == both.expert.expert_id
    assert second.topics_missing == (CARER,)


some_prospects = st.builds(
    lambda value, lately, days, busy: a_prospect(
        value,
        assignments_lately=lately,
        last_assigned_at=None if days is None else NOON - timedelta(days=days),
        busy=(a_span(),) if busy else (),
    ),
    st.integers(min_value=1, max_value=10**6),
    st.integers(min_value=0, max_value=5),
    st.none() | st.integers(min_value=0, max_value=400),
    st.booleans(),
)


@given(st.lists(some_prospects, unique_by=lambda prospect: prospect.expert.expert_id), st.randoms())
def test_the_list_does_not_depend_on_the_order_in_which_experts_are_kept(
    prospects: list[Prospect], chance: object
) -> None:
    shuffled = sorted(prospects, key=lambda _: chance.random())  # type: ignore[attr-defined]

    listed = candidates(a_need(), prospects, HELSINKI)

    assert listed == candidates(a_need(), shuffled, HELSINKI)
    assert {one.expert_id for one in listed} == {one.expert.expert_id for one in prospects if not one.busy}
    lately = [one.assignments_lately for one in listed]
    assert lately == sorted(lately)


def test_the_list_has_a_bound() -> None:
    assert (
        len(candidates(a_need(), [a_prospect(value) for value in range(1, 250)], HELSINKI)) == CANDIDATES_MAX
    )
