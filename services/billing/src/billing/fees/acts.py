"""Who may read fees, and who may ask what a cancellation would cost."""

from chassis.acts import Act, Whose

READ_FEES = Act(
    "read fees",
    coordinator=Whose.AREA,
    billing_clerk=Whose.AREA,
    unit_coordinator=Whose.OWN_UNIT,
    expert=Whose.OWN,
)
PREVIEW_CANCELLATION = Act(
    "ask what a cancellation would cost",
    coordinator=Whose.AREA,
    billing_clerk=Whose.AREA,
    orderer=Whose.OWN_UNIT,
    expert=Whose.OWN,
)
