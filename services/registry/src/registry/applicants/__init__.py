"""Applicants: who wants to become an expert, from the day the application comes to the decision.

An applicant keeps the id as an expert. Everything that was told stays here: nothing is said of applicants.
"""

from chassis.part import Part
from registry.applicants import acts, tables
from registry.applicants.api import applicants, interviews
from registry.applicants.timers import RINGS

OFFERS: tuple[str, ...] = (
    *("api.views", "domain.applications", "domain.requirements", "domain.stages"),
    *("handlers.give_places", "handlers.requirements_of", "handlers.step_on", "store"),
)
PART = Part(
    rings=RINGS,
    routers=(applicants.router, interviews.router),
    tables=(tables.Application, tables.ApplicationStep, tables.Interview, tables.InterviewSeat),
    acts=(acts.KEEP_APPLICANTS, acts.READ_APPLICANTS),
)
