"""What is agreed and what becomes of it: assignments (a seat held by an expert), sessions, outcomes.

An outcome is said once and corrected by one revision more; a moved session is replaced by another.
"""

from chassis.part import Part
from dispatch.sessions.acts import ACTS
from dispatch.sessions.api import assignments, outcomes, sessions
from dispatch.sessions.store import NUMBERED
from dispatch.sessions.tables import TABLES

OFFERS = ("domain.assignments", "domain.sessions", "tables", "store", "wire", "api.views")
PART = Part(
    routers=(assignments.router, sessions.router, outcomes.router),
    tables=TABLES,
    acts=ACTS,
    numbered=NUMBERED,
)
