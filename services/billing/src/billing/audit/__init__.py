"""Audit: an area's fees counted again from the events alone, in two ways, and held against what was kept.

`recount` goes through the fold that decided them; `reckon` shares nothing with it. `handlers.verify` is the
door for whoever has the events: an operator's command, a test.
"""

from chassis.part import Part

OFFERS = ("domain.verdict", "handlers.recount", "handlers.verify")
PART = Part()
