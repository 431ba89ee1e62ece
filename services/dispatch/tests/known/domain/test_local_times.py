"""Times as people state them, and the two nights on which the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from dispatch_builders import DAY, HELSINKI, HOUR, NOON, a_span, refuses
from hypothesis import given
from hypothesis import strategies as st

from dispatch.known.domain.local_times import TIMES_MAX, instant, local_dates, plan, shown, span

moments = st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone is the strategy's
zones = st.sampled_from(
    [HELSINKI, ZoneInfo("Europe/Stockholm"), ZoneInfo("Atlantic/Azores"), ZoneInfo("UTC")]
)
offsets = st.integers(min_value=-14 * 4, max_value=14 * 4).map(
    lambda quarters: timedelta(minutes=15 * quarters)
)


def said(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("stated", "utc"),
    [
        ("2026-01-15T12:00:00+02:00", "2026-01-15T10:00:00Z"),
        ("2026-07-15T12:00:00+03:00", "2026-07-15T09:00:00Z"),
        ("2026-07-15T09:00:00Z", "2026-07-15T09:00:00Z"),
        # The last instant of winter time, and the first of summer time.
        ("2026-03-29T02:59:59+02:00", "2026-03-29T00:59:59Z"),
        ("2026-03-29T04:00:00+03:00", "2026-03-29T01:00:00Z"),
        # The hour that comes twice, an hour apart.
        ("2026-10-25T03:30:00+03:00", "2026-10-25T00:30:00Z"),
        ("2026-10-25T03:30:00+02:00", "2026-10-25T01:30:00Z"),
    ],
)
def test_a_time_with_the_zones_offset_or_z_is_taken(stated: str, utc: str) -> None:
    assert instant(said(stated), HELSINKI) == said(utc)


@pytest.mark.parametrize(
    "stated", ["2026-03-29T03:30:00+02:00", "2026-03-29T03:30:00+03:00", "2026-03-29T03:00:00+02:00"]
)
def test_the_hour_that_march_skips_does_not_exist(stated: str) -> None:
    with refuses("time-is-skipped") as refused:
        instant(said(stated), HELSINKI)

    assert "skipped in Europe/Helsinki" in str(refused.value)
    assert "choose an earlier or a later time" in str(refused.value)
    same_instant = refused.value.facts["same_instant"]
    assert isinstance(same_instant, str)
    assert said(same_instant) == said(stated)


@pytest.mark.parametrize(
    ("stated", "same_instant"),
    [
        ("2026-07-15T12:00:00+02:00", "2026-07-15T13:00:00+03:00"),
        ("2026-01-15T12:00:00+03:00", "2026-01-15T11:00:00+02:00"),
        ("2026-01-15T12:00:00-05:00", "2026-01-15T19:00:00+02:00"),
        ("2026-10-25T02:30:00+02:00", "2026-10-25T03:30:00+03:00"),
    ],
)
def test_another_offset_is_refused_with_the_right_one(stated: str, same_instant: str) -> None:
    with refuses("offset-is-wrong") as refused:
        instant(said(stated), HELSINKI)

    assert refused.value.facts["same_instant"] == same_instant
    assert same_instant in str(refused.value)


@given(moment=moments, zone=zones)
def test_an_instant_told_in_the_zones_own_time_is_that_instant(moment: datetime, zone: ZoneInfo) -> None:
    assert instant(moment.astimezone(zone), zone) == moment
    assert instant(moment, zone) == moment


@given(moment=moments, zone=zones, offset=offsets)
def test_what_is_taken_is_the_instant_that_was_stated_and_nothing_else_is_taken(
    moment: datetime, zone: ZoneInfo, offset: timedelta
) -> None:
    stated = moment.astimezone(timezone(offset))
    fits = offset in (timedelta(0), moment.astimezone(zone).utcoffset())
    if fits:
        assert instant(stated, zone) == moment
    else:
        with refuses("offset-is-wrong", "time-is-skipped"):
            instant(stated, zone)


def test_a_session_over_the_night_of_october_is_an_hour_longer_than_its_clock_times() -> None:
    night = span(said("2026-10-25T01:00:00+03:00"), ends_at=said("2026-10-25T05:00:00+02:00"), zone=HELSINKI)

    assert night.length == timedelta(hours=5)


def test_the_doubled_hour_can_be_a_session_of_its_own() -> None:
    doubled = span(
        said("2026-10-25T03:30:00+03:00"), ends_at=said("2026-10-25T03:30:00+02:00"), zone=HELSINKI
    )

    assert doubled.length == HOUR


@pytest.mark.parametrize("length", [timedelta(0), -HOUR])
def test_a_session_ends_after_it_starts(length: timedelta) -> None:
    with refuses("end-is-not-after-start"):
        span(NOON, ends_at=NOON + length, zone=HELSINKI)


def test_a_session_of_24_hours_is_the_longest() -> None:
    assert span(NOON, ends_at=NOON + DAY, zone=HELSINKI).length == DAY
    with refuses("span-is-too-long"):
        span(NOON, ends_at=NOON + DAY + timedelta(seconds=1), zone=HELSINKI)


@pytest.mark.parametrize("late", [timedelta(seconds=30), timedelta(microseconds=1)])
def test_a_session_is_agreed_in_whole_minutes(late: timedelta) -> None:
    with refuses("time-has-seconds"):
        span(NOON + late, ends_at=NOON + HOUR, zone=HELSINKI)
    with refuses("time-has-seconds"):
        span(NOON, ends_at=NOON + HOUR + late, zone=HELSINKI)


def test_24_hours_are_elapsed_hours_also_when_the_day_has_25() -> None:
    with refuses("span-is-too-long"):
        span(said("2026-10-25T00:00:00+03:00"), ends_at=said("2026-10-26T00:00:00+02:00"), zone=HELSINKI)


def test_a_plan_is_put_in_order_of_time() -> None:
    times = plan(
        [(NOON + 2 * DAY, NOON + 2 * DAY + HOUR), (NOON + DAY, NOON + DAY + HOUR)], zone=HELSINKI, now=NOON
    )

    assert times == (a_span(NOON + DAY), a_span(NOON + 2 * DAY))


def test_a_plan_that_starts_this_very_moment_is_in_time_and_one_before_is_past() -> None:
    assert plan([(NOON, NOON + HOUR)], zone=HELSINKI, now=NOON) == (a_span(NOON),)
    with refuses("time-is-past"):
        plan([(NOON, NOON + HOUR)], zone=HELSINKI, now=NOON + timedelta(microseconds=1))


def test_times_of_a_plan_may_touch_but_not_overlap() -> None:
    assert len(plan([(NOON, NOON + HOUR), (NOON + HOUR, NOON + 2 * HOUR)], zone=HELSINKI, now=NOON)) == 2
    with refuses("times-overlap"):
        plan([(NOON, NOON + 2 * HOUR), (NOON + HOUR, NOON + 3 * HOUR)], zone=HELSINKI, now=NOON)


def test_a_plan_has_at_least_one_time_and_no_more_than_can_be_planned() -> None:
    many = [(NOON + day * DAY, NOON + day * DAY + HOUR) for day in range(TIMES_MAX + 1)]

    assert len(plan(many[:-1], zone=HELSINKI, now=NOON)) == TIMES_MAX
    with refuses("too-many-times"):
        plan(many, zone=HELSINKI, now=NOON)
    with refuses("no-times"):
        plan([], zone=HELSINKI, now=NOON)


def test_a_session_after_midnight_is_on_the_local_day() -> None:
    late = a_span(datetime(2026, 6, 30, 21, 30, tzinfo=UTC))

    assert local_dates([late, late], HELSINKI) == (date(2026, 7, 1),)


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        ("2026-10-21T07:30:00Z", "10:30 on Wednesday 21 October 2026"),
        ("2026-11-01T22:00:05Z", "00:00:05 on Monday 2 November 2026"),
        ("2026-10-25T00:30:00Z", "03:30 (UTC+0300) on Sunday 25 October 2026"),
        ("2026-10-25T01:30:00Z", "03:30 (UTC+0200) on Sunday 25 October 2026"),
    ],
)
def test_a_moment_is_shown_as_the_wall_clock_shows_it(moment: str, text: str) -> None:
    assert shown(said(moment), HELSINKI) == text
