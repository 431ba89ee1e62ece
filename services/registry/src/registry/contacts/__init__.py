"""Contact points: where messages to a person go, staff and experts alike."""

from chassis.part import Part
from registry.contacts import tables

OFFERS: tuple[str, ...] = ("api", "domain", "handlers.set_contact", "store")
PART = Part(tables=(tables.ContactPoint,))
