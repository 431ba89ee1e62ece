"""On registry's ExpertRegistered and ExpertProfileChanged."""

from __future__ import annotations

from chassis.database import Tx
from chassis.ears import Heard
from contracts.registry import ExpertProfileChanged, ExpertRegistered
from dispatch.known import store, wire
from dispatch.words.identities import AreaId


async def keep_expert(tx: Tx, heard: Heard[ExpertRegistered | ExpertProfileChanged], **_: object) -> None:
    """Know what an expert can do."""
    await store.keep_expert(tx, AreaId(heard.area), wire.expert(heard.body))
