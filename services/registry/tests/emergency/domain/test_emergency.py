"""Emergency access: its reason, its states, its end to the second."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.failures import Refusal
from registry.emergency import domain
from registry.emergency.domain import A_DAY, IN_A_DAY, MINUTES, Access, State
from registry.words.ids import PersonId

NOW = datetime(2026, 10, 14, 0, 5, tzinfo=UTC)
PAAVO, KAISA = PersonId(UUID(int=1)), PersonId(UUID(int=2))
WHY = "The coordinator cannot be reached tonight."
moments = st.integers(-86_400, 86_400).map(lambda seconds: NOW + timedelta(seconds=seconds))


def an_access(minutes: int = 60) -> Access:
    return Access(
        access_id=UUID(int=9),
        operator_id=PAAVO,
        operator="paavo",
        why=WHY,
        minutes=minutes,
        taken_at=NOW,
    )


@pytest.mark.parametrize("minutes", MINUTES)
def test_it_runs_out_at_the_very_second(minutes: int) -> None:
    access, end = an_access(minutes), NOW + timedelta(minutes=minutes)
    assert access.state(end - timedelta(microseconds=1)) is State.OPEN
    assert access.state(end) is State.RAN_OUT


@given(moments, moments)
def test_to_end_is_to_end_once_and_only_what_is_open(first: datetime, second: datetime) -> None:
    access = an_access()
    ended = domain.ended(access, by=KAISA, role="coordinator", now=first)
    assert (ended is not None) is (access.state(first) is State.OPEN)
    if ended is not None:
        assert ended.state(second) is State.ENDED
        assert ended.over_at == first
        assert domain.ended(ended, by=PAAVO, role="operator", now=second) is None


@given(moments, moments)
def test_the_first_who_has_seen_it_stands(first: datetime, second: datetime) -> None:
    seen = domain.seen(an_access(), by=KAISA, now=first)
    assert domain.seen(seen, by=PAAVO, now=second) == seen
    assert seen.state(NOW) is State.OPEN, "to be seen ends nothing"


@pytest.mark.parametrize(
    "text",
    [
        *(f"Kun koordinaattori 010190{sign}999X ei vastaa puhelimeen" for sign in "-+Aa"),
        "Please call aino.esimerkki@example.invalid at once",
        "The expert waits at +358 40 000 0000 for an answer",
        "The expert waits at 0400000000 for an answer now",
        "The code of the expert is 010190\N{EN DASH}999X, says the unit",
        "The code of the expert is 010190 - 999X, says the unit",
        "Please call aino.esimerkki (at) example.invalid at once",
        "Please call aino.esimerkki@localhost at once, or her son",
        "The expert waits at 040.000.0000 for an answer",
        "The expert waits at 040/0000 000 for an answer",
        "The expert waits at (040) 00 00 000 for an answer",
        "The expert waits at +358 (0)40 000 0000 for an answer",
        "The expert waits at 040\N{EN DASH}000\N{EN DASH}0000 for an answer",
        "The expert waits at home, Esimerkkikatu 1 A 2, for an answer",
    ],
)
def test_a_reason_that_says_who_somebody_is_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        domain.reason(text)
    assert refused.value.code == "personal-data"
    assert not {"010190", "example.invalid", "0000"} & set(str(refused.value).split())


@pytest.mark.parametrize("text", ["", "too short", " " * 40 + "too short", "x" * 501])
def test_a_reason_that_says_too_little_or_too_much_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        domain.reason(text)
    assert refused.value.code == "bad-reason"


@pytest.mark.parametrize(
    "text",
    [
        WHY,
        "Order 0192f0c4 of 14.10.2026 at 10:00 must be explained",
        "Palkkio 1 250,00 € lokakuulta 2026",
        "Tilaus 01.10.2026 klo 09.00\N{EN DASH}10.30 jäi ilman tekijää",
        "Istunto 1.-2.10.2026 ja 05.10. klo 00.30 on selvitettävä",
        "Esitietie ja linkki eivät avaudu, tilanne 5/2026",
    ],
)
def test_a_reason_may_name_days_and_orders_and_sums(text: str) -> None:
    assert domain.reason(f"  {text}\n") == text


@pytest.mark.parametrize("minutes", [-15, 0, 1, 45, 119, 1440])
def test_other_times_are_refused(minutes: int) -> None:
    with pytest.raises(Refusal) as refused:
        domain.lasting(minutes)
    assert refused.value.code == "bad-minutes"


@given(st.lists(moments, max_size=2 * IN_A_DAY), moments)
def test_no_more_are_taken_within_a_day_than_fill_it(taken: list[datetime], now: datetime) -> None:
    lately = [at for at in taken if at > now - A_DAY]
    if len(lately) < IN_A_DAY:
        domain.check_not_too_often(taken, now=now)
        return
    with pytest.raises(Refusal) as refused:
        domain.check_not_too_often(taken, now=now)
    again_at = datetime.fromisoformat(str(refused.value.facts["again_at"]))
    assert now < again_at
    domain.check_not_too_often(taken, now=max(again_at, *taken))


def test_a_second_one_beside_an_open_one_is_refused_with_its_end() -> None:
    domain.check_none_open(None)
    with pytest.raises(Refusal) as refused:
        domain.check_none_open(an_access())
    assert refused.value.facts["ends_at"] == "2026-10-14T01:05:00+00:00"
