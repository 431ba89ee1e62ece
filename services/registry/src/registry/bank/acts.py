"""Who may do what with the experience bank; an orderer where their area opens it (`bank_opens_to` in its settings)."""

from chassis.acts import Act, Whose

SEARCH_BANK = Act("search the experience bank", coordinator=Whose.AREA, orderer=Whose.AREA)
READ_ASKED = Act("read what the experience bank is asked for", coordinator=Whose.AREA)
