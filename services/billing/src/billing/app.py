"""Where billing is put together: its capabilities, from the lowest to the highest."""

from __future__ import annotations

from billing import areas, audit, fees, month, opening, policies, units
from billing.settings import Settings
from chassis.running import Service, migrations_beside
from contracts import flow

SERVICE = Service(
    name="billing",
    about="What every session earns and by which rule; the month's notices, close and statements.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    flow=flow,
    parts=(areas.PART, units.PART, policies.PART, fees.PART, month.PART, opening.PART, audit.PART),
)
