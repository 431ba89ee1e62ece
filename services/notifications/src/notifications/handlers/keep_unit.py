"""On registry's UnitRegistered and UnitChanged."""

from __future__ import annotations

from chassis.database import Tx
from chassis.hearing import Heard
from contracts.registry import UnitChanged, UnitRegistered
from notifications.domain.identities import PersonId, UnitId
from notifications.store import knowledge


async def keep_unit(tx: Tx, heard: Heard[UnitRegistered | UnitChanged]) -> None:
    """Know a unit's name and its coordinator."""
    said = heard.body
    await knowledge.keep_unit(
        tx, heard.area, UnitId(said.unit_id), name=said.name, coordinator=PersonId(said.coordinator_id)
    )
