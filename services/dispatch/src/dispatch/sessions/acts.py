"""Who may do and say what of assignments and sessions; an expert speaks of the own sessions only."""

from __future__ import annotations

from chassis.acts import Act, Whose

AGREE_FEES = Act("agree on fees", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)
SCHEDULE = Act("schedule sessions", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)
END_GROUPS = Act("end groups", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)
SEE_SESSIONS = Act("see sessions", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT, expert=Whose.OWN)
SAY_HELD = Act("say held", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT, expert=Whose.OWN)
SAY_CANCELLED = Act("say cancelled", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)
SAY_NO_SHOW = Act("say no-show", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)
SAY_ABSENT = Act("say absent", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT, expert=Whose.OWN)
CORRECT = Act("correct outcomes", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)

ACTS = (
    AGREE_FEES,
    SCHEDULE,
    END_GROUPS,
    SEE_SESSIONS,
    SAY_HELD,
    SAY_CANCELLED,
    SAY_NO_SHOW,
    SAY_ABSENT,
    CORRECT,
)
