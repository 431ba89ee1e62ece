"""Who may do what with emergency access; an operator of all areas in each of them."""

from chassis.acts import Act, Surely, Whose

TAKE = Act("take emergency access", surely=Surely.STEPPED_UP, everywhere=True, operator=Whose.AREA)
LOOK_UP = Act("see who took emergency access", everywhere=True, coordinator=Whose.AREA, operator=Whose.AREA)
# Of operators, whoever took it; a coordinator ends anybody's.
END = Act("end emergency access", everywhere=True, coordinator=Whose.AREA, operator=Whose.OWN)
ACKNOWLEDGE = Act("say that emergency access was seen", coordinator=Whose.AREA)
