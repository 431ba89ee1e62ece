"""Times as people write them: what the clock on the wall shows, `2026-10-14 15:00`.

Two nights a year are special. The hour that is skipped in March is refused; of the hour that comes twice in
October `(first)` or `(second)` has to be said.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kokemus.demo.marked import Mistake, Word

MINUTE = timedelta(minutes=1)
LONGEST = timedelta(hours=24)
REPEATS_MAX = 60

_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?"
_WHICH = r"(?: \((?P<{0}>first|second)\))?"
_WALL = re.compile(rf"(?P<day>\d{{4}}-\d\d-\d\d) (?P<clock>{_CLOCK}){_WHICH.format('which')}")
_SPAN = re.compile(
    rf"(?P<start>\d{{4}}-\d\d-\d\d {_CLOCK}(?: \((?:first|second)\))?)"
    rf" (?:for (?P<length>[^,]+)|to (?P<end>{_CLOCK}){_WHICH.format('end_which')})"
    r"(?:, (?:(?P<weekly>weekly)|every (?P<weeks>\d+) weeks) x(?P<count>\d+))?"
)
_LENGTH = re.compile(r"(?:(?P<days>\d+) d)? ?(?:(?P<hours>\d+) h)? ?(?:(?P<minutes>\d+) min)?")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """One time of work in UTC; `ends_at` is not part of it."""

    starts_at: datetime
    ends_at: datetime


def moment(word: Word, zone: ZoneInfo) -> datetime:
    """Return the moment in UTC that a wall time means; raise Mistake if it does not exist or is not clear."""
    found = _WALL.fullmatch(word)
    if not found:
        raise word.wrong(f"{word!r} is no time, expected one such as 2026-10-14 15:00")
    return _moment(
        _date(found["day"], word), _time(found["clock"], word), found["which"], zone=zone, line=word.line
    )


def spans(word: Word, zone: ZoneInfo) -> Iterator[Span]:
    """Give the times that a phrase means, such as `2026-10-06 13:00 for 1 h, weekly x8`.

    A repeated time keeps its hour on the wall, also over a clock change; `for` counts the time that passes,
    `to` names the hour on the wall.
    """
    found = _SPAN.fullmatch(word)
    if not found:
        raise word.wrong(
            f"{word!r} is no time of work, expected one such as '2026-10-06 13:00 for 1 h',"
            " '2026-10-06 13:00 to 14:30' or '2026-10-06 13:00 for 1 h, weekly x8'",
        )
    start = _WALL.fullmatch(found["start"])
    assert start is not None, f"{found['start']!r} was found as a wall time"
    weeks = int(found["weeks"] or 1)
    count = int(found["count"] or 1)
    if not (1 <= count <= REPEATS_MAX and weeks >= 1):
        raise word.wrong(
            f"{word!r} repeats {count} times every {weeks} weeks, expected 1 to {REPEATS_MAX} times",
        )
    first_day = _date(start["day"], word)
    for number in range(count):
        day = first_day + number * timedelta(weeks=weeks)
        starts_at = _moment(day, _time(start["clock"], word), start["which"], zone=zone, line=word.line)
        yield Span(starts_at, _end(word, found, day, starts_at, zone))


def _end(word: Word, found: re.Match[str], day: date, starts_at: datetime, zone: ZoneInfo) -> datetime:
    if found["length"]:
        length = duration(Word.of(found["length"], word.line))
        if not timedelta(0) < length <= LONGEST:
            raise word.wrong(f"{word!r} is {length} long, expected more than nothing and at most a day")
        return starts_at + length
    until = _time(found["end"], word)
    ends_at = _moment(day, until, found["end_which"], zone=zone, line=word.line)
    if ends_at <= starts_at and not found["end_which"]:
        ends_at = _moment(day + timedelta(days=1), until, None, zone=zone, line=word.line)
    if not timedelta(0) < ends_at - starts_at <= LONGEST:
        raise word.wrong(f"{word!r} ends at or before it starts")
    return ends_at


def duration(word: Word) -> timedelta:
    """Return a length of time such as `1 h`, `90 min`, `1 h 30 min`, `2 d`."""
    found = _LENGTH.fullmatch(word)
    if not found or not any(found.groups()):
        raise word.wrong(f"{word!r} is no length of time, expected one such as 1 h, 90 min, 1 h 30 min, 2 d")
    return timedelta(**{unit: int(count) for unit, count in found.groupdict(default="0").items()})


def day(word: Word) -> date:
    """Return a calendar day."""
    return _date(word, word)


def written(at: datetime, zone: ZoneInfo) -> str:
    """Return a moment as it would stand in the file."""
    local = at.astimezone(zone)
    text = local.strftime("%Y-%m-%d %H:%M:%S" if local.second else "%Y-%m-%d %H:%M")
    first, second = _both(local.replace(tzinfo=None), zone)
    if first == second:
        return text
    return f"{text} ({'first' if at == first else 'second'})"


def _moment(on: date, at: time, which: str | None, *, zone: ZoneInfo, line: int) -> datetime:
    wall = datetime.combine(on, at)
    first, second = _both(wall, zone)
    shown = f"{wall:%Y-%m-%d %H:%M}"
    if first > second:
        # Of a skipped time the zone rules give the later reading first: the clock never showed it.
        after = first.astimezone(zone)
        raise Mistake(
            line,
            f"{shown} does not exist in {zone.key}: the clocks are put forward over it;"
            f" write {after:%H:%M} or another time",
        )
    if first == second:
        if which:
            raise Mistake(line, f"{shown} comes only once in {zone.key}: leave ({which}) out")
        return first
    if which is None:
        raise Mistake(
            line,
            f"{shown} comes twice in {zone.key}, with {first.astimezone(zone):%z} and"
            f" {second.astimezone(zone):%z}: write (first) or (second) after it",
        )
    return first if which == "first" else second


def _both(wall: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return the two readings of a wall time in UTC: equal for most, in order when it comes twice."""
    first, second = wall.replace(tzinfo=zone, fold=0), wall.replace(tzinfo=zone, fold=1)
    return first.astimezone(UTC), second.astimezone(UTC)


def _date(text: str, word: Word) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise word.wrong(f"{text!r} is no day of the calendar, expected one such as 2026-10-14") from None


def _time(text: str, word: Word) -> time:
    try:
        return time.fromisoformat(text.zfill(5) if text.count(":") == 1 else text.zfill(8))
    except ValueError:
        raise word.wrong(f"{text!r} is no time of day, expected one from 00:00 to 23:59") from None
