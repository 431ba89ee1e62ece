"""Who is told what: an event becomes messages to the people whom it concerns (`domain.TOLD`)."""

from typing import get_args

from chassis.part import Hears, Part
from contracts.registry import EmergencyAccessTaken
from notifications.telling import wire
from notifications.telling.handlers.tell_people import tell_people

OFFERS: tuple[str, ...] = ("domain",)
PART = Part(
    hears=(
        Hears(get_args(wire.OfOrders), tell_people),
        Hears(get_args(wire.OfMonths), tell_people),
        Hears((EmergencyAccessTaken,), tell_people),
    ),
)
