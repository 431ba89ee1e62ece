"""Consents: whatever was said last holds, and each pair of state and happening has one answer."""

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from registry_builders import EXPERT, PERSON, refused

from registry.consents import domain
from registry.consents.domain import NEXT, Consent, ConsentState, Happening
from registry.words.told import How

NOW = datetime(2026, 10, 14, 9, tzinfo=UTC)


def a_consent(*, given: bool, since: datetime = NOW, how: How | None = None) -> Consent:
    return Consent(
        expert_id=EXPERT, purpose="shown_in_bank", given=given, since=since, recorded_by=PERSON, how=how
    )


IN = {
    ConsentState.UNSAID: None,
    ConsentState.GIVEN: a_consent(given=True),
    ConsentState.WITHDRAWN: a_consent(given=False),
}


@pytest.mark.parametrize(("state", "happening"), list(product(ConsentState, Happening)))
def test_every_pair_of_state_and_happening(state: ConsentState, happening: Happening) -> None:
    known, later = IN[state], NOW + timedelta(days=1)
    assert domain.state(known) is state
    said = domain.said(known, wished=a_consent(given=happening is Happening.GIVE, since=later))
    if (state, happening) in NEXT:
        assert domain.state(said) is NEXT[state, happening]
        assert said is not None
        assert said.since == later
    else:
        assert said is None, "what holds already is not said again"


@given(st.lists(st.booleans()))
def test_whatever_was_said_last_holds(words: list[bool]) -> None:
    known: Consent | None = None
    for given_now in words:
        known = domain.said(known, wished=a_consent(given=given_now)) or known
    holds = domain.state(known) is ConsentState.GIVEN
    assert holds is (bool(words) and words[-1])


def test_a_purpose_that_nobody_has_is_refused_with_the_nearest() -> None:
    with refused("unknown-purpose", "shown_in_bank"):
        domain.purpose("shown_in_bnak")
