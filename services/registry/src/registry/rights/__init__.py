"""Rights: who has had which role in an area, since when and given by whom; when it ended, by whom and why.

Nothing is changed in it but that a right ends, or is confirmed in the yearly review, and nothing is deleted.
"""

from chassis.part import Part
from registry.rights import tables

OFFERS: tuple[str, ...] = ("domain", "store", "tables", "handlers.set_rights")
PART = Part(tables=(tables.StaffRight, tables.RightsReview))
