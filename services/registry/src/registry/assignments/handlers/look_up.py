"""On GET of a card: what the two sides of an assignment see of each other, with a line in the read log.

What one may not see is refused like what is not there, and only a reader with a reason learns as much.
"""

from chassis import readings
from chassis.asked import Asked
from chassis.database import Tx
from registry.areas.domain.models import operating_model
from registry.areas.handlers.find_area import find_area
from registry.assignments import domain, store
from registry.assignments.domain import ExpertCard, UnitCard
from registry.contacts.store import contact_of
from registry.experts.store import expert_of
from registry.units.store import staff_of, unit_of
from registry.words.ids import ExpertId, PersonId, UnitId


async def look_up_expert_card(tx: Tx, asked: Asked, expert_id: ExpertId) -> ExpertCard:
    """Return what the area's model grants of an expert who comes to one of the reader's units."""
    what = f"expert {expert_id}"
    readings.needs_purpose(asked)
    unit_id = await store.unit_come_to(tx, asked.area, expert_id, among=asked.by.units)
    asked.check(what, unit_id=unit_id)
    expert = await expert_of(tx, asked.area, expert_id)
    if expert is None:
        raise asked.unknown(what)
    model = operating_model((await find_area(tx, asked.area)).model)
    await readings.log_reads(tx, asked, "expert card", about=[expert_id])
    contact = await contact_of(tx, asked.area, PersonId(expert_id))
    return domain.expert_card(expert, contact, sees=model.orderer_sees)


async def look_up_unit_card(tx: Tx, asked: Asked, unit_id: UnitId) -> UnitCard:
    """Return the unit to which the reader goes, or is asked to go, and the name of its coordinator."""
    what, expert_id = f"unit {unit_id}", asked.by.expert_id
    readings.needs_purpose(asked)
    goes = expert_id is not None and await store.goes_to(tx, asked.area, unit_id, expert_id=expert_id)
    asked.check(what, expert_id=expert_id if goes else None)
    unit = await unit_of(tx, asked.area, unit_id)
    if unit is None:
        raise asked.unknown(what)
    coordinator = await staff_of(tx, asked.area, unit.coordinator_id)
    assert coordinator is not None, "a unit names a coordinator who is on the staff (fk_unit_coordinator)"
    await readings.log_reads(tx, asked, "unit card", about=[unit.coordinator_id])
    return UnitCard(unit, coordinator.name)
