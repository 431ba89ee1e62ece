"""What anybody may do with what is kept of themselves."""

from chassis.acts import Act, Whose

KEEP_OWN_CONTACT = Act(
    "see and change one's own contact point",
    coordinator=Whose.OWN,
    orderer=Whose.OWN,
    unit_coordinator=Whose.OWN,
    billing_clerk=Whose.OWN,
    expert=Whose.OWN,
    operator=Whose.OWN,
)
