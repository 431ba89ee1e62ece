"""The area seen from above: who has which right, leavers, the yearly review, who changed the settings."""

from chassis.part import Part
from registry.oversight import acts
from registry.oversight.api import reviews, rights, settings

OFFERS: tuple[str, ...] = ()
PART = Part(
    routers=(rights.router, reviews.router, settings.router),
    acts=(acts.SEE_RIGHTS, acts.END_RIGHTS, acts.REVIEW_RIGHTS, acts.READ_SETTINGS_HISTORY),
)
