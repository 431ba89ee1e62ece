"""On PUT .../experts/{expert}: other name, profile or contact."""

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from registry.contacts.domain import Contact
from registry.experts import store, wire
from registry.experts.domain import experts
from registry.experts.domain.experts import Expert
from registry.experts.handlers.have_told import have_told
from registry.experts.handlers.hold_expert import hold_expert


async def change_expert(tx: Tx, asked: Asked, wished: Expert, contact: Contact) -> Expert:
    """Change an expert; say the profile and the contact where they are new, the name never."""
    known = await hold_expert(tx, asked, wished.expert_id)
    asked.expect(str(known.version))
    said = await have_told(tx, asked, wished.expert_id, contact)
    changed = experts.change_expert(known, wished=wished, contact_changed=bool(said))
    if changed is None:
        return known
    await store.save_expert(tx, asked.area, changed)
    if experts.profile_differs(known, changed=changed):
        said = (wire.expert_profile_changed(changed, area=asked.area), *said)
    await outbox.append(tx, *said, at=asked.now, because=asked.cause(wished.expert_id))
    return changed
