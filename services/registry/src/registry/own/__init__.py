"""What anybody sees and changes of themselves: where messages to them go."""

from chassis.part import Part
from registry.own import acts, api

OFFERS: tuple[str, ...] = ()
PART = Part(routers=(api.router,), acts=(acts.KEEP_OWN_CONTACT,))
