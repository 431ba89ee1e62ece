"""What is agreed and what becomes of it: assignments (a seat held by an expert), sessions, outcomes.

An outcome is said once and corrected by one revision more; a moved session is replaced by another.
"""

from dispatch.sessions.api import assignments, sessions

OFFERS = ("domain.assignments", "domain.sessions", "domain.refusals", "store", "wire", "api.views")
ROUTERS = (assignments.router, sessions.router)
