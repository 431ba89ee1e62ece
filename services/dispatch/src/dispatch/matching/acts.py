"""Who may see who could do an order."""

from __future__ import annotations

from chassis.acts import Act, Whose

# Who is an expert with which experience is health data: orderers do not browse it here.
SEE_CANDIDATES = Act("see candidates", coordinator=Whose.AREA)

ACTS = (SEE_CANDIDATES,)
