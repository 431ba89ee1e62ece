"""On POST .../experts: a person whose experience can be asked for."""

from chassis import outbox
from chassis.database import Tx
from registry.areas.handlers import loading
from registry.areas.handlers.asking import Asked
from registry.contacts.domain import Contact
from registry.contacts.handlers.set_contact import set_contact
from registry.experts import store, wire
from registry.experts.domain.experts import Expert
from registry.words.ids import PersonId
from registry.words.refusals import already_registered


async def register_expert(tx: Tx, asked: Asked, expert: Expert, contact: Contact) -> Expert:
    """Register an expert; say what the expert can do, and privately where messages go."""
    await loading.area(tx, asked.area)
    if not await store.add_expert(tx, asked.area, expert, at=asked.at):
        raise already_registered("expert", expert.expert_id)
    said = await set_contact(tx, asked.area, PersonId(expert.expert_id), contact)
    await outbox.append(
        tx, wire.expert_registered(expert, area=asked.area), *said, at=asked.at, because=asked.because
    )
    return expert
