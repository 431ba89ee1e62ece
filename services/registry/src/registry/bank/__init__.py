"""The experience bank: experts who want to be shown are found by words, by the stories they tell.

What is looked up stands in memory, made of `stories.store.showing`; a search first asks which experts have changed
since. So nobody is found by what they have withdrawn, and no text is kept twice. What is shown is read again.
"""

from chassis.part import Part
from registry.bank import acts, api, tables

OFFERS: tuple[str, ...] = ()
PART = Part(
    routers=(api.router,),
    tables=(tables.BankChange, tables.BankAsked),
    acts=(acts.SEARCH_BANK, acts.READ_ASKED),
)
