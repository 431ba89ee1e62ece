"""Letters: what is known is in them, what is not is left out."""

# ruff: noqa: RUF001 - running text has en dashes and minus signs

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notifications_builders import NEW_SESSION, ORDER, OTHER_UNIT, SESSION, UNIT, a_message, known

from notifications.mail.domain.letters import Letter, compose, one_line
from notifications.mail.telling import VOCABULARY
from notifications.messages.domain import Facts, Message, Share
from notifications.words.identities import OrderId, SessionId, UnitId, reference


def letter(message: Message, *, wished: str | None = "fi", **heard: object) -> Letter:
    return compose(message, known(**heard), wished=wished, service_url="", vocabulary=VOCABULARY)


def test_a_letter_has_local_times_the_unit_and_the_order() -> None:
    made = letter(a_message())
    assert made.times == ("maanantai 26.10.2026 klo 9.00–11.00",)
    assert made.answer_by == "keskiviikko 14.10.2026 klo 12.00"
    assert (made.unit, made.order) == ("Aikuisten palvelut", "00000001")
    assert made.area_name == "Itä-Uudenmaan hyvinvointialue"


def test_a_letter_survives_what_was_not_heard() -> None:
    made = letter(
        a_message(facts=Facts(order=OrderId(ORDER), unit=UnitId(UNIT), sessions=(SessionId(SESSION),))),
        units_of_orders={},
        unit_names={},
        sessions={},
    )
    assert made.unit == reference(UNIT)
    assert (made.sessions, made.times) == ((), ())


def test_the_events_own_unit_goes_before_the_orders() -> None:
    assert letter(a_message(facts=Facts(unit=UnitId(OTHER_UNIT)))).unit == "Perhekeskus"


def test_sessions_stand_in_the_order_of_their_times() -> None:
    facts = Facts(sessions=(SessionId(NEW_SESSION), SessionId(SESSION)))
    assert letter(a_message(facts=facts)).sessions == (
        "maanantai 26.10.2026 klo 9.00–11.00",
        "maanantai 2.11.2026 klo 9.00–11.00",
    )


@pytest.mark.parametrize(
    ("wished", "name"),
    [("sv", "Tjänster för vuxna"), ("fi", "Aikuisten palvelut"), ("en", "Aikuisten palvelut")],
)
def test_a_unit_is_called_as_the_reader_calls_it_where_it_has_such_a_name(wished: str, name: str) -> None:
    facts = Facts(unit=UnitId(UNIT), shares=(Share(UnitId(UNIT), 1),))
    made = letter(a_message(facts=facts), wished=wished)
    assert (made.unit, made.shares[0][0]) == (name, name)


def test_shares_name_their_units() -> None:
    facts = Facts(shares=(Share(UnitId(UNIT), 10000), Share(UnitId(OTHER_UNIT), 5000)))
    assert letter(a_message(facts=facts), wished="en").shares == (
        ("Aikuisten palvelut", "€100.00"),
        ("Perhekeskus", "€50.00"),
    )


@pytest.mark.parametrize(
    ("wished", "name"), [("sv", "Östra Nylands välfärdsområde"), ("en", "Itä-Uudenmaan hyvinvointialue")]
)
def test_the_area_signs_in_the_letters_language_or_its_first_name(wished: str, name: str) -> None:
    assert letter(a_message(), wished=wished).area_name == name


@given(st.text())
def test_words_of_others_never_leave_their_line(words: str) -> None:
    line = one_line(words)
    assert len(line.splitlines()) <= 1
    assert all(character.isprintable() for character in line)
