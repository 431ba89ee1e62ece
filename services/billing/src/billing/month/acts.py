"""Who may read a month and its statements, and who may close it."""

from chassis.acts import Act, Whose

READ_MONTHS = Act("read months", coordinator=Whose.AREA, billing_clerk=Whose.AREA)
CLOSE_MONTH = Act("close a month", billing_clerk=Whose.AREA)
READ_STATEMENTS = Act("read statements", coordinator=Whose.AREA, billing_clerk=Whose.AREA, expert=Whose.OWN)
