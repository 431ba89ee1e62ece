"""On GET of staff: what is known, with a line in the read log for each person shown."""

from uuid import UUID

from chassis.database import Tx
from registry.areas.handlers import loading
from registry.areas.store import Reading, log_reads
from registry.contacts.domain import Contact
from registry.contacts.store import contacts_of
from registry.units import store
from registry.units.domain.staff import Staff
from registry.words.ids import PersonId


async def look_up_staff(tx: Tx, area_id: str, person_id: PersonId, reading: Reading) -> tuple[Staff, Contact]:
    """Return a member of staff with the contact."""
    known = await store.staff_of(tx, area_id, person_id)
    staff = loading.found(known, loading.unknown("person", person_id, area_id))
    where = await contacts_of(tx, area_id, [person_id])
    await log_reads(tx, area_id, reading, what="staff", about=[person_id])
    return staff, where[person_id].contact


async def look_up_all_staff(
    tx: Tx, area_id: str, reading: Reading, *, after: UUID | None, limit: int, shown: int
) -> list[Staff]:
    """Return up to `limit` members of staff by id; the first `shown` of them are written down as read."""
    staff = await store.staff_page(tx, area_id, after=after, limit=limit)
    await log_reads(tx, area_id, reading, what="staff", about=[one.person_id for one in staff[:shown]])
    return staff
