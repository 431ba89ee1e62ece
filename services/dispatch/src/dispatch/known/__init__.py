"""What dispatch knows because registry said it: areas and their local time, units, experts, agreements.

Kept as it was last said, in whatever order topics are heard; an area's operating model is data here.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from chassis.database import Tx
from chassis.hearing import Heard
from contracts import registry
from contracts.envelope import Event
from dispatch.known.handlers.keep_agreement import end_agreement, keep_agreement
from dispatch.known.handlers.keep_area import keep_area
from dispatch.known.handlers.keep_expert import keep_expert
from dispatch.known.handlers.keep_unit import keep_unit

OFFERS = (
    "domain.areas",
    "domain.experts",
    "domain.local_times",
    "domain.presets",
    "domain.refusals",
    "handlers.asked",
    "api.calls",
    "api.reading",
    "store",
)
HEARS: Mapping[type[Event], Callable[[Tx, Heard[Any]], Awaitable[None]]] = {
    registry.AreaOpened: keep_area,
    registry.UnitRegistered: keep_unit,
    registry.UnitChanged: keep_unit,
    registry.ExpertRegistered: keep_expert,
    registry.ExpertProfileChanged: keep_expert,
    registry.AgreementSigned: keep_agreement,
    registry.AgreementEnded: end_agreement,
}
