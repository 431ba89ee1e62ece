"""Candidates: who is listed, why, and in which order."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from dispatch_builders import (
    CARER,
    DAY,
    DEPRESSION,
    HELSINKI,
    HOUR,
    NOON,
    a_need,
    a_span,
    an_agreement,
    an_expert,
    expert_id,
)
from hypothesis import given
from hypothesis import strategies as st

from dispatch.domain.candidates import (
    CANDIDATES_MAX,
    Expert,
    Reason,
    candidates,
    could_do,
    days_without_agreement,
)
from dispatch.domain.offers import OfferState
from dispatch.domain.terms import Topic


def test_a_candidate_comes_with_the_reasons_that_match() -> None:
    (only,) = candidates(a_need(), [an_expert()], HELSINKI)

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
        {"topics": frozenset({Topic("gambling")})},
        {"topics": frozenset({Topic("depression", "close_person")})},
        {"work_forms": frozenset({"lecture"})},
        {"languages": frozenset({"sv"})},
        {"busy": (a_span(a_span().starts_at - HOUR / 2),)},
        {"asked": frozenset({OfferState.OPEN})},
        {"asked": frozenset({OfferState.DECLINED, OfferState.ACCEPTED})},
    ],
)
def test_who_does_not_match_or_is_taken_is_not_listed(deviation: dict[str, object]) -> None:
    assert not could_do(a_need(), an_expert(**deviation))


def test_who_is_busy_until_the_very_start_is_free() -> None:
    assert could_do(a_need(), an_expert(busy=(a_span(a_span().starts_at - HOUR),)))


def test_an_expert_is_free_at_all_the_wished_times_or_not_listed() -> None:
    times = (a_span(), a_span(a_span().starts_at + DAY))

    assert not could_do(a_need(times=times), an_expert(busy=(times[1],)))


def test_who_declined_is_listed_with_that() -> None:
    (only,) = candidates(a_need(), [an_expert(asked=frozenset({OfferState.DECLINED}))], HELSINKI)

    assert only.declined_before


def test_who_has_no_agreement_is_listed_with_the_days_that_lack_one() -> None:
    times = (a_span(NOON + DAY), a_span(NOON + 30 * DAY))
    until_mid_march = an_agreement(valid_until=date(2026, 3, 15))

    (only,) = candidates(a_need(times=times), [an_expert(agreements=(until_mid_march,))], HELSINKI)

    assert only.agreement_missing_on == (date(2026, 4, 1),)
    assert "agreement" not in {reason.what for reason in only.reasons}


@pytest.mark.parametrize(
    ("day", "work_form", "missing"),
    [
        (date(2026, 1, 1), "individual", False),
        (date(2026, 12, 31), "individual", False),
        (date(2025, 12, 31), "individual", True),
        (date(2027, 1, 1), "individual", True),
        (date(2026, 6, 1), "lecture", True),
    ],
)
def test_an_agreement_covers_its_work_forms_on_its_first_day_to_its_last(
    day: date, work_form: str, *, missing: bool
) -> None:
    this_year = an_agreement(valid_until=date(2026, 12, 31))

    found = days_without_agreement([this_year], days=[day], work_form=work_form)
    assert found == ((day,) if missing else ())


def test_the_best_spread_of_work_comes_first() -> None:
    experts = [
        an_expert(1, assignments_lately=2, last_assigned_at=NOON - 5 * DAY),
        an_expert(2, assignments_lately=1, last_assigned_at=NOON - DAY),
        an_expert(3, assignments_lately=1, last_assigned_at=NOON - 2 * DAY),
        an_expert(5),
        an_expert(4),
        an_expert(6, last_assigned_at=NOON - 200 * DAY),
    ]

    assert [one.expert_id for one in candidates(a_need(), experts, HELSINKI)] == [
        expert_id(value) for value in (4, 5, 6, 3, 2, 1)
    ]


def test_more_of_the_wished_topics_come_before_the_spread() -> None:
    both = an_expert(1, topics=frozenset({DEPRESSION, CARER}), assignments_lately=9)
    need = a_need(topics=frozenset({DEPRESSION, CARER}))

    first, second = candidates(need, [an_expert(2), both], HELSINKI)

    assert first.expert_id == both.expert_id
    assert second.topics_missing == (CARER,)


some_experts = st.builds(
    lambda value, lately, days, busy: an_expert(
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


@given(st.lists(some_experts, unique_by=lambda expert: expert.expert_id), st.randoms())
def test_the_list_does_not_depend_on_the_order_in_which_experts_are_kept(
    experts: list[Expert], chance: object
) -> None:
    shuffled = sorted(experts, key=lambda _: chance.random())  # type: ignore[attr-defined]

    listed = candidates(a_need(), experts, HELSINKI)

    assert listed == candidates(a_need(), shuffled, HELSINKI)
    assert {one.expert_id for one in listed} == {expert.expert_id for expert in experts if not expert.busy}
    lately = [one.assignments_lately for one in listed]
    assert lately == sorted(lately)


def test_the_list_has_a_bound() -> None:
    assert (
        len(candidates(a_need(), [an_expert(value) for value in range(1, 250)], HELSINKI)) == CANDIDATES_MAX
    )
