"""Who has which right in the area, seen from above: the list, leavers, the yearly review, units without coordinator."""

from chassis.part import Part
from registry.oversight import acts
from registry.oversight.api import reviews, rights

OFFERS: tuple[str, ...] = ()
PART = Part(
    routers=(rights.router, reviews.router), acts=(acts.SEE_RIGHTS, acts.END_RIGHTS, acts.REVIEW_RIGHTS)
)
