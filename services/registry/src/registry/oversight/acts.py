"""Who may do what with the rights of others, and see who changed the settings."""

from chassis.acts import Act, Whose

SEE_RIGHTS = Act("see who has which right", coordinator=Whose.AREA)
END_RIGHTS = Act("end the rights of who leaves", coordinator=Whose.AREA)
REVIEW_RIGHTS = Act("confirm in the yearly review who keeps their rights", coordinator=Whose.AREA)
READ_SETTINGS_HISTORY = Act("see who changed the settings", coordinator=Whose.AREA)
