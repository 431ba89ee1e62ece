"""What becomes of an objection to a notice: every pair of state and happening; what stands beside an open one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from billing_builders import UNIT, an_id, local

from billing.month.domain import objections
from billing.month.domain.objections import NEXT, Objection, ObjectionHappening, ObjectionState
from billing.month.domain.statements import Notice
from billing.words.money import Money
from billing.words.times import Month
from chassis.failures import Forbidden
from chassis.testing.refusals import refused

NOW: datetime = local("2026-11-09 13:00")
WHO, CLERK = an_id("unit coordinator"), an_id("clerk")
NOTICE = Notice(an_id("notice"), Month("2026-10"), UNIT, WHO, 2, Money(5000), (an_id("line"),))
OPEN = objections.raised(
    NOTICE, objection_id=an_id("objection"), words="Kerta 3 peruttiin.", by=WHO, at=NOW, still_open=None
)
SETTLE: dict[ObjectionHappening, Callable[[Objection], Objection]] = {
    ObjectionHappening.UPHOLD: lambda one: one.answered(upheld=True, words="Totta.", by=CLERK, at=NOW),
    ObjectionHappening.REJECT: lambda one: one.answered(upheld=False, words="Ei.", by=CLERK, at=NOW),
    ObjectionHappening.WITHDRAW: lambda one: one.withdrawn(by=WHO, at=NOW),
}


@pytest.mark.parametrize("happening", ObjectionHappening)
@pytest.mark.parametrize("state", ObjectionState)
def test_every_pair_of_state_and_happening(state: ObjectionState, happening: ObjectionHappening) -> None:
    one = replace(OPEN, state=state)
    expected = NEXT.get((state, happening))
    if expected is None:
        with refused("objection-is-settled") as refusal:
            SETTLE[happening](one)
        assert refusal.value.facts["state"] == state
    else:
        settled = SETTLE[happening](one)
        assert (settled.state, settled.settled_at) == (expected, NOW)


def test_only_what_is_open_is_settled_and_each_way_ends_elsewhere() -> None:
    assert {state for state, _ in NEXT} == {ObjectionState.OPEN}
    assert set(NEXT.values()) == set(ObjectionState) - {ObjectionState.OPEN}
    assert len(NEXT) == len(ObjectionHappening)


def test_an_objection_is_to_the_notice_as_it_is_at_its_revision() -> None:
    assert (OPEN.notice_id, OPEN.revision, OPEN.month, OPEN.unit_id) == (NOTICE.notice_id, 2, "2026-10", UNIT)
    assert (OPEN.state, OPEN.raised_by, OPEN.raised_at, OPEN.answer) == (ObjectionState.OPEN, WHO, NOW, None)


def test_an_answer_keeps_its_words_and_who_gave_it_and_a_withdrawal_has_none() -> None:
    answered = OPEN.answered(upheld=True, words="Totta.", by=CLERK, at=NOW)
    withdrawn = OPEN.withdrawn(by=WHO, at=NOW)

    assert (answered.answer, answered.settled_by) == ("Totta.", CLERK)
    assert (withdrawn.answer, withdrawn.settled_by) == (None, WHO)


def test_nobody_else_takes_an_objection_back() -> None:
    with pytest.raises(Forbidden, match="raised by somebody else"):
        OPEN.withdrawn(by=CLERK, at=NOW)


@pytest.mark.parametrize(
    "say",
    [
        lambda found: objections.raised(
            NOTICE, objection_id=an_id("second"), words="x", by=WHO, at=NOW, still_open=found
        ),
        lambda found: objections.approved(NOTICE, by=WHO, at=NOW, still_open=found),
    ],
    ids=["another objection", "an approval"],
)
def test_nothing_stands_beside_an_open_objection(say: Callable[[Objection | None], Any]) -> None:
    assert say(None) is not None
    with refused("objection-is-open") as refusal:
        say(OPEN)
    assert UUID(str(refusal.value.facts["objection_id"])) == OPEN.objection_id
