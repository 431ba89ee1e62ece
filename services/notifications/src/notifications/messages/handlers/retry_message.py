"""On POST …/messages/{id}/retry."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from notifications.messages import domain
from notifications.messages.domain import Happening, State
from notifications.messages.store import delivery_log
from notifications.messages.tables import Message
from notifications.words.identities import MessageId


async def retry_message(tx: Tx, asked: Asked, message: MessageId) -> Message:
    """Queue a failed message again and return it; refuse for one that has not failed."""
    found = await delivery_log.entry(tx, asked.area, message, lock=True)
    if found is None:
        raise asked.unknown(f"message {message}")
    state = domain.after(State(found.state), Happening.RETRY_ASKED)
    await delivery_log.queue_again(tx, found, state=state)
    return found
