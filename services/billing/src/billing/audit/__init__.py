"""Audit: an area's fees counted again from the events alone, and held against the ledger.

`handlers.verify` is the door for whoever has the events: an operator's command, a test.
"""

from chassis.part import Part

OFFERS = ("domain.verdict", "handlers.recount", "handlers.verify")
PART = Part()
