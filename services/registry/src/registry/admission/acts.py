"""Who may end an application."""

from chassis.acts import Act, Whose

ADMIT = Act("admit applicants, and note that they withdraw", coordinator=Whose.AREA)
