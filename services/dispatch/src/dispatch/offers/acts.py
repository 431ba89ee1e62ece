"""Who may make offers, and who answers them."""

from __future__ import annotations

from chassis.acts import Act, Whose

MAKE_OFFERS = Act("make offers", coordinator=Whose.AREA)
# The expert is free to choose every assignment: nobody answers for another.
ANSWER_OFFERS = Act("answer offers", expert=Whose.OWN)

ACTS = (MAKE_OFFERS, ANSWER_OFFERS)
