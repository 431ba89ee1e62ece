"""What can have a line in a statement month, so that the rest of an area's history need not be read.

A line is stated in its work month, or, when that is closed, in the first month that is open as it is decided. So a
month's lines are of sessions that

- were worked in it; or
- were worked before, and got an outcome, a correction or a fee while it was the first open month; or
- were worked before and waited then: for an agreement that was signed or ended in that time and covers their day,
  or for an area that opened then or a version that was set then and holds from before the month; or
- have a line there that should not be.

Whoever reads more reads too much, and judges the same. Times are taken wide: a day is a day in any zone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from billing.words import times
from billing.words.times import Month

_ANY_ZONE = timedelta(days=1)
_END = datetime.max.replace(tzinfo=UTC)

Days = tuple[date, date]
"""The first day and the last, both included."""


@dataclass(frozen=True, slots=True)
class Turn:
    """How long a month was the first open one, both moments included."""

    since: datetime
    until: datetime

    def has(self, at: datetime) -> bool:
        """Tell whether something became a fact in it."""
        return self.since <= at <= self.until


def turn_of(month: Month, closes: Iterable[tuple[Month, datetime]]) -> Turn | None:
    """Return when a month was the first open one, by when months were closed; None when it has not been so far.

    An area that opens has closed the month before.
    """
    said = list(closes)
    begun = [at for closed, at in said if closed == times.previous_month(month)]
    ended = [at for closed, at in said if closed == month]
    return Turn(min(begun), max(ended, default=_END)) if begun else None


@dataclass(frozen=True, slots=True)
class Concern:
    """What concerns a month; `all_before` says that whatever was worked before may have waited for what came."""

    month: Month
    turn: Turn | None
    all_before: bool = False
    covered: Mapping[UUID, Collection[Days]] = field(default_factory=dict)
    """Days that agreements signed or ended in the month's turn cover, by expert."""
    stated: Collection[UUID] = ()
    """Sessions that have a line in the month."""

    def has_session(self, session_id: UUID, *, expert_id: UUID, starts_at: datetime) -> bool:
        """Tell whether a session may have a line in the month, as it was agreed."""
        if session_id in self.stated:
            return True
        if starts_at >= _midnight(times.next_month(self.month)) + _ANY_ZONE:
            return False
        if self.all_before or starts_at >= _midnight(self.month) - _ANY_ZONE:
            return True
        return any(
            _start_of(first) - _ANY_ZONE <= starts_at < _start_of(last) + 2 * _ANY_ZONE
            for first, last in self.covered.get(expert_id, ())
        )

    def has_fact(self, at: datetime) -> bool:
        """Tell whether an outcome or a fee that became known at a moment may give a line in the month."""
        return self.turn is not None and self.turn.has(at)


def _midnight(month: Month) -> datetime:
    return _start_of(times.first_day(month))


def _start_of(day: date) -> datetime:
    return datetime.combine(min(max(day, _FIRST), _LAST), time(0, 0), UTC)


_FIRST, _LAST = date(1, 1, 3), date(9999, 12, 28)
"""Days that have others around them."""
