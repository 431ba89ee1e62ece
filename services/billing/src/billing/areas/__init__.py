"""Areas: which there are, their time zone, and how far each is with its months and policies.

Whoever changes a fact of an area holds it alone; those who judge by its facts hold it together.
"""

from billing.areas import tables
from chassis.part import Part

OFFERS = ("store",)
PART = Part(tables=(tables.Area,))
