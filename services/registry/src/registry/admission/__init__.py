"""How an application ends: the person becomes an expert under the same id, or withdraws and frees every place."""

from chassis.part import Part
from registry.admission import acts, api

OFFERS: tuple[str, ...] = ()
PART = Part(routers=(api.router,), acts=(acts.ADMIT,))
