"""Where dispatch is put together."""

from __future__ import annotations

from chassis.running import Service, migrations_beside
from dispatch import api, consumers, timers
from dispatch.domain.refusals import Refusal
from dispatch.settings import Settings

SERVICE = Service(
    name="dispatch",
    about="Orders for experience, offers to experts, assignments, sessions and what became of them.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    ears=lambda _: consumers.ears(),
    rings=lambda _: timers.RINGS,
    routers=lambda _: api.ROUTERS,
    refusals=(Refusal,),
)
