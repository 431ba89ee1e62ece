"""On POST .../emergency-access/{access}/seen: a coordinator has seen it, and it waits no longer."""

from uuid import UUID

from chassis.asked import Asked
from chassis.database import Tx
from registry.emergency import domain, store
from registry.emergency.domain import Access
from registry.emergency.handlers.end_access import hold_reached
from registry.words.ids import PersonId


async def acknowledge(tx: Tx, asked: Asked, access_id: UUID) -> Access:
    """Keep who saw it first, and when."""
    known = await hold_reached(tx, asked, access_id)
    seen = domain.seen(known, by=PersonId(asked.by.person_id), now=asked.now)
    await store.save_access(tx, asked.area, seen)
    return seen
