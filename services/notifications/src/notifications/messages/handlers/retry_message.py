"""On POST …/messages/{id}/retry."""

from __future__ import annotations

from chassis.database import Tx
from chassis.failures import NotFound
from notifications.messages import domain
from notifications.messages.domain import Happening, State
from notifications.messages.store import delivery_log
from notifications.messages.store.delivery_log import Entry
from notifications.words.identities import MessageId


async def retry_message(tx: Tx, area: str, message: MessageId) -> Entry:
    """Queue a failed message again and return it; raise WrongState for one that has not failed."""
    found = await delivery_log.entry(tx, area, message, lock=True)
    if found is None:
        raise NotFound(f"message {message} is not known in {area}", message_id=message)
    state = domain.after(State(found.state), Happening.RETRY_ASKED)
    await delivery_log.queue_again(tx, area, message, state=state)
    queued = await delivery_log.entry(tx, area, message)
    assert queued is not None, "it is locked, so it is still there"
    return queued
