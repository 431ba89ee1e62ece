"""What a person writes as a number, and what it may be."""

from __future__ import annotations

from uuid import UUID

import pytest

from chassis.numbers import Number, number_of

WHOLE = UUID("0192f0c4-0000-7000-8000-0000abcdef12")


@pytest.mark.parametrize("text", [str(WHOLE), str(WHOLE).upper(), f" {WHOLE}\n"])
def test_a_whole_id_is_no_trace(text: str) -> None:
    assert number_of(text) == Number(str(WHOLE), whole=WHOLE)


def test_thirty_two_digits_are_an_id_or_a_trace() -> None:
    assert number_of(WHOLE.hex) == Number(WHOLE.hex, whole=WHOLE, trace=WHOLE.hex)


@pytest.mark.parametrize("text", [str(WHOLE), WHOLE.hex, "ABCDEF12", "uusimaa:2026-10"])
def test_what_a_number_is_called_is_the_same_number(text: str) -> None:
    assert number_of(number_of(text).text) == number_of(text)


@pytest.mark.parametrize("text", ["ABCDEF12", "abcdef12", " AbCdEf12 "])
def test_eight_digits_are_the_end_of_an_id_as_mails_carry_it(text: str) -> None:
    assert number_of(text) == Number("ABCDEF12", ending="abcdef12")


@pytest.mark.parametrize(
    "text", ["uusimaa:2026-10", "[/x]", "ABCDEF1", "ABCDEFG1", "", f"{{{WHOLE}}}", "\u0661" * 8]
)
def test_anything_else_is_the_name_of_a_story_at_most(text: str) -> None:
    assert number_of(text) == Number(text)


@pytest.mark.parametrize(
    ("text", "can"),
    [
        (str(WHOLE), True),
        ("ABCDEF12", True),
        ("uusimaa:2026-10", True),
        ("some-name", True),
        ("", False),
        ("..", False),
        ("[/x]", False),
        ("\u0661" * 8, False),
    ],
)
def test_what_nothing_can_have_need_not_be_asked(text: str, *, can: bool) -> None:
    assert number_of(text).can_be_asked is can
