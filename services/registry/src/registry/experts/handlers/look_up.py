"""On GET of experts: what is known, with a line in the read log for each person shown."""

from uuid import UUID

from chassis import readings
from chassis.asked import Asked
from chassis.cursors import Cursor, Page
from chassis.database import Tx
from registry.contacts.domain import Contact
from registry.contacts.store import contact_of
from registry.experts import store
from registry.experts.domain.experts import Expert, Sought
from registry.words.ids import ExpertId, PersonId

EXPERTS: Cursor[tuple[str, UUID]] = Cursor("experts", str, UUID)


async def find_expert(tx: Tx, asked: Asked, expert_id: ExpertId) -> Expert:
    """Return an expert within reach of the reader, who says why, unless it is themselves."""
    what = f"expert {expert_id}"
    asked.check(what, expert_id=expert_id)
    if expert_id != asked.by.expert_id:
        readings.needs_purpose(asked)
    expert = await store.expert_of(tx, asked.area, expert_id)
    if expert is None:
        raise asked.unknown(what)
    return expert


async def look_up_expert(tx: Tx, asked: Asked, expert_id: ExpertId) -> tuple[Expert, Contact]:
    """Return an expert with the contact."""
    expert = await find_expert(tx, asked, expert_id)
    await readings.log_reads(tx, asked, "expert", about=[expert_id])
    return expert, await contact_of(tx, asked.area, PersonId(expert_id))


async def look_up_experts(
    tx: Tx, asked: Asked, sought: Sought, *, after: str | None, limit: int
) -> Page[Expert]:
    """Return a page of the experts who are sought, by name."""
    readings.needs_purpose(asked)
    found = await store.experts_after(tx, asked.area, sought, EXPERTS.place(after), limit=limit + 1)
    page = EXPERTS.page(found, limit, lambda one: (one.display_name, one.expert_id))
    await readings.log_reads(tx, asked, "experts", about=[one.expert_id for one in page.items])
    return page
