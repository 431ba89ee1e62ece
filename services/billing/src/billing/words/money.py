"""Money: whole minor units of one currency, and the one place that rounds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from chassis.failures import Refusal


def half_up(numerator: int, *, denominator: int) -> int:
    """Return the quotient rounded to a whole, halves away from zero, so that -x rounds to minus of x."""
    assert denominator > 0, f"denominator is {denominator}, expected a positive one"
    whole = (2 * abs(numerator) + denominator) // (2 * denominator)
    return whole if numerator >= 0 else -whole


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (cents of the euro) of one currency (ISO 4217)."""

    minor: int
    currency: str = "EUR"

    def __add__(self, other: Money) -> Money:
        """Return the sum; refuse another currency."""
        if self.currency != other.currency:
            raise Refusal(
                "currencies-differ",
                f"amounts are in {self.currency} and {other.currency}, expected one currency",
                one=self.currency,
                other=other.currency,
            )
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        """Return the difference; refuse another currency."""
        return self + -other

    def __neg__(self) -> Money:
        """Return the opposite amount."""
        return Money(-self.minor, self.currency)

    def share(self, weights: Sequence[int]) -> tuple[Money, ...]:
        """Return parts by weight that add up to the whole; leftover cents go to the largest remainders."""
        total = sum(weights)
        if total <= 0 or min(weights) < 0:
            msg = f"weights are {list(weights)}, expected non-negative ones with a positive sum"
            raise ValueError(msg)
        sign = 1 if self.minor >= 0 else -1
        products = [abs(self.minor) * weight for weight in weights]
        parts = [product // total for product in products]
        by_remainder = sorted(range(len(parts)), key=lambda at: (-(products[at] % total), at))
        for at in by_remainder[: abs(self.minor) - sum(parts)]:
            parts[at] += 1
        return tuple(Money(sign * part, self.currency) for part in parts)


def total_of(amounts: Iterable[Money], *, currency: str) -> Money:
    """Return the sum of amounts of one currency; zero of it when there are none."""
    total = Money(0, currency)
    for amount in amounts:
        total += amount
    return total
