"""Where registry is put together: it hears nothing and has no timers."""

from chassis.running import Service, migrations_beside
from registry import api
from registry.domain.refusals import Refusal
from registry.settings import Settings

SERVICE = Service(
    name="registry",
    about="Areas, units, staff, experts by experience and agreements: who takes part and what they can.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    routers=lambda _: api.ROUTERS,
    refusals=(Refusal,),
)
