"""What is said of an area, as a message ready for the outbox."""

from collections.abc import Sequence

from chassis.demands import Demand
from contracts import flow, registry
from contracts.envelope import Message
from registry.areas.domain.areas import Area


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
