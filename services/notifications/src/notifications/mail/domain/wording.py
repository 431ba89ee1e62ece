"""How times, months, amounts and codes read in Finnish, Swedish and English.

Times are the area's local time with the weekday. In the hour that the autumn clock change has twice, the
text says which of the two is meant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum
from types import MappingProxyType

from notifications.words.times import Span

_DASH = "\N{EN DASH}"
_MINUS = "\N{MINUS SIGN}"
_GAP = "\N{NO-BREAK SPACE}"


class Language(StrEnum):
    """A language that the texts are written in."""

    FINNISH = "fi"
    SWEDISH = "sv"
    ENGLISH = "en"


_WEEKDAYS: Mapping[Language, str] = MappingProxyType(
    {
        Language.FINNISH: "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
        Language.SWEDISH: "måndag tisdag onsdag torsdag fredag lördag söndag",
        Language.ENGLISH: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    },
)
_MONTHS: Mapping[Language, str] = MappingProxyType(
    {
        Language.FINNISH: "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu"
        " heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
        Language.SWEDISH: "januari februari mars april maj juni"
        " juli augusti september oktober november december",
        Language.ENGLISH: "January February March April May June"
        " July August September October November December",
    },
)
_CLOCK: Mapping[Language, str] = MappingProxyType(
    {Language.FINNISH: "klo", Language.SWEDISH: "kl.", Language.ENGLISH: "at"},
)
_SEASON: Mapping[Language, tuple[str, str]] = MappingProxyType(
    {
        Language.FINNISH: ("kesäaikaa", "talviaikaa"),
        Language.SWEDISH: ("sommartid", "vintertid"),
        Language.ENGLISH: ("summer time", "winter time"),
    },
)
_WORK_FORMS: Mapping[Language, Mapping[str, str]] = MappingProxyType(
    {
        Language.FINNISH: {
            "individual": "yksilötyö",
            "pair": "työparityö",
            "group": "ryhmänohjaus",
            "lecture": "luento tai koulutus",
            "development": "kehittämistyö",
        },
        Language.SWEDISH: {
            "individual": "individuellt arbete",
            "pair": "pararbete",
            "group": "gruppledning",
            "lecture": "föreläsning eller utbildning",
            "development": "utvecklingsarbete",
        },
        Language.ENGLISH: {
            "individual": "individual work",
            "pair": "pair work",
            "group": "group facilitation",
            "lecture": "lecture or training",
            "development": "development work",
        },
    },
)


def language_for(wished: str | None, *, area: Sequence[str]) -> Language:
    """Return the person's language, else the area's first that there are texts in, else Finnish."""
    for code in (wished, *area):
        if code in tuple(Language):
            return Language(code)
    return Language.FINNISH


def span(times: Span, *, zone: tzinfo, language: Language) -> str:
    """Return a time of work in local time: day and both clock times, or two days when it crosses midnight."""
    starts, ends = times.starts_at.astimezone(zone), times.ends_at.astimezone(zone)
    first = moment(times.starts_at, zone=zone, language=language)
    if starts.date() == ends.date():
        return f"{first}{_DASH}{_clock(ends, language)}"
    return f"{first} {_DASH} {moment(times.ends_at, zone=zone, language=language)}"


def moment(at: datetime, *, zone: tzinfo, language: Language) -> str:
    """Return a moment in local time, e.g. `torsdag 22.10.2026 kl. 15.00`."""
    local = at.astimezone(zone)
    return f"{_day(local, language)} {_CLOCK[language]} {_clock(local, language)}"


def day(of: date, *, language: Language) -> str:
    """Return a date with its weekday, e.g. `Monday 30 November 2026`."""
    return _day(of, language)


def month(of: str, *, language: Language) -> str:
    """Return a calendar month `YYYY-MM` in words, e.g. `lokakuu 2026`."""
    year, _, number = of.partition("-")
    return f"{_MONTHS[language].split()[int(number) - 1]} {year}"


def money(minor: int, *, currency: str, language: Language) -> str:
    """Return an amount of whole cents as the language writes it, e.g. `1 234,50 €`, with no-break spaces."""
    sign = _MINUS if minor < 0 else ""
    whole, cents = divmod(abs(minor), 100)
    name = "€" if currency == "EUR" else currency
    if language is Language.ENGLISH:
        return f"{sign}{name}{'' if name == '€' else _GAP}{whole:,}.{cents:02}"
    thousands = f"{whole:,}".replace(",", _GAP)
    return f"{sign}{thousands},{cents:02}{_GAP}{name}"


def work_form(code: str, *, language: Language) -> str:
    """Return the word for a work form, empty for a code that has none."""
    return _WORK_FORMS[language].get(code, "")


def _day(of: date, language: Language) -> str:
    weekday = _WEEKDAYS[language].split()[of.weekday()]
    if language is Language.ENGLISH:
        return f"{weekday} {of.day} {_MONTHS[language].split()[of.month - 1]} {of.year}"
    return f"{weekday} {of.day}.{of.month}.{of.year}"


def _clock(local: datetime, language: Language) -> str:
    mark = ":" if language is Language.ENGLISH else "."
    return f"{local.hour}{mark}{local.minute:02}{_which_of_two(local, language)}"


def _which_of_two(local: datetime, language: Language) -> str:
    if local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset():
        return ""
    first = local.replace(fold=0).astimezone(UTC) == local.astimezone(UTC)
    return f" ({_SEASON[language][0 if first else 1]})"
