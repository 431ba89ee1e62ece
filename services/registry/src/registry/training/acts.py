"""Who may do what with training; experts see what is recorded of their own."""

from chassis.acts import Act, Whose

KEEP_TRAINING = Act("record courses and training", coordinator=Whose.AREA)
LIST_COURSES = Act("read courses", coordinator=Whose.AREA)
READ_TRAINING = Act("read somebody's training", coordinator=Whose.AREA, expert=Whose.OWN)
