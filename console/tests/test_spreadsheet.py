"""A file of fee lines: amounts that add up in the reader's own spreadsheet, and no text that it would reckon with."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kokemus_console.month.download import FORMULA, SHEETS, harmless
from kokemus_console.month.naming import months_from


@pytest.mark.parametrize("text", ["=1+1", "+358", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =HYPERLINK(0)"])
def test_a_text_that_looks_like_a_formula_is_shown_as_it_is(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Aino Alku", "Yksikkö 4410", "", "1 = 1", "'=1"])
def test_any_other_text_is_left_alone(text: str) -> None:
    assert harmless(text) == text


@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"])), min_size=1, max_size=5))
def test_whatever_stands_in_a_cell_is_one_cell_of_one_row(cells: list[str]) -> None:
    written = [harmless(one) for one in cells]
    assert not any(one.lstrip(" ").startswith(FORMULA) for one in written)
    for sheet in SHEETS.values():
        (read,) = csv.reader(io.StringIO(sheet.row(written), newline=""), delimiter=sheet.separator)
        assert read == written


@given(st.integers(-(10**12), 10**12))
def test_an_amount_is_a_number_of_the_readers_own_language(minor: int) -> None:
    assert SHEETS["fi"].amount(minor) == SHEETS["en"].amount(minor).replace(".", ",")
    assert int(SHEETS["fi"].amount(minor).replace(",", "")) == minor


@pytest.mark.parametrize(
    ("month", "by", "then"),
    [
        ("2026-01", -1, "2025-12"),
        ("2026-12", 1, "2027-01"),
        ("2026-05", -17, "2024-12"),
        ("2026-05", 0, "2026-05"),
    ],
)
def test_months_are_counted_over_the_turn_of_the_year(month: str, by: int, then: str) -> None:
    assert months_from(month, by) == then
