"""Part of changing an expert, and of whatever is said in the order of the expert's life."""

from chassis.asked import Asked
from chassis.database import Tx
from registry.experts import store
from registry.experts.domain.experts import Expert
from registry.words.ids import ExpertId


async def hold_expert(tx: Tx, asked: Asked, expert_id: ExpertId) -> Expert:
    """Return the expert, whom nobody else changes until the transaction ends."""
    known = await store.expert_for_update(tx, asked.area, expert_id)
    if known is None:
        raise asked.unknown(f"expert {expert_id}")
    return known
