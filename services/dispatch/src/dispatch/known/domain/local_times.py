"""Times as people state them, made UTC: the offset must be Z or the one the area's zone uses then.

Two nights a year are special. In March a clock hour is skipped: 03:30 in Europe/Helsinki does not exist
and is refused. In October one comes twice: its offset tells which of the two is meant, both are accepted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from chassis.failures import Refusal
from dispatch.words.moments import MomentRefusal
from dispatch.words.terms import Span

LONGEST_SESSION = timedelta(hours=24)
TIMES_MAX = 120  # two years of weekly sessions, with room


def instant(stated: datetime, zone: ZoneInfo) -> datetime:
    """Return the UTC instant of a time stated with Z or with the offset that the zone uses then."""
    found = stated.utcoffset()
    assert found is not None, "a time without offset stops at the edge"
    same_instant = stated.astimezone(zone)
    if found not in (timedelta(0), same_instant.utcoffset()):
        raise _not_of_zone(stated, zone, same_instant=same_instant)
    return stated.astimezone(UTC)


def _not_of_zone(stated: datetime, zone: ZoneInfo, *, same_instant: datetime) -> Refusal:
    facts = {"stated": stated.isoformat(), "zone": zone.key, "same_instant": same_instant.isoformat()}
    if _is_skipped(stated, zone):
        return Refusal(
            "time-is-skipped",
            f"{stated.isoformat()} names a clock time that is skipped in {zone.key}, because the clocks go forward "
            f"that night; expected a time that exists ({same_instant.isoformat()} is the same instant); "
            "choose an earlier or a later time",
            status=422,
            **facts,
        )
    return Refusal(
        "offset-is-wrong",
        f"{stated.isoformat()} has an offset that {zone.key} does not use then; expected "
        f"{same_instant.isoformat()} for the same instant, or UTC with Z; check the clock time and its offset",
        status=422,
        **facts,
    )


def _is_skipped(stated: datetime, zone: ZoneInfo) -> bool:
    """Tell whether the clock of the zone never shows this time."""
    clock = stated.replace(tzinfo=None)
    shown = clock.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    return shown.replace(tzinfo=None, fold=0) != clock


def span(starts_at: datetime, *, ends_at: datetime, zone: ZoneInfo) -> Span:
    """Return the span between two stated times, in whole minutes: its end after its start, at most 24 hours."""
    stated = Span(instant(starts_at, zone), instant(ends_at, zone))
    if stated.ends_at <= stated.starts_at:
        raise MomentRefusal(
            "end-is-not-after-start",
            lambda shown: (
                f"the end, {shown(ends_at)}, is not after the start, {shown(starts_at)}; "
                "expected a later end; correct one of them"
            ),
            status=422,
            starts_at=starts_at.isoformat(),
            ends_at=ends_at.isoformat(),
        )
    if stated.length > LONGEST_SESSION:
        raise Refusal(
            "span-is-too-long",
            f"the session would last {stated.length}; expected at most {LONGEST_SESSION}; "
            "split it into several sessions",
            status=422,
            minutes=int(stated.length.total_seconds() // 60),
            minutes_max=int(LONGEST_SESSION.total_seconds() // 60),
        )
    for one in (starts_at, ends_at):
        if one.second or one.microsecond:
            raise Refusal(
                "time-has-seconds",
                f"{one.isoformat()} has seconds; expected a whole minute: a session's length is what is paid for, "
                "and people agree on minutes",
                status=422,
                stated=one.isoformat(),
            )
    return stated


def plan(stated: Sequence[tuple[datetime, datetime]], *, zone: ZoneInfo, now: datetime) -> tuple[Span, ...]:
    """Return the spans in order of time, when there is at least one, all are to come and none overlap."""
    if not stated:
        raise Refusal(
            "no-times",
            "no time was named; expected at least one; name the time of the first session",
            status=422,
        )
    if len(stated) > TIMES_MAX:
        raise Refusal(
            "too-many-times",
            f"{len(stated)} times were named; expected at most {TIMES_MAX}; "
            "schedule the later ones when they come near",
            status=422,
            count=len(stated),
            count_max=TIMES_MAX,
        )
    spans = sorted(span(starts_at, ends_at=ends_at, zone=zone) for starts_at, ends_at in stated)
    for one in spans:
        check_to_come(one, now=now)
    for first, second in pairwise(spans):
        _check_apart(first, second)
    return tuple(spans)


def _check_apart(first: Span, second: Span) -> None:
    """Refuse two times of a plan that overlap: one expert is to keep them all."""
    if first.overlaps(second):
        raise MomentRefusal(
            "times-overlap",
            lambda shown: (
                f"the times that start at {shown(first.starts_at)} and {shown(second.starts_at)} overlap; "
                "expected times that one expert can keep; move one of them, or ask for more seats"
            ),
            status=422,
            starts_at=[first.starts_at.isoformat(), second.starts_at.isoformat()],
        )


def check_to_come(one: Span, *, now: datetime) -> None:
    """Refuse a span that has already started; one that starts this very moment is in time."""
    if one.starts_at < now:
        raise MomentRefusal(
            "time-is-past",
            lambda shown: (
                f"{shown(one.starts_at)} has passed (it is {shown(now)}); "
                "expected a time to come; name a later time"
            ),
            starts_at=one.starts_at.isoformat(),
        )


def shown(at: datetime, zone: ZoneInfo) -> str:
    """Return a moment as the wall clock shows it: seconds if any, the offset in the hour that comes twice."""
    local = at.astimezone(zone)
    clock = f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"
    comes_twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    which = f" (UTC{local:%z})" if comes_twice else ""
    return f"{clock}{which} on {local:%A} {local.day} {local:%B %Y}"


def day_span(day: date, zone: ZoneInfo) -> Span:
    """Return a calendar day of the zone: 23, 24 or 25 hours from its midnight to the next."""
    begins, ends = (
        datetime.combine(one, time(), zone).astimezone(UTC) for one in (day, day + timedelta(days=1))
    )
    return Span(begins, ends)


def local_dates(spans: Iterable[Span], zone: ZoneInfo) -> tuple[date, ...]:
    """Return the calendar days of the zone on which the spans start, each once, in order."""
    return tuple(sorted({one.starts_at.astimezone(zone).date() for one in spans}))
