"""Who may do what with an area."""

from chassis.acts import Act, Surely, Whose

OPEN_AREA = Act("open an area", coordinator=Whose.AREA, operator=Whose.AREA)
SET_ASSURANCE = Act("say how surely people sign in", surely=Surely.STEPPED_UP, coordinator=Whose.AREA)
SET_SETTINGS = Act("say how the area runs the activity", surely=Surely.STEPPED_UP, coordinator=Whose.AREA)
READ_AREA = Act(
    "read an area",
    surely=Surely.ANYHOW,
    coordinator=Whose.AREA,
    orderer=Whose.AREA,
    expert=Whose.AREA,
    billing_clerk=Whose.AREA,
    unit_coordinator=Whose.AREA,
    operator=Whose.AREA,
    partner=Whose.AREA,
)
