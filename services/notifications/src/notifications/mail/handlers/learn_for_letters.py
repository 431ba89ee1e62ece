"""Part of whatever writes letters: what their words need of what others said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from chassis.database import Tx
from notifications.known import store as known
from notifications.known.domain import Known
from notifications.messages.domain import Message


async def learn_for_letters(tx: Tx, messages: Sequence[Message]) -> Mapping[str, Known]:
    """Return of each area what the letters of these messages need."""
    facts = [one.facts for one in messages]
    return await known.knowledge(
        tx,
        {one.area for one in messages},
        orders=[one.order for one in facts if one.order],
        units=[
            *(one.unit for one in facts if one.unit),
            *(share.unit for one in facts for share in one.shares),
        ],
        sessions=[session for one in facts for session in one.sessions],
    )
