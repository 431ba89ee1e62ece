"""What an area has decided about reporting: how late an earlier moment may be said, when people are reminded.

An area that has decided nothing has what most have (version 0); versions are added, none is changed.
"""

from chassis.part import Part
from dispatch.policies import api
from dispatch.policies.acts import ACTS
from dispatch.policies.tables import TABLES

OFFERS = ("domain.reporting", "store")
PART = Part(routers=(api.router,), tables=TABLES, acts=ACTS)
