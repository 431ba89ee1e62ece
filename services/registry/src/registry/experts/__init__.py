"""Experts by experience: what they can do, and what their experience is of."""

from chassis.part import Part
from registry.experts import acts, tables
from registry.experts.api import experts, topics

OFFERS: tuple[str, ...] = (
    *("api.experts", "domain.experts", "domain.topics", "handlers.hold_expert", "handlers.look_up"),
    *("handlers.register_expert", "store", "tables", "telling"),
)
PART = Part(
    routers=(topics.router, experts.router),
    tables=(tables.Expert,),
    acts=(acts.KEEP_EXPERTS, acts.LIST_EXPERTS, acts.READ_EXPERT),
)
