"""What is said of an area, as a message ready for the outbox."""

from collections.abc import Sequence

from chassis.demands import Demand
from contracts import flow, registry
from contracts.envelope import Message
from registry.areas.domain.areas import Area
from registry.areas.domain.settings import Settings


def area_opened(area: Area) -> Message:
    """Return what is said of an area that has opened."""
    event = registry.AreaOpened(
        area_id=area.area_id,
        model=area.model,
        time_zone=area.time_zone,
        languages=list(area.languages),
        names=dict(area.names),
        official_code=area.official_code,
    )
    return flow.say(event, area=area.area_id, sequence=area.version)


def assurance_set(area: Area, demands: Sequence[Demand]) -> Message:
    """Return what is said of an area that says how surely people must show who they are."""
    event = registry.AreaAssuranceSet(
        area_id=area.area_id,
        demands=[
            registry.RoleDemand(role=one.role, sign_in=list(one.sign_in), step_up=list(one.step_up))
            for one in demands
        ],
    )
    return flow.say(event, area=area.area_id, sequence=area.version)


def settings_set(area: Area, settings: Settings) -> Message:
    """Return what is said of an area that changes how it runs the activity: codes, none of its texts."""
    event = registry.AreaSettingsSet(
        area_id=area.area_id,
        languages=list(settings.languages),
        bank_opens_to=settings.bank_opens_to,
        orderer_sees=[*settings.orderer_sees],
        interview=settings.interview,
        training_hours=settings.training_hours,
        trained_only=settings.trained_only,
    )
    return flow.say(event, area=area.area_id, sequence=area.version)
