"""Units, who pays for an expert's work and is told of it; whose rights have ended, and who reads in an emergency."""

from billing.units import tables
from billing.units.handlers.keep_rights import keep_rights
from billing.units.handlers.keep_units import keep_units
from chassis import emergency
from chassis.part import Hears, Part, one_by_one
from contracts.registry import (
    EmergencyAccessEnded,
    EmergencyAccessTaken,
    RightsEnded,
    RightsGivenAgain,
    UnitChanged,
    UnitRegistered,
)

OFFERS = ("store", "tables")
PART = Part(
    hears=(
        Hears((UnitRegistered, UnitChanged), keep_units),
        Hears(
            (RightsEnded, RightsGivenAgain),
            one_by_one({RightsEnded: keep_rights, RightsGivenAgain: keep_rights}),
        ),
        Hears((EmergencyAccessTaken, EmergencyAccessEnded), emergency.take),
    ),
    tables=(tables.Unit,),
)
