"""Areas: which there are, their time zone, and how far each is with its months and policies.

Whoever changes a fact of an area holds it alone; those who judge by its facts hold it together.
"""

from billing.areas import tables
from chassis import assurance
from chassis.part import Hears, Part
from contracts.registry import AreaAssuranceSet

OFFERS = ("store",)
PART = Part(hears=(Hears((AreaAssuranceSet,), assurance.take),), tables=(tables.Area,))
