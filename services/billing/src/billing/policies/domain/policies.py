"""Policies: versioned data with a date from which each version holds.

CancellationPolicy   until when a session is cancelled free of charge; percent of the fee by rule
FeeSchedule          what each work form earns, and who pays
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

from billing.policies.domain.outcomes import PERCENT, ROWS, Rule
from billing.words import times
from billing.words.times import IsDay, Month
from chassis.failures import Refusal

_FULL = 100
_DAYS_BEFORE_MAX = 60


class Basis(StrEnum):
    """What a price is the price of."""

    PER_HOUR = "per_hour"
    PER_SESSION = "per_session"
    AGREED = "agreed"
    NONE = "none"


class PaidBy(StrEnum):
    """Whose money it is; what an orderer pays is only recorded."""

    AREA = "area"
    ORDERER = "orderer"


class WhenNegative(StrEnum):
    """What a statement below zero leads to: the next one is less, or the area claims the money back."""

    CARRIED = "carried"
    INVOICED = "invoiced"


class DayKind(StrEnum):
    """Which days are counted back to the deadline."""

    CALENDAR = "calendar"
    BUSINESS = "business"


@dataclass(frozen=True, slots=True)
class Price:
    """What one work form earns: `amount_minor` per hour or session, or a fee agreed within min..max."""

    work_form: str
    basis: Basis
    amount_minor: int = 0
    min_minor: int = 0
    max_minor: int = 0


@dataclass(frozen=True, slots=True)
class FeeSchedule:
    """A version of the prices; holds for sessions that start on or after `valid_from` (local date)."""

    version: int
    valid_from: date
    currency: str
    prices: Mapping[str, Price]
    paid_by: PaidBy = PaidBy.AREA
    when_negative: WhenNegative = WhenNegative.CARRIED


@dataclass(frozen=True, slots=True)
class CancellationPolicy:
    """A version of the cancellation rules; for sessions that start on or after `valid_from` (local date)."""

    version: int
    valid_from: date
    deadline_days_before: int = 1
    deadline_time: time = time(15, 0)
    day_kind: DayKind = DayKind.CALENDAR
    percent: Mapping[Rule, int] = field(default_factory=lambda: PERCENT)

    def percent_of(self, rule: Rule) -> int:
        """Return the percent of the agreed fee that a row gives; a row not named keeps §6.2's."""
        found = self.percent.get(rule)
        return PERCENT[rule] if found is None else found


Version = TypeVar("Version", FeeSchedule, CancellationPolicy)


def newest_first(versions: Iterable[Version]) -> tuple[Version, ...]:
    """Return versions in the order in which `in_force` looks at them."""
    return tuple(sorted(versions, key=lambda one: (one.valid_from, one.version), reverse=True))


def in_force(versions: Sequence[Version], day: date) -> Version | None:
    """Return the version in force on a day, of versions sorted newest first; of one day's the last set."""
    for version in versions:
        if version.valid_from <= day:
            return version
    return None


def deadline(
    policy: CancellationPolicy, starts_at: datetime, *, zone: ZoneInfo, is_business_day: IsDay
) -> datetime:
    """Return the last instant (UTC, included) at which a session is cancelled in time."""
    day = times.local_date(starts_at, zone)
    match policy.day_kind:
        case DayKind.CALENDAR:
            day -= timedelta(days=policy.deadline_days_before)
        case DayKind.BUSINESS:
            for _ in range(policy.deadline_days_before):
                day = times.that_or_before(day - timedelta(days=1), is_business_day)
    return times.instant_of(day, policy.deadline_time, zone)


def by_work_form(prices: Iterable[Price]) -> dict[str, Price]:
    """Return prices by their work form; refuse two of one, for which of them holds nobody could tell."""
    found: dict[str, Price] = {}
    for price in prices:
        if price.work_form in found:
            text = f"{price.work_form} has two prices, expected one; leave out the other"
            raise _invalid(text, work_form=price.work_form)
        found[price.work_form] = price
    return found


def check_schedule(schedule: FeeSchedule, *, currency: str | None) -> None:
    """Refuse a schedule that no session could be judged by; an area keeps the one currency it began with."""
    if currency is not None and schedule.currency != currency:
        text = f"currency is {schedule.currency}, expected {currency}: an area's fees are in one currency"
        raise _invalid(text, found=schedule.currency, expected=currency)
    if not schedule.prices:
        text = "the schedule has no prices, expected at least one work form"
        raise _invalid(text)
    for price in schedule.prices.values():
        _check_price(price)


def _check_price(price: Price) -> None:
    amounts = (price.amount_minor, price.min_minor, price.max_minor)
    if min(amounts) < 0:
        text = f"{price.work_form} has a negative amount, expected zero or more cents"
        raise _invalid(text, work_form=price.work_form)
    if price.basis is Basis.AGREED and not 0 < price.max_minor >= price.min_minor:
        text = (
            f"{price.work_form} is agreed within {price.min_minor}..{price.max_minor} cents,"
            " expected min <= max and max > 0"
        )
        raise _invalid(text, work_form=price.work_form)
    if price.basis in {Basis.PER_HOUR, Basis.PER_SESSION} and price.amount_minor == 0:
        text = f"{price.work_form} costs nothing {price.basis}, expected an amount, or the basis none"
        raise _invalid(text, work_form=price.work_form)


def check_policy(policy: CancellationPolicy) -> None:
    """Refuse a policy whose deadline or percentages make no sense."""
    if not 0 <= policy.deadline_days_before <= _DAYS_BEFORE_MAX:
        text = f"the deadline is {policy.deadline_days_before} days before, expected 0..{_DAYS_BEFORE_MAX}"
        raise _invalid(text, deadline_days_before=policy.deadline_days_before)
    for rule, percent in policy.percent.items():
        if rule not in ROWS or not 0 <= percent <= _FULL:
            text = f"{rule} gives {percent} %, expected 0..100 for one of {', '.join(ROWS)}"
            raise _invalid(text, rule=str(rule), percent=percent)


def check_valid_from(valid_from: date, *, closed_through: Month) -> None:
    """Refuse a version that would hold from within a closed month."""
    first_open_day = times.first_day(times.next_month(closed_through))
    if valid_from < first_open_day:
        raise Refusal(
            "version-holds-from-closed",
            f"the version would hold from {valid_from}, in a closed month; choose {first_open_day} or later",
            valid_from=valid_from.isoformat(),
            first_open_day=first_open_day.isoformat(),
        )


def _invalid(text: str, /, **facts: object) -> Refusal:
    """Return the refusal of a policy or schedule with a percent, a range or a price out of bounds."""
    return Refusal("version-is-invalid", text, status=422, **facts)
