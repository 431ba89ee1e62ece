"""The one look over the fence between areas: an expert who agrees to a time is asked whether they are free at all.

It is taken in the expert's own name, on their own act, and its answer is theirs alone (ADR 0024): nobody else can
ask, and the area learns nothing but that the offer is still open.
"""

from __future__ import annotations

from collections.abc import Sequence

from chassis.database import Tx
from chassis.failures import Refusal
from dispatch.sessions.store import sessions as store
from dispatch.words.identities import ExpertId
from dispatch.words.terms import Span


async def check_own_time(tx: Tx, area_id: str, expert_id: ExpertId, times: Sequence[Span]) -> None:
    """Refuse times at which the expert who acts has agreed to something in another area.

    Of two acceptances at the same instant the second waits, and is refused.
    """
    await store.hold_own_time(tx, expert_id)
    if await store.has_own_time_elsewhere(tx, area_id, expert_id, times):
        raise Refusal(
            "you-are-busy-then",
            "you have agreed to something else at that time; expected a time when you are free; "
            "choose another, decline, or move what you agreed to before; nobody but you is told",
        )
