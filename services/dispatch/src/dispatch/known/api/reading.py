"""Who looked at whom: what an expert does where is personal data, so each look by another is written down."""

from __future__ import annotations

from collections.abc import Iterable

from chassis.database import Tx
from chassis.http import Call
from dispatch.words.identities import ExpertId


async def log_reads(call: Call, tx: Tx, what: str, experts: Iterable[ExpertId], purpose: str) -> None:
    """Write down that this person saw something of these experts; one's own things are nobody's business."""
    for expert_id in sorted(set(experts)):
        if expert_id != call.principal.expert_id:
            await call.log_read(tx, what, expert_id, purpose)
