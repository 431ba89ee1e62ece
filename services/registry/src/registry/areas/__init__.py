"""Areas: who runs the activity, by which operating model; the official list of counties."""

from chassis.part import Part
from registry.areas import acts, tables
from registry.areas.api import areas, assurance, knowledge

OFFERS: tuple[str, ...] = ("api.bodies", "domain.areas", "domain.models", "handlers.find_area", "store")
PART = Part(
    routers=(knowledge.router, areas.router, assurance.router),
    tables=(tables.Area,),
    acts=(acts.OPEN_AREA, acts.READ_AREA, acts.SET_ASSURANCE),
)
