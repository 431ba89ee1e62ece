"""What is agreed and what becomes of it: assignments (a seat held by an expert), sessions, outcomes.

An outcome is said once and corrected by one revision more; a moved session is replaced by another.
"""

from chassis.part import Part
from dispatch.sessions.acts import ACTS
from dispatch.sessions.api import assignments, outcomes, sessions
from dispatch.sessions.store.sessions import NUMBERED
from dispatch.sessions.tables import TABLES
from dispatch.sessions.timers import RINGS

OFFERS = (
    "domain.assignments",
    "domain.outcomes",
    "domain.sessions",
    "tables",
    "store",
    "wire",
    "handlers.own_time",
    "handlers.reaching",
    "handlers.reporting",
    "api.views",
)
PART = Part(
    rings=RINGS,
    routers=(assignments.router, sessions.router, outcomes.router),
    tables=TABLES,
    acts=ACTS,
    numbered=NUMBERED,
)
