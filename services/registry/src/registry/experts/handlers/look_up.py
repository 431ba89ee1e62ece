"""On GET of experts: what is known, with a line in the read log for each person shown."""

from uuid import UUID

from chassis.database import Tx
from registry.areas.handlers import loading
from registry.areas.store import Reading, log_reads
from registry.contacts.domain import Contact
from registry.contacts.store import contacts_of
from registry.experts import store
from registry.experts.domain.experts import Expert
from registry.words.ids import ExpertId


async def look_up_expert(
    tx: Tx, area_id: str, expert_id: ExpertId, reading: Reading
) -> tuple[Expert, Contact]:
    """Return an expert with the contact."""
    known = await store.expert_of(tx, area_id, expert_id)
    expert = loading.found(known, loading.unknown("expert", expert_id, area_id))
    where = await contacts_of(tx, area_id, [expert_id])
    await log_reads(tx, area_id, reading, what="expert", about=[expert_id])
    return expert, where[expert_id].contact


async def look_up_experts(
    tx: Tx, area_id: str, reading: Reading, *, after: UUID | None, limit: int, shown: int
) -> list[Expert]:
    """Return up to `limit` experts by id; the first `shown` of them are written down as read."""
    experts = await store.expert_page(tx, area_id, after=after, limit=limit)
    about = [expert.expert_id for expert in experts[:shown]]
    await log_reads(tx, area_id, reading, what="experts", about=about)
    return experts
