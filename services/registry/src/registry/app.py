"""Where registry is put together: it hears nothing and has no timers."""

from chassis.running import Service, migrations_beside
from registry.agreements import api as agreements
from registry.areas.api import areas, knowledge
from registry.experts.api import experts, topics
from registry.settings import Settings
from registry.units.api import staff, units
from registry.words.refusals import Refusal

ROUTERS = tuple(part.router for part in (knowledge, topics, areas, staff, units, experts, agreements))

SERVICE = Service(
    name="registry",
    about="Areas, units, staff, experts by experience and agreements: who takes part and what they can.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    routers=lambda _: ROUTERS,
    refusals=(Refusal,),
)
