"""On billing's FeeScheduleSet."""

from __future__ import annotations

from chassis.database import Tx
from chassis.ears import Heard
from contracts.billing import FeeScheduleSet
from dispatch.known import store, wire
from dispatch.words.identities import AreaId


async def keep_schedule(tx: Tx, heard: Heard[FeeScheduleSet], **_: object) -> None:
    """Know within what a fee can be agreed on."""
    await store.keep_schedule(tx, AreaId(heard.area), wire.schedule(heard.body))
