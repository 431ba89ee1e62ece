"""How times and amounts read, over the clock changes too."""

# ruff: noqa: RUF001 - running text has en dashes and minus signs

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notifications_builders import AT_NINE, HELSINKI

from notifications.mail.domain import wording
from notifications.mail.domain.wording import Language, language_for
from notifications.mail.telling import VOCABULARY
from notifications.words.times import Span

FI, SV, EN = Language


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (FI, "maanantai 26.10.2026 klo 9.00–11.00"),
        (SV, "måndag 26.10.2026 kl. 9.00–11.00"),
        (EN, "Monday 26 October 2026 at 09:00–11:00"),
    ],
)
def test_a_time_of_work(language: Language, words: str) -> None:
    assert (
        wording.span(Span(AT_NINE.starts_at, AT_NINE.ends_at), VOCABULARY[language], zone=HELSINKI) == words
    )


def test_the_same_clock_time_before_and_after_the_autumn_change() -> None:
    before, after = utc(2026, 10, 24, 6), utc(2026, 10, 26, 7)
    words = [wording.moment(at, VOCABULARY[FI], zone=HELSINKI) for at in (before, after)]
    assert words == ["lauantai 24.10.2026 klo 9.00", "maanantai 26.10.2026 klo 9.00"]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (FI, "sunnuntai 25.10.2026 klo 3.30 (kesäaikaa)", "sunnuntai 25.10.2026 klo 3.30 (talviaikaa)"),
        (SV, "söndag 25.10.2026 kl. 3.30 (sommartid)", "söndag 25.10.2026 kl. 3.30 (vintertid)"),
        (
            EN,
            "Sunday 25 October 2026 at 03:30 (summer time)",
            "Sunday 25 October 2026 at 03:30 (winter time)",
        ),
    ],
)
def test_the_hour_that_comes_twice_says_which(language: Language, first: str, second: str) -> None:
    assert wording.moment(utc(2026, 10, 25, 0, 30), VOCABULARY[language], zone=HELSINKI) == first
    assert wording.moment(utc(2026, 10, 25, 1, 30), VOCABULARY[language], zone=HELSINKI) == second


def test_the_hour_that_spring_skips_is_never_written() -> None:
    words = [
        wording.moment(utc(2026, 3, 29, 0, 30) + timedelta(minutes=30 * n), VOCABULARY[EN], zone=HELSINKI)
        for n in range(4)
    ]
    assert [line.rpartition(" ")[2] for line in words] == ["02:30", "04:00", "04:30", "05:00"]


def test_a_time_over_midnight_names_both_days() -> None:
    night = Span(utc(2026, 10, 14, 20), utc(2026, 10, 14, 22))
    assert wording.span(night, VOCABULARY[FI], zone=HELSINKI) == (
        "keskiviikko 14.10.2026 klo 23.00 – torstai 15.10.2026 klo 1.00"
    )


@pytest.mark.parametrize(
    ("minor", "currency", "fi", "en"),
    [
        (15000, "EUR", "150,00 €", "€150.00"),
        (123456789, "EUR", "1 234 567,89 €", "€1,234,567.89"),
        (0, "EUR", "0,00 €", "€0.00"),
        (5, "EUR", "0,05 €", "€0.05"),
        (-4200, "EUR", "−42,00 €", "−€42.00"),
        (100, "SEK", "1,00 SEK", "SEK 1.00"),
    ],
)
def test_amounts(minor: int, currency: str, fi: str, en: str) -> None:
    told = [wording.money(minor, VOCABULARY[language], currency=currency) for language in (FI, SV, EN)]
    assert [one.replace("\N{NO-BREAK SPACE}", " ") for one in told] == [fi, fi, en]


@given(st.integers(-(10**12), 10**12), st.sampled_from(Language))
def test_an_amount_keeps_every_cent(minor: int, language: Language) -> None:
    words = wording.money(minor, VOCABULARY[language], currency="EUR")
    digits = "".join(letter for letter in words if letter.isdigit())
    assert int(digits) == abs(minor)
    assert ("\N{MINUS SIGN}" in words) == (minor < 0)


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        (FI, "lokakuu 2026", "maanantai 30.11.2026"),
        (SV, "oktober 2026", "måndag 30.11.2026"),
        (EN, "October 2026", "Monday 30 November 2026"),
    ],
)
def test_months_and_days(language: Language, words: str, day: str) -> None:
    assert wording.month("2026-10", VOCABULARY[language]) == words
    assert wording.day(date(2026, 11, 30), VOCABULARY[language]) == day


@pytest.mark.parametrize("language", list(Language))
def test_every_month_and_work_form_has_a_word(language: Language) -> None:
    assert len({wording.month(f"2026-{n:02}", VOCABULARY[language]) for n in range(1, 13)}) == 12
    assert len({wording.day(date(2026, 6, n), VOCABULARY[language]).split()[0] for n in range(1, 8)}) == 7
    forms = ("individual", "pair", "group", "lecture", "development")
    assert len({wording.work_form(form, VOCABULARY[language]) for form in forms}) == 5
    assert wording.work_form("a form of tomorrow", VOCABULARY[language]) == ""


@pytest.mark.parametrize(
    ("wished", "area", "found"),
    [
        ("sv", ["fi"], SV),
        ("se", ["sv", "fi"], SV),
        (None, ["se", "en"], EN),
        (None, [], FI),
        ("", ["xx"], FI),
    ],
)
def test_the_language_falls_back_to_the_areas_first(
    wished: str | None, area: list[str], found: Language
) -> None:
    assert language_for(wished, area=area) is found
