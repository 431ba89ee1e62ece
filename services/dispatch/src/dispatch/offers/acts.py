"""Who may make offers, and who answers them."""

from __future__ import annotations

from chassis.acts import Act, Whose

MAKE_OFFERS = Act("make offers", coordinator=Whose.AREA)
SEE_OWN_OFFERS = Act("see the own offers", expert=Whose.OWN)
# The expert is free to choose every assignment: nobody answers for another. A coordinator records what the expert
# told by phone, on paper or face to face, says so, and it can be reversed.
ANSWER_OFFERS = Act("answer offers, or record answers on behalf", coordinator=Whose.AREA, expert=Whose.OWN)
REVERSE_ANSWERS = Act("reverse answers recorded on behalf", coordinator=Whose.AREA, expert=Whose.OWN)
SEE_OPEN_OFFERS = Act("see which offers wait for an answer", coordinator=Whose.AREA)

ACTS = (MAKE_OFFERS, SEE_OWN_OFFERS, ANSWER_OFFERS, REVERSE_ANSWERS, SEE_OPEN_OFFERS)
