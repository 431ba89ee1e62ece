"""Emergency access: an operator reads an area for a short time, with a reason in words, and the area is told at once.

Nothing is changed in it but that it ends, or that a coordinator has seen it, and nothing is deleted.
"""

from chassis.part import Part
from registry.emergency import acts, api, tables

OFFERS: tuple[str, ...] = ()
PART = Part(
    routers=(api.router,),
    tables=(tables.EmergencyAccess,),
    acts=(acts.TAKE, acts.LOOK_UP, acts.END, acts.ACKNOWLEDGE),
)
