"""Where billing is put together."""

from __future__ import annotations

from billing import api, consumers, timers
from billing.domain.refusals import Refusal
from billing.handlers.tell_steps import tell_steps
from billing.settings import Settings
from chassis.running import Service, migrations_beside

SERVICE = Service(
    name="billing",
    about="What every session earns and by which rule; the month's notices, close and statements.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    ears=lambda context: consumers.ears(context.clock),
    rings=lambda _: timers.RINGS,
    routers=lambda _: api.ROUTERS,
    refusals=(Refusal,),
    journey=tell_steps,
)
