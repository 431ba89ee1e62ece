"""Reading: days and clock times as people type them, in the area's time zone."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo
from typing import Literal

_DAY = re.compile(r"(?:[a-zåäö]{2,4}\.?\s+)?(\d{1,2})[./](\d{1,2})[./]?(\d{4}|\d{2})?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_CLOCK = re.compile(r"(?:klo|kl\.?)?\s*(\d{1,2})(?:[.:](\d{2}))?")
_MONEY = re.compile(r"(\d{1,7})(?:[.,](\d{1,2}))?\s*(?:€|euroa|eur)?")
YEARS = range(2000, 2101)
NIGHT = timedelta(hours=12)
"""Longer than that somebody has mistyped, and does not work through the night."""
LONGEST_AGO = timedelta(days=60)
"""A day without a year is the next one of its kind, or one that has just been."""


def day(text: str, *, today: date) -> date | None:
    """Return the day that was typed: 1.12., 1.12.2026, ke 2.12., 2026-12-01; None for what is none."""
    text = text.strip().lower()
    if found := _ISO.fullmatch(text):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    found = _DAY.fullmatch(text)
    if not found:
        return None
    number, month, year = int(found[1]), int(found[2]), found[3]
    if year is not None:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, number)  # noqa: PLR2004 - of 26
    this = _date(today.year, month, number)
    if this is not None and this >= today - LONGEST_AGO:
        return this
    return _date(today.year + 1, month, number)


def clock(text: str) -> tuple[int, int] | None:
    """Return the hour and minute that were typed: 10, 10.30, 10:30, klo 9; None for what is none."""
    found = _CLOCK.fullmatch(text.strip().lower())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return (hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004


def money(text: str) -> int | None:
    """Return the whole cents that were typed: 50, 50,5, 50,00, 50.00 €; None for what is none."""
    found = _MONEY.fullmatch(text.strip().lower())
    return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")) if found else None


def moment(on: date, at: tuple[int, int], zone: tzinfo) -> datetime | None:
    """Return that clock time of that day; None where the clocks skip it. Of two it is the first."""
    local = datetime(on.year, on.month, on.day, *at, tzinfo=zone)
    there_and_back = datetime.fromtimestamp(local.timestamp(), zone)
    return local if there_and_back.replace(fold=0) == local.replace(fold=0) else None


def span(
    on: date, begin: tuple[int, int], end: tuple[int, int], zone: tzinfo
) -> tuple[datetime, datetime] | Literal["backwards", "skipped"]:
    """Return from when to when; an end before the beginning is of the next day, unless that would be a long night."""
    starts_at = moment(on, begin, zone)
    ends_at = moment(on if end > begin else on + timedelta(days=1), end, zone)
    if starts_at is None or ends_at is None:
        return "skipped"
    return "backwards" if end <= begin and ends_at - starts_at > NIGHT else (starts_at, ends_at)


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number) if year in YEARS else None
    except ValueError:
        return None
