"""Where registry is put together: its capabilities, from the lowest to the highest."""

from chassis.running import Service, migrations_beside
from contracts import flow
from registry import agreements, areas, contacts, experts, units
from registry.settings import Settings

SERVICE = Service(
    name="registry",
    about="Areas, units, staff, experts by experience and agreements: who takes part and what they can.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    flow=flow,
    parts=(areas.PART, contacts.PART, units.PART, experts.PART, agreements.PART),
)
