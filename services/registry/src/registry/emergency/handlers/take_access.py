"""On POST .../emergency-access: an operator reads the area from now on, and its coordinators are told."""

from uuid import UUID

from chassis import emergency, outbox
from chassis.asked import Asked
from chassis.database import Tx
from registry.areas.handlers.find_area import find_area
from registry.areas.store import hold_area
from registry.emergency import domain, store, wire
from registry.emergency.domain import Access
from registry.units.store import staff_after
from registry.words.ids import PersonId
from registry.words.roles import StaffRole

TOLD_MAX = 200
"""Coordinators who are told; no area has nearly as many."""


async def take_access(tx: Tx, asked: Asked, access_id: UUID, *, why: str, minutes: int) -> Access:
    """Let an operator read the area for so many minutes, unless they do already."""
    reason, lasts = domain.reason(why), domain.lasting(minutes)
    await hold_area(tx, asked.area)
    await find_area(tx, asked.area)
    operator = PersonId(asked.by.person_id)
    domain.check_none_open(await store.open_of(tx, asked.area, operator, now=asked.now))
    lately = await store.taken_since(
        tx, asked.area, operator, asked.now - domain.A_DAY, limit=domain.IN_A_DAY
    )
    domain.check_not_too_often(lately, now=asked.now)
    access = Access(
        access_id=access_id,
        operator_id=operator,
        operator=asked.by.subject,
        why=reason,
        minutes=lasts,
        taken_at=asked.now,
    )
    await store.add_access(tx, asked.area, access)
    await emergency.keep(tx, asked.area, access_id, operator, until=access.over_at, version=wire.TAKEN)
    told = await staff_after(tx, asked.area, StaffRole.COORDINATOR, None, limit=TOLD_MAX)
    said = wire.access_taken(access, [one.person_id for one in told], area=asked.area)
    await outbox.append(tx, said, at=asked.now, because=asked.cause(access_id))
    return access
