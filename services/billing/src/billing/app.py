"""Where billing is put together: its capabilities, from the lowest to the highest."""

from __future__ import annotations

from billing import areas, audit, fees, month, opening, policies, units
from billing.settings import Settings
from chassis.noes import No
from chassis.running import Service, migrations_beside
from contracts import flow

NOES = {
    "fees": (
        No(409, "session-is-over", "session 0192f0c4-… has the outcome Held already; read its fee instead"),
    ),
    "policies": (
        No(
            409,
            "version-holds-from-closed",
            "the version would hold from 2026-09-01, in a closed month; choose 2026-10-01 or later",
        ),
        No(422, "version-is-invalid", "lecture has a range that begins after it ends"),
    ),
    "months": (
        No(
            409,
            "month-is-not-over",
            "month 2026-10 is not over; it can be closed from 2026-11-01T00:00+02:00",
        ),
    ),
}
"""Examples for those who read the API's description; docs/problems.md has all."""

SERVICE = Service(
    name="billing",
    about="What every session earns and by which rule; the month's notices, close and statements.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    flow=flow,
    parts=(areas.PART, units.PART, policies.PART, fees.PART, month.PART, opening.PART, audit.PART),
    noes=NOES,
)
