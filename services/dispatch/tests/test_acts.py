"""Who may do what in dispatch: the whole table, as people agreed on it."""

from __future__ import annotations

from chassis.acts import Whose
from dispatch.app import SERVICE

AREA, OWN_UNIT, OWN = Whose.AREA, Whose.OWN_UNIT, Whose.OWN
WORKERS = {"coordinator": AREA, "orderer": OWN_UNIT}


def test_every_act_is_of_those_who_may_and_reaches_what_is_theirs() -> None:
    assert {act.name: dict(act.whose) for act in SERVICE.acts} == {
        "place orders": WORKERS,
        "change the terms of orders": WORKERS,
        "cancel orders": WORKERS,
        "see orders": WORKERS,
        "see candidates": {"coordinator": AREA},
        "make offers": {"coordinator": AREA},
        "see the own offers": {"expert": OWN},
        "answer offers, or record answers on behalf": {"coordinator": AREA, "expert": OWN},
        "reverse answers recorded on behalf": {"coordinator": AREA, "expert": OWN},
        "see which offers wait for an answer": {"coordinator": AREA},
        "agree on fees": WORKERS,
        "schedule sessions": WORKERS,
        "end groups": WORKERS,
        "see sessions": WORKERS | {"expert": OWN},
        "say held": WORKERS | {"expert": OWN},
        "say cancelled": WORKERS,
        "say no-show": WORKERS,
        "say absent": WORKERS | {"expert": OWN},
        "correct outcomes": WORKERS,
        "propose moves": WORKERS | {"expert": OWN},
        "record moves that the expert agreed to": WORKERS,
        "answer moves": WORKERS | {"expert": OWN},
        "see moves": WORKERS | {"expert": OWN},
        "object to what was reported": {"orderer": OWN_UNIT, "expert": OWN},
        "answer objections": {"coordinator": AREA},
        "see objections": WORKERS | {"expert": OWN},
        "read the reporting policy": {"coordinator": AREA, "orderer": AREA, "expert": AREA},
        "set the reporting policy": {"coordinator": AREA},
    }
