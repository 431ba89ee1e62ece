"""How times, months, amounts and codes read in Finnish, Swedish and English.

Times are the area's local time with the weekday. In the hour that the autumn clock change has twice, the
text says which of the two is meant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum

from notifications.words.times import Span

_DASH = "\N{EN DASH}"
_MINUS = "\N{MINUS SIGN}"
_GAP = "\N{NO-BREAK SPACE}"


class Language(StrEnum):
    """A language that the texts are written in."""

    FINNISH = "fi"
    SWEDISH = "sv"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, by key (`months.10`)."""

    language: Language
    of: Mapping[str, str]

    def say(self, key: str, **values: str) -> str:
        """Return the words of a key with the values in their places."""
        return self.of[key].format(**values)


def language_for(wished: str | None, *, area: Sequence[str]) -> Language:
    """Return the person's language, else the area's first that there are texts in, else Finnish."""
    for code in (wished, *area):
        if code in tuple(Language):
            return Language(code)
    return Language.FINNISH


def span(times: Span, words: Words, *, zone: tzinfo) -> str:
    """Return a time of work in local time: day and both clock times, or two days when it crosses midnight."""
    starts, ends = times.starts_at.astimezone(zone), times.ends_at.astimezone(zone)
    first = moment(times.starts_at, words, zone=zone)
    if starts.date() == ends.date():
        return f"{first}{_DASH}{_clock(ends, words)}"
    return f"{first} {_DASH} {moment(times.ends_at, words, zone=zone)}"


def moment(at: datetime, words: Words, *, zone: tzinfo) -> str:
    """Return a moment in local time, e.g. `torsdag 22.10.2026 kl. 15.00`."""
    local = at.astimezone(zone)
    return words.say("moment", day=day(local, words), clock=_clock(local, words))


def day(of: date, words: Words) -> str:
    """Return a date with its weekday, e.g. `Monday 30 November 2026`."""
    weekday = words.say(f"weekdays.{of.isoweekday()}")
    if words.language is Language.ENGLISH:
        return f"{weekday} {of.day} {words.say(f'months.{of.month}')} {of.year}"
    return f"{weekday} {of.day}.{of.month}.{of.year}"


def month(of: str, words: Words) -> str:
    """Return a calendar month `YYYY-MM` in words, e.g. `lokakuu 2026`."""
    year, _, number = of.partition("-")
    return f"{words.say(f'months.{int(number)}')} {year}"


def money(minor: int, words: Words, *, currency: str) -> str:
    """Return an amount of whole cents as the language writes it, e.g. `1 234,50 €`, with no-break spaces."""
    sign = _MINUS if minor < 0 else ""
    whole, cents = divmod(abs(minor), 100)
    name = "€" if currency == "EUR" else currency
    if words.language is Language.ENGLISH:
        return f"{sign}{name}{'' if name == '€' else _GAP}{whole:,}.{cents:02}"
    thousands = f"{whole:,}".replace(",", _GAP)
    return f"{sign}{thousands},{cents:02}{_GAP}{name}"


def work_form(code: str, words: Words) -> str:
    """Return the word for a work form, empty for a code that has none."""
    return words.of.get(f"work_forms.{code}", "")


def _clock(local: datetime, words: Words) -> str:
    clock = f"{local:%H:%M}" if words.language is Language.ENGLISH else f"{local.hour}.{local:%M}"
    first, second = local.replace(fold=0), local.replace(fold=1)
    if first.utcoffset() == second.utcoffset():
        return clock
    is_first = first.astimezone(UTC) == local.astimezone(UTC)
    return words.say("summer_time" if is_first else "winter_time", clock=clock)
