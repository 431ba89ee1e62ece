"""An order with all that follows from it, shown at once; and orders found by it."""

from chassis.part import Part
from dispatch.overview.api import router

OFFERS = ()
PART = Part(routers=(router,))
