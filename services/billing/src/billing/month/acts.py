"""Who may read a month, its notices, open sessions and statements, who closes it, who checks a notice."""

from chassis.acts import Act, Surely, Whose

READ_MONTHS = Act("read months", coordinator=Whose.AREA, billing_clerk=Whose.AREA)
READ_NOTICES = Act(
    "read notices", coordinator=Whose.AREA, billing_clerk=Whose.AREA, unit_coordinator=Whose.OWN_UNIT
)
APPROVE_NOTICES = Act("approve notices", surely=Surely.STEPPED_UP, unit_coordinator=Whose.OWN_UNIT)
OBJECT_TO_NOTICES = Act("object to notices", unit_coordinator=Whose.OWN_UNIT)
READ_OBJECTIONS = Act(
    "read objections to notices",
    coordinator=Whose.AREA,
    billing_clerk=Whose.AREA,
    unit_coordinator=Whose.OWN_UNIT,
)
ANSWER_OBJECTIONS = Act("answer objections to notices", coordinator=Whose.AREA, billing_clerk=Whose.AREA)
READ_OPEN_SESSIONS = Act(
    "read open sessions",
    coordinator=Whose.AREA,
    billing_clerk=Whose.AREA,
    orderer=Whose.OWN_UNIT,
    unit_coordinator=Whose.OWN_UNIT,
    expert=Whose.OWN,
)
CLOSE_MONTH = Act("close a month", surely=Surely.STEPPED_UP, billing_clerk=Whose.AREA)
READ_STATEMENTS = Act("read statements", coordinator=Whose.AREA, billing_clerk=Whose.AREA, expert=Whose.OWN)

ACTS = (
    READ_MONTHS,
    READ_NOTICES,
    APPROVE_NOTICES,
    OBJECT_TO_NOTICES,
    READ_OBJECTIONS,
    ANSWER_OBJECTIONS,
    READ_OPEN_SESSIONS,
    CLOSE_MONTH,
    READ_STATEMENTS,
)
