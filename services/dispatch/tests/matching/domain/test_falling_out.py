"""Falling out: every expert of the area is listed or counts once, for the first rule that is not met."""

from __future__ import annotations

from typing import Any

import pytest
from dispatch_builders import HELSINKI, a_need, a_prospect, a_span
from hypothesis import given
from hypothesis import strategies as st

from dispatch.matching import telling
from dispatch.matching.domain.candidates import Prospect, Rule, candidates
from dispatch.matching.domain.falling_out import Alike, FellOut, fell_out
from dispatch.offers.domain.offers import OfferState

ASKED = frozenset({OfferState.OPEN})
BUSY = (a_span(),)


def alike(experts: int = 1, *, topic: bool = True, work_form: bool = True, language: bool = True) -> Alike:
    return Alike(topic=topic, work_form=work_form, language=language, experts=experts)


def counted(*area: Alike, prospects: tuple[Prospect, ...] = ()) -> dict[str, int]:
    """Return the counts that are not zero."""
    return {one.rule: one.experts for one in fell_out(a_need(), area, prospects) if one.experts}


def test_an_area_without_experts_has_nobody_who_falls_out() -> None:
    assert fell_out(a_need(), [], []) == tuple(FellOut(rule=rule, experts=0) for rule in Rule)


@pytest.mark.parametrize(
    ("missing", "rule"),
    [
        ({"topic"}, "topic"),
        ({"work_form"}, "work_form"),
        ({"language"}, "language"),
        ({"language", "topic"}, "topic"),
        ({"language", "work_form"}, "work_form"),
    ],
)
def test_who_does_not_match_counts_for_the_first_rule_that_is_not_met(missing: set[str], rule: str) -> None:
    assert counted(alike(3, **dict.fromkeys(missing, False))) == {rule: 3}


@pytest.mark.parametrize(
    ("deviation", "expected"),
    [
        ({}, {}),
        ({"asked": ASKED}, {"not_asked": 1}),
        ({"busy": BUSY}, {"free": 1}),
        ({"asked": ASKED, "busy": BUSY}, {"not_asked": 1}),
        ({"asked": frozenset({OfferState.DECLINED})}, {}),
    ],
)
def test_who_matches_counts_for_what_is_known_of_their_work(
    deviation: dict[str, Any], expected: dict[str, int]
) -> None:
    assert counted(alike(), prospects=(a_prospect(**deviation),)) == expected


prospects = st.lists(
    st.builds(
        lambda value, asked, busy: a_prospect(value, asked=asked, busy=busy),
        st.integers(min_value=1, max_value=10**6),
        st.sampled_from([frozenset(), ASKED]),
        st.sampled_from([(), BUSY]),
    ),
    max_size=20,
)
others = st.lists(
    st.builds(
        Alike,
        topic=st.booleans(),
        work_form=st.booleans(),
        language=st.booleans(),
        experts=st.integers(min_value=1, max_value=99),
    ).filter(lambda one: one.rule_not_met is not None)
)


@given(prospects, others)
def test_whoever_is_not_listed_counts_once(looked_at: list[Prospect], rest: list[Alike]) -> None:
    area = [*rest, alike(len(looked_at))]
    listed = candidates(a_need(), looked_at, HELSINKI)
    counts = fell_out(a_need(), area, looked_at)
    assert len(listed) + sum(one.experts for one in counts) == sum(one.experts for one in area)


def test_every_rule_has_words_of_its_own_in_three_languages() -> None:
    assert telling.NOT_LISTED.keys() == set(Rule)
    for language in ("fi", "sv", "en"):
        assert len({words[language] for words in telling.NOT_LISTED.values()}) == len(Rule)
