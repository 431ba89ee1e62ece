"""Units, and the staff who order, coordinate and pay in them.

They are one capability because each asks the other: a unit names a coordinator who is on the staff, and staff
keep that role as long as a unit names them.
"""

OFFERS: tuple[str, ...] = ()
