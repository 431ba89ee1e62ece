"""Times as people write them, over both clock changes of a year."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kokemus.demo.marked import Mistake, Word
from kokemus.demo.wall_times import duration, moment, spans, written

HELSINKI = ZoneInfo("Europe/Helsinki")


def word(text: str) -> Word:
    return Word.of(text, 7)


def test_a_wall_time_means_the_moment_when_the_clock_shows_it() -> None:
    assert moment(word("2026-10-14 15:00"), HELSINKI) == datetime(2026, 10, 14, 12, tzinfo=UTC)
    assert moment(word("2026-11-14 15:00"), HELSINKI) == datetime(2026, 11, 14, 13, tzinfo=UTC)


def test_seconds_can_be_told() -> None:
    assert moment(word("2026-10-13 15:00:01"), HELSINKI) == datetime(2026, 10, 13, 12, 0, 1, tzinfo=UTC)


def test_the_hour_that_comes_twice_is_two_moments_an_hour_apart() -> None:
    first = moment(word("2026-10-25 03:30 (first)"), HELSINKI)
    second = moment(word("2026-10-25 03:30 (second)"), HELSINKI)

    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert second - first == timedelta(hours=1)


def test_of_the_hour_that_comes_twice_it_must_be_told_which() -> None:
    with pytest.raises(
        Mistake, match=r"line 7: 2026-10-25 03:30 comes twice .* write \(first\) or \(second\)"
    ):
        moment(word("2026-10-25 03:30"), HELSINKI)


def test_an_hour_that_comes_once_is_neither_first_nor_second() -> None:
    with pytest.raises(Mistake, match=r"comes only once .* leave \(first\) out"):
        moment(word("2026-10-24 03:30 (first)"), HELSINKI)


def test_a_time_that_the_clock_skips_is_refused_with_the_next_that_exists() -> None:
    with pytest.raises(Mistake, match=r"2026-03-29 03:30 does not exist .* write 04:30 or another time"):
        moment(word("2026-03-29 03:30"), HELSINKI)


@pytest.mark.parametrize(
    "text", ["2026-02-30 10:00", "2026-10-14 25:00", "tomorrow", "2026-10-14", "14.10.2026 15:00"]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(Mistake, match="expected one"):
        moment(word(text), HELSINKI)


def test_a_weekly_time_keeps_its_hour_on_the_wall_over_the_clock_change() -> None:
    found = list(spans(word("2026-10-20 13:00 for 1 h, weekly x2"), HELSINKI))

    assert [span.starts_at.hour for span in found] == [10, 11]
    assert found[1].starts_at - found[0].starts_at == timedelta(days=7, hours=1)


def test_two_to_five_by_the_wall_clock_are_four_hours_on_the_night_of_the_change() -> None:
    usual, long = (next(spans(word(f"2026-10-{day} 02:00 to 05:00"), HELSINKI)) for day in (18, 25))

    assert usual.ends_at - usual.starts_at == timedelta(hours=3)
    assert long.ends_at - long.starts_at == timedelta(hours=4)


def test_a_length_counts_the_time_that_passes() -> None:
    span = next(spans(word("2026-10-25 03:30 (first) for 1 h"), HELSINKI))

    assert written(span.ends_at, HELSINKI) == "2026-10-25 03:30 (second)"


def test_an_end_before_the_start_on_the_wall_is_on_the_next_day() -> None:
    span = next(spans(word("2026-10-09 22:00 to 01:00"), HELSINKI))

    assert span.ends_at - span.starts_at == timedelta(hours=3)


def test_every_other_week_is_fourteen_days() -> None:
    found = list(spans(word("2026-11-03 09:00 for 1 h, every 2 weeks x3"), HELSINKI))

    assert [span.starts_at.day for span in found] == [3, 17, 1]


@pytest.mark.parametrize(
    "text",
    [
        "2026-10-06 13:00",
        "2026-10-06 13:00 for 0 min",
        "2026-10-06 13:00 for 2 d",
        "2026-10-06 13:00 for ever",
        "2026-10-06 13:00 for 1 h, weekly x0",
        "2026-10-06 13:00 for 1 h, weekly x100",
        "2026-10-25 03:30 (second) to 03:30 (first)",
    ],
)
def test_what_is_no_time_of_work_is_refused(text: str) -> None:
    with pytest.raises(Mistake, match="line 7"):
        list(spans(word(text), HELSINKI))


@pytest.mark.parametrize(
    ("text", "minutes"), [("1 h", 60), ("90 min", 90), ("1 h 30 min", 90), ("2 d", 2880), ("1 d 2 h", 1560)]
)
def test_lengths_are_read_as_people_write_them(text: str, minutes: int) -> None:
    assert duration(word(text)) == timedelta(minutes=minutes)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001 - st adds it
def test_every_moment_is_read_back_from_how_it_is_written(at: datetime) -> None:
    at = at.replace(microsecond=0)

    assert moment(word(written(at, HELSINKI)), HELSINKI) == at
