"""Who may read and set what an area has decided about reporting."""

from chassis.acts import Act, Whose

READ_REPORTING = Act(
    "read the reporting policy",
    coordinator=Whose.AREA,
    orderer=Whose.AREA,
    expert=Whose.AREA,
)
SET_REPORTING = Act("set the reporting policy", coordinator=Whose.AREA)

ACTS = (READ_REPORTING, SET_REPORTING)
