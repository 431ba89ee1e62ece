"""On GET of units and staff; of staff with a line in the read log for each person shown."""

from uuid import UUID

from chassis import readings
from chassis.asked import Asked
from chassis.cursors import Cursor, Page
from chassis.database import Tx
from registry.contacts.domain import Contact
from registry.contacts.store import contact_of
from registry.units import store
from registry.units.domain.staff import Staff
from registry.units.domain.units import Unit
from registry.words.ids import PersonId, UnitId
from registry.words.roles import StaffRole

UNITS: Cursor[tuple[str, UUID]] = Cursor("units", str, UUID)
STAFF: Cursor[tuple[str, UUID]] = Cursor("staff", str, UUID)


async def look_up_unit(tx: Tx, asked: Asked, unit_id: UnitId) -> Unit:
    """Return a unit."""
    unit = await store.unit_of(tx, asked.area, unit_id)
    if unit is None:
        raise asked.unknown(f"unit {unit_id}")
    return unit


async def look_up_units(tx: Tx, asked: Asked, *, after: str | None, limit: int) -> Page[Unit]:
    """Return a page of the units by name."""
    found = await store.units_after(tx, asked.area, UNITS.place(after), limit=limit + 1)
    return UNITS.page(found, limit, lambda one: (one.name, one.unit_id))


async def look_up_staff(tx: Tx, asked: Asked, person_id: PersonId) -> tuple[Staff, Contact]:
    """Return a member of staff with the contact."""
    readings.needs_purpose(asked)
    staff = await store.staff_of(tx, asked.area, person_id)
    if staff is None:
        raise asked.unknown(f"person {person_id}")
    await readings.log_reads(tx, asked, "staff", about=[person_id])
    return staff, await contact_of(tx, asked.area, person_id)


async def look_up_all_staff(
    tx: Tx, asked: Asked, role: StaffRole | None, *, after: str | None, limit: int
) -> Page[Staff]:
    """Return a page of the staff by name, in one role if it is named."""
    readings.needs_purpose(asked)
    found = await store.staff_after(tx, asked.area, role, STAFF.place(after), limit=limit + 1)
    page = STAFF.page(found, limit, lambda one: (one.name, one.person_id))
    await readings.log_reads(tx, asked, "staff", about=[one.person_id for one in page.items])
    return page
