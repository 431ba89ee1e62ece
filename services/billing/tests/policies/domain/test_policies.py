"""Versions in force, deadlines, the month's calendar; the business calendar is the one billing runs with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from types import MappingProxyType

import pytest
from billing_builders import HELSINKI, PRESET, a_policy, a_schedule, is_weekday, local
from hypothesis import given
from hypothesis import strategies as st

from billing.calendar import is_banking_day
from billing.month.domain.calendar import CALENDAR
from billing.policies.domain import policies
from billing.policies.domain.outcomes import PERCENT, ROWS, Rule
from billing.policies.domain.policies import Basis, CancellationPolicy, FeeSchedule, Price
from billing.words.times import Month
from chassis.testing.refusals import refused


def test_the_newest_version_that_holds_already_is_in_force() -> None:
    versions = policies.newest_first(
        [
            a_policy(version=1),
            a_policy(version=2, valid_from=date(2026, 10, 15)),
            a_policy(version=3, valid_from=date(2027, 1, 1)),
        ]
    )

    found = {
        day: policies.in_force(versions, date.fromisoformat(day))
        for day in ("2026-10-14", "2026-10-15", "2026-12-31", "2027-01-01")
    }

    assert [found[day].version for day in found if found[day] is not None] == [1, 2, 2, 3]  # type: ignore[union-attr]
    assert policies.in_force(versions, date(1999, 12, 31)) is None


def test_of_two_versions_from_one_day_the_later_set_holds() -> None:
    versions = policies.newest_first([a_schedule(version=1), a_schedule(version=2)])

    found = policies.in_force(versions, date(2026, 10, 15))

    assert found is not None
    assert found.version == 2


@given(
    days=st.lists(st.dates(date(2026, 1, 1), date(2026, 3, 1)), min_size=1, max_size=6),
    asked=st.dates(date(2025, 12, 1), date(2026, 4, 1)),
)
def test_the_version_in_force_is_the_one_a_search_by_hand_finds(days: list[date], asked: date) -> None:
    versions = [a_policy(version=number, valid_from=day) for number, day in enumerate(days, start=1)]

    found = policies.in_force(policies.newest_first(versions), asked)

    by_hand = [one for one in versions if one.valid_from <= asked]
    assert found == (max(by_hand, key=lambda one: (one.valid_from, one.version)) if by_hand else None)


# Sessions and their deadlines, 15:00 on the calendar day before, reckoned by hand.
DEADLINES = [
    ("2026-03-28 10:00", "2026-03-27T13:00:00+00:00", 19),
    ("2026-03-29 10:00", "2026-03-28T13:00:00+00:00", 18),
    ("2026-03-30 09:00", "2026-03-29T12:00:00+00:00", 18),
    ("2026-10-25 10:00", "2026-10-24T12:00:00+00:00", 20),
    ("2026-10-26 09:00", "2026-10-25T13:00:00+00:00", 18),
    ("2026-01-01 12:00", "2025-12-31T13:00:00+00:00", 21),
]


@pytest.mark.parametrize(("starts", "utc", "hours"), DEADLINES)
def test_the_deadline_is_15_local_time_on_the_calendar_day_before(starts: str, utc: str, hours: int) -> None:
    found = policies.deadline(a_policy(), local(starts), zone=HELSINKI, is_business_day=is_weekday)

    assert found == datetime.fromisoformat(utc)
    assert (local(starts) - found).total_seconds() == hours * 3600


def test_a_session_just_after_midnight_counts_back_from_its_own_local_day() -> None:
    found = policies.deadline(
        a_policy(), local("2026-10-15 00:00"), zone=HELSINKI, is_business_day=is_weekday
    )

    assert found == local("2026-10-14 15:00")


@pytest.mark.parametrize(
    ("starts", "deadline"),
    [
        ("2026-10-19 10:00", "2026-10-16 15:00"),  # Monday -> Friday
        ("2026-04-07 10:00", "2026-04-02 15:00"),  # Tuesday after Easter -> Maundy Thursday
        ("2026-06-22 10:00", "2026-06-18 15:00"),  # Monday after Midsummer -> Thursday
        ("2026-12-28 10:00", "2026-12-23 15:00"),  # Monday after Christmas -> Wednesday
        ("2027-01-07 10:00", "2027-01-05 15:00"),  # after Epiphany
    ],
)
def test_business_days_skip_weekends_and_finnish_holidays(starts: str, deadline: str) -> None:
    found = policies.deadline(
        a_policy(business=True), local(starts), zone=HELSINKI, is_business_day=is_banking_day
    )

    assert found == local(deadline)


def test_two_business_days_are_counted_one_by_one() -> None:
    policy = a_policy(business=True, days_before=2)

    found = policies.deadline(
        policy, local("2026-10-19 10:00"), zone=HELSINKI, is_business_day=is_banking_day
    )

    assert found == local("2026-10-15 15:00")


def test_a_deadline_of_the_same_day_is_possible() -> None:
    found = policies.deadline(
        a_policy(days_before=0, at=time(8)),
        local("2026-10-15 10:00"),
        zone=HELSINKI,
        is_business_day=is_weekday,
    )

    assert found == local("2026-10-15 08:00")


def test_a_policy_that_leaves_a_row_out_keeps_the_descriptions_percentage() -> None:
    policy = a_policy(percent={Rule.CANCELLED_LATE: 50})

    assert policy.percent_of(Rule.CANCELLED_LATE) == 50
    assert policy.percent_of(Rule.NO_SHOW) == 100
    assert policy.percent_of(Rule.EXPERT_ILL) == 0


def test_every_row_of_the_table_has_a_percentage() -> None:
    assert set(Rule) - set(PERCENT) == {Rule.RECORDED_ONLY, Rule.VOLUNTARY}
    assert list(ROWS) == [rule for rule in Rule if rule in PERCENT]


# The last day of the month after, or the banking day before, from the calendars of 2026 and 2027.
PAY_DAYS = [
    ("2025-12", date(2026, 1, 30)),
    ("2026-01", date(2026, 2, 27)),
    ("2026-02", date(2026, 3, 31)),
    ("2026-03", date(2026, 4, 30)),
    ("2026-04", date(2026, 5, 29)),
    ("2026-05", date(2026, 6, 30)),
    ("2026-07", date(2026, 8, 31)),
    ("2026-09", date(2026, 10, 30)),
    ("2026-10", date(2026, 11, 30)),
    ("2026-11", date(2026, 12, 31)),
    ("2026-12", date(2027, 1, 29)),
    ("2027-02", date(2027, 3, 31)),
    ("2027-06", date(2027, 7, 30)),
    ("2027-09", date(2027, 10, 29)),
    ("2027-10", date(2027, 11, 30)),
]


@pytest.mark.parametrize(("month", "paid"), PAY_DAYS)
def test_pay_day_is_the_last_day_of_the_next_month_or_the_banking_day_before(month: str, paid: date) -> None:
    assert CALENDAR.pay_date(Month(month), is_banking_day) == paid


@pytest.mark.parametrize(
    "day",
    [
        "2026-12-24",
        "2026-06-19",
        "2026-05-01",
        "2026-12-06",
        "2027-12-06",
        "2026-10-31",
        "2026-10-24",
        "2026-04-03",
    ],
)
def test_banks_are_closed_on_holidays_both_eves_and_weekends(day: str) -> None:
    assert not is_banking_day(date.fromisoformat(day))


@pytest.mark.parametrize("day", ["2026-04-02", "2026-12-31", "2026-12-23", "2026-04-30"])
def test_banks_are_open_on_short_days(day: str) -> None:
    assert is_banking_day(date.fromisoformat(day))


def test_the_month_is_noticed_on_the_9th_and_closed_as_the_10th_begins() -> None:
    month = Month("2026-10")

    assert CALENDAR.notice_at(month, HELSINKI) == local("2026-11-09 12:00")
    assert CALENDAR.close_at(month, HELSINKI) == local("2026-11-10 00:00")
    assert CALENDAR.over_at(month, HELSINKI) == local("2026-11-01 00:00")


def test_the_months_times_follow_the_clock_changes() -> None:
    assert CALENDAR.close_at(Month("2026-09"), HELSINKI).isoformat() == "2026-10-09T21:00:00+00:00"
    assert CALENDAR.close_at(Month("2026-10"), HELSINKI).isoformat() == "2026-11-09T22:00:00+00:00"
    assert CALENDAR.over_at(Month("2026-12"), HELSINKI).isoformat() == "2026-12-31T22:00:00+00:00"


def test_a_version_may_not_hold_from_within_a_closed_month() -> None:
    policies.check_valid_from(date(2026, 10, 1), closed_through=Month("2026-09"))

    with refused("version-holds-from-closed") as refusal:
        policies.check_valid_from(date(2026, 9, 30), closed_through=Month("2026-09"))

    assert refusal.value.facts["first_open_day"] == "2026-10-01"


def test_the_presets_pass_their_own_checks() -> None:
    policies.check_schedule(PRESET.schedule, currency=None)
    policies.check_policy(PRESET.policy)


def _priced(price: Price) -> FeeSchedule:
    return FeeSchedule(2, date(2027, 1, 1), "EUR", MappingProxyType({price.work_form: price}))


@pytest.mark.parametrize(
    ("schedule", "currency"),
    [
        (a_schedule(), "SEK"),
        (replace(a_schedule(), prices={}), None),
        (_priced(Price("group", Basis.PER_HOUR)), None),
        (_priced(Price("group", Basis.PER_HOUR, -1)), None),
        (_priced(Price("lecture", Basis.AGREED, min_minor=2, max_minor=1)), None),
        (_priced(Price("lecture", Basis.AGREED)), None),
    ],
)
def test_a_schedule_nobody_could_be_paid_by_is_refused(schedule: FeeSchedule, currency: str | None) -> None:
    with refused("version-is-invalid"):
        policies.check_schedule(schedule, currency=currency)


@pytest.mark.parametrize(
    "policy",
    [
        a_policy(percent={Rule.CANCELLED_LATE: 101}),
        a_policy(percent={Rule.HELD: -1}),
        a_policy(percent={Rule.VOLUNTARY: 0}),
        a_policy(days_before=-1),
        a_policy(days_before=61),
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(policy: CancellationPolicy) -> None:
    with refused("version-is-invalid"):
        policies.check_policy(policy)


def test_any_day_can_be_asked_of_the_banking_calendar() -> None:
    asked: Callable[[date], bool] = is_banking_day

    assert [asked(date(year, 1, 1)) for year in (1999, 2026, 2060)] == [False] * 3
