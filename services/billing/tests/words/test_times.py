"""Local wall times over the clock changes, and months."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from billing_builders import HELSINKI, is_weekday
from hypothesis import given
from hypothesis import strategies as st

from billing.words import times
from billing.words.times import Month


@pytest.mark.parametrize(
    ("day", "at", "utc"),
    [
        (date(2026, 3, 28), time(15), "2026-03-28T13:00:00+00:00"),
        (date(2026, 3, 29), time(15), "2026-03-29T12:00:00+00:00"),
        (date(2026, 10, 24), time(15), "2026-10-24T12:00:00+00:00"),
        (date(2026, 10, 25), time(15), "2026-10-25T13:00:00+00:00"),
        (date(2026, 3, 29), time(2, 59, 59), "2026-03-29T00:59:59+00:00"),
        (date(2026, 3, 29), time(4), "2026-03-29T01:00:00+00:00"),
    ],
)
def test_a_wall_time_is_the_instant_when_the_clock_shows_it(day: date, at: time, utc: str) -> None:
    assert times.instant_of(day, at, HELSINKI) == datetime.fromisoformat(utc)


def test_a_skipped_wall_time_is_as_much_later_as_the_clock_jumped() -> None:
    skipped = times.instant_of(date(2026, 3, 29), time(3, 30), HELSINKI)

    assert skipped.astimezone(HELSINKI).isoformat() == "2026-03-29T04:30:00+03:00"


def test_a_doubled_wall_time_is_the_later_one() -> None:
    doubled = times.instant_of(date(2026, 10, 25), time(3, 30), HELSINKI)

    assert doubled.astimezone(HELSINKI).isoformat() == "2026-10-25T03:30:00+02:00"


@given(
    day=st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    at=st.times(),
    zone=st.sampled_from(
        ["Europe/Helsinki", "Europe/Stockholm", "Australia/Lord_Howe", "America/St_Johns", "UTC"]
    ),
)
def test_an_instant_shows_its_wall_time_unless_the_clock_skipped_it(day: date, at: time, zone: str) -> None:
    shown = times.instant_of(day, at, ZoneInfo(zone)).astimezone(ZoneInfo(zone))

    exists = datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC).astimezone(ZoneInfo(zone)).time() == at
    assert shown.time() == at or not exists
    assert shown.replace(tzinfo=None) >= datetime.combine(day, at)


@given(day=st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_months_follow_each_other_without_a_gap(day: date) -> None:
    month = times.month_of(day)

    assert times.first_day(month) <= day <= times.last_day(month)
    assert times.previous_month(times.next_month(month)) == month
    assert times.next_month(month) > month


def test_months_are_read_and_refused() -> None:
    assert times.month_named("2026-02") == Month("2026-02")
    for bad in ("2026-13", "2026-2", "26-02", "x", "2026-02-01"):
        with pytest.raises(ValueError, match=r".+"):
            times.month_named(bad)


def test_a_day_that_suits_is_looked_for_backwards_and_not_for_ever() -> None:
    assert times.that_or_before(date(2026, 10, 31), is_weekday) == date(2026, 10, 30)
    assert times.that_or_before(date(2026, 10, 30), is_weekday) == date(2026, 10, 30)
    with pytest.raises(ValueError, match="31 days"):
        times.that_or_before(date(2026, 10, 30), lambda _: False)
