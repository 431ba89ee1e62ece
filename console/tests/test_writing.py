"""Days, times and money as people in each language write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kokemus_console.app import folders
from kokemus_console.web.rendering import Pages
from kokemus_console.web.wording import Wording, chosen
from kokemus_console.web.writing import Writer

HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)
PAGES = Pages(folders())


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def writer(language: str, now: datetime = NOW) -> Writer:
    return Writer(Wording(language, PAGES.files), HELSINKI, now)


@pytest.mark.parametrize(
    ("language", "span"),
    [
        ("fi", "huomenna ke 2.12. klo 10.00\u201310.50"),
        ("sv", "i morgon ons 2.12. kl. 10.00\u201310.50"),
        ("en", "tomorrow Wed 2 Dec, 10:00\u201310:50"),
    ],
)
def test_a_span(language: str, span: str) -> None:
    starts_at = datetime(2026, 12, 2, 8, 0, tzinfo=UTC)
    assert plain(writer(language).span(starts_at, starts_at + timedelta(minutes=50))) == span


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("fi", "3.30 (kesäaikaa)", "3.30 (kesäajan jälkeen)"),
        ("sv", "3.30 (sommartid)", "3.30 (efter sommartiden)"),
        ("en", "03:30 (summer time)", "03:30 (after summer time)"),
    ],
)
def test_an_hour_that_comes_twice_says_which(language: str, first: str, second: str) -> None:
    at = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert writer(language).clock(at) == first
    assert writer(language).clock(at + timedelta(hours=1)) == second
    assert "(" not in writer(language).clock(at + timedelta(hours=2))
    assert "(" not in writer(language).clock(datetime(2027, 3, 28, 1, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("language", "amount"), [("fi", "1 240,50 €"), ("sv", "1 240,50 €"), ("en", "€1,240.50")]
)
def test_money(language: str, amount: str) -> None:
    assert plain(writer(language).money(124050)) == amount


def test_a_day_of_another_year_has_its_year() -> None:
    assert plain(writer("fi").day(date(2027, 1, 5))) == "ti 5.1.2027"
    assert plain(writer("en").day(date(2026, 12, 24))) == "Thu 24 Dec"


def test_what_lasts_has_its_year_and_no_word_that_is_another_ones_tomorrow() -> None:
    assert plain(writer("fi").day(NOW)) == "tänään ti 1.12."
    assert plain(writer("fi").day(NOW, lasting=True)) == "ti 1.12.2026"
    assert plain(writer("fi").moment(NOW, lasting=True)) == "ti 1.12.2026 klo 12.00"
    late = NOW + timedelta(hours=13)
    assert (
        plain(writer("en").span(NOW, late, lasting=True))
        == "Tue 1 Dec 2026 at 12:00 \u2013 Wed 2 Dec 2026 at 01:00"
    )


def test_time_that_is_left_is_told_roughly_and_none_is_none() -> None:
    assert writer("fi").left(NOW + timedelta(days=2, hours=5)) == "2 päivää"
    assert writer("sv").left(NOW + timedelta(hours=1)) == "1 timme"
    assert writer("en").left(NOW + timedelta(minutes=10)) == "10 minutes"
    assert writer("en").left(NOW) == ""


@pytest.mark.parametrize(
    ("asked", "kept", "accepted", "language"),
    [
        ("sv", "en", "fi", "sv"),
        (None, "en", "fi", "en"),
        (None, None, "sv-FI,sv;q=0.9,en;q=0.5", "sv"),
        (None, None, "de, en;q=0.4, fi;q=0.6", "fi"),
        (None, None, "de;q=x,*", "fi"),
        ("xx", "yy", "", "fi"),
    ],
)
def test_the_language_that_is_spoken(
    asked: str | None, kept: str | None, accepted: str, language: str
) -> None:
    assert chosen(asked, kept, accepted) == language


@pytest.mark.parametrize(
    ("language", "written"),
    [("fi", "1\u00a0234,5\u00a0ms"), ("sv", "1\u00a0234,5\u00a0ms"), ("en", "1,234.5\u00a0ms")],
)
def test_how_long_something_took_is_written_in_milliseconds(language: str, written: str) -> None:
    assert writer(language).milliseconds(1_234_500) == written
