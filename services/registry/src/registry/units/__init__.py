"""Units, and the staff who order, coordinate and pay in them.

They are one capability because each asks the other: a unit names a coordinator who is on the staff, and staff
keep that role as long as a unit names them.
"""

from chassis.part import Part
from registry.units import acts, tables
from registry.units.api import staff, units

OFFERS: tuple[str, ...] = ("domain", "store", "tables")
PART = Part(
    routers=(staff.router, units.router),
    tables=(tables.Staff, tables.Unit),
    acts=(acts.KEEP_UNITS, acts.READ_UNITS, acts.KEEP_STAFF, acts.READ_STAFF),
)
