"""Opening: an area starts with its model's preset, and its first month is set going."""

from billing.opening.handlers.open_area import open_areas
from chassis.part import Hears, Part
from contracts.registry import AreaOpened

OFFERS = ()
PART = Part(hears=(Hears((AreaOpened,), open_areas),))
