"""Consents: what an expert agrees to, for which purpose, since when and who wrote it down; taken back at once.

What holds now stands in one row for each purpose; beside it each word of the expert's is a line that nothing changes.
Whatever changes moves the expert's version on in the same transaction, as agreements do.
"""

from chassis.part import Part
from registry.consents import acts, api, tables

OFFERS: tuple[str, ...] = ("api", "domain", "handlers.recording", "tables")
PART = Part(
    routers=(api.router,),
    tables=(tables.Consent, tables.ConsentLine),
    acts=(acts.READ_CONSENTS, acts.SAY_CONSENT),
)
