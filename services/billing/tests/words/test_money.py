"""Money: whole cents, one rounding, parts that add up."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing.words.money import Money, half_up, total_of
from chassis.testing.refusals import refused

amounts = st.integers(-(10**9), 10**9).map(Money)
weights = st.lists(st.integers(0, 1000), min_size=1, max_size=8).filter(any)


@pytest.mark.parametrize(
    ("numerator", "denominator", "rounded"),
    [(0, 7, 0), (1, 2, 1), (-1, 2, -1), (3, 2, 2), (5, 2, 3), (149, 100, 1), (150, 100, 2), (-150, 100, -2)],
)
def test_halves_are_rounded_away_from_zero(numerator: int, denominator: int, rounded: int) -> None:
    assert half_up(numerator, denominator=denominator) == rounded


@given(numerator=st.integers(-(10**12), 10**12), denominator=st.integers(1, 10**6))
def test_rounding_is_never_more_than_half_off_and_is_symmetric(numerator: int, denominator: int) -> None:
    rounded = half_up(numerator, denominator=denominator)

    assert abs(Fraction(numerator, denominator) - rounded) <= Fraction(1, 2)
    assert half_up(-numerator, denominator=denominator) == -rounded


@given(amount=amounts, parts=weights)
def test_shares_add_up_to_the_whole(amount: Money, parts: list[int]) -> None:
    shares = amount.share(parts)

    assert total_of(shares, currency="EUR") == amount
    assert all(share.minor == 0 for share, weight in zip(shares, parts, strict=True) if weight == 0)


@given(amount=amounts, parts=weights)
def test_no_share_is_a_cent_or_more_from_its_weight(amount: Money, parts: list[int]) -> None:
    for share, weight in zip(amount.share(parts), parts, strict=True):
        assert abs(share.minor - Fraction(amount.minor * weight, sum(parts))) < 1


def test_leftover_cents_go_to_the_largest_remainders() -> None:
    assert Money(100).share((1, 1, 1)) == (Money(34), Money(33), Money(33))
    assert Money(-100).share((1, 1, 1)) == (Money(-34), Money(-33), Money(-33))
    assert Money(101).share((49, 51)) == (Money(49), Money(52))


@pytest.mark.parametrize("bad", [(0, 0), (-1, 2)])
def test_weights_that_share_nothing_are_refused(bad: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="weights"):
        Money(100).share(bad)


def test_two_currencies_are_not_added() -> None:
    with refused("currencies-differ") as refusal:
        Money(1, "EUR") + Money(1, "SEK")

    assert refusal.value.facts == {"one": "EUR", "other": "SEK"}


def test_amounts_are_taken_from_each_other() -> None:
    assert Money(5000) - Money(1) == Money(4999)
