"""On GET of emergency access: with a line in the read log for each operator shown to somebody else."""

from collections.abc import Iterable
from uuid import UUID

from chassis import readings
from chassis.asked import Asked
from chassis.cursors import Cursor, Page
from chassis.database import Tx
from registry.emergency import store
from registry.emergency.domain import Access
from registry.units.store import names_of

ACCESSES: Cursor[tuple[UUID]] = Cursor("emergency-access", UUID)


async def look_up_accesses(
    tx: Tx, asked: Asked, only: store.Only | None, *, after: str | None, limit: int
) -> tuple[Page[Access], dict[UUID, str]]:
    """Return a page of access to the area, the newest first, and what coordinators of it are called."""
    place = ACCESSES.place(after)
    found = await store.accesses_before(
        tx, asked.area, place[0] if place else None, only=only, now=asked.now, limit=limit + 1
    )
    page = ACCESSES.page(found, limit, lambda one: (one.access_id,))
    about = {one.operator_id for one in page.items} - {asked.by.person_id}
    await readings.log_reads(tx, asked, "emergency access", about=about)
    return page, await names_in(tx, asked, page.items)


async def names_in(tx: Tx, asked: Asked, accesses: Iterable[Access]) -> dict[UUID, str]:
    """Return what the staff are called who ended or saw these."""
    people = {who for one in accesses for who in (one.ended_by, one.seen_by) if who is not None}
    return await names_of(tx, asked.area, people)
