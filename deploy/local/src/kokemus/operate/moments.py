"""Moments as a person at the command line writes and reads them."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

HELSINKI = ZoneInfo("Europe/Helsinki")
EXAMPLE = "2026-10-14T15:00:00+03:00"
FIRST = datetime(1970, 1, 1, tzinfo=UTC)
LAST = datetime(2200, 1, 1, tzinfo=UTC)
"""Outside is a slip of the hand, and months and deadlines reckoned from it would leave the calendar."""


def moment(text: str) -> datetime:
    """Return a moment written as RFC 3339 with an offset; raise ValueError saying what is missing."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no moment, expected one such as {EXAMPLE}") from None
    if read.tzinfo is None:
        raise ValueError(f"{text} has no offset; write which is meant, such as {EXAMPLE}")
    if not FIRST <= read <= LAST:
        raise ValueError(f"{text} is too far away, expected a moment from {FIRST.year} to {LAST.year}")
    return read


def month(text: str) -> str:
    """Return a month as it was written; raise ValueError when it is not one such as 2026-10."""
    if not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", text):
        raise ValueError(f"{text!r} is no month, expected one such as 2026-10")
    return text


def later(now: datetime, *, days: int, hours: int, minutes: int) -> datetime:
    """Return a moment so much later; raise ValueError when it is too far away."""
    try:
        found = now + timedelta(days=days, hours=hours, minutes=minutes)
    except OverflowError:
        found = None
    if found is None or not FIRST <= found <= LAST:
        raise ValueError(
            f"{days} days, {hours} hours and {minutes} minutes from {written(now)} is too far away,"
            f" expected a moment from {FIRST.year} to {LAST.year}"
        )
    return found


def written(at: datetime) -> str:
    """Return a moment as it is read and may be written again: Helsinki's time with its offset."""
    return at.astimezone(HELSINKI).isoformat()
