"""Who may propose and record moves, and answer them; the expert's consent is the expert's to give."""

from __future__ import annotations

from chassis.acts import Act, Whose

PROPOSE_MOVES = Act("propose moves", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT, expert=Whose.OWN)
RECORD_MOVES = Act("record moves that the expert agreed to", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)
ANSWER_MOVES = Act("answer moves", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT, expert=Whose.OWN)
SEE_MOVES = Act("see moves", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT, expert=Whose.OWN)

ACTS = (PROPOSE_MOVES, RECORD_MOVES, ANSWER_MOVES, SEE_MOVES)
