"""Times as people state them, made UTC: the offset must be Z or the one the area's zone uses then.

Two nights a year are special. In March a clock hour is skipped: 03:30 in Europe/Helsinki does not exist
and is refused. In October one comes twice: its offset tells which of the two is meant, both are accepted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from dispatch.known.domain.refusals import (
    EndIsNotAfterStart,
    NoTimes,
    OffsetIsWrong,
    SpanIsTooLong,
    TimeIsPast,
    TimeIsSkipped,
    TimesOverlap,
    TooManyTimes,
)
from dispatch.words.terms import Span

LONGEST_SESSION = timedelta(hours=24)
TIMES_MAX = 120  # two years of weekly sessions, with room


def instant(stated: datetime, zone: ZoneInfo) -> datetime:
    """Return the UTC instant of a time stated with Z or with the offset that the zone uses then."""
    found = stated.utcoffset()
    assert found is not None, "a time without offset stops at the edge"
    same_instant = stated.astimezone(zone)
    if found not in (timedelta(0), same_instant.utcoffset()):
        refuse = TimeIsSkipped if _is_skipped(stated, zone) else OffsetIsWrong
        raise refuse(stated, zone=zone.key, same_instant=same_instant)
    return stated.astimezone(UTC)


def _is_skipped(stated: datetime, zone: ZoneInfo) -> bool:
    """Tell whether the clock of the zone never shows this time."""
    clock = stated.replace(tzinfo=None)
    shown = clock.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    return shown.replace(tzinfo=None, fold=0) != clock


def span(starts_at: datetime, *, ends_at: datetime, zone: ZoneInfo) -> Span:
    """Return the span between two stated times: its end after its start, at most 24 hours later."""
    stated = Span(instant(starts_at, zone), instant(ends_at, zone))
    if stated.ends_at <= stated.starts_at:
        raise EndIsNotAfterStart(starts_at, ends_at=ends_at)
    if stated.length > LONGEST_SESSION:
        raise SpanIsTooLong(stated.length, longest=LONGEST_SESSION)
    return stated


def plan(stated: Sequence[tuple[datetime, datetime]], *, zone: ZoneInfo, now: datetime) -> tuple[Span, ...]:
    """Return the spans in order of time, when there is at least one, all are to come and none overlap."""
    if not stated:
        raise NoTimes
    if len(stated) > TIMES_MAX:
        raise TooManyTimes(len(stated), most=TIMES_MAX)
    spans = sorted(span(starts_at, ends_at=ends_at, zone=zone) for starts_at, ends_at in stated)
    for one in spans:
        check_to_come(one, now=now)
    for first, second in pairwise(spans):
        if first.overlaps(second):
            raise TimesOverlap(first.starts_at, second_starts_at=second.starts_at)
    return tuple(spans)


def check_to_come(one: Span, *, now: datetime) -> None:
    """Refuse a span that has already started; one that starts this very moment is in time."""
    if one.starts_at < now:
        raise TimeIsPast(one.starts_at, now=now)


def shown(at: datetime, zone: ZoneInfo) -> str:
    """Return a moment as the wall clock shows it: seconds if any, the offset in the hour that comes twice."""
    local = at.astimezone(zone)
    clock = f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"
    comes_twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    which = f" (UTC{local:%z})" if comes_twice else ""
    return f"{clock}{which} on {local:%A} {local.day} {local:%B %Y}"


def local_dates(spans: Iterable[Span], zone: ZoneInfo) -> tuple[date, ...]:
    """Return the calendar days of the zone on which the spans start, each once, in order."""
    return tuple(sorted({one.starts_at.astimezone(zone).date() for one in spans}))
