"""Areas: who runs the activity, by which operating model; the official list of counties."""

from chassis.part import Part
from registry.areas import acts, tables
from registry.areas.api import areas, assurance, knowledge, public, settings

OFFERS: tuple[str, ...] = (
    "api.bodies",
    "api.settings",
    "domain.areas",
    "domain.models",
    "domain.settings",
    "handlers.find_area",
    "store",
)
PART = Part(
    routers=(knowledge.router, public.router, areas.router, assurance.router, settings.router),
    tables=(tables.Area, tables.AreaSettings),
    acts=(acts.OPEN_AREA, acts.READ_AREA, acts.SET_ASSURANCE, acts.SET_SETTINGS),
)
