"""Who may do and say what."""

from __future__ import annotations

from itertools import product

import pytest
from dispatch_builders import UNIT, a_speaker, expert_id, number

from dispatch.words.identities import UnitId
from dispatch.words.speakers import MAY, Act, NotAllowed, Role, check


def test_every_act_has_somebody_who_may() -> None:
    assert set(MAY) == set(Act)
    assert all(MAY.values())


@pytest.mark.parametrize(("act", "role"), list(product(Act, Role)))
def test_every_pair_of_act_and_role_is_allowed_or_refused(act: Act, role: Role) -> None:
    theirs = a_speaker(role, units=frozenset({UNIT}), expert_id=expert_id())

    if role in MAY[act]:
        check(theirs, act, unit_id=UNIT, expert_id=expert_id())
    else:
        with pytest.raises(NotAllowed):
            check(theirs, act, unit_id=UNIT, expert_id=expert_id())


@pytest.mark.parametrize("act", [act for act in Act if Role.ORDERER in MAY[act]])
def test_an_orderer_acts_for_the_own_unit_only(act: Act) -> None:
    stranger = a_speaker(Role.ORDERER, units=frozenset({UnitId(number(1, 9))}))

    with pytest.raises(NotAllowed):
        check(stranger, act, unit_id=UNIT, expert_id=expert_id())


@pytest.mark.parametrize("act", [act for act in Act if Role.EXPERT in MAY[act]])
@pytest.mark.parametrize("who", [expert_id(9), None])
def test_an_expert_acts_on_what_is_theirs_only(act: Act, who: object) -> None:
    stranger = a_speaker(Role.EXPERT, expert_id=who)

    with pytest.raises(NotAllowed):
        check(stranger, act, unit_id=UNIT, expert_id=expert_id())


def test_any_of_several_roles_is_enough() -> None:
    both = a_speaker(Role.EXPERT, Role.COORDINATOR)

    check(both, Act.MAKE_OFFERS)


def test_who_has_no_role_may_nothing() -> None:
    for act in Act:
        with pytest.raises(NotAllowed):
            check(a_speaker(), act, unit_id=UNIT, expert_id=expert_id())
