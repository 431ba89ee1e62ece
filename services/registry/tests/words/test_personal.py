"""What looks personal in a text, and where it stands."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.words.personal import Personal, findings

DASH = "-"
"""Apart, so that nothing in the repository looks like somebody's identity code."""


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        (f"Tunnus on 010190{DASH}999X eikä muu", Personal.IDENTITY_CODE, f"010190{DASH}999X"),
        ("Tunnus on 010190\u2013999X eikä muu", Personal.IDENTITY_CODE, "010190\u2013999X"),
        ("Kirjoita aino@example.invalid tai soita", Personal.EMAIL, "aino@example.invalid"),
        ("Soita 040 000 0000 iltaisin", Personal.NUMBER, "040 000 0000"),
        ("Ring +358 40 000 0000 på kvällen", Personal.NUMBER, "+358 40 000 0000"),
        ("Asuin Mannerheimintie 5:ssä", Personal.ADDRESS, "Mannerheimintie 5"),
        (f"Tunnus 010190{DASH}99\uff19X", Personal.IDENTITY_CODE, f"010190{DASH}99\uff19X"),
    ],
)
def test_it_is_found_where_it_stands(text: str, kind: Personal, found: str) -> None:
    (one,) = findings(text)
    assert (one.kind, text[one.start : one.end]) == (kind, found)


def test_a_long_word_takes_no_long_time() -> None:
    assert findings("x" * 100_000) == ()


@pytest.mark.parametrize(
    "text", ["Toivuin vuonna 2019.", "Olin 12 vuotta yksin", "Kaksi lasta, kolme kotia", "klo 10.30-12.00"]
)
def test_years_and_hours_are_nobody(text: str) -> None:
    assert findings(text) == ()


@given(st.text())
def test_findings_stand_in_the_text_in_its_order_and_apart(text: str) -> None:
    found = findings(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= after.start for one, after in itertools.pairwise(found))
