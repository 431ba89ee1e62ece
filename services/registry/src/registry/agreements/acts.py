"""Who may do what with agreements; experts reach what is theirs."""

from chassis.acts import Act, Whose

AGREE = Act("sign and end agreements", coordinator=Whose.AREA)
READ_AGREEMENTS = Act("read agreements", coordinator=Whose.AREA, expert=Whose.OWN)
