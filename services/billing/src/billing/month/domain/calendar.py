"""When a month is noticed, closed and paid (§6.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from billing.words import times
from billing.words.times import IsDay, Month


@dataclass(frozen=True, slots=True)
class MonthCalendar:
    """When the work of a month is noticed, closed and paid, all in the month after it (§6.3), local time."""

    notice_day: int = 9
    notice_time: time = time(12, 0)

    def notice_at(self, month: Month, zone: ZoneInfo) -> datetime:
        """Return when the payment notices of a month go out (UTC)."""
        day = times.first_day(times.next_month(month)).replace(day=self.notice_day)
        return times.instant_of(day, self.notice_time, zone)

    def close_at(self, month: Month, zone: ZoneInfo) -> datetime:
        """Return when a month is closed (UTC): the first moment after the notice day."""
        day = times.first_day(times.next_month(month)).replace(day=self.notice_day)
        return times.instant_of(day + timedelta(days=1), time(0, 0), zone)

    def over_at(self, month: Month, zone: ZoneInfo) -> datetime:
        """Return the first moment after a month (UTC); it cannot be closed before."""
        return times.instant_of(times.first_day(times.next_month(month)), time(0, 0), zone)

    def ended_by(self, month: Month, zone: ZoneInfo, *, now: datetime) -> datetime:
        """Return by when a session has ended that a month's open list shows (UTC): its end, or now if that is sooner.

        What ended in earlier months is still on it: that is how it is carried from close to close.
        """
        return min(self.over_at(month, zone), now)

    def pay_date(self, month: Month, is_banking_day: IsDay) -> date:
        """Return the last day of the month after, or the banking day before it."""
        return times.that_or_before(times.last_day(times.next_month(month)), is_banking_day)


CALENDAR = MonthCalendar()
"""The service description's month: notice by the 9th, pay on the last day."""
