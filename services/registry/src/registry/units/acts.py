"""Who may do what with units and staff."""

from chassis.acts import Act, Whose

KEEP_UNITS = Act("register and change units", coordinator=Whose.AREA)
READ_UNITS = Act(
    "read units",
    coordinator=Whose.AREA,
    orderer=Whose.AREA,
    billing_clerk=Whose.AREA,
    unit_coordinator=Whose.AREA,
    operator=Whose.AREA,
)
KEEP_STAFF = Act("register and change staff", coordinator=Whose.AREA)
READ_STAFF = Act("read who is on the staff", coordinator=Whose.AREA)
