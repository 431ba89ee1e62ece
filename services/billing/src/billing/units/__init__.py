"""Units: who pays for an expert's work, and who is told of it, as registry said them."""

from billing.units import tables
from billing.units.handlers.keep_units import keep_units
from chassis.part import Hears, Part
from contracts.registry import UnitChanged, UnitRegistered

OFFERS = ("store", "tables")
PART = Part(hears=(Hears((UnitRegistered, UnitChanged), keep_units),), tables=(tables.Unit,))
