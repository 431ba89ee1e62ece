"""On GET of rights: with a line in the read log for each person shown, those who gave them too."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from chassis import readings
from chassis.asked import Asked
from chassis.cursors import Cursor, Page
from chassis.database import Tx
from registry.areas.store import opened_at
from registry.oversight import store
from registry.oversight.domain import Holder, givers
from registry.rights.domain import Due, Right, due
from registry.rights.store import ended_before, last_review, open_review, rights_in_force
from registry.units.domain.staff import Staff
from registry.units.domain.units import Unit
from registry.units.store import names_of, staff_after, staff_named, units_without_coordinator
from registry.words.roles import StaffRole

HOLDERS: Cursor[tuple[str, UUID]] = Cursor("rights", str, UUID)
ENDED: Cursor[tuple[datetime, UUID]] = Cursor("ended-rights", datetime, UUID)
REVIEW: Cursor[tuple[str, UUID]] = Cursor("rights-review", str, UUID)
UNITS_MAX = 50
"""Units named that need a coordinator: the rest follow as these are mended."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a coordinator: the yearly review, and units that nobody coordinates."""

    review: Due
    units: Sequence[Unit]


async def look_up_rights(
    tx: Tx, asked: Asked, role: StaffRole | None, *, after: str | None, limit: int
) -> tuple[Page[Holder], dict[UUID, str]]:
    """Return a page of who has which right, by name, and what those are called who gave them."""
    readings.needs_purpose(asked)
    found = await staff_after(tx, asked.area, role, HOLDERS.place(after), limit=limit + 1)
    page = HOLDERS.page(found, limit, lambda one: (one.name, one.person_id))
    return await _held(tx, asked, page)


async def look_up_ended(
    tx: Tx, asked: Asked, *, after: str | None, limit: int
) -> tuple[Page[Right], dict[UUID, str]]:
    """Return a page of rights that have ended, the newest end first, and what all those people are called."""
    readings.needs_purpose(asked)
    found = await ended_before(tx, asked.area, ENDED.place(after), limit=limit + 1)
    page = ENDED.page(found, limit, lambda one: (one.ended_at or asked.now, one.right_id))
    people = {who for one in page.items for who in (one.person_id, one.given_by, one.ended_by) if who}
    names = await names_of(tx, asked.area, people)
    await readings.log_reads(tx, asked, "rights", about=names)
    return page, names


async def look_up_review(
    tx: Tx, asked: Asked, *, after: str | None, limit: int
) -> tuple[Page[Holder], dict[UUID, str]]:
    """Return a page of those whose rights wait for the review, by name; before it has begun, of all."""
    readings.needs_purpose(asked)
    begun = await open_review(tx, asked.area)
    since = asked.now if begun is None else begun.began_at
    place = REVIEW.place(after)
    people = await store.unconfirmed_after(tx, asked.area, place, since=since, limit=limit + 1)
    found = await staff_named(tx, asked.area, people)
    return await _held(tx, asked, REVIEW.page(found, limit, lambda one: (one.name, one.person_id)))


async def look_up_waiting(tx: Tx, asked: Asked) -> Waiting:
    """Return what waits of rights; nobody is named in it."""
    opened = await opened_at(tx, asked.area)
    if opened is None:
        raise asked.unknown(f"area {asked.area}")
    begun = await open_review(tx, asked.area)
    last = await last_review(tx, asked.area)
    units = await units_without_coordinator(tx, asked.area, limit=UNITS_MAX)
    return Waiting(due(opened, last=last, begun=begun, now=asked.now), units)


async def _held(tx: Tx, asked: Asked, page: Page[Staff]) -> tuple[Page[Holder], dict[UUID, str]]:
    people = [one.person_id for one in page.items]
    rights = await rights_in_force(tx, asked.area, people)
    holders = [
        Holder(staff, tuple(one for one in rights if one.person_id == staff.person_id))
        for staff in page.items
    ]
    names = await names_of(tx, asked.area, givers(holders))
    await readings.log_reads(tx, asked, "rights", about=[*people, *names])
    return Page(holders, page.next), names
