"""Who may object to what was reported, and who answers: the coordinator, who reported it seldom."""

from __future__ import annotations

from chassis.acts import Act, Whose

OBJECT = Act("object to what was reported", orderer=Whose.OWN_UNIT, expert=Whose.OWN)
ANSWER_OBJECTIONS = Act("answer objections", coordinator=Whose.AREA)
SEE_OBJECTIONS = Act("see objections", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT, expert=Whose.OWN)

ACTS = (OBJECT, ANSWER_OBJECTIONS, SEE_OBJECTIONS)
