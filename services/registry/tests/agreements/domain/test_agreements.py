"""Agreements: signing, overlap, ending early; every pair of state and happening."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from registry_builders import AGREEMENT, EXPERT, OTHER_AGREEMENT, an_agreement, refused, terms

from chassis.failures import Refusal
from registry.agreements.domain import NEXT, Agreement, AgreementHappening, AgreementState, end_early, sign

TODAY = date(2026, 3, 2)
LAST = date(2026, 12, 31)


def sign_after(first: Agreement, *, valid_from: date, valid_until: date | None) -> Agreement:
    return sign(
        OTHER_AGREEMENT,
        terms(valid_from=valid_from, valid_until=valid_until),
        expert_id=EXPERT,
        others=[first],
    )


def test_both_days_are_included() -> None:
    agreement = an_agreement()
    assert [
        agreement.in_force_on(day)
        for day in (date(2025, 12, 31), date(2026, 1, 1), LAST, LAST + timedelta(days=1))
    ] == [False, True, True, False]


def test_without_a_last_day_it_holds_on() -> None:
    assert an_agreement(valid_until=None).in_force_on(date(2099, 1, 1))


def test_one_day_is_long_enough() -> None:
    assert an_agreement(valid_until=date(2026, 1, 1)).in_force_on(date(2026, 1, 1))


def test_dates_the_wrong_way_round_are_refused() -> None:
    with refused("dates-wrong-way-round") as told:
        an_agreement(valid_until=date(2025, 12, 31))
    assert told.value.facts == {"valid_from": date(2026, 1, 1), "valid_until": date(2025, 12, 31)}


def test_unknown_tasks_are_refused() -> None:
    with refused("unknown-work-form"):
        an_agreement(forms=["seance"])


def test_a_new_agreement_may_begin_the_day_after() -> None:
    signed = sign_after(an_agreement(), valid_from=date(2027, 1, 1), valid_until=None)
    assert signed.agreement_id == OTHER_AGREEMENT


@pytest.mark.parametrize(
    ("valid_from", "valid_until"),
    [
        (LAST, None),
        (date(2025, 1, 1), date(2026, 1, 1)),
        (date(2026, 5, 1), date(2026, 5, 1)),
        (date(2025, 1, 1), None),
    ],
)
def test_a_shared_day_is_an_overlap(valid_from: date, valid_until: date | None) -> None:
    with refused("agreements-overlap", match="which holds from 2026-01-01 to 2026-12-31") as told:
        sign_after(an_agreement(), valid_from=valid_from, valid_until=valid_until)
    assert told.value.facts["agreement_id"] == str(AGREEMENT)


def test_nothing_can_follow_an_agreement_without_a_last_day() -> None:
    with refused("agreements-overlap", match="until further notice"):
        sign_after(an_agreement(valid_until=None), valid_from=date(2040, 1, 1), valid_until=None)


def test_an_agreement_ended_early_makes_room() -> None:
    ended = end_early(an_agreement(valid_until=None), last_day=date(2026, 6, 30), today=TODAY)
    signed = sign_after(ended, valid_from=date(2026, 7, 1), valid_until=None)
    assert signed.agreement_id == OTHER_AGREEMENT


def test_ending_early_sets_the_last_day() -> None:
    ended = end_early(an_agreement(), last_day=TODAY, today=TODAY)
    assert (ended.state, ended.valid_until) == (AgreementState.ENDED, TODAY)


@pytest.mark.parametrize("last_day", [TODAY - timedelta(days=1), LAST, LAST + timedelta(days=1)])
def test_ending_is_neither_in_the_past_nor_later_than_agreed(last_day: date) -> None:
    with refused("end-out-of-range"):
        end_early(an_agreement(), last_day=last_day, today=TODAY)


def test_an_agreement_to_come_ends_on_its_first_day_at_the_earliest() -> None:
    coming = an_agreement(valid_from=date(2026, 6, 1))
    with refused("end-out-of-range", match="2026-06-01 or later"):
        end_early(coming, last_day=date(2026, 5, 31), today=TODAY)
    assert end_early(coming, last_day=date(2026, 6, 1), today=TODAY).valid_until == date(2026, 6, 1)


def test_an_agreement_that_has_run_out_cannot_be_ended() -> None:
    with refused("end-out-of-range"):
        end_early(an_agreement(valid_until=date(2026, 2, 1)), last_day=TODAY, today=TODAY)


@pytest.mark.parametrize(("state", "happening"), list(product(AgreementState, AgreementHappening)))
def test_every_pair_moves_or_refuses(state: AgreementState, happening: AgreementHappening) -> None:
    assert happening is AgreementHappening.END_EARLY
    agreement = replace(an_agreement(), state=state)
    if (state, happening) in NEXT:
        ended = end_early(agreement, last_day=TODAY, today=TODAY)
        assert ended.state is NEXT[state, happening]
    else:
        with refused("agreement-has-ended"):
            end_early(agreement, last_day=TODAY, today=TODAY)


days = st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 12, 31))


@given(a=st.tuples(days, st.none() | days), b=st.tuples(days, st.none() | days))
def test_overlap_is_mutual_and_means_a_shared_day(
    a: tuple[date, date | None], b: tuple[date, date | None]
) -> None:
    try:
        one = an_agreement(valid_from=a[0], valid_until=a[1])
        other = an_agreement(valid_from=b[0], valid_until=b[1])
    except Refusal:
        return
    # If they share a day at all, they share the later of the two first days.
    first_shared = max(one.valid_from, other.valid_from)
    shared = one.in_force_on(first_shared) and other.in_force_on(first_shared)
    assert one.overlaps(other) == other.overlaps(one) == shared
