"""On GET of a card: what the two sides of an assignment see of each other, with a line in the read log.

What one may not see is refused like what is not there, and only a reader with a reason learns as much.
"""

from collections.abc import Collection

from chassis import readings
from chassis.acts import Whose
from chassis.asked import Asked
from chassis.database import Tx
from registry.areas.domain.models import ExpertDetail
from registry.areas.handlers.find_area import find_area
from registry.areas.store import settings_of
from registry.assignments import domain, store
from registry.assignments.domain import ExpertCard, UnitCard
from registry.contacts.store import contact_of
from registry.experts.store import expert_of, names_of
from registry.units.store import staff_of, unit_of
from registry.words.ids import ExpertId, PersonId, UnitId


async def look_up_expert_card(tx: Tx, asked: Asked, expert_id: ExpertId) -> ExpertCard:
    """Return what the area grants of an expert who comes to one of the reader's units."""
    what = f"expert {expert_id}"
    readings.needs_purpose(asked)
    unit_id = await store.unit_come_to(tx, asked.area, expert_id, among=asked.by.units)
    asked.check(what, unit_id=unit_id)
    expert = await expert_of(tx, asked.area, expert_id)
    if expert is None:
        raise asked.unknown(what)
    settings = await settings_of(tx, await find_area(tx, asked.area))
    await readings.log_reads(tx, asked, "expert card", about=[expert_id])
    contact = await contact_of(tx, asked.area, PersonId(expert_id))
    return domain.expert_card(expert, contact, sees=settings.orderer_sees)


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


async def look_up_names(tx: Tx, asked: Asked, experts: Collection[ExpertId]) -> dict[ExpertId, str]:
    """Return what of these experts are called whom the reader runs, pays, or receives in one of the own units.

    To the own units a name is told as far as the area grants it to whoever orders.
    """
    readings.needs_purpose(asked)
    reached: Collection[ExpertId] = experts
    if Whose.AREA not in asked.reach:
        settings = await settings_of(tx, await find_area(tx, asked.area))
        granted = ExpertDetail.DISPLAY_NAME in settings.orderer_sees
        reached = await store.who_come_to(tx, asked.area, asked.by.units, among=experts) if granted else ()
    names = await names_of(tx, asked.area, reached)
    await readings.log_reads(tx, asked, "expert names", about=names)
    return names
