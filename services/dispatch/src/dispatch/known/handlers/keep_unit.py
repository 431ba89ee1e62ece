"""On registry's UnitRegistered and UnitChanged."""

from __future__ import annotations

from chassis.database import Tx
from chassis.ears import Heard
from contracts.registry import UnitChanged, UnitRegistered
from dispatch.known import store
from dispatch.words.identities import AreaId, PersonId, UnitId


async def keep_unit(tx: Tx, heard: Heard[UnitRegistered | UnitChanged], **_: object) -> None:
    """Know that a unit is there, and its coordinator."""
    said = heard.body
    await store.keep_unit(
        tx, AreaId(heard.area), UnitId(said.unit_id), coordinator_id=PersonId(said.coordinator_id)
    )
