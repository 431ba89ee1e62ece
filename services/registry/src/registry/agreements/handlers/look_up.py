"""On GET of agreements: what is known, with a line in the read log for each person shown."""

from chassis.database import Tx
from registry.agreements import store
from registry.agreements.domain import Agreement
from registry.areas.handlers import loading
from registry.areas.store import Reading, log_reads
from registry.experts import store as experts
from registry.words.ids import ExpertId


async def look_up_agreements(tx: Tx, area_id: str, expert_id: ExpertId, reading: Reading) -> list[Agreement]:
    """Return all agreements of an expert, the earliest first."""
    known = await experts.expert_of(tx, area_id, expert_id)
    loading.found(known, loading.unknown("expert", expert_id, area_id))
    await log_reads(tx, area_id, reading, what="agreements", about=[expert_id])
    return await store.agreements_of(tx, area_id, expert_id)
