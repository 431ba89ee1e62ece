"""From what is said to the row that is kept of it."""

from __future__ import annotations

from typing import assert_never
from uuid import UUID

from chassis.ears import Heard
from chassis.zones import zone_named
from contracts.dispatch import OrderCreated, SessionScheduled
from contracts.registry import AreaOpened, ContactPointSet, UnitChanged, UnitRegistered
from notifications.known.tables import Area, Contact, KnownOrder, KnownSession, Unit
from notifications.table import Table

Kept = AreaOpened | UnitRegistered | UnitChanged | OrderCreated | SessionScheduled | ContactPointSet | None
"""What is kept of others; None is the tombstone of a contact point."""


def kept(heard: Heard[Kept]) -> Table:
    """Return the row of what was said; raise UnknownZone for a time zone that nobody knows."""
    area, said = heard.area, heard.body
    match said:
        case AreaOpened():
            zone = zone_named(said.time_zone)
            return Area(area_id=area, time_zone=zone.key, languages=said.languages, names=said.names)
        case UnitRegistered() | UnitChanged():
            return Unit(
                area_id=area,
                unit_id=said.unit_id,
                name=said.name,
                names=said.names,
                coordinator_id=said.coordinator_id,
            )
        case OrderCreated():
            return KnownOrder(
                area_id=area, order_id=said.order_id, orderer_id=said.orderer_id, unit_id=said.unit_id
            )
        case SessionScheduled():
            return KnownSession(
                area_id=area,
                session_id=said.session_id,
                order_id=said.order_id,
                starts_at=said.starts_at,
                ends_at=said.ends_at,
            )
        case ContactPointSet():
            return Contact(
                area_id=area,
                person_id=said.person_id,
                email=said.email or None,
                language=said.language,
                erased=False,
                tell_by=said.tell_by,
            )
        case None:
            return Contact(area_id=area, person_id=UUID(heard.subject), erased=True)
        case _:
            assert_never(said)
