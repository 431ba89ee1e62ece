"""Who may see whom: only those whom an offer or an assignment brings together, and who runs the activity."""

from chassis.acts import Act, Whose

SEE_WHO_COMES = Act("see who comes", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)
SEE_WHERE_TO_GO = Act("see where to go", coordinator=Whose.AREA, expert=Whose.OWN)
NAME_EXPERTS = Act(
    "read what experts are called",
    coordinator=Whose.AREA,
    billing_clerk=Whose.AREA,
    unit_coordinator=Whose.OWN_UNIT,
)
