"""Who may read a month, its open sessions and its statements, and who may close it."""

from chassis.acts import Act, Whose

READ_MONTHS = Act("read months", coordinator=Whose.AREA, billing_clerk=Whose.AREA)
READ_OPEN_SESSIONS = Act(
    "read open sessions",
    coordinator=Whose.AREA,
    billing_clerk=Whose.AREA,
    orderer=Whose.OWN_UNIT,
    unit_coordinator=Whose.OWN_UNIT,
    expert=Whose.OWN,
)
CLOSE_MONTH = Act("close a month", billing_clerk=Whose.AREA)
READ_STATEMENTS = Act("read statements", coordinator=Whose.AREA, billing_clerk=Whose.AREA, expert=Whose.OWN)
