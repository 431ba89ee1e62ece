"""Where dispatch is put together: its capabilities, from the lowest to the highest."""

from __future__ import annotations

from chassis.running import Service, migrations_beside
from contracts import flow
from dispatch import known, matching, offers, orders, overview, sessions
from dispatch.settings import Settings

SERVICE = Service(
    name="dispatch",
    about="Orders for experience, offers to experts, assignments, sessions and what became of them.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    flow=flow,
    parts=(known.PART, orders.PART, sessions.PART, offers.PART, matching.PART, overview.PART),
)
