"""On POST .../experts: a person whose experience can be asked for."""

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from registry.areas.handlers.find_area import find_area
from registry.contacts.domain import Contact
from registry.experts import store, wire
from registry.experts.domain.experts import Expert
from registry.experts.handlers.have_told import have_told
from registry.words.refusals import already_registered


async def register_expert(tx: Tx, asked: Asked, expert: Expert, contact: Contact) -> Expert:
    """Register an expert; say what the expert can do, and privately where messages go."""
    await find_area(tx, asked.area)
    if not await store.add_expert(tx, asked.area, expert, at=asked.now):
        raise already_registered("expert", expert.expert_id)
    contact_said = await have_told(tx, asked, expert.expert_id, contact)
    said = (wire.expert_registered(expert, area=asked.area), *contact_said)
    await outbox.append(tx, *said, at=asked.now, because=asked.cause(expert.expert_id))
    return expert
