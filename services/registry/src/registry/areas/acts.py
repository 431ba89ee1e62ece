"""Who may do what with an area."""

from chassis.acts import Act, Whose

OPEN_AREA = Act("open an area", coordinator=Whose.AREA, operator=Whose.AREA)
READ_AREA = Act(
    "read an area",
    coordinator=Whose.AREA,
    orderer=Whose.AREA,
    expert=Whose.AREA,
    billing_clerk=Whose.AREA,
    operator=Whose.AREA,
    partner=Whose.AREA,
)
