"""On registry's UnitRegistered and UnitChanged."""

from __future__ import annotations

from chassis.database import Tx
from chassis.hearing import Heard
from contracts.registry import UnitChanged, UnitRegistered
from notifications.known import store
from notifications.words.identities import PersonId, UnitId


async def keep_unit(tx: Tx, heard: Heard[UnitRegistered | UnitChanged]) -> None:
    """Know a unit's name and its coordinator."""
    said = heard.body
    await store.keep_unit(
        tx, heard.area, UnitId(said.unit_id), name=said.name, coordinator=PersonId(said.coordinator_id)
    )
