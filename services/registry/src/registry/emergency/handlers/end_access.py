"""On POST .../emergency-access/{access}/end: whoever took it, or a coordinator, ends it before its time."""

from uuid import UUID

from chassis import emergency, outbox
from chassis.acts import Whose
from chassis.asked import Asked
from chassis.database import Tx
from registry.emergency import domain, store, wire
from registry.emergency.domain import Access
from registry.words.ids import PersonId


async def end_access(tx: Tx, asked: Asked, access_id: UUID) -> Access:
    """End it at once, everywhere; what is over stays as it is."""
    known = await hold_reached(tx, asked, access_id)
    is_own = known.operator_id == asked.by.person_id
    role = emergency.OPERATOR if is_own else emergency.READS_AS
    ended = domain.ended(known, by=PersonId(asked.by.person_id), role=role, now=asked.now)
    if ended is None:
        return known
    await store.save_access(tx, asked.area, ended)
    await emergency.keep(
        tx, asked.area, access_id, ended.operator_id, until=ended.over_at, version=wire.ENDED
    )
    said = wire.access_ended(ended, area=asked.area)
    await outbox.append(tx, said, at=asked.now, because=asked.cause(access_id))
    return ended


async def hold_reached(tx: Tx, asked: Asked, access_id: UUID) -> Access:
    """Return an access, held, that who asks reaches: a coordinator each of the area's, an operator their own."""
    known = await store.access_for_update(tx, asked.area, access_id)
    if known is None or (Whose.AREA not in asked.reach and known.operator_id != asked.by.person_id):
        raise asked.unknown(f"emergency access {access_id}")
    return known
