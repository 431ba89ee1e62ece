"""Local wall times and calendar months: the only place that turns a local time into an instant."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NewType
from zoneinfo import ZoneInfo

Month = NewType("Month", str)
"""A calendar month in an area's local time, `YYYY-MM`; sorts as it follows."""

IsDay = Callable[[date], bool]
"""Tells whether a date is a day of some kind (banking day, business day)."""

_DECEMBER = 12


@lru_cache(maxsize=4096)
def instant_of(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return the UTC instant when the zone's clock shows `at` on `day`.

    A wall time that the clock shows twice means the later of the two; one that the clock skips is taken as
    much after the skip as it is after the skip's beginning (03:30 in a skipped hour 03-04 is 04:30).
    """
    local = datetime.combine(day, at, tzinfo=zone)
    return max(local.replace(fold=fold).astimezone(UTC) for fold in (0, 1))


def local_date(instant: datetime, zone: ZoneInfo) -> date:
    """Return the calendar day in the zone at an instant."""
    return instant.astimezone(zone).date()


def month_of(day: date) -> Month:
    """Return the month of a day."""
    return _month(day.year, day.month)


@lru_cache(maxsize=1024)
def _month(year: int, month: int) -> Month:
    return Month(f"{year:04d}-{month:02d}")


def month_named(text: str) -> Month:
    """Return the month written `YYYY-MM`; raise ValueError for anything else."""
    return month_of(date.fromisoformat(f"{text}-01"))


def first_day(month: Month) -> date:
    """Return the first day of a month."""
    return date.fromisoformat(f"{month}-01")


@lru_cache(maxsize=1024)
def next_month(month: Month) -> Month:
    """Return the month after."""
    first = first_day(month)
    return _month(first.year + first.month // _DECEMBER, first.month % _DECEMBER + 1)


def last_day(month: Month) -> date:
    """Return the last day of a month."""
    return first_day(next_month(month)) - timedelta(days=1)


def previous_month(month: Month) -> Month:
    """Return the month before."""
    return month_of(first_day(month) - timedelta(days=1))


def that_or_before(day: date, is_day: IsDay) -> date:
    """Return the day if it is one of the kind, else the nearest before it (looks back 31 days at most)."""
    for back in range(32):
        found = day - timedelta(days=back)
        if is_day(found):
            return found
    msg = f"no suitable day in the 31 days before {day}"
    raise ValueError(msg)
