"""What dispatch knows because others said it: areas and their local time, units, experts, agreements, fee bounds.

Kept as it was last said, in whatever order topics are heard; an area's operating model is data here.
"""

from collections.abc import Awaitable, Callable

from chassis import assurance, emergency
from chassis.part import Hears, Part, one_by_one
from contracts import billing, registry
from dispatch.known.handlers.keep_agreement import end_agreement, keep_agreement
from dispatch.known.handlers.keep_area import keep_area
from dispatch.known.handlers.keep_consent import keep_consent
from dispatch.known.handlers.keep_expert import keep_expert
from dispatch.known.handlers.keep_rights import keep_rights
from dispatch.known.handlers.keep_schedule import keep_schedule
from dispatch.known.handlers.keep_unit import keep_unit
from dispatch.known.tables import TABLES

OFFERS = (
    "domain.areas",
    "domain.experts",
    "domain.local_times",
    "domain.presets",
    "domain.schedules",
    "tables",
    "store",
    "api",
)

_HANDLERS: dict[type, Callable[..., Awaitable[None]]] = {
    registry.AreaOpened: keep_area,
    registry.UnitRegistered: keep_unit,
    registry.UnitChanged: keep_unit,
    registry.ExpertRegistered: keep_expert,
    registry.ExpertProfileChanged: keep_expert,
    registry.AgreementSigned: keep_agreement,
    registry.AgreementEnded: end_agreement,
    registry.ConsentGiven: keep_consent,
    registry.ConsentWithdrawn: keep_consent,
    registry.RightsEnded: keep_rights,
    registry.RightsGivenAgain: keep_rights,
    billing.FeeScheduleSet: keep_schedule,
}
_TAKE = one_by_one(_HANDLERS)
PART = Part(
    hears=(
        Hears((registry.AreaOpened,), _TAKE),
        Hears((registry.AreaAssuranceSet,), assurance.take),
        Hears((registry.UnitRegistered, registry.UnitChanged), _TAKE),
        Hears(
            (
                registry.ExpertRegistered,
                registry.ExpertProfileChanged,
                registry.AgreementSigned,
                registry.AgreementEnded,
                registry.ConsentGiven,
                registry.ConsentWithdrawn,
            ),
            _TAKE,
        ),
        Hears((registry.RightsEnded, registry.RightsGivenAgain), _TAKE),
        Hears((registry.EmergencyAccessTaken, registry.EmergencyAccessEnded), emergency.take),
        Hears((billing.FeeScheduleSet,), _TAKE),
    ),
    tables=TABLES,
)
