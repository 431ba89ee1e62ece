"""Policies: versions of fee schedules and cancellation rules, each with a date from which it holds.

They are read here. Setting a version judges fees again, so that stands in `fees`.
"""

from billing.policies import acts, api, tables
from chassis.part import Part

OFFERS = (
    "acts",
    "api",
    "domain.policies",
    "domain.presets",
    "domain.outcomes",
    "store",
    "tables",
    "wire",
)
PART = Part(
    routers=(api.router,),
    tables=(tables.FeeSchedule, tables.CancellationPolicy),
    acts=(acts.READ_POLICIES, acts.SET_POLICIES),
)
