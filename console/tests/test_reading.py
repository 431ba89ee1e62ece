"""Days and clock times as people type them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kokemus_console.web import reading

HELSINKI = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 10, 14)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1.12.", date(2026, 12, 1)),
        ("1.12", date(2026, 12, 1)),
        (" ke 2.12. ", date(2026, 12, 2)),
        ("tors 3.12.2026", date(2026, 12, 3)),
        ("1.12.26", date(2026, 12, 1)),
        ("2026-12-01", date(2026, 12, 1)),
        ("1/12/2027", date(2027, 12, 1)),
        ("5.1.", date(2027, 1, 5)),
        ("10.10.", date(2026, 10, 10)),
        ("29.2.", None),
        ("31.11.", None),
        ("32.1.", None),
        ("tomorrow", None),
        ("", None),
        ("1.12.2026 10", None),
    ],
)
def test_a_day(typed: str, meant: date | None) -> None:
    assert reading.day(typed, today=TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10", (10, 0)),
        ("10.30", (10, 30)),
        ("10:05", (10, 5)),
        ("klo 9", (9, 0)),
        ("kl. 9.15", (9, 15)),
        ("24", None),
        ("10.60", None),
        ("10.5", None),
        ("", None),
        ("ten", None),
    ],
)
def test_a_clock_time(typed: str, meant: tuple[int, int] | None) -> None:
    assert reading.clock(typed) == meant


def test_a_time_that_the_clocks_skip_is_none_and_of_two_it_is_the_first() -> None:
    assert reading.moment(date(2027, 3, 28), (3, 30), HELSINKI) is None
    twice = reading.moment(date(2026, 10, 25), (3, 30), HELSINKI)
    assert twice is not None
    assert twice.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_day_or_none(typed: str) -> None:
    found = reading.day(typed, today=TODAY)
    assert found is None or isinstance(found, date)
    assert reading.clock(typed) is None or len(reading.clock(typed) or ()) == 2


@given(st.dates(date(2020, 1, 1), date(2039, 12, 31)))
def test_a_day_with_its_year_is_that_day(on: date) -> None:
    for typed in (f"{on.day}.{on.month}.{on.year}", on.isoformat()):
        assert reading.day(typed, today=TODAY) == on


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("50", 5000),
        ("50,5", 5050),
        (" 50,05 € ", 5005),
        ("50.00", 5000),
        ("0", 0),
        ("-5", None),
        ("5,005", None),
        ("1 000", None),
        ("", None),
        ("9" * 40, None),
    ],
)
def test_amounts_are_read_to_the_cent(typed: str, cents: int | None) -> None:
    assert reading.money(typed) == cents
