"""What is said of units, as messages ready for the outbox."""

from contracts import flow, registry
from contracts.envelope import Message
from registry.units.domain.units import Unit


def unit_registered(unit: Unit, *, area: str) -> Message:
    """Return what is said of a new unit."""
    event = registry.UnitRegistered(
        unit_id=unit.unit_id,
        name=unit.name,
        cost_centre=unit.cost_centre,
        coordinator_id=unit.coordinator_id,
        names=dict(unit.names),
    )
    return flow.say(event, area=area, sequence=unit.version)


def unit_changed(unit: Unit, *, area: str) -> Message:
    """Return what is said of a unit that has changed: all of it as it now is."""
    event = registry.UnitChanged(
        unit_id=unit.unit_id,
        name=unit.name,
        cost_centre=unit.cost_centre,
        coordinator_id=unit.coordinator_id,
        names=dict(unit.names),
    )
    return flow.say(event, area=area, sequence=unit.version)
