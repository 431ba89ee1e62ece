"""Who may do what with applications and interviews: whoever runs the area."""

from chassis.acts import Act, Whose

KEEP_APPLICANTS = Act("record applications and interviews", coordinator=Whose.AREA)
READ_APPLICANTS = Act("read applications and interviews", coordinator=Whose.AREA)
