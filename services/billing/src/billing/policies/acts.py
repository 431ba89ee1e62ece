"""Who may read and set an area's policies."""

from chassis.acts import Act, Whose

READ_POLICIES = Act(
    "read policies",
    coordinator=Whose.AREA,
    billing_clerk=Whose.AREA,
    orderer=Whose.AREA,
    unit_coordinator=Whose.AREA,
    expert=Whose.AREA,
)
SET_POLICIES = Act("set policies", coordinator=Whose.AREA, billing_clerk=Whose.AREA)
