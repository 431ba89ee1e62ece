"""Who could do an order and why: a list that spreads the work, with its reasons."""

from chassis.part import Part
from dispatch.matching.acts import ACTS
from dispatch.matching.api import router

OFFERS = ()
PART = Part(routers=(router,), acts=ACTS)
