"""Experts who are about to change, or the answer that they are not there."""

from chassis.database import Tx
from registry.areas.handlers.loading import found, unknown
from registry.experts import store
from registry.experts.domain.experts import Expert
from registry.words.ids import ExpertId


async def expert_for_update(tx: Tx, area_id: str, expert_id: ExpertId) -> Expert:
    """Return the expert, locked; raise NotFound for one the area does not have."""
    return found(await store.expert_for_update(tx, area_id, expert_id), unknown("expert", expert_id, area_id))
