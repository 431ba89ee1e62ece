"""Commission agreements with experts: signed for a time, perhaps ended early."""

from chassis.part import Part
from registry.agreements import acts, api, tables

OFFERS: tuple[str, ...] = ()
PART = Part(routers=(api.router,), tables=(tables.Agreement,), acts=(acts.AGREE, acts.READ_AGREEMENTS))
