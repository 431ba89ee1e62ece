"""Writing: days, times, spans and money as people who read that language write them."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

from kokemus_console.web.wording import Wording

LOCALES = {"fi": Locale("fi"), "sv": Locale("sv", "FI"), "en": Locale("en", "GB")}
DAY = {"fi": "ccc d.M.", "sv": "ccc d.M.", "en": "EEE d MMM"}
DAY_AND_YEAR = {"fi": "ccc d.M.y", "sv": "ccc d.M.y", "en": "EEE d MMM y"}
MONTH = {"fi": "LLLL y", "sv": "LLLL y", "en": "LLLL y"}
CLOCK = {"fi": "{0}.{1:02}", "sv": "{0}.{1:02}", "en": "{0:02}:{1:02}"}
NON_BREAKING = "\u00a0"


class Writer:
    """Writes for one language, in one time zone, at one moment."""

    def __init__(self, words: Wording, zone: tzinfo, now: datetime) -> None:
        self._words = words
        self._language = words.language
        self._locale = LOCALES[words.language]
        self._zone = zone
        self._now = now.astimezone(zone)

    def money(self, minor: int, currency: str = "EUR") -> str:
        """Return an amount of whole cents: 50,00 €."""
        return str(format_currency(Decimal(minor) / 100, currency, locale=self._locale))

    def milliseconds(self, microseconds: int) -> str:
        """Return how long something took: 12,3 ms."""
        written = format_decimal(Decimal(microseconds) / 1000, "#,##0.0", locale=self._locale)
        return f"{written}{NON_BREAKING}ms"

    def day(self, at: datetime | date, *, lasting: bool = False) -> str:
        """Return a day: today, tomorrow or yesterday by name, with its date; the year where it is another.

        `lasting` is for what is kept or printed: it has its year, and no word that is another one's tomorrow.
        """
        local = self._local_day(at)
        today = self._now.date()
        patterns = DAY if local.year == today.year and not lasting else DAY_AND_YEAR
        written = str(format_date(local, patterns[self._language], locale=self._locale))
        near = {today: "today", today + timedelta(days=1): "tomorrow", today - timedelta(days=1): "yesterday"}
        if not lasting and (name := near.get(local)):
            written = self._words.plain(f"web.near.{name}", day=written)
        return written.replace(" ", NON_BREAKING)

    def clock(self, at: datetime) -> str:
        """Return a clock time; in the night when clocks go back, which of the two hours is meant."""
        local = at.astimezone(self._zone)
        written = CLOCK[self._language].format(local.hour, local.minute)
        if local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset() or not _is_twice(local):
            return written
        return self._words.plain("web.clock.second" if local.fold else "web.clock.first", clock=written)

    def moment(self, at: datetime, *, lasting: bool = False) -> str:
        """Return a day and a clock time."""
        return self._words.plain("web.moment", day=self.day(at, lasting=lasting), clock=self.clock(at))

    def span(self, starts_at: datetime, ends_at: datetime, *, lasting: bool = False) -> str:
        """Return from when to when; the second day only where it is another."""
        begin, end = self.clock(starts_at), self.clock(ends_at)
        if self._local_day(starts_at) == self._local_day(ends_at):
            day = self.day(starts_at, lasting=lasting)
            return self._words.plain("web.span", day=day, begin=begin, end=end)
        first, last = (self.moment(at, lasting=lasting) for at in (starts_at, ends_at))
        return self._words.plain("web.days", begin=first, end=last)

    def month(self, month: str) -> str:
        """Return a month of the form 2026-11 by its name."""
        year, number = map(int, month.split("-"))
        return str(format_date(date(year, number, 1), MONTH[self._language], locale=self._locale))

    def spoken(self, code: str) -> str:
        """Return what a language is called: fi: suomi; the code itself for one that has no name."""
        return str(self._locale.languages.get(code, code))

    def left(self, until: datetime) -> str:
        """Return how much time is left, roughly: two days, three hours, ten minutes; empty when none is."""
        minutes = int((until - self._now).total_seconds() // 60)
        if minutes <= 0:
            return ""
        for unit, size in (("day", 24 * 60), ("hour", 60), ("minute", 1)):
            if minutes >= size:
                return self._counted(unit, minutes // size)
        return self._counted("minute", 1)

    def _counted(self, unit: str, count: int) -> str:
        number = "one" if count == 1 else "many"
        return self._words.plain(f"web.left.{unit}.{number}", count=count)

    def _local_day(self, at: datetime | date) -> date:
        return at.astimezone(self._zone).date() if isinstance(at, datetime) else at


def _is_twice(local: datetime) -> bool:
    """Tell whether this clock time comes twice in its night, and not that it is skipped."""
    first, second = local.replace(fold=0), local.replace(fold=1)
    before, after = first.utcoffset(), second.utcoffset()
    return before is not None and after is not None and before > after
