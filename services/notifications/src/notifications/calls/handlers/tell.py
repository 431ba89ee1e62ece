"""On POST …/calls/{message}/told."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from notifications.calls import domain
from notifications.messages.domain import How
from notifications.messages.store import call_list
from notifications.messages.store.call_list import Told
from notifications.words.identities import MessageId


async def tell(tx: Tx, asked: Asked, message: MessageId, how: How) -> Told:
    """Keep that somebody was told, who by, when and how; of what was told before keep the first time."""
    found = await call_list.held(tx, asked.area, message)
    if found is None:
        raise asked.unknown(f"message {message}")
    state, before = found
    after = domain.told(state)
    if after is None and before is not None:
        return before
    told = Told(at=asked.now, by=asked.by.person_id, how=how)
    await call_list.keep_told(tx, asked.area, message, told, state=after or state)
    return told
