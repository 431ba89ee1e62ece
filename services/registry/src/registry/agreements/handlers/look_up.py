"""On GET of agreements: what an expert has agreed on, with a line in the read log."""

from chassis import readings
from chassis.asked import Asked
from chassis.database import Tx
from registry.agreements import store
from registry.agreements.domain import Agreement
from registry.experts.handlers.look_up import find_expert
from registry.words.ids import ExpertId


async def look_up_agreements(tx: Tx, asked: Asked, expert_id: ExpertId) -> list[Agreement]:
    """Return all agreements of an expert, the earliest first."""
    await find_expert(tx, asked, expert_id)
    await readings.log_reads(tx, asked, "agreements", about=[expert_id])
    return await store.agreements_of(tx, asked.area, expert_id)
