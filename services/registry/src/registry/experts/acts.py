"""Who may do what with experts; experts reach what is theirs."""

from chassis.acts import Act, Whose

KEEP_EXPERTS = Act("register and change experts", coordinator=Whose.AREA)
LIST_EXPERTS = Act("read who is an expert", coordinator=Whose.AREA)
READ_EXPERT = Act("read an expert", coordinator=Whose.AREA, expert=Whose.OWN)
