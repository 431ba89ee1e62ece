"""On POST .../staff/{person}/leaving: everything that the person had in the area ends at once."""

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from registry.rights.domain import Reason
from registry.rights.handlers.set_rights import set_rights
from registry.units.domain.staff import Staff, left
from registry.units.domain.units import Unit
from registry.units.store import need_coordinator, save_staff, staff_for_update, units_of
from registry.words.ids import PersonId


async def let_go(tx: Tx, asked: Asked, person: PersonId, reason: Reason) -> tuple[Staff, list[Unit]]:
    """End all rights of a person in the area, and return the units that need another coordinator now.

    Nothing keeps anybody from being let go: a unit waits for a coordinator rather than a right for its end. Whoever
    has left already is left alone.
    """
    known = await staff_for_update(tx, asked.area, person)
    if known is None:
        raise asked.unknown(f"person {person}")
    if known.roles:
        await end_all(tx, asked, known, reason)
    gone = left(known) if known.roles else known
    return gone, await units_of(tx, asked.area, person)


async def end_all(tx: Tx, asked: Asked, known: Staff, reason: Reason) -> None:
    """End all rights of somebody whose row is held, and say so."""
    gone = left(known)
    said = await set_rights(tx, asked, known.person_id, known.roles, (), version=gone.version, reason=reason)
    await save_staff(tx, asked.area, gone)
    await need_coordinator(tx, asked.area, known.person_id)
    await outbox.append(tx, *said, at=asked.now, because=asked.cause(known.person_id))
