"""Who may do what with consents: they are the expert's, and a coordinator writes down what the expert told."""

from chassis.acts import Act, Whose

READ_CONSENTS = Act("read what an expert consents to", coordinator=Whose.AREA, expert=Whose.OWN)
SAY_CONSENT = Act("give and withdraw consents", coordinator=Whose.AREA, expert=Whose.OWN)
