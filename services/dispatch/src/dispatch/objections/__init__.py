"""Objections: an expert or a unit says that what was reported of a session is wrong.

An objection changes nothing by itself and is seen until somebody answers it; what was wrong is put right by a
correction, which is said of the session like any other.
"""

from chassis.part import Part
from dispatch.objections.acts import ACTS
from dispatch.objections.api import objections
from dispatch.objections.store import NUMBERED
from dispatch.objections.tables import TABLES

OFFERS = ("store", "api.views")
PART = Part(routers=(objections.router,), tables=TABLES, acts=ACTS, numbered=NUMBERED)
